namespace OrthancGuard.Transfers;

/// <summary>Which state may follow which: the next one, back to the queue, or an end. Nothing is skipped.</summary>
internal static class TransferRules
{
    public static bool IsFinal(TransferState state) => state >= TransferState.Delivered;

    public static bool IsActive(TransferState state) => state is > TransferState.Queued and < TransferState.Delivered;

    public static bool MayMove(TransferState from, TransferState to) => (from, to) switch
    {
        (TransferState.Queued, TransferState.Deciding or TransferState.Cancelled) => true,
        (TransferState.Delivering, TransferState.Delivered) => true,
        (TransferState.Delivered, _) => false,
        (_, TransferState.Queued) => from != TransferState.Queued,
        (TransferState.Deciding or TransferState.Fetching or TransferState.Protecting or TransferState.Verifying, _) when to == from + 1 => true,
        _ => IsActive(from) && to is (TransferState.Refused or TransferState.Held or TransferState.Failed or TransferState.Cancelled),
    };
}
