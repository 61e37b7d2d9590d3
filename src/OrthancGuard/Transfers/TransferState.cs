namespace OrthancGuard.Transfers;

/// <summary>States of a transfer, in the order it goes through them; the last five are final.</summary>
internal enum TransferState
{
    Queued,
    Deciding,
    Fetching,
    Protecting,
    Verifying,
    Delivering,
    Delivered,

    /// <summary>Policy said no.</summary>
    Refused,

    /// <summary>A person must look.</summary>
    Held,

    /// <summary>Gave up after retries, or the receiver said no.</summary>
    Failed,
    Cancelled,
}
