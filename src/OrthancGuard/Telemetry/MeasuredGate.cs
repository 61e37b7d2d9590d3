using OrthancGuard.Gate;

namespace OrthancGuard.Telemetry;

/// <summary>Times each answer of a gate.</summary>
internal sealed class MeasuredGate(IGateAdmission inner, GateMetrics metrics) : IGateAdmission
{
    public async ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        var answer = await inner.AdmitAsync(instance, cancellationToken);
        metrics.Answered(instance.Door, answer.Verdict, TimeProvider.System.GetElapsedTime(start));
        return answer;
    }

    public ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken) => inner.CloseBurstAsync(burst, cancellationToken);
}
