using System.Diagnostics.Metrics;
using System.Globalization;

namespace OrthancGuard.Delivery;

/// <summary>What the C-STORE SCU tells OpenTelemetry: instances and bytes by status, and the round trip of one.</summary>
internal sealed class DicomDeliveryMetrics
{
    public const string MeterName = "OrthancGuard.Delivery";

    private readonly Counter<long> instances;
    private readonly Counter<long> bytes;
    private readonly Histogram<double> roundTrip;

    public DicomDeliveryMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        instances = meter.CreateCounter<long>("orthancguard.delivery.dicom.instances", "{instance}", "C-STORE requests answered by receivers");
        bytes = meter.CreateCounter<long>("orthancguard.delivery.dicom.bytes", "By", "Data sets sent to receivers");
        roundTrip = meter.CreateHistogram<double>("orthancguard.delivery.dicom.duration", "s", "From the first byte of a C-STORE to its answer");
    }

    public void Answered(ushort status, int length, TimeSpan took)
    {
        var tag = new KeyValuePair<string, object?>("status", status.ToString("X4", CultureInfo.InvariantCulture));
        instances.Add(1, tag);
        bytes.Add(length, tag);
        roundTrip.Record(took.TotalSeconds, tag);
    }
}
