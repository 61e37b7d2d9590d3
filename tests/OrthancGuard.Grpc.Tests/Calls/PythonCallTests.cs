using System.Globalization;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Rpc;

namespace OrthancGuard.Grpc.Tests.Calls;

/// <summary>What a client of another make sees.</summary>
public sealed class PythonCallTests
{
    [Fact]
    public async Task EveryKindOfCallIsAnswered()
    {
        await using var server = await GrpcServer.StartAsync();
        var results = await PythonClient.CallAsync(
            server,
            Call("Say", "unary_unary", new JsonObject { ["text"] = "hello" }),
            Call("Count", "unary_stream", new JsonObject { ["to"] = 1000 }),
            Call("Sum", "stream_unary", [.. Enumerable.Range(1, 1000).Select(i => new JsonObject { ["value"] = i })]),
            Call("Sum", "stream_unary"),
            Call("Chat", "stream_stream", [.. Enumerable.Range(1, 100).Select(i => new JsonObject { ["text"] = $"line {i}" })]));
        Assert.All(results, result => Assert.Equal("OK", (string?)result["code"]));
        Assert.Equal("hello", (string?)results[0]["responses"]![0]!["text"]);
        Assert.Equal(Enumerable.Range(1, 1000), results[1]["responses"]!.AsArray().Select(n => int.Parse((string)n!["value"]!, CultureInfo.InvariantCulture)));
        Assert.Equal("500500", (string?)results[2]["responses"]![0]!["value"]);
        Assert.Null(results[3]["responses"]![0]!["value"]);
        Assert.Equal(100, results[4]["responses"]!.AsArray().Count);
        Assert.Equal("line 100", (string?)results[4]["responses"]![99]!["text"]);
    }

