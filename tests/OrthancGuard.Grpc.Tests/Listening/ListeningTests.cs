using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Grpc.Listening;
using OrthancGuard.Grpc.Tests.Calls;
using OrthancGuard.Grpc.Tests.Protos;

namespace OrthancGuard.Grpc.Tests.Listening;

public sealed class ListeningTests
{
    private const string Say = "/orthancguard.test.v1.Echo/Say";

    [Fact]
    public async Task OneCleartextPortSpeaksHttp1AndHttp2()
    {
        await using var server = await GrpcServer.StartAsync();
        await ServesBothAsync(server);
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Warn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OneTlsPortSpeaksHttp1AndHttp2()
    {
        using var certificate = SelfSigned();
        await using var server = await GrpcServer.StartAsync(certificate: certificate);
        await ServesBothAsync(server);
        var call = new JsonObject { ["method"] = "orthancguard.test.v1.Echo.Count", ["kind"] = "unary_stream", ["requests"] = new JsonArray(new JsonObject { ["to"] = 3 }) };
        var result = (await PythonClient.CallAsync(server, call))[0];
        Assert.Equal("OK", (string?)result["code"]);
        Assert.Equal(3, result["responses"]!.AsArray().Count);
    }

    [Fact]
    public async Task APrefaceMayComeByteByByte()
    {
        await using var server = await GrpcServer.StartAsync();
        using var socket = await ConnectAsync(server);
        foreach (var value in "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray().Concat(new byte[] { 0, 0, 0, 4, 0, 0, 0, 0, 0 }))
            await socket.SendAsync(new[] { value });
        var frame = new byte[9];
        await ReceiveAsync(socket, frame);
        const byte settings = 4;
        Assert.Equal(settings, frame[3]);
    }

    [Theory]
    [InlineData("P", "OST /v1/items HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 200)]
    [InlineData("PR", "OPFIND / HTTP/1.1\r\nHost: x\r\n\r\n", 404)]
    [InlineData("PRI * HTTP/1.1", "\r\nHost: x\r\n\r\n", 405)]
    public async Task ARequestThatBeginsLikeAPrefaceIsHttp1(string first, string rest, int status)
    {
        await using var server = await GrpcServer.StartAsync();
        using var socket = await ConnectAsync(server);
        await socket.SendAsync(Encoding.ASCII.GetBytes(first));
        await socket.SendAsync(Encoding.ASCII.GetBytes(rest));
        var line = new byte[12];
        await ReceiveAsync(socket, line);
        Assert.Equal($"HTTP/1.1 {status}", Encoding.ASCII.GetString(line));
    }

    [Fact]
    public async Task AConnectionThatSaysNothingIsClosedAfterAWhile()
    {
        var time = new FakeTimeProvider();
        await using var server = await GrpcServer.StartAsync(configure: b => b.Services.AddSingleton<TimeProvider>(time));
        using var socket = await ConnectAsync(server);
        await socket.SendAsync("PRI"u8.ToArray());
        var closed = socket.ReceiveAsync(new byte[1]);
        for (var i = 0; i < 2000 && !closed.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(31));
            await Task.WhenAny(closed, Task.Delay(10));
        }

        Assert.True(closed.IsCompleted);
    }

    [Fact]
    public async Task StoppingTheServerEndsIdleHttp2Connections()
    {
        await using var server = await GrpcServer.StartAsync();
        using var client = server.HttpClient();
        using var response = await client.GetAsync(new Uri("/v1/items/a", UriKind.Relative));
        Assert.Equal(HttpVersion.Version20, response.Version);
        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task StoppingTheServerEndsStreamsAndLetsTheirCallersKnow()
    {
        await using var server = await GrpcServer.StartAsync();
        var call = RawCall.PostAsync(server, "/orthancguard.test.v1.Echo/WaitStreaming", RawCall.Frame(new SayRequest { Text = "stream" }));
        await server.Cancellations.Of("stream started").Task.WaitAsync(TimeSpan.FromSeconds(20));
        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
        const int unavailable = 14;
        Assert.Equal(unavailable, (await call).Status);
    }

    [Fact]
    public void ThePrefaceIsKnownOnlyWhenItIsWhole()
    {
        var preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray();
        for (var length = 0; length < preface.Length; length++)
            Assert.Null(HttpTwoPreface.Compare(new ReadOnlySequence<byte>(preface[..length])));
        Assert.True(HttpTwoPreface.Compare(new ReadOnlySequence<byte>([.. preface, 1, 2])));
        for (var at = 0; at < preface.Length; at++)
        {
            byte[] other = [.. preface];
            other[at] ^= 1;
            Assert.False(HttpTwoPreface.Compare(new ReadOnlySequence<byte>(other)));
        }
    }

    private static async Task ServesBothAsync(GrpcServer server)
    {
        foreach (var version in new[] { HttpVersion.Version11, HttpVersion.Version20, HttpVersion.Version11 })
        {
            using var client = server.HttpClient(version);
            using var response = await client.GetAsync(new Uri("/v1/items/a", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(version, response.Version);
        }

        Assert.Equal(0, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()))).Status);
    }

    private static async Task<Socket> ConnectAsync(GrpcServer server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        return socket;
    }

    private static async Task ReceiveAsync(Socket socket, byte[] buffer)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        for (var read = 0; read < buffer.Length;)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(read), limit.Token);
            Assert.True(count > 0, "The connection was closed.");
            read += count;
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
