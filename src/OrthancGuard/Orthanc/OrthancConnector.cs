using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OrthancGuard.Orthanc;

/// <summary>Makes the HttpClient of one Orthanc: few connections, kept open, and no way to anywhere else.</summary>
internal static class OrthancConnector
{
    public static HttpClient Connect(OrthancConnection connection)
    {
        var settings = connection.Settings;
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = connection.MaxConnections,
            ConnectTimeout = connection.ConnectTimeout,
            AllowAutoRedirect = false,
            UseCookies = false,
            // Patient data goes to the address in the configuration, not where an environment variable says.
            UseProxy = false,
            PlaintextStreamFilter = (context, _) => ValueTask.FromResult<Stream>(new KeepAliveStream(context.PlaintextStream)),
            PooledConnectionIdleTimeout = connection.IdleTimeout,
        };
        if (settings.CaFile != null)
        {
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trust(settings.CaFile) };
        }

        var client = new HttpClient(handler) { BaseAddress = OrthancPath.Root(settings.Url), Timeout = Timeout.InfiniteTimeSpan };
        if (settings.Username != null)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Username}:{settings.Password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", pair);
        }

        return client;
    }

    private static X509ChainPolicy Trust(string caFile)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(caFile);
        return policy;
    }
}
