namespace OrthancGuard.Transfers.Routing;

/// <summary>A send that the hook took over from the clinic's own script: Orthanc's ids, of whatever level, for one destination.</summary>
internal sealed record ClaimedSend(string Destination, IReadOnlyList<string> Resources, string? RequestedBy);
