using System.Diagnostics.Metrics;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Telemetry;

/// <summary>How long contracts still run.</summary>
internal sealed class ContractMetrics(IMeterFactory factory)
{
    private readonly Meter meter = factory.Create(GuardTelemetry.Name);

    public void Observe(ConfigurationSource configuration, TimeProvider time) => meter.CreateObservableGauge(
        "orthancguard.contract.days_left",
        () => configuration.Current.Destinations.Where(d => d.Contract is not null).Select(d => new Measurement<long>(
            d.Contract!.DaysLeft(ClinicCalendar.Today(time)), new KeyValuePair<string, object?>("destination", d.Name))),
        "{day}",
        "Days to the last day of the contract; negative once it has ended.");
}
