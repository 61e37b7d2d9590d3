using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>Debian's Orthanc on both sides of us, with a storage of its own on free ports.</summary>
public sealed class OrthancTests(SampleFiles samples) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orthancguard-orthanc-");
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData(4096, 4096u)]
    [InlineData(4097, 131_072u)]
    [InlineData(16_384, 16_384u)]
    [InlineData(131_072, 0u)]
    public async Task OrthancSendsToUs(int orthancs, uint ours)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { MaximumPduLength = ours });
        await using var orthanc = await OrthancAsync(orthancs, modalityPort: server.EndPoint.Port);
        var sent = StoredInstance.Create(1, side: 512);
        await SendAsync(await UploadAsync(sent.ToFile()));
        var received = Assert.Single(handler.Received);
        Assert.Equal(sent.SopInstanceUid, received.SopInstanceUid);
        Assert.Equal(sent.DataSet, received.DataSet);
        Assert.Equal("ORTHANC", Assert.Single(handler.Associations).CallingAE);
        using var echo = await _http.PostAsync(new Uri(_http.BaseAddress!, "modalities/guard/echo"), new StringContent("{}"));
        Assert.Equal(HttpStatusCode.OK, echo.StatusCode);
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public async Task OrthancSendsTheStoredTransferSyntax(string name)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await using var orthanc = await OrthancAsync(16_384, modalityPort: server.EndPoint.Port);
        await SendAsync(await UploadAsync(await File.ReadAllBytesAsync(await samples.PathAsync(name))));
        Assert.Equal((await samples.InstanceAsync(name)).TransferSyntaxUid, Assert.Single(handler.Received).TransferSyntaxUid);
    }

    [Theory]
    [InlineData(0x0124, "0x0124")]
    [InlineData(0xA700, "0xa700")]
    public async Task OrthancReportsARefusal(ushort status, string shown)
    {
        var handler = new ArchivingHandler { Store = (_, _) => ValueTask.FromResult(new StoreResponse(status, "Refused")) };
        await using var server = Loopback.Start(handler);
        await using var orthanc = await OrthancAsync(16_384, modalityPort: server.EndPoint.Port);
        var id = await UploadAsync(StoredInstance.Create(1).ToFile());
        using var response = await _http.PostAsync(new Uri(_http.BaseAddress!, "modalities/guard/store"), new StringContent(id));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(shown, await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(131_072)]
    public async Task OrthancReceivesFromUs(int orthancs)
    {
        await using var orthanc = await OrthancAsync(orthancs, modalityPort: 1);
        await using var association = await ConnectAsync(orthanc.DicomPort, StoredInstance.Create(1));
        StoredInstance[] sent = [StoredInstance.Create(1, side: 512), StoredInstance.Create(2, side: 3)];
        foreach (var instance in sent)
            Assert.Equal(DicomStatus.Success, (await association.StoreAsync(instance)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        foreach (var instance in sent)
            Assert.Equal(instance.DataSet, (await StoredAsync(instance)).DataSet);
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public async Task OrthancReceivesEveryTransferSyntax(string name)
    {
        await using var orthanc = await OrthancAsync(16_384, modalityPort: 1);
        var sent = await samples.InstanceAsync(name);
        await using var association = await ConnectAsync(orthanc.DicomPort, sent);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(sent)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        var stored = await StoredAsync(sent);
        Assert.Equal(sent.TransferSyntaxUid, stored.TransferSyntaxUid);
        // dcmtk deflates again when it writes the file, and pads what it deflated with zeros.
        Assert.Equal(sent.DataSet, name == "deflated" ? stored.DataSet[..sent.DataSet.Length] : stored.DataSet);
    }

    [Fact]
    public async Task OrthancTalksTlsInBothDirections()
    {
        Tool.SkipUnlessInstalled("Orthanc");
        using var authority = new TestAuthority();
        var (key, certificate, root) = authority.WritePem(_folder.FullName, "orthanc");
        var handler = new ArchivingHandler();
        var tls = new DicomTlsServerOptions { Identity = authority.Identity(), TrustedAuthorities = authority.Trusted };
        await using var server = Loopback.Start(handler, Loopback.Options with { Tls = tls });
        await using var orthanc = await OrthancAsync(16_384, server.EndPoint.Port, configuration =>
        {
            configuration["DicomTlsEnabled"] = true;
            configuration["DicomTlsPrivateKey"] = key;
            configuration["DicomTlsCertificate"] = certificate;
            configuration["DicomTlsTrustedCertificates"] = root;
            configuration["DicomModalities"]!["guard"]!["UseDicomTls"] = true;
        });
        var sent = StoredInstance.Create(1, side: 512);
        await using var association = await DicomAssociation.ConnectAsync(
            Loopback.Peer(orthanc.DicomPort, new DicomTlsClientOptions { TrustedAuthorities = authority.Trusted, Identity = authority.Identity() }),
            Loopback.Contexts,
            new DicomClientOptions(),
            TestContext.Current.CancellationToken);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(sent)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        await SendAsync(await LookUpAsync(sent));
        Assert.Equal(sent.DataSet, Assert.Single(handler.Received).DataSet);
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<RunningOrthanc> OrthancAsync(int pdu, int modalityPort, Action<JsonObject>? change = null)
    {
        var dicomPort = Tool.FreePort();
        var file = Path.Combine(_folder.FullName, "orthanc.json");
        var tool = await Tool.StartAsync("Orthanc", port =>
        {
            _http.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
            var configuration = new JsonObject
            {
                ["StorageDirectory"] = Path.Combine(_folder.FullName, "storage"),
                ["HttpPort"] = port,
                ["DicomPort"] = dicomPort,
                ["DicomAet"] = "ORTHANC",
                ["RemoteAccessAllowed"] = false,
                ["AuthenticationEnabled"] = false,
                ["MaximumPduLength"] = pdu,
                ["Plugins"] = new JsonArray(),
                ["TranscodeDicomProtocol"] = false,
                ["DicomModalities"] = new JsonObject
                {
                    ["guard"] = new JsonObject { ["AET"] = "GUARD", ["Host"] = "localhost", ["Port"] = modalityPort },
                },
            };
            change?.Invoke(configuration);
            File.WriteAllText(file, configuration.ToJsonString());
            return [file];
        });
        return new RunningOrthanc(tool, dicomPort);
    }

    private static Task<DicomAssociation> ConnectAsync(int port, StoredInstance instance) => DicomAssociation.ConnectAsync(
        Loopback.Peer(port), [new ProposedContext(instance.SopClassUid, instance.TransferSyntaxUid)], new DicomClientOptions(), TestContext.Current.CancellationToken);

    private async Task<string> UploadAsync(byte[] file)
    {
        using var response = await _http.PostAsync(new Uri(_http.BaseAddress!, "instances"), new ByteArrayContent(file));
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return answer!["ID"]!.GetValue<string>();
    }

    private async Task SendAsync(string id)
    {
        using var response = await _http.PostAsync(new Uri(_http.BaseAddress!, "modalities/guard/store"), new StringContent(id));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<string> LookUpAsync(StoredInstance instance)
    {
        using var response = await _http.PostAsync(new Uri(_http.BaseAddress!, "tools/lookup"), new StringContent(instance.SopInstanceUid));
        var found = await response.Content.ReadFromJsonAsync<JsonArray>();
        return found!.Single(f => f!["Type"]!.GetValue<string>() == "Instance")!["ID"]!.GetValue<string>();
    }

    private async Task<StoredInstance> StoredAsync(StoredInstance instance)
    {
        var id = await LookUpAsync(instance);
        return StoredInstance.FromFile(await _http.GetByteArrayAsync(new Uri(_http.BaseAddress!, string.Create(CultureInfo.InvariantCulture, $"instances/{id}/file"))));
    }

    private sealed class RunningOrthanc(RunningTool tool, int dicomPort) : IAsyncDisposable
    {
        public int DicomPort { get; } = dicomPort;

        public ValueTask DisposeAsync() => tool.DisposeAsync();
    }
}