    [Fact]
    public async Task StatusAndMessageArriveAsTheServiceGaveThem()
    {
        await using var server = await GrpcServer.StartAsync();
        const string words = "100 % größer\nthan 日本";
        var results = await PythonClient.CallAsync(
            server,
            Call("Fail", "unary_unary", new JsonObject { ["code"] = 9, ["message"] = words }),
            Call("Fail", "unary_unary", new JsonObject { ["unhandled"] = true, ["message"] = "a secret" }),
            Call("NotDone", "unary_unary", new JsonObject()),
            Call("Count", "unary_stream", new JsonObject { ["to"] = 5, ["failAfter"] = 3 }));
        Assert.Equal("FAILED_PRECONDITION", (string?)results[0]["code"]);
        Assert.Equal(words, (string?)results[0]["details"]);
        Assert.Equal("UNKNOWN", (string?)results[1]["code"]);
        Assert.DoesNotContain("secret", (string?)results[1]["details"], StringComparison.Ordinal);
        Assert.Equal("UNIMPLEMENTED", (string?)results[2]["code"]);
        Assert.Equal("ABORTED", (string?)results[3]["code"]);
        Assert.Equal(3, results[3]["responses"]!.AsArray().Count);
        Assert.Contains(server.Log.Lines, line => line.Contains("System.InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RichErrorsCarryTheirDetails()
    {
        await using var server = await GrpcServer.StartAsync();
        var result = (await PythonClient.CallAsync(
            server, Call("Fail", "unary_unary", new JsonObject { ["code"] = 3, ["message"] = "no", ["field"] = "study_id" })))[0];
        Assert.Equal("INVALID_ARGUMENT", (string?)result["code"]);
        var status = Google.Rpc.Status.Parser.ParseFrom(ByteString.FromBase64(Find(result["trailing"]!, "grpc-status-details-bin")));
        Assert.Equal(3, status.Code);
        Assert.Equal("study_id", status.Details[0].Unpack<BadRequest>().FieldViolations[0].Field);
    }

    [Fact]
    public async Task MetadataGoesBothWaysAsTextAndAsBytes()
    {
        await using var server = await GrpcServer.StartAsync();
        var bytes = Convert.ToBase64String([0, 255, 1, 254, 2]);
        var call = Call("Say", "unary_unary", new JsonObject());
        call["metadata"] = new JsonArray(new JsonArray("x-text", "some words"), new JsonArray("x-bytes-bin", bytes), new JsonArray("x-text", "again"));
        var result = (await PythonClient.CallAsync(server, call))[0];
        Assert.Equal("OK", (string?)result["code"]);
        Assert.Equal(bytes, Find(result["initial"]!, "x-bytes-bin"));
        Assert.Equal(bytes, Find(result["trailing"]!, "tx-bytes-bin"));
        var texts = result["trailing"]!.AsArray().Where(e => (string?)e![0] is "tx-text").Select(e => (string?)e![1]);
        Assert.Equal("some words, again", string.Join(", ", texts));
    }

    [Fact]
    public async Task ADeadlineStopsTheServiceToo()
    {
        await using var server = await GrpcServer.StartAsync();
        var call = Call("Wait", "unary_unary", new JsonObject { ["text"] = "deadline" });
        call["timeout"] = 1;
        // The first call opens the connection, so that the second's time is its own.
        var result = (await PythonClient.CallAsync(server, Call("Say", "unary_unary", new JsonObject()), call))[1];
        Assert.Equal("DEADLINE_EXCEEDED", (string?)result["code"]);
        await server.Cancellations.Of("deadline").Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task ACallThatIsCancelledStopsTheService()
    {
        await using var server = await GrpcServer.StartAsync();
        var call = Call("WaitStreaming", "unary_stream", new JsonObject { ["text"] = "cancel" });
        call["cancelAfter"] = 1;
        var result = (await PythonClient.CallAsync(server, call))[0];
        Assert.Equal("CANCELLED", (string?)result["code"]);
        await server.Cancellations.Of("cancel").Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task BigMessagesGoBothWaysCompressedOrNot(string? compression)
    {
        await using var server = await GrpcServer.StartAsync(o =>
        {
            o.MaxReceiveMessageSize = 64 << 20;
            o.ResponseCompressionAlgorithm = compression;
        });
        var text = new string('x', 40 << 20);
        var call = Call("Say", "unary_unary", new JsonObject { ["text"] = text, ["replySize"] = 10 << 20 });
        call["compression"] = compression;
        var result = (await PythonClient.CallAsync(server, call))[0];
        Assert.Equal("OK", (string?)result["code"]);
        Assert.Equal(text, (string?)result["responses"]![0]!["text"]);
        Assert.Equal(10 << 20, Convert.FromBase64String((string)result["responses"]![0]!["filling"]!).Length);
    }

    [Fact]
    public async Task MessagesAboveTheLimitAreRefusedBothWays()
    {
        await using var server = await GrpcServer.StartAsync(o =>
        {
            o.MaxReceiveMessageSize = 1000;
            o.MaxSendMessageSize = 2000;
        });
        var compressed = Call("Say", "unary_unary", new JsonObject { ["text"] = new string('x', 100_000) });
        compressed["compression"] = "gzip";
        var results = await PythonClient.CallAsync(
            server,
            Call("Say", "unary_unary", new JsonObject { ["text"] = new string('x', 1001) }),
            compressed,
            Call("Say", "unary_unary", new JsonObject { ["replySize"] = 3000 }),
            Call("Say", "unary_unary", new JsonObject { ["text"] = "small" }));
        Assert.All(results.Take(3), result => Assert.Equal("RESOURCE_EXHAUSTED", (string?)result["code"]));
        Assert.Equal("OK", (string?)results[3]["code"]);
    }

    private static JsonObject Call(string method, string kind, params JsonNode[] requests) => new()
    {
        ["method"] = $"orthancguard.test.v1.Echo.{method}",
        ["kind"] = kind,
        ["requests"] = new JsonArray(requests),
    };

    private static string Find(JsonNode metadata, string name) =>
        (string)metadata.AsArray().Single(e => string.Equals((string?)e![0], name, StringComparison.Ordinal))![1]!;
}
