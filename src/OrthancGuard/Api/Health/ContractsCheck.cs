using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Api.Health;

/// <summary>Contracts that end soon, or are not in force: the guard works, but not for those destinations, or not for long.</summary>
internal sealed class ContractsCheck(ConfigurationSource configuration, IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var today = ClinicCalendar.Today(services.GetService<TimeProvider>() ?? TimeProvider.System);
        var destinations = configuration.Current.Destinations;
        var notes = destinations.Select(destination => Note(destination, today)).OfType<string>().ToList();
        if (notes.Count == 0)
        {
            return Task.FromResult(HealthCheckResult.Healthy("all in force, none ends within 30 days"));
        }

        // Which vendors a clinic works with is not for who only asks whether the guard is ready.
        var outside = destinations.Count(destination => ContractRules.Period(destination.Contract, today) is not null);
        return Task.FromResult(HealthCheckResult.Degraded(string.Join("; ", notes), data: new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [ReadinessJson.ForEveryone] = $"{outside} not in force, {notes.Count - outside} end within 30 days",
        }));
    }

    private static string? Note(Destination destination, DateOnly today) => ContractRules.Period(destination.Contract, today) switch
    {
        null when destination.Contract!.DaysLeft(today) <= ContractWatch.WarningDays => $"{destination.Name} ends in {destination.Contract.DaysLeft(today)} days",
        null => null,
        _ => $"{destination.Name} is not in force, nothing is sent there",
    };
}
