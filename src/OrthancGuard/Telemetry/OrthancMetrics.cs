using System.Diagnostics.Metrics;

namespace OrthancGuard.Telemetry;

internal sealed class OrthancMetrics
{
    /// <summary>Roots of Orthanc's API whose second segment is no id or name.</summary>
    private static readonly string[] Fixed = ["system", "changes", "tools", "statistics"];

    private readonly Histogram<double> calls;
    private readonly Counter<long> received;

    public OrthancMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(GuardTelemetry.Name);
        calls = meter.CreateSeconds("orthancguard.orthanc.call.duration", "Time of one attempt of a request to an Orthanc, its body included.", Seconds.Short);
        received = meter.CreateCounter<long>("orthancguard.orthanc.received", "By", "Bytes of instances fetched from an Orthanc.");
    }

    /// <param name="method">HTTP method.</param>
    /// <param name="route">Path relative to Orthanc's root.</param>
    /// <param name="outcome"><c>ok</c>, <c>cancelled</c>, or the <c>OrthancError</c> in lower case.</param>
    /// <param name="time">How long it took.</param>
    public void Called(HttpMethod method, string route, string outcome, TimeSpan time) =>
        calls.Record(time.TotalSeconds, new("operation", $"{method} {Operation(route)}"), new("outcome", outcome));

    public void Received(long bytes) => received.Add(bytes);

    /// <summary>The route without what varies: ids are digests of patient identifiers.</summary>
    internal static string Operation(string route)
    {
        var query = route.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? route : route[..query]).Trim('/').Split('/');
        if (segments.Length > 1 && !Fixed.Contains(segments[0], StringComparer.Ordinal))
        {
            // /kind/{id}/what/{name}: every second segment varies; "servers" of DICOMweb shifts it by one.
            var first = segments[0] == "dicom-web" ? 2 : 1;
            for (var i = first; i < segments.Length; i += 2)
            {
                segments[i] = "*";
            }
        }

        return string.Join('/', segments);
    }
}
