using OrthancGuard.Configuration;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Policy;

/// <summary>Warns each day of contracts that end within 30 days, or are not in force.</summary>
internal sealed class ContractWatch(ConfigurationSource configuration, ContractMetrics metrics, TimeProvider time, ILogger<ContractWatch> log) : BackgroundService
{
    /// <summary>So long before its end the administrator is told.</summary>
    public const int WarningDays = 30;

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);
    private readonly HashSet<(string, DateOnly, DateOnly)> told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        metrics.Observe(configuration, time);
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            Warn();
        }
        while (await NextAsync(timer, stoppingToken));
    }

    private void Warn()
    {
        var today = ClinicCalendar.Today(time);
        foreach (var destination in configuration.Current.Destinations)
        {
            if (destination.Contract is not { } contract || !told.Add((destination.Name, contract.ValidUntil, today)))
            {
                continue;
            }

            if (ContractRules.Period(contract, today) is not null)
            {
                PolicyLog.ContractNotInForce(log, destination.Name);
            }
            else if (contract.DaysLeft(today) <= WarningDays)
            {
                PolicyLog.ContractEnds(log, destination.Name, contract.DaysLeft(today));
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
