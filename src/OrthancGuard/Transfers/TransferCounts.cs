namespace OrthancGuard.Transfers;

/// <summary>Instances of a transfer: what became of them.</summary>
internal sealed record TransferCounts
{
    public int Total { get; init; }

    public int Fetched { get; init; }

    public int Protected { get; init; }

    public int Delivered { get; init; }

    /// <summary>Delivered with a warning status of the receiver.</summary>
    public int Warnings { get; init; }

    /// <summary>Not accepted by the destination, and not sent.</summary>
    public int LeftOut { get; init; }

    public int Held { get; init; }
}
