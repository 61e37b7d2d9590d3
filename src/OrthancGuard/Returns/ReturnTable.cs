using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Returns;

/// <summary>The rows of results. Each change is in one transaction with its row of the ledger.</summary>
internal static class ReturnTable
{
    public const string Guard = "guard";

    public static ReturnRecord? Find(WriteTransaction transaction, string id) =>
        transaction.QueryFirstOrDefault<ReturnRecord>($"SELECT {ReturnRecord.Columns} FROM results WHERE id = @id", new { id });

    public static ReturnRecord? Find(SqliteConnection connection, string id) =>
        connection.QueryFirstOrDefault<ReturnRecord>($"SELECT {ReturnRecord.Columns} FROM results WHERE id = @id", new { id });

    /// <summary>Those that are to be looked at now, in the order in which they came.</summary>
    public static IReadOnlyList<ReturnRecord> Due(SqliteConnection connection, long now, int most) => connection.Query<ReturnRecord>(
        $"SELECT {ReturnRecord.Columns} FROM results WHERE state IN (0, 1) AND retry_at <= @now ORDER BY received_at, id LIMIT @most",
        new { now, most }).AsList();

    /// <summary>Another result of this destination with the same SOP Instance UID, the oldest first.</summary>
    public static IReadOnlyList<ReturnRecord> Earlier(SqliteConnection connection, ReturnRecord record, string sopIndex) => connection.Query<ReturnRecord>(
        $"SELECT {ReturnRecord.Columns} FROM results WHERE sop_index = @sopIndex AND id <> @Id AND destination = @Destination ORDER BY received_at, id",
        new { sopIndex, record.Id, record.Destination }).AsList();

    /// <summary>The same bytes of something that is no object, from the same destination.</summary>
    public static ReturnRecord? SameContent(SqliteConnection connection, ReturnRecord record, string contentIndex) => connection.QueryFirstOrDefault<ReturnRecord>(
        $"SELECT {ReturnRecord.Columns} FROM results WHERE content_index = @contentIndex AND sop_index IS NULL AND id <> @Id AND destination = @Destination ORDER BY received_at, id LIMIT 1",
        new { contentIndex, record.Id, record.Destination });

    /// <summary>What is known of it once it was looked at. The first look is a row of the ledger.</summary>
    public static void Identify(WriteTransaction transaction, ILedger ledger, ReturnRecord record, ReturnIdentity identity)
    {
        transaction.Execute(
            """
            UPDATE results SET sop_class = @SopClass, sop_index = @SopIndex, series_index = @SeriesIndex, content_index = @ContentIndex,
                patient_index = @PatientIndex, transfer_id = @TransferId, study_id = COALESCE(@StudyId, study_id) WHERE id = @Id
            """,
            new
            {
                identity.SopClass,
                identity.SopIndex,
                identity.SeriesIndex,
                identity.ContentIndex,
                identity.PatientIndex,
                identity.TransferId,
                identity.StudyId,
                record.Id,
            });
        if (record.ContentIndex is null)
        {
            Append(transaction, ledger, record, identity, LedgerKind.ResultReceived, record.Sender, new(StringComparer.Ordinal)
            {
                ["door"] = record.Door.ToString(),
                ["bytes"] = record.Length.ToString(CultureInfo.InvariantCulture),
                ["sop-class"] = identity.SopClass ?? "",
            });
        }
    }

    public static void Hold(WriteTransaction transaction, ILedger ledger, ReturnRecord record, ReturnIdentity identity, IReadOnlyList<TransferReason> reasons)
    {
        Identify(transaction, ledger, record, identity);
        Move(transaction, record.Id, ReturnState.Held, reasons);
        Append(transaction, ledger, record, identity, LedgerKind.ResultHeld, Guard, new(StringComparer.Ordinal)
        {
            ["reasons"] = string.Join(' ', reasons.Select(reason => reason.Code)),
        });
    }

    public static void Begin(WriteTransaction transaction, ILedger ledger, ReturnRecord record, ReturnIdentity identity, string orthancId)
    {
        Identify(transaction, ledger, record, identity);
        transaction.Execute(
            "UPDATE results SET state = @state, changed_at = @now, orthanc_id = @orthancId WHERE id = @Id",
            new { state = (int)ReturnState.Storing, now = transaction.Now.ToUnixTimeMilliseconds(), orthancId, record.Id });
    }

