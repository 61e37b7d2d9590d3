using System.Globalization;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>Our SCU, Debian's storescp as SCP.</summary>
public sealed class ToDcmtkTests(SampleFiles samples) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orthancguard-scp-");

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public async Task StorescpReceivesEveryTransferSyntaxBitForBit(string name)
    {
        var sent = await samples.InstanceAsync(name);
        await using var scp = await StorescpAsync(SampleFiles.PreferOption(name));
        await using var association = await ConnectAsync(scp, new ProposedContext(sent.SopClassUid, sent.TransferSyntaxUid));
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(sent)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(sent.DataSet, Assert.Single(Received()).DataSet);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(16_384)]
    [InlineData(50_001)]
    [InlineData(131_072)]
    public async Task WeKeepToStorescpsPduSize(int maximum)
    {
        await using var scp = await StorescpAsync("-pdu", maximum.ToString(CultureInfo.InvariantCulture));
        await using var association = await ConnectAsync(scp, new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian));
        StoredInstance[] sent = [StoredInstance.Create(1, side: 512), StoredInstance.Create(2, side: 45), StoredInstance.Create(3, side: 1)];
        foreach (var instance in sent)
            Assert.Equal(DicomStatus.Success, (await association.StoreAsync(instance)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(sent.Select(s => s.DataSet), Received().OrderBy(r => r.SopInstanceUid, StringComparer.Ordinal).Select(r => r.DataSet));
    }

    [Fact]
    public async Task AReceiverThatWantsUncompressedSaysSo()
    {
        await using var scp = await StorescpAsync("+x=");
        await using var association = await ConnectAsync(
            scp,
            DicomVerification.Context,
            new ProposedContext(StoredInstance.CtImageStorage, "1.2.840.10008.1.2.4.90"),
            new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian, StoredInstance.ImplicitLittleEndian));
        Assert.Null(association.FindContext(StoredInstance.CtImageStorage, "1.2.840.10008.1.2.4.90"));
        Assert.NotNull(association.FindContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian));
        Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ARefusalIsARejection()
    {
        await using var scp = await StorescpAsync("--refuse");
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => ConnectAsync(scp, DicomVerification.Context));
        Assert.Equal(DicomNetworkError.Rejected, e.Error);
    }

    [Theory]
    [InlineData("--abort-after")]
    [InlineData("--abort-during")]
    public async Task AnAbortOfStorescpIsSeen(string option)
    {
        await using var scp = await StorescpAsync(option);
        await using var association = await ConnectAsync(scp, new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian));
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => association.StoreAsync(StoredInstance.Create(1, side: 512)));
        Assert.Contains(e.Error, (IEnumerable<DicomNetworkError>)[DicomNetworkError.Aborted, DicomNetworkError.ConnectionLost]);
        Assert.False(association.IsOpen);
    }

    [Fact]
    public async Task AWrongFileIsAFailureStatusAndTheAssociationGoesOn()
    {
        await using var scp = await StorescpAsync("+x=");
        await using var association = await ConnectAsync(scp, new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian));
        var good = StoredInstance.Create(1);
        // storescp (not bit preserving would parse it) compares the SOP instance of command and data set.
        var result = await association.StoreAsync(good with { SopInstanceUid = "1.2.3.4.5" });
        Assert.Equal(DicomStatusClass.Failure, result.Class);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(good)).Status);
    }

    [Fact]
    public async Task StorescpIsReachedOverTlsWithOurCertificate()
    {
        Tool.SkipUnlessInstalled("storescp");
        using var authority = new TestAuthority();
        var (key, certificate, root) = authority.WritePem(_folder.Parent!.CreateSubdirectory(_folder.Name + "-tls").FullName, "server");
        try
        {
            await using var scp = await StorescpAsync("+tls", key, certificate, "+cf", root);
            var tls = new DicomTlsClientOptions { TrustedAuthorities = authority.Trusted, Identity = authority.Identity() };
            await using (var association = await DicomAssociation.ConnectAsync(
                Loopback.Peer(scp.Port, tls), Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken))
            {
                Assert.Equal(DicomStatus.Success, (await association.StoreAsync(StoredInstance.Create(1, side: 512))).Status);
                await association.ReleaseAsync(TestContext.Current.CancellationToken);
            }

            Assert.Equal(StoredInstance.Create(1, side: 512).DataSet, Assert.Single(Received()).DataSet);
            var e = await Assert.ThrowsAsync<DicomNetworkException>(() => DicomAssociation.ConnectAsync(
                Loopback.Peer(scp.Port, tls with { Identity = null }), Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken));
            Assert.Equal(DicomNetworkError.TlsFailed, e.Error);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(key)!, recursive: true);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<RunningTool> StorescpAsync(params string[] options) => Tool.StartAsync(
        "storescp",
        port => [.. options, .. Array.Exists(options, o => o == "+x=") ? Array.Empty<string>() : ["+B"], "-od", _folder.FullName, port.ToString(CultureInfo.InvariantCulture)]);

    private static Task<DicomAssociation> ConnectAsync(RunningTool scp, params ProposedContext[] contexts)
        => DicomAssociation.ConnectAsync(Loopback.Peer(scp.Port), contexts, new DicomClientOptions(), TestContext.Current.CancellationToken);

    private List<StoredInstance> Received() => [.. _folder.GetFiles().Select(f => StoredInstance.FromFile(File.ReadAllBytes(f.FullName)))];
}
