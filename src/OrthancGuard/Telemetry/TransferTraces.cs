using System.Diagnostics;
using OrthancGuard.Transfers;

namespace OrthancGuard.Telemetry;

/// <summary>A trace for each transfer that has ended, made from its recorded changes: one span for it and one for each state it went through.</summary>
internal sealed class TransferTraces : IDisposable
{
    private readonly ActivitySource source = new(GuardTelemetry.Name);

    public void Ended(TransferHistory history, int start, int end)
    {
        if (!source.HasListeners())
        {
            return;
        }

        var transfer = history.Transfer;
        using var whole = source.StartActivity(
            "transfer", ActivityKind.Internal, default(ActivityContext), startTime: history.Changes[start].Time);
        if (whole is null)
        {
            return;
        }

        whole.SetTag("transfer.id", transfer.Id);
        whole.SetTag("destination", transfer.Destination);
        whole.SetTag("origin", transfer.Origin.ToString());
        whole.SetTag("state", TransferMetrics.Word(history.Changes[end].State));
        whole.SetTag("reasons", string.Join(' ', TransferReason.Read(transfer.Reasons).Select(reason => reason.Code).Distinct(StringComparer.Ordinal)));
        if (history.Changes[end].State == TransferState.Failed)
        {
            whole.SetStatus(ActivityStatusCode.Error);
        }

        for (var i = start; i < end; i++)
        {
            using var stage = source.StartActivity(
                TransferMetrics.Word(history.Changes[i].State), ActivityKind.Internal, whole.Context, startTime: history.Changes[i].Time);
            stage?.SetEndTime(history.Changes[i + 1].Time.UtcDateTime);
        }

        whole.SetEndTime(history.Changes[end].Time.UtcDateTime);
    }

    public void Dispose() => source.Dispose();
}
