using OrthancGuard.Configuration;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>How long pictures of heads stay.</summary>
internal static class PictureTime
{
    /// <summary>Null when there are none, and while the transfer is held or under way.</summary>
    public static DateTimeOffset? Until(TransferView view, EvidenceSettings settings) =>
        view.Record.State is TransferState.Delivered or TransferState.Failed && view.Series.Any(series => series.Pictures.Count > 0)
            ? DateTimeOffset.FromUnixTimeMilliseconds(view.Record.ChangedAt).AddDays(settings.FacePictureDays)
            : null;
}
