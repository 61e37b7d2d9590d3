using System.Net;
using System.Net.Sockets;
using System.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Orthanc;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Storage;

namespace OrthancGuard.Doctor;

/// <summary>Reads how the guard and its machine stand. Needs no running guard, and changes nothing.</summary>
internal sealed class GuardReader(GuardConfiguration configuration)
{
    private static readonly DicomClientOptions Quick = new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(3),
        AssociationTimeout = TimeSpan.FromSeconds(3),
        ResponseTimeout = TimeSpan.FromSeconds(3),
    };

    public async Task<GuardState> ReadAsync(CancellationToken cancellationToken) => new()
    {
        GateAnswers = await AskGateAsync(cancellationToken),
        ResultsAnswer = await AskResultsAsync(cancellationToken),
        SilentOutboxes = await AskOutboxesAsync(cancellationToken),
        KeyProblem = FindKeyProblem(),
        KeyIsWithoutBackup = File.Exists(DataDirectory.MasterKeyFile(configuration.DataDirectory)) && !KeyBackup.IsKnown(configuration.DataDirectory),
        FreeBytes = CountFree(),
        Decoders = CodecStatus.All(),
        TextProblem = configuration.Destinations.Any(destination => destination.Profile.CleanPixelData) ? TextReaders.Installed.Unavailable : null,
        Certificates = [.. CertificateFiles().Where(named => named.File is not null).Select(named => (named.Member, UntilOf(named.File!)))],
        OrthancWaits = OrthancProcess.Waits(configuration.Orthanc.Url),
    };

    private async Task<bool?> AskGateAsync(CancellationToken cancellationToken)
    {
        if (configuration.Listen.Dicom is not { } gate || configuration.Destinations.FirstOrDefault(d => d.GateAet is not null) is not { } destination)
        {
            return null;
        }

        var host = Reachable(gate.Address);
        try
        {
            await using var association = await DicomAssociation.ConnectAsync(
                new() { Host = host.ToString(), Port = gate.Port, CalledAE = destination.GateAet!, CallingAE = "DOCTOR" },
                [DicomVerification.Context],
                Quick,
                cancellationToken);
            var status = await association.EchoAsync(cancellationToken);
            await association.ReleaseAsync(cancellationToken);
            return status == DicomStatus.Success;
        }
        catch (DicomNetworkException e)
        {
            // With TLS the gate hangs up on who speaks plainly: it is there.
            return configuration.Listen.DicomTls is not null && e.Error is not (DicomNetworkError.ConnectFailed or DicomNetworkError.Timeout);
        }
    }

    // Who it is that asks would be a refusal on record: that something listens is enough.
    private async Task<bool?> AskResultsAsync(CancellationToken cancellationToken)
    {
        if (configuration.Results.Listen is not { } port)
        {
            return null;
        }

        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(Quick.ConnectTimeout);
        try
        {
            await socket.ConnectAsync(Reachable(port.Address), port.Port, late.Token);
            return true;
        }
        catch (Exception e) when (e is SocketException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<string>> AskOutboxesAsync(CancellationToken cancellationToken)
    {
        var silent = new List<string>();
        foreach (var destination in configuration.Destinations.Where(destination => destination.Results is { FromOrthanc: true }))
        {
            if (destination.Delivery is not OrthancDeliverySettings { Outbox: { } outbox })
            {
                continue;
            }

            using var client = new OrthancClient(new OrthancConnection(outbox) { Retries = 0 }, TimeProvider.System);
            try
            {
                await client.GetSystemAsync(cancellationToken);
            }
            catch (OrthancException)
            {
                silent.Add(destination.Name);
            }
        }

        return silent;
    }

    private static IPAddress Reachable(IPAddress address) =>
        address.Equals(IPAddress.Any) ? IPAddress.Loopback : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : address;

    private string? FindKeyProblem()
    {
        var file = DataDirectory.MasterKeyFile(configuration.DataDirectory);
        try
        {
            if (File.Exists(file))
            {
                MasterKey.Read(file);
            }
            else if (File.Exists(Path.Combine(configuration.DataDirectory, "guard.db")))
            {
                return "is missing, but there is a database";
            }

            return null;
        }
        catch (SecurityException)
        {
            return "can be read by others";
        }
        catch (InvalidDataException)
        {
            return "is not a master key";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "cannot be read";
        }
    }

    private long? CountFree()
    {
        try
        {
            return Directory.Exists(configuration.DataDirectory) ? new DriveInfo(configuration.DataDirectory).AvailableFreeSpace : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<(string Member, string? File)> CertificateFiles() =>
    [
        ("Listen.ApiTls.CertificateFile", configuration.Listen.ApiTls?.CertificateFile),
        ("Listen.ApiTls.ClientCaFile", configuration.Listen.ApiTls?.ClientCaFile),
        ("Listen.DicomTls.CertificateFile", configuration.Listen.DicomTls?.CertificateFile),
        ("Listen.DicomTls.ClientCaFile", configuration.Listen.DicomTls?.ClientCaFile),
        ("Results.Tls.CertificateFile", configuration.Results.Tls?.CertificateFile),
        ("Results.Tls.ClientCaFile", configuration.Results.Tls?.ClientCaFile),
        ("Orthanc.CaFile", configuration.Orthanc.CaFile),
        .. configuration.Destinations.Select(d => (d.Name, (d.Delivery as DicomDeliverySettings)?.Tls)).SelectMany(d => ((string, string?)[])
        [
            ($"{d.Name}: Delivery.Tls.CertificateFile", d.Tls?.CertificateFile),
            ($"{d.Name}: Delivery.Tls.CaFile", d.Tls?.CaFile),
        ]),
    ];

    // Of several in one file, the first that ends.
    private static DateTimeOffset? UntilOf(string file)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(file);
            return certificates.Count == 0 ? null : certificates.Min(certificate => new DateTimeOffset(certificate.NotAfter.ToUniversalTime(), TimeSpan.Zero));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            foreach (var certificate in certificates)
            {
                certificate.Dispose();
            }
        }
    }
}
