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
        var notes = configuration.Current.Destinations.Select(destination => Note(destination, today)).OfType<string>().ToList();
        return Task.FromResult(notes.Count == 0
            ? HealthCheckResult.Healthy("all in force, none ends within 30 days")
            : HealthCheckResult.Degraded(string.Join("; ", notes)));
    }

    private static string? Note(Destination destination, DateOnly today) => ContractRules.Period(destination.Contract, today) switch
    {
        null when destination.Contract!.DaysLeft(today) <= ContractWatch.WarningDays => $"{destination.Name} ends in {destination.Contract.DaysLeft(today)} days",
        null => null,
        _ => $"{destination.Name} is not in force, nothing is sent there",
    };
}
