using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
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

        public long LastAt { get; init; }

        public int Instances { get; init; }
    }

    /// <returns>Ids of the transfers that were refused, or told to stop.</returns>
    public static IReadOnlyList<string> StopAll(
        WriteTransaction transaction, Vault vault, ILedger ledger, PatientIdentity patient, string? destination, string by)
    {
        var matches = transaction.Query<Match>(
            """
            SELECT t.id AS Id, t.destination AS Destination, t.state AS State, p.patient_sealed AS PatientSealed
            FROM transfers t JOIN transfer_patients p ON p.transfer_id = t.id
            WHERE p.patient_index = @index AND t.state < @first AND (@destination IS NULL OR LOWER(t.destination) = LOWER(@destination))
            ORDER BY t.id
            """,
            new { index = PatientMatching.Index(vault, patient), first = (int)TransferState.Delivered, destination });
        var stopped = matches.Where(match => IsOf(match, vault, patient)).DistinctBy(match => match.Id, StringComparer.Ordinal).ToList();
        foreach (var match in stopped)
        {
            Stop(transaction, ledger, match, by);
        }

        return [.. stopped.Select(match => match.Id)];
    }

    public static IReadOnlyList<PriorDisclosure> FindDisclosed(
        SqliteConnection connection, Vault vault, PatientIdentity patient, string? destination)
    {
        var matches = connection.Query<Match>(
            """
            SELECT t.id AS Id, t.destination AS Destination, p.patient_sealed AS PatientSealed,
                   (SELECT MAX(d.at) FROM deliveries d WHERE d.transfer_id = t.id) AS LastAt,
                   (SELECT COUNT(*) FROM deliveries d WHERE d.transfer_id = t.id) AS Instances
            FROM transfers t JOIN transfer_patients p ON p.transfer_id = t.id
            WHERE p.patient_index = @index AND (@destination IS NULL OR LOWER(t.destination) = LOWER(@destination))
              AND EXISTS (SELECT 1 FROM deliveries d WHERE d.transfer_id = t.id)
            ORDER BY t.id
            """,
            new { index = PatientMatching.Index(vault, patient), destination });
        return
        [
            .. matches.Where(match => IsOf(match, vault, patient)).DistinctBy(match => match.Id, StringComparer.Ordinal)
                .Select(match => new PriorDisclosure(
                    match.Id, match.Destination, DateTimeOffset.FromUnixTimeMilliseconds(match.LastAt), match.Instances)),
        ];
    }

    private static bool IsOf(Match match, Vault vault, PatientIdentity patient) =>
        PatientMatching.Same(PatientMatching.Open(vault, match.PatientSealed), patient);

    private static void Stop(WriteTransaction transaction, ILedger ledger, Match match, string by)
    {
        var id = new TransferId(match.Id);
        if (match.State == TransferState.Queued)
        {
            TransferTable.Move(transaction, id, TransferState.Queued, TransferState.Deciding);
            TransferEnd.Refuse(transaction, ledger, id, TransferState.Deciding, [TransferReason.From(Decider.OptedOut)], by);
        }
        else
        {
            TransferTable.RequestStop(transaction, id, Decider.OptedOut.Code, by);
        }
    }
}
