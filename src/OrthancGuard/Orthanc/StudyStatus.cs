using OrthancGuard.Transfers;

namespace OrthancGuard.Orthanc;

/// <summary>How the transfers of one study stand: for each destination its newest, as <c>STROKE_AI: Delivered; BONE_AGE: Held</c>.</summary>
internal sealed record StudyStatus(string Text, IReadOnlySet<string> Labels)
{
    private static readonly TransferState[] Labelled = [TransferState.Delivered, TransferState.Refused, TransferState.Held, TransferState.Failed];

    /// <summary>Every label that a study may carry because of the guard.</summary>
    public static IReadOnlyList<string> AllLabels { get; } = [.. Labelled.Select(Label)];

    public static StudyStatus Of(IEnumerable<TransferRecord> transfers)
    {
        var newest = transfers
            .GroupBy(t => t.Destination, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.MaxBy(t => t.Id, StringComparer.Ordinal)!)
            .OrderBy(t => t.Destination, StringComparer.Ordinal)
            .ToList();
        return new StudyStatus(
            string.Join("; ", newest.Select(t => $"{t.Destination}: {t.State}")),
            newest.Where(t => Labelled.Contains(t.State)).Select(t => Label(t.State)).ToHashSet(StringComparer.Ordinal));
    }

    private static string Label(TransferState state) => "guard-" + state.ToString().ToLowerInvariant();
}
