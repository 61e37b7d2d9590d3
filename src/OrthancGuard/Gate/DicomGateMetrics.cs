using System.Diagnostics.Metrics;
using System.Globalization;

namespace OrthancGuard.Gate;

/// <summary>What the DICOM gate tells OpenTelemetry: instances by status, and how long an answer takes.</summary>
internal sealed class DicomGateMetrics
{
    public const string MeterName = "OrthancGuard.Gate";

    private readonly Counter<long> instances;
    private readonly Histogram<double> answerTime;

    public DicomGateMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        instances = meter.CreateCounter<long>("orthancguard.gate.dicom.instances", "{instance}", "C-STORE requests answered");
        answerTime = meter.CreateHistogram<double>("orthancguard.gate.dicom.answer.duration", "s", "From the command of a C-STORE to its answer");
    }

    public void Answered(ushort status, TimeSpan took)
    {
        var tag = new KeyValuePair<string, object?>("status", status.ToString("X4", CultureInfo.InvariantCulture));
        instances.Add(1, tag);
        answerTime.Record(took.TotalSeconds, tag);
    }
}
