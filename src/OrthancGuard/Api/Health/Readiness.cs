using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrthancGuard.Api.Health;

/// <summary>What must be so for the guard to do its work. Texts are plain words for the administrator; no address, no value.</summary>
internal static class Readiness
{
    /// <summary>Longest time for one check: a probe must have its answer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Needs the store, the data directory, the master key, the configuration and <c>IOrthancClient</c> among the services.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<IHealthCheckPublisher, ReadinessLog>();
        services.AddHealthChecks()
            .AddCheck<StoreCheck>("database", timeout: Limit)
            .AddCheck<MasterKeyCheck>("master key", timeout: Limit)
            .AddCheck<DiskCheck>("disk", timeout: Limit)
            .AddCheck<OrthancCheck>("orthanc", timeout: Limit)
            .AddCheck<ConfigurationCheck>("configuration", timeout: Limit)
            .AddCheck<ContractsCheck>("contracts", timeout: Limit)
            .AddCheck<CodecCheck>("decoders", timeout: Limit)
            .AddCheck<TextReaderCheck>("text in pixels", timeout: Limit)
            .AddCheck<ResultsCheck>("results", timeout: Limit)
            .AddCheck<WaysAroundCheck>("ways around", timeout: Limit)
            .AddCheck<BypassCheck>("past the guard", timeout: Limit);
        return services;
    }
}
