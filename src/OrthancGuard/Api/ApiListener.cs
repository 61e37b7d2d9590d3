using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using OrthancGuard.Configuration;
using OrthancGuard.Grpc.Listening;

namespace OrthancGuard.Api;

/// <summary>Opens the API's port: HTTP/1.1 and HTTP/2 on one, by TLS or, on loopback, without.</summary>
internal static class ApiListener
{
    /// <summary>For requests that are neither calls of the API nor gates, which have limits of their own.</summary>
    private const int SmallBody = 64 * 1024;

    private const int MostConnections = 1000;

    /// <exception cref="IOException">A certificate cannot be read, or the host has no address.</exception>
    public static void Configure(KestrelServerOptions kestrel, ListenSettings listen)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = SmallBody;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        foreach (var endpoint in Endpoints(listen.Api))
        {
            if (listen.Api.Scheme == Uri.UriSchemeHttps)
            {
                var tls = Tls(listen.ApiTls ?? throw new IOException("https needs a certificate (Listen.ApiTls)."));
                kestrel.Listen(endpoint, options => options.UseHttps(tls));
            }
            else
            {
                kestrel.ListenCleartext(endpoint);
            }
        }
    }

    public static IReadOnlyList<IPEndPoint> Endpoints(Uri url)
    {
        if (IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address))
        {
            return [new(address, url.Port)];
        }

        // Not ::1 as well: machines without IPv6 could not start.
        return url.IsLoopback
            ? [new(IPAddress.Loopback, url.Port)]
            : [.. Dns.GetHostAddresses(url.IdnHost).Select(found => new IPEndPoint(found, url.Port))];
    }

    private static HttpsConnectionAdapterOptions Tls(TlsServerSettings settings)
    {
        var options = new HttpsConnectionAdapterOptions
        {
            ServerCertificate = X509Certificate2.CreateFromPemFile(settings.CertificateFile, settings.KeyFile),
        };
        if (settings.ClientCaFile is { } file)
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            options.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            options.ClientCertificateValidation = (certificate, _, _) => IsFrom(certificate, authorities);
        }

        return options;
    }

    private static bool IsFrom(X509Certificate2 certificate, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        // The clinic's own authority rarely publishes revocations; it replaces ClientCaFile.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ApplicationPolicy.Add(new("1.3.6.1.5.5.7.3.2"));
        return chain.Build(certificate);
    }
}
