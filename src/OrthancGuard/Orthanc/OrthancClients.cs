using System.Collections.Concurrent;
using OrthancGuard.Configuration;

namespace OrthancGuard.Orthanc;

/// <summary>One client for each Orthanc that the configuration names, made when first asked for and kept.</summary>
internal sealed class OrthancClients(ConfigurationSource configuration, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<OrthancSettings, Lazy<OrthancClient>> clients = new();

    public OrthancSettings ClinicSettings => configuration.Current.Orthanc;

    /// <summary>The clinic's own.</summary>
    public IOrthancClient Clinic => For(ClinicSettings);

    public IOrthancClient For(OrthancSettings settings) =>
        clients.GetOrAdd(settings, static (s, t) => new(() => new OrthancClient(new OrthancConnection(s), t)), time).Value;

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(c => c.IsValueCreated))
        {
            client.Value.Dispose();
        }
    }
}
