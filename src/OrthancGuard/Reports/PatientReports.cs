using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Returns;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reports;

/// <summary>Answers a patient who asks where the images went. That it was answered, and by whom, is a row of the ledger.</summary>
internal sealed class PatientReports(
    GuardStore store, Vault vault, ILedger ledger, IConsentRegistry consents, ConfigurationSource configuration, TimeProvider time)
{
    public async Task<PatientReport> MakeAsync(PatientIdentity patient, string by, CancellationToken cancellationToken)
    {
        // On record before anything is read: an answer that nobody can find is none.
        await store.WriteAsync(
            transaction => ledger.Append(transaction, new()
            {
                Kind = LedgerKind.PatientReportMade,
                PatientIndex = PatientMatching.Index(vault, patient),
                Actor = by,
            }),
            cancellationToken);
        var said = await consents.ListAsync(new(Patient: patient, Limit: 1000), cancellationToken);
        return await store.ReadAsync(
            connection =>
            {
                var all = LinkedPatients.Of((sql, parameters) => connection.Query<LinkRecord>(sql, parameters), vault, [patient]);
                var transfers = Find(connection, all).Select(record => Describe(connection, record)).OrderByDescending(transfer => transfer.At).ToList();
                return new PatientReport
                {
                    MadeAt = time.GetUtcNow(),
                    Patient = patient,
                    AlsoKnownAs = [.. all.Where(other => other != patient)],
                    Sent = [.. transfers.Where(transfer => transfer.HasLeft)],
                    NotSent = [.. transfers.Where(transfer => !transfer.HasLeft)],
                    Consents = [.. said.Where(consent => consent.IsInForce(time.GetUtcNow()))],
                };
            },
            cancellationToken);
    }

    private List<TransferRecord> Find(SqliteConnection connection, IReadOnlyList<PatientIdentity> patients)
    {
        var indexes = patients.Select(patient => PatientMatching.Index(vault, patient)).Distinct(StringComparer.Ordinal).ToArray();
        var ids = connection.Query<(string Id, byte[] Box)>("SELECT transfer_id, patient_sealed FROM transfer_patients WHERE patient_index IN @indexes", new { indexes })
            .Where(row => PatientMatching.Open(vault, row.Box) is var found && patients.Any(patient => PatientMatching.Same(found, patient)))
            .Select(row => row.Id).Distinct(StringComparer.Ordinal).ToList();
        return [.. ids.Chunk(500).SelectMany(part => connection.Query<TransferRecord>($"SELECT {TransferRecord.Columns} FROM transfers WHERE id IN @part", new { part }))];
    }

    private ReportedTransfer Describe(SqliteConnection connection, TransferRecord record)
    {
        var (images, first, last) = connection.QuerySingle<(int, long?, long?)>(
            "SELECT COUNT(*), MIN(at), MAX(at) FROM deliveries WHERE transfer_id = @Id", new { record.Id });
        var unconfirmed = connection.ExecuteScalar<int>($"SELECT {UnconfirmedInstances.Sql} FROM transfers t WHERE id = @Id", new { record.Id });
        var (study, summary) = TransferFacts.Read(connection, vault, record.Id);
        // As it was agreed when it went, not as it is now.
        var facts = connection.QueryFirstOrDefault<LedgerRecord>(
            $"SELECT {LedgerRecord.Columns} FROM ledger WHERE transfer_id = @Id AND kind = @started ORDER BY sequence DESC LIMIT 1",
            new { record.Id, started = (int)LedgerKind.DeliveryStarted })?.ToEntry().Facts ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var contract = configuration.Current.FindDestination(record.Destination)?.Contract;
        return new()
        {
            TransferId = record.Id,
            At = DateTimeOffset.FromUnixTimeMilliseconds(first ?? record.ChangedAt),
            Until = last is { } end ? DateTimeOffset.FromUnixTimeMilliseconds(end) : null,
            Destination = record.Destination,
            Company = facts.GetValueOrDefault("vendor") ?? contract?.Vendor ?? record.Destination,
            Task = facts.GetValueOrDefault("purpose") ?? contract?.Purpose ?? "",
            Contract = facts.GetValueOrDefault("contract") ?? contract?.Reference,
            RetentionDays = facts.ContainsKey("training") ? Number(facts.GetValueOrDefault("retention-days")) : contract?.RetentionDays,
            TrainingAllowed = facts.TryGetValue("training", out var training) ? string.Equals(training, "allowed", StringComparison.Ordinal) : contract?.TrainingAllowed,
            Study = study ?? new(),
            Images = images,
            Unconfirmed = unconfirmed,
            Removed = images + unconfirmed > 0 ? PlainWords.Removed(summary) : [],
            CameBack = ReturnedWords.Of(
                connection.Query<(string? SopClass, int State, long At)>("SELECT sop_class, state, changed_at FROM results WHERE transfer_id = @Id", new { record.Id })
                    .Select(row => (row.SopClass, (ReturnState)row.State, DateTimeOffset.FromUnixTimeMilliseconds(row.At)))),
            Outcome = PlainWords.Outcome(record.State, images, unconfirmed, TransferReason.Read(record.Reasons)),
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
