using System.Collections.Concurrent;
using OrthancGuard.Configuration;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Orthanc;

/// <summary>One client for each Orthanc that the configuration names, made when first asked for and kept.</summary>
internal sealed class OrthancClients(ConfigurationSource configuration, TimeProvider time, OrthancMetrics? metrics = null) : IDisposable
{
    private readonly ConcurrentDictionary<OrthancSettings, Lazy<OrthancClient>> clients = new();

    public OrthancSettings ClinicSettings => configuration.Current.Orthanc;

    /// <summary>The clinic's own.</summary>
    public IOrthancClient Clinic => For(ClinicSettings);

    public IOrthancClient For(OrthancSettings settings) =>
        clients.GetOrAdd(settings, s => new(() => new OrthancClient(new OrthancConnection(s) { Metrics = metrics }, time))).Value;

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(c => c.IsValueCreated))
        {
            client.Value.Dispose();
        }
    }
}
