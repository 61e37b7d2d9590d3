using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Grpc.Core;
using OrthancGuard.Grpc.Tests.Protos;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Tests.Calls;

/// <summary>Calls that no decent client makes.</summary>
public sealed class BadCallTests
{
    private const string Say = "/orthancguard.test.v1.Echo/Say";
    private const int Unimplemented = 12;
    private const int Internal = 13;
    private const int ResourceExhausted = 8;

    public static TheoryData<string, byte[], int> Frames => new()
    {
        { "nothing", [], Internal },
        { "half a frame header", [0, 0, 0], Internal },
        { "less than the length says", [0, 0, 0, 0, 9, 10, 1], Internal },
        { "a length of 4 GB", [0, 255, 255, 255, 255], ResourceExhausted },
        { "a length just above the limit", [0, 0, 64, 0, 1], ResourceExhausted },
        { "a flag that is neither 0 nor 1", [2, 0, 0, 0, 0], Internal },
        { "a compressed flag without an encoding", [1, 0, 0, 0, 0], Internal },
        { "two messages in a unary call", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Internal },
        { "a message that is not protobuf", [0, 0, 0, 0, 2, 10, 255], Internal },
        { "text that is not UTF-8", [0, 0, 0, 0, 3, 10, 1, 0xFF], Internal },
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public async Task ABadFrameEndsTheCallWithAStatus(string what, byte[] body, int status)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await RawCall.PostAsync(server, Say, body);
        Assert.Equal(200, answer.HttpStatus);
        Assert.True(answer.Status == status, $"{what}: {answer.Status} {answer.Message}");
        Assert.True(answer.IsTrailersOnly);
        Assert.Equal(0, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()))).Status);
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACompressedMessageMayNotGrowAboveTheLimit()
    {
        await using var server = await GrpcServer.StartAsync();
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
            await gzip.WriteAsync(new byte[200 << 20]);
        var answer = await RawCall.PostAsync(server, Say, RawCall.Frame(bomb.ToArray(), flag: 1), headers: ("grpc-encoding", "gzip"));
        Assert.Equal(ResourceExhausted, answer.Status);

        var packed = new ReadOnlySequence<byte>(bomb.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<RpcException>(() => MessageEncoding.Decompress("gzip", packed, limit: 1 << 20));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public async Task CompressedBytesThatAreNotEndTheCall()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await RawCall.PostAsync(server, Say, RawCall.Frame([1, 2, 3, 4], flag: 1), headers: ("grpc-encoding", "gzip"));
        Assert.Equal(Internal, answer.Status);
    }

    [Fact]
    public async Task AnUnknownEncodingIsToldWhichAreKnown()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), headers: ("grpc-encoding", "snappy"));
        Assert.Equal(Unimplemented, answer.Status);
        Assert.Equal("identity,gzip,deflate", answer.Find("grpc-accept-encoding"));
    }

    [Fact]
    public async Task AnAnswerIsCompressedOnlyForWhoAcceptsIt()
    {
        await using var server = await GrpcServer.StartAsync(o => o.ResponseCompressionAlgorithm = "gzip");
        var body = RawCall.Frame(new SayRequest { ReplySize = 10_000 });
        var accepted = await RawCall.PostAsync(server, Say, body, headers: ("grpc-accept-encoding", "identity,gzip"));
        Assert.Equal("gzip", accepted.Find("grpc-encoding"));
        Assert.Equal(1, accepted.Body[0]);
        Assert.InRange(accepted.Body.Length, 1, 1000);
        var plain = await RawCall.PostAsync(server, Say, body);
        Assert.Null(plain.Find("grpc-encoding"));
        Assert.Equal(0, plain.Body[0]);
    }

    [Theory]
    [InlineData("/orthancguard.test.v1.Echo/Nothing")]
    [InlineData("/orthancguard.test.v1.Nobody/Say")]
    public async Task AnUnknownMethodOrServiceIsUnimplemented(string path)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await RawCall.PostAsync(server, path, RawCall.Frame(new SayRequest()));
        Assert.Equal(200, answer.HttpStatus);
        Assert.Equal(Unimplemented, answer.Status);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/grpc-web")]
    [InlineData("application/grpcx")]
    [InlineData("application/grpc+json")]
    [InlineData("text/plain")]
    public async Task AnotherContentTypeIsRefused(string contentType)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(415, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), contentType)).HttpStatus);
    }

    [Theory]
    [InlineData("application/grpc")]
    [InlineData("application/grpc+proto")]
    [InlineData("Application/GRPC; charset=x")]
    public async Task EveryFormOfTheContentTypeIsTaken(string contentType)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(0, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), contentType)).Status);
    }

    [Fact]
    public async Task GrpcOverHttp1IsToldToUpgrade()
    {
        await using var server = await GrpcServer.StartAsync();
        using var client = server.HttpClient(HttpVersion.Version11);
        using var body = new ByteArrayContent(RawCall.Frame(new SayRequest()));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        using var response = await client.PostAsync(new Uri(Say, UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.UpgradeRequired, response.StatusCode);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1x")]
    [InlineData("-1S")]
    [InlineData("123456789S")]
    [InlineData("soon")]
    public async Task ATimeoutThatCannotBeReadEndsTheCall(string timeout)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(Internal, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), headers: ("grpc-timeout", timeout))).Status);
    }

    [Fact]
    public async Task BinaryMetadataThatIsNotBase64EndsTheCall()
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(Internal, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), headers: ("x-bytes-bin", "***"))).Status);
        Assert.Equal(Internal, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()), headers: ("x-bytes-bin", "a"))).Status);
    }

    [Fact]
    public async Task GarbageAfterThePrefaceClosesThatConnectionOnly()
    {
        await using var server = await GrpcServer.StartAsync();
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await socket.SendAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray());
        await socket.SendAsync(Enumerable.Repeat((byte)0xEE, 500).ToArray());
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[1000];
        while (await socket.ReceiveAsync(buffer, limit.Token) > 0)
        {
        }

        Assert.Equal(0, (await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest()))).Status);
    }
}
