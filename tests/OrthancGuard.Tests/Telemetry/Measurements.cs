using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Tests.Telemetry;

/// <summary>What one meter factory's instruments measured, as text: <c>name tag=value … : number</c>.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ConcurrentQueue<(string What, double Number)> seen = new();
    private readonly MeterListener listener = new();

    public Measurements()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == GuardTelemetry.Name && instrument.Meter.Scope == Factory)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, number, tags, _) => Add(instrument, number, tags));
        listener.SetMeasurementEventCallback<long>((instrument, number, tags, _) => Add(instrument, number, tags));
        listener.Start();
    }

    public IMeterFactory Factory => services.GetRequiredService<IMeterFactory>();

    /// <summary>Everything measured so far, equal ones added up.</summary>
    public IReadOnlyDictionary<string, (int Count, double Sum)> All =>
        seen.GroupBy(m => m.What).ToDictionary(g => g.Key, g => (g.Count(), g.Sum(m => m.Number)), StringComparer.Ordinal);

    /// <summary>The gauges as they are now.</summary>
    public IReadOnlyDictionary<string, double> Gauges()
    {
        var before = seen.Count;
        listener.RecordObservableInstruments();
        return seen.Skip(before).ToDictionary(m => m.What, m => m.Number, StringComparer.Ordinal);
    }

    public void Dispose()
    {
        listener.Dispose();
        services.Dispose();
    }

    private void Add(Instrument instrument, double number, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var what = instrument.Name["orthancguard.".Length..];
        foreach (var (name, value) in tags)
        {
            what += string.Create(CultureInfo.InvariantCulture, $" {name}={value}");
        }

        seen.Enqueue((what, number));
    }
}
