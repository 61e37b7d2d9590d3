using System.Globalization;
using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>
/// How many instances may be with a receiver that has not said so. Too many rather than too few: a patient is told of all that may
/// have gone, and a vendor is asked to delete it.
/// </summary>
internal static class UnconfirmedInstances
{
    /// <summary>Of transfer <c>t</c>; what is acknowledged meanwhile is not in doubt.</summary>
    public const string Sql = "MAX(0, MIN(t.unconfirmed, t.sending - (SELECT COUNT(*) FROM deliveries d WHERE d.transfer_id = t.id)))";

    /// <summary>A try begins: if nothing is heard of it again, everything may have arrived.</summary>
    /// <returns>What earlier tries left.</returns>
    public static int Begin(WriteTransaction transaction, TransferId id, int sending)
    {
        var before = transaction.ExecuteScalar<int>("SELECT unconfirmed FROM transfers WHERE id = @Value", new { id.Value });
        transaction.Execute("UPDATE transfers SET unconfirmed = @sending, sending = @sending WHERE id = @Value", new { id.Value, sending });
        return before;
    }

    /// <summary>The try is over, and so many of its instances were still under way.</summary>
    public static int Settle(WriteTransaction transaction, TransferId id, int before, int underWay) =>
        transaction.Execute("UPDATE transfers SET unconfirmed = @open WHERE id = @Value", new { id.Value, open = before + underWay });

    /// <summary>A row of the ledger when more may have arrived than the ledger says already.</summary>
    public static void AccountFor(WriteTransaction transaction, ILedger ledger, TransferId id)
    {
        transaction.Execute($"UPDATE transfers AS t SET unconfirmed = {Sql} WHERE id = @Value", new { id.Value });
        var record = TransferTable.Find(transaction, id)!;
        if (record.Unconfirmed > record.UnconfirmedTold)
        {
            TransferEnd.Append(transaction, ledger, id, LedgerKind.Unconfirmed, TransferEnd.Guard, new(StringComparer.Ordinal)
            {
                ["instances-at-most"] = record.Unconfirmed.ToString(CultureInfo.InvariantCulture),
                ["instances-confirmed"] = record.Disclosed.ToString(CultureInfo.InvariantCulture),
                ["total"] = record.Total.ToString(CultureInfo.InvariantCulture),
            });
            transaction.Execute("UPDATE transfers SET unconfirmed_told = unconfirmed WHERE id = @Value", new { id.Value });
        }
    }
}
