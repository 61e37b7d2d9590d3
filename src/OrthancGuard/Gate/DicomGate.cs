using System.Net;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Gate;

/// <summary>Opens the DICOM gate with the application and closes it with it. A port that is taken stops the start.</summary>
internal sealed class DicomGate(ConfigurationSource configuration, DicomGateHandler handler, TimeProvider time, ILogger<DicomGate> log) : IHostedService, IAsyncDisposable
{
    private DicomServer? server;

    /// <summary>Where the gate listens; null while it does not.</summary>
    public IPEndPoint? EndPoint => server?.EndPoint;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var listen = configuration.Current.Listen;
        if (listen.Dicom is not { } endPoint)
        {
            DicomGateLog.NotConfigured(log);
            return Task.CompletedTask;
        }

        server = DicomServer.Start(
            new DicomServerOptions { EndPoint = endPoint, Tls = DicomGateTls.Read(listen.DicomTls), Time = time },
            handler);
        DicomGateLog.Listening(log, server.EndPoint, listen.DicomTls is not null);
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
}