    /// <summary>It is in Orthanc, and was read back. What waited for it is looked at again.</summary>
    public static void Store(WriteTransaction transaction, ILedger ledger, ReturnRecord record, ReturnIdentity identity, string orthancId)
    {
        Move(transaction, record.Id, ReturnState.Stored, []);
        transaction.Execute("UPDATE results SET key_sealed = NULL, orthanc_id = @orthancId WHERE id = @Id", new { orthancId, record.Id });
        Append(transaction, ledger, record, identity, LedgerKind.ResultStored, Guard, new(StringComparer.Ordinal)
        {
            ["sop-class"] = identity.SopClass ?? "",
            ["instance"] = orthancId,
            ["settled"] = record.Settled,
        });
        transaction.Execute(
            """
            UPDATE results SET state = 0, retry_at = @now, changed_at = @now
            WHERE state = 3 AND destination = @Destination AND study_id = @StudyId AND reasons LIKE @code
            """,
            new
            {
                now = transaction.Now.ToUnixTimeMilliseconds(),
                record.Destination,
                identity.StudyId,
                code = $"%{ReturnRules.UnknownReference.Code}%",
            });
    }

    /// <summary>It says the same as an earlier one: counted there, and gone.</summary>
    public static void Merge(WriteTransaction transaction, ReturnRecord record, ReturnRecord earlier)
    {
        transaction.Execute(
            "UPDATE results SET duplicates = duplicates + 1, copy_id = COALESCE(@CopyId, copy_id), copy_index = COALESCE(@CopyIndex, copy_index) WHERE id = @Id",
            new { earlier.Id, record.CopyId, record.CopyIndex });
        transaction.Execute("DELETE FROM results WHERE id = @Id", new { record.Id });
    }

    public static void Postpone(WriteTransaction transaction, string id, DateTimeOffset until, TransferReason reason) => transaction.Execute(
        "UPDATE results SET retry_at = @at, attempts = attempts + 1, reasons = @reasons WHERE id = @id",
        new { id, at = until.ToUnixTimeMilliseconds(), reasons = TransferReason.Write([reason]) });

    /// <summary>A person's act, with the reason in words sealed.</summary>
    public static void Act(
        WriteTransaction transaction, Vault vault, ILedger ledger, ReturnRecord record, ReturnAct act, string by, string why, IReadOnlyDictionary<string, string> facts)
    {
        transaction.Execute(
            "INSERT INTO result_acts (result_id, at, act, by_whom, why_sealed) VALUES (@Id, @now, @act, @by, @box)",
            new { record.Id, now = transaction.Now.ToUnixTimeMilliseconds(), act = (int)act, by, box = vault.SealText("result-why", why) });
        ledger.Append(transaction, new()
        {
            Kind = act == ReturnAct.Rejected ? LedgerKind.ResultRejected : LedgerKind.ResultReleased,
            TransferId = record.TransferId,
            Destination = record.Destination,
            PatientIndex = record.PatientIndex,
            Actor = by,
            Facts = new Dictionary<string, string>(facts, StringComparer.Ordinal) { ["result"] = record.Id, ["why"] = vault.Index("result-why", why) },
        });
    }

    public static void Move(WriteTransaction transaction, string id, ReturnState state, IReadOnlyList<TransferReason> reasons) => transaction.Execute(
        "UPDATE results SET state = @state, changed_at = @now, retry_at = @retry, attempts = 0, reasons = @reasons WHERE id = @id",
        new
        {
            id,
            state = (int)state,
            now = transaction.Now.ToUnixTimeMilliseconds(),
            retry = state == ReturnState.Received ? transaction.Now.ToUnixTimeMilliseconds() : (long?)null,
            reasons = TransferReason.Write(reasons),
        });

    private static void Append(
        WriteTransaction transaction, ILedger ledger, ReturnRecord record, ReturnIdentity identity, LedgerKind kind, string actor, Dictionary<string, string> facts)
    {
        facts["result"] = record.Id;
        ledger.Append(transaction, new()
        {
            Kind = kind,
            TransferId = identity.TransferId,
            Destination = record.Destination,
            PatientIndex = identity.PatientIndex,
            Actor = actor,
            Facts = facts.Where(fact => fact.Value.Length > 0).ToDictionary(StringComparer.Ordinal),
        });
    }
}

/// <summary>What a row keeps of an object: keyed indexes and ids, no value.</summary>
internal sealed record ReturnIdentity
{
    public string? SopClass { get; init; }

    /// <summary>Null for what is no object.</summary>
    public string? SopIndex { get; init; }

    public string? SeriesIndex { get; init; }

    public required string ContentIndex { get; init; }

    public string? PatientIndex { get; init; }

    public string? TransferId { get; init; }

    public string? StudyId { get; init; }
}
