using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>States that are looked at together.</summary>
internal sealed record TransferFilter(string Key, string Name, IReadOnlyCollection<TransferState>? States)
{
    public static IReadOnlyList<TransferFilter> All { get; } =
    [
        new("", "All", null),
        new("open", "On the way", [TransferState.Queued, TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering]),
        new("held", "Held", [TransferState.Held]),
        new("failed", "Failed", [TransferState.Failed]),
        new("refused", "Refused", [TransferState.Refused]),
        new("delivered", "Delivered", [TransferState.Delivered]),
        new("cancelled", "Cancelled", [TransferState.Cancelled]),
    ];

    public static TransferFilter Find(string? key) => All.FirstOrDefault(filter => filter.Key == key) ?? All[0];
}
