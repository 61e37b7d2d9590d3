using System.Net;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Returns;

/// <summary>Opens the DICOM port of results with the application and closes it with it. A port that is taken stops the start.</summary>
internal sealed class ReturnDicomDoor(ConfigurationSource configuration, ReturnDicomHandler handler, TimeProvider time, ILogger<ReturnDicomDoor> log) : IHostedService, IAsyncDisposable
{
    private DicomServer? server;

    /// <summary>Where it listens; null while it does not.</summary>
    public IPEndPoint? EndPoint => server?.EndPoint;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var current = configuration.Current;
        if (current.Results.Listen is { } endPoint)
        {
            server = DicomServer.Start(new DicomServerOptions { EndPoint = endPoint, Tls = Tls(current), Time = time }, handler);
            ReturnLog.Listening(log, server.EndPoint, current.Results.Tls is not null);
        }

        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken) => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (server is { } open)
        {
            server = null;
            await open.DisposeAsync();
        }
    }

    // Without an authority only the certificates that destinations name are taken; whose association it is, is looked at afterwards.
    private static DicomTlsServerOptions? Tls(GuardConfiguration configuration)
    {
        if (configuration.Results.Tls is not { } tls)
        {
            return null;
        }

        var pins = ReturnDoors.Thumbprints(configuration);
        return new()
        {
            Identity = DicomTlsIdentity.FromPemFiles(tls.CertificateFile, tls.KeyFile),
            RequireClientCertificate = tls.ClientCaFile is not null || pins.Count > 0,
            TrustedAuthorities = tls.ClientCaFile is { } file ? DicomTlsAuthorities.FromPemFile(file) : null,
            PinnedThumbprints = tls.ClientCaFile is null && pins.Count > 0 ? pins : null,
        };
    }
}
