using System.Globalization;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>Debian's dcmtk and gdcm as SCU, our server as SCP.</summary>
public sealed class FromDcmtkTests(SampleFiles samples)
{
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public async Task StorescuSendsEveryTransferSyntax(string name)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        var sent = await samples.InstanceAsync(name);
        await Tool.RunWellAsync("storescu", "-R", SampleFiles.ProposeOption(name), "localhost", Port(server), await samples.PathAsync(name));
        var received = Assert.Single(handler.Received);
        Assert.Equal((sent.SopClassUid, sent.SopInstanceUid, sent.TransferSyntaxUid), (received.SopClassUid, received.SopInstanceUid, received.TransferSyntaxUid));
        Assert.Equal(sent.DataSet, received.DataSet);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
    }

    [Theory]
    [InlineData(4096u)]
    [InlineData(4097u)]
    [InlineData(16_384u)]
    [InlineData(100_001u)]
    [InlineData(131_072u)]
    [InlineData(0u)]
    public async Task StorescuKeepsToOurPduSize(uint maximum)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { MaximumPduLength = maximum });
        var sent = StoredInstance.Create(5, side: 512);
        using var file = new ScratchFile(sent.ToFile());
        await Tool.RunWellAsync("storescu", "-xe", "-R", "-pdu", maximum is 0 or 4097 ? "4096" : maximum.ToString(CultureInfo.InvariantCulture), "localhost", Port(server), file.Path);
        Assert.Equal(sent.DataSet, Assert.Single(handler.Received).DataSet);
    }

    [Fact]
    public async Task StorescuProposesAllItsContexts()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await Tool.RunWellAsync("storescu", "-aec", "CALLED AE", "-aet", "CALLING", "localhost", Port(server), await samples.PathAsync("explicit"));
        Assert.Single(handler.Received);
        var association = Assert.Single(handler.Associations);
        Assert.Equal(("CALLED AE", "CALLING"), (association.CalledAE, association.CallingAE));
        Assert.InRange(association.Contexts.Count, 100, 128);
    }

    [Fact]
    public async Task DcmsendSendsAFolder()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        var folder = Directory.CreateTempSubdirectory("orthancguard-send-");
        try
        {
            foreach (var name in new[] { "implicit", "explicit", "deflated", "rle", "jpeg-ls", "jpeg2000" })
                File.Copy(await samples.PathAsync(name), Path.Combine(folder.FullName, name));
            await Tool.RunWellAsync("dcmsend", "+sd", "--no-uid-checks", "localhost", Port(server), folder.FullName);
            Assert.Equal(6, handler.Received.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task EchoscuIsAnsweredWithManyContextsAndRepeats()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await Tool.RunWellAsync("echoscu", "-ppc", "128", "-pts", "38", "--repeat", "20", "localhost", Port(server));
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
    }

    [Fact]
    public async Task AUserIdentityIsTolerated()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await Tool.RunWellAsync("storescu", "-R", "-usr", "someone", "-pwd", "secret", "localhost", Port(server), await samples.PathAsync("explicit"));
        Assert.Single(handler.Received);
    }

    [Fact]
    public async Task AnAbortOfStorescuIsSeen()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await Tool.RunAsync("echoscu", "--abort", "localhost", Port(server));
        Assert.Equal(AssociationEndKind.Aborted, (await handler.NextEndAsync()).Kind);
    }

    [Theory]
    [InlineData(0x0124)]
    [InlineData(0xA700)]
    [InlineData(0xC000)]
    public async Task ARefusalStopsStorescu(ushort status)
    {
        var handler = new ArchivingHandler { Store = (_, _) => ValueTask.FromResult(new StoreResponse(status, "Refused by the guard")) };
        await using var server = Loopback.Start(handler);
        var (code, output) = await Tool.RunAsync("storescu", "-d", "-R", "localhost", Port(server), await samples.PathAsync("explicit"), await samples.PathAsync("explicit"));
        Assert.NotEqual(0, code);
        Assert.Contains(status.ToString("x4", CultureInfo.InvariantCulture), output, StringComparison.OrdinalIgnoreCase);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task ARejectionIsUnderstood()
    {
        var handler = new ArchivingHandler { Associate = _ => AssociationAnswer.Reject(AssociationRejection.CallingAENotRecognized) };
        await using var server = Loopback.Start(handler);
        var (code, output) = await Tool.RunAsync("echoscu", "-v", "localhost", Port(server));
        Assert.NotEqual(0, code);
        Assert.Contains("Calling AE Title Not Recognized", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("implicit")]
    [InlineData("explicit")]
    [InlineData("jpeg2000")]
    public async Task GdcmscuStores(string name)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        var sent = await samples.InstanceAsync(name);
        await RunGdcmscuAsync("--store", "--call", "GUARD", "localhost", Port(server), await samples.PathAsync(name));
        var received = Assert.Single(handler.Received);
        Assert.Equal((sent.SopInstanceUid, sent.TransferSyntaxUid), (received.SopInstanceUid, received.TransferSyntaxUid));
        Assert.Equal(sent.DataSet, received.DataSet);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
    }

    [Fact]
    public async Task GdcmscuEchoes()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        var output = await RunGdcmscuAsync("--echo", "-V", "-D", "localhost", Port(server));
        Assert.Contains("0000,0900) ?? (US) 0 ", output, StringComparison.Ordinal);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
    }

    /// <summary>Debian's gdcmscu 3.0.21 crashes after every confirmed release, also against dcmtk: its exit code says nothing.</summary>
    private static async Task<string> RunGdcmscuAsync(params string[] arguments) => (await Tool.RunAsync("gdcmscu", arguments)).Output;

    [Fact]
    public async Task StorescuAndEchoscuComeOverTlsWithTheirCertificates()
    {
        Tool.SkipUnlessInstalled("storescu");
        using var authority = new TestAuthority();
        var folder = Directory.CreateTempSubdirectory("orthancguard-tls-");
        try
        {
            var (key, certificate, root) = authority.WritePem(folder.FullName, "client");
            var handler = new ArchivingHandler();
            var tls = new DicomTlsServerOptions { Identity = authority.Identity(), TrustedAuthorities = authority.Trusted };
            await using var server = Loopback.Start(handler, Loopback.Options with { Tls = tls });
            await Tool.RunWellAsync("echoscu", "+tls", key, certificate, "+cf", root, "localhost", Port(server));
            await Tool.RunWellAsync("storescu", "-R", "+tls", key, certificate, "+cf", root, "localhost", Port(server), await samples.PathAsync("explicit"));
            Assert.Equal((await samples.InstanceAsync("explicit")).DataSet, Assert.Single(handler.Received).DataSet);
            var (code, _) = await Tool.RunAsync("echoscu", "+tla", "-ic", "localhost", Port(server));
            Assert.NotEqual(0, code);
            Assert.Equal(2, handler.Associations.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Port(DicomServer server) => server.EndPoint.Port.ToString(CultureInfo.InvariantCulture);
}
