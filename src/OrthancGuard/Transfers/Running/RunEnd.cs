using OrthancGuard.Orthanc;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Running;

internal enum RunEndKind
{
    Delivered,
    Refused,
    Held,
    Failed,

    /// <summary>Nothing wrong with the transfer: try again later.</summary>
    Retry,

    /// <summary>Asked to stop; the database says by whom and why.</summary>
    Stopped,
}

/// <summary>How one try of a transfer came out.</summary>
internal sealed record RunEnd(RunEndKind Kind, IReadOnlyList<TransferReason> Reasons)
{
    public static RunEnd Delivered { get; } = new(RunEndKind.Delivered, []);

    public static RunEnd Stopped { get; } = new(RunEndKind.Stopped, []);

    /// <summary>The receiver, not Orthanc or we, is why it must be tried again.</summary>
    public bool IsReceiver { get; init; }

    public static RunEnd Hold(params TransferReason[] reasons) => new(RunEndKind.Held, reasons);

    public static RunEnd Fail(string code, string text) => new(RunEndKind.Failed, [new(code, text)]);

    public static RunEnd Retry(string code, string text) => new(RunEndKind.Retry, [new(code, text)]);

    public static RunEnd From(Decision decision) => new(
        decision.Verdict == Verdict.Refuse ? RunEndKind.Refused : RunEndKind.Held, [.. decision.Reasons.Select(TransferReason.From)]);

    public static RunEnd From(OrthancException exception) => exception.Error switch
    {
        OrthancError.NotFound => Fail("study.not-found", "Orthanc no longer has the study, or a part of it."),
        OrthancError.Unavailable => Retry("orthanc.unavailable", "Orthanc does not answer."),
        OrthancError.Unauthorized => Retry("orthanc.unauthorized", "Orthanc does not accept the guard's user and password."),
        OrthancError.Refused => Retry("orthanc.refused", "Orthanc refused a request of the guard."),
        _ => Retry("orthanc.unexpected", "Orthanc answered something that the guard does not understand."),
    };
}
