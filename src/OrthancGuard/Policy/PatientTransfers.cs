using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Policy;

/// <summary>What a late opt-out has to do with transfers: stop the ones under way, list what has gone out.</summary>
internal static class PatientTransfers
{
    private sealed class Match
    {
        public string Id { get; init; } = "";

        public string Destination { get; init; } = "";

        public TransferState State { get; init; }

        public byte[] PatientSealed { get; init; } = [];

        public long? FirstAt { get; init; }

        public long? LastAt { get; init; }

        public int Instances { get; init; }

        public int Unconfirmed { get; init; }

        public long ChangedAt { get; init; }
    }

    /// <summary>Refuses what waits, for its turn or for a reviewer, and tells what is under way to stop.</summary>
    /// <returns>Ids of the transfers.</returns>
    public static IReadOnlyList<string> StopAll(
        WriteTransaction transaction,
        Vault vault,
        ILedger ledger,
        IReadOnlyList<PatientIdentity> patients,
        Func<string, bool> isAffected,
        DecisionReason reason,
        string by)
    {
        var matches = transaction.Query<Match>(
            """
            SELECT t.id AS Id, t.destination AS Destination, t.state AS State, p.patient_sealed AS PatientSealed
            FROM transfers t JOIN transfer_patients p ON p.transfer_id = t.id
            WHERE p.patient_index IN @indexes AND (t.state < @delivered OR t.state = @held)
            ORDER BY t.id
            """,
            new { indexes = Indexes(vault, patients), delivered = (int)TransferState.Delivered, held = (int)TransferState.Held });
        var stopped = matches.Where(match => isAffected(match.Destination) && IsOf(match, vault, patients)).DistinctBy(match => match.Id, StringComparer.Ordinal).ToList();
        foreach (var match in stopped)
        {
            Stop(transaction, ledger, match, reason, by);
        }

        return [.. stopped.Select(match => match.Id)];
    }

    public static IReadOnlyList<PriorDisclosure> FindDisclosed(
        SqliteConnection connection, Vault vault, IReadOnlyList<PatientIdentity> patients, Func<string, bool> isAffected)
    {
        var matches = connection.Query<Match>(
            $"""
            SELECT t.id AS Id, t.destination AS Destination, p.patient_sealed AS PatientSealed, t.changed_at AS ChangedAt,
                   {UnconfirmedInstances.Sql} AS Unconfirmed,
                   (SELECT MIN(d.at) FROM deliveries d WHERE d.transfer_id = t.id) AS FirstAt,
                   (SELECT MAX(d.at) FROM deliveries d WHERE d.transfer_id = t.id) AS LastAt,
                   (SELECT COUNT(*) FROM deliveries d WHERE d.transfer_id = t.id) AS Instances
            FROM transfers t JOIN transfer_patients p ON p.transfer_id = t.id
            WHERE p.patient_index IN @indexes AND (t.unconfirmed > 0 OR EXISTS (SELECT 1 FROM deliveries d WHERE d.transfer_id = t.id))
            ORDER BY t.id
            """,
            new { indexes = Indexes(vault, patients) });
        return
        [
            .. matches.Where(match => isAffected(match.Destination) && IsOf(match, vault, patients)).DistinctBy(match => match.Id, StringComparer.Ordinal)
                .Select(match => new PriorDisclosure(
                    match.Id, match.Destination, DateTimeOffset.FromUnixTimeMilliseconds(match.LastAt ?? match.ChangedAt), match.Instances)
                {
                    FirstAt = DateTimeOffset.FromUnixTimeMilliseconds(match.FirstAt ?? match.ChangedAt),
                    Unconfirmed = match.Unconfirmed,
                    Pseudonym = Pseudonym(connection, vault, match),
                }),
        ];
    }

    private static string[] Indexes(Vault vault, IReadOnlyList<PatientIdentity> patients) =>
        [.. patients.Select(patient => PatientMatching.Index(vault, patient)).Distinct(StringComparer.Ordinal)];

    private static bool IsOf(Match match, Vault vault, IReadOnlyList<PatientIdentity> patients)
    {
        var found = PatientMatching.Open(vault, match.PatientSealed);
        return patients.Any(patient => PatientMatching.Same(found, patient));
    }

    // Any of the transfer's identifiers may be the one that the way back was written for.
    private static string? Pseudonym(SqliteConnection connection, Vault vault, Match match)
    {
        var own = connection.Query<byte[]>("SELECT patient_sealed FROM transfer_patients WHERE transfer_id = @Id", new { match.Id })
            .Select(box => PatientMatching.Open(vault, box)).ToList();
        return connection.Query<(string Pseudonym, byte[] Box)>(
            "SELECT pseudonym, original_sealed FROM patient_mappings WHERE destination = @Destination AND patient_index IN @indexes ORDER BY pseudonym",
            new { match.Destination, indexes = Indexes(vault, own) })
            .Where(row => PatientMatching.Open(vault, row.Box) is var patient && own.Any(o => PatientMatching.Same(o, patient)))
            .Select(row => row.Pseudonym).FirstOrDefault();
    }

    private static void Stop(WriteTransaction transaction, ILedger ledger, Match match, DecisionReason reason, string by)
    {
        var id = new TransferId(match.Id);
        if (match.State == TransferState.Held)
        {
            // What a reviewer had agreed to is void, and nobody has to look at it any more.
            ReviewQueue.Overtake(transaction, id);
            TransferTable.Move(transaction, id, TransferState.Held, TransferState.Queued, "What the patient has decided forbids it.");
        }

        if (match.State is TransferState.Queued or TransferState.Held)
        {
            TransferTable.Move(transaction, id, TransferState.Queued, TransferState.Deciding);
            TransferEnd.Refuse(transaction, ledger, id, TransferState.Deciding, [TransferReason.From(reason)], by);
        }
        else
        {
            TransferTable.RequestStop(transaction, id, reason.Code, by, reason.Basis);
        }
    }
}
