using System.Security.Cryptography;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

public sealed class TlsTests : IDisposable
{
    private readonly TestAuthority _authority = new();
    private readonly TestAuthority _stranger = new();

    [Fact]
    public async Task BothSidesShowTheirCertificates()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler);
        var certificate = _authority.Issue("modality.example");
        await using var association = await ConnectAsync(server, new DicomTlsClientOptions
        {
            TrustedAuthorities = _authority.Trusted,
            Identity = new DicomTlsIdentity(certificate),
        });
        var instance = StoredInstance.Create(1, side: 512);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(instance)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(instance.DataSet, Assert.Single(handler.Received).DataSet);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
        Assert.Equal("CN=modality.example", Assert.Single(handler.ClientNames));
    }

    [Fact]
    public async Task AClientWithoutCertificateNeverAssociates()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler);
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted }));
        Assert.Equal(AssociationEndKind.TlsFailed, (await handler.NextEndAsync()).Kind);
        Assert.Empty(handler.Associations);
    }

    [Fact]
    public async Task AClientOfAnotherAuthorityNeverAssociates()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler);
        var error = await ErrorAsync(server, new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted, Identity = _stranger.Identity() });
        Assert.Equal(DicomNetworkError.TlsFailed, error);
        Assert.Equal(AssociationEndKind.TlsFailed, (await handler.NextEndAsync()).Kind);
        Assert.Empty(handler.Associations);
    }

    [Fact]
    public async Task AnExpiredClientCertificateIsRefused()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler);
        var client = new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted, Identity = _authority.Identity(expired: true) };
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client));
        Assert.Empty(handler.Associations);
    }

    [Fact]
    public async Task WhereNoneIsRequiredAClientMayComeWithoutCertificate()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler, o => o with { RequireClientCertificate = false });
        await using var association = await ConnectAsync(server, new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted });
        Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        Assert.Null(Assert.Single(handler.ClientNames));
    }

    [Fact]
    public async Task OnlyPinnedClientsAreTaken()
    {
        var pinned = _stranger.Issue();
        await using var server = Serve(new ArchivingHandler(), o => o with
        {
            PinnedThumbprints = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { pinned.GetCertHashString(HashAlgorithmName.SHA256) },
        });
        var client = new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted };
        await using (var association = await ConnectAsync(server, client with { Identity = new DicomTlsIdentity(pinned) }))
            Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client with { Identity = _authority.Identity() }));
    }

    [Fact]
    public async Task AnUntrustedServerIsNotTalkedTo()
    {
        await using var server = Serve(new ArchivingHandler());
        var client = new DicomTlsClientOptions { TrustedAuthorities = _stranger.Trusted, Identity = _authority.Identity() };
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client));
    }

    [Fact]
    public async Task TheServersNameIsCheckedUnlessToldOtherwise()
    {
        await using var server = Serve(new ArchivingHandler(), o => o with { Identity = _authority.Identity("elsewhere.example") });
        var client = new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted, Identity = _authority.Identity() };
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client));
        foreach (var lenient in new[] { client with { CheckServerName = false }, client with { ServerName = "elsewhere.example" } })
        {
            await using var association = await ConnectAsync(server, lenient);
            Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task APinnedServerNeedsNoAuthorityAndAnyOtherIsRefused()
    {
        var certificate = _stranger.Issue("device.example");
        await using var server = Serve(new ArchivingHandler(), o => o with { Identity = new DicomTlsIdentity(certificate) });
        var client = new DicomTlsClientOptions { PinnedThumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256), Identity = _authority.Identity() };
        await using (var association = await ConnectAsync(server, client))
            Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client with { PinnedThumbprint = new string('0', 64) }));
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, client with { PinnedThumbprint = "no thumbprint" }));
    }

    [Fact]
    public async Task APlainClientIsTurnedAwayByATlsServer()
    {
        var handler = new ArchivingHandler();
        await using var server = Serve(handler);
        await Assert.ThrowsAsync<DicomNetworkException>(() => server.ConnectAsync());
        Assert.Equal(AssociationEndKind.TlsFailed, (await handler.NextEndAsync()).Kind);
    }

    [Fact]
    public async Task ATlsClientDoesNotFallBackToAPlainServer()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        Assert.Equal(DicomNetworkError.TlsFailed, await ErrorAsync(server, new DicomTlsClientOptions { TrustedAuthorities = _authority.Trusted }));
        Assert.Empty(handler.Associations);
    }

    public void Dispose()
    {
        _authority.Dispose();
        _stranger.Dispose();
    }

    private DicomServer Serve(ArchivingHandler handler, Func<DicomTlsServerOptions, DicomTlsServerOptions>? change = null)
    {
        var options = new DicomTlsServerOptions { Identity = _authority.Identity(), TrustedAuthorities = _authority.Trusted };
        return Loopback.Start(handler, Loopback.Options with { Tls = change is null ? options : change(options) });
    }

    private static Task<DicomAssociation> ConnectAsync(DicomServer server, DicomTlsClientOptions tls) => DicomAssociation.ConnectAsync(
        Loopback.Peer(server.EndPoint.Port, tls), Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken);

    private static async Task<DicomNetworkError> ErrorAsync(DicomServer server, DicomTlsClientOptions tls)
        => (await Assert.ThrowsAsync<DicomNetworkException>(() => ConnectAsync(server, tls))).Error;
}
