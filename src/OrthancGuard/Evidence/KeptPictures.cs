using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>Opens kept pictures of heads. Who looks at one that shows a face is written into the ledger first.</summary>
internal sealed class KeptPictures(GuardStore store, Vault vault, ILedger ledger)
{
    /// <summary>As it would go, or went; null when it is not kept.</summary>
    public async Task<byte[]?> FindOutgoingAsync(string transfer, int series, string view, CancellationToken cancellationToken)
    {
        var name = $"after-{view}";
        var box = await store.ReadAsync(
            connection => connection.ExecuteScalar<byte[]?>(Sql, new { transfer, series, name, face = false }), cancellationToken);
        return box is null ? null : SealedPicture.Open(vault, new(transfer), series, name, box);
    }

    /// <summary>As it came, with the patient's face; null when it is not kept.</summary>
    /// <param name="transfer">The transfer's id.</param>
    /// <param name="series">Its number, from 1.</param>
    /// <param name="view">One of <see cref="TransferSeries.Views"/>.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<byte[]?> FindOriginalAsync(string transfer, int series, string view, string by, CancellationToken cancellationToken)
    {
        var name = $"before-{view}";
        var box = await store.WriteAsync(
            transaction =>
            {
                var found = transaction.ExecuteScalar<byte[]?>(Sql, new { transfer, series, name, face = true });
                if (found is not null)
                {
                    OriginalsSeen.Record(transaction, ledger, new(transfer), by, FormattableString.Invariant($"face of series {series}"));
                }

                return found;
            },
            cancellationToken);
        return box is null ? null : SealedPicture.Open(vault, new(transfer), series, name, box);
    }

    private const string Sql =
        "SELECT picture_sealed FROM face_pictures WHERE transfer_id = @transfer AND number = @series AND name = @name AND shows_face = @face";
}
