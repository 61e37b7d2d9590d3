using OrthancGuard.Evidence;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Reviews;

/// <summary>What a reviewer looks at: an original image of a held transfer, drawn by the clinic's Orthanc. Nothing of it is kept but who looked.</summary>
internal sealed class ReviewPictures(GuardStore store, ILedger ledger, IOrthancClient orthanc)
{
    /// <summary>PNG in the image's own size, so that a box drawn on it is a box of the image; null when this instance is not held.</summary>
    /// <exception cref="OrthancException">Orthanc is away, or cannot draw it.</exception>
    public async Task<byte[]?> DrawAsync(string transferId, string instanceId, int frame, string by, CancellationToken cancellationToken)
    {
        var isHeld = await store.WriteAsync(
            transaction =>
            {
                var found = transaction.ExecuteScalar<int>(
                    "SELECT COUNT(*) FROM held_instances WHERE transfer_id = @transferId AND instance_id = @instanceId", new { transferId, instanceId }) > 0;
                if (found)
                {
                    OriginalsSeen.Record(transaction, ledger, new(transferId), by, "images");
                }

                return found;
            },
            cancellationToken);
        return isHeld ? await orthanc.GetFramePictureAsync(instanceId, frame, cancellationToken) : null;
    }
}
