using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Which health checks say how which gRPC service is.</summary>
public sealed class GrpcHealthChecksOptions
{
    private readonly Dictionary<string, Func<HealthCheckRegistration, bool>> _services =
        new(StringComparer.Ordinal) { [""] = _ => true };

    /// <summary>How often a watched service is looked at again.</summary>
    public TimeSpan WatchInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A service is well while the checks chosen for it are. The empty name, the server as a whole, starts with all of them.</summary>
    public void Map(string service, Func<HealthCheckRegistration, bool> checks) => _services[service] = checks;

    internal Func<HealthCheckRegistration, bool>? Find(string service) => _services.GetValueOrDefault(service);
}
