using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>A row of the ledger for somebody who looks at what shows the patient: one an hour for each person and thing.</summary>
internal static class OriginalsSeen
{
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <param name="transaction">Keeps the row before the picture is shown.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="id">The transfer.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="what">Without any value of the study.</param>
    public static void Record(WriteTransaction transaction, ILedger ledger, TransferId id, string by, string what)
    {
        var seen = transaction.ExecuteScalar<int>(
            """
            SELECT COUNT(*) FROM ledger
            WHERE transfer_id = @Value AND kind = @kind AND actor = @by AND at >= @since AND json_extract(facts, '$.what') = @what
            """,
            new { id.Value, kind = (int)LedgerKind.OriginalSeen, by, since = (transaction.Now - Again).ToUnixTimeMilliseconds(), what });
        if (seen == 0)
        {
            TransferEnd.Append(transaction, ledger, id, LedgerKind.OriginalSeen, by, new(StringComparer.Ordinal) { ["what"] = what });
        }
    }
}
