using System.Net;
using System.Text.Json.Nodes;

namespace OrthancGuard.Grpc.Tests.Json;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData(1, 499)]
    [InlineData(2, 500)]
    [InlineData(3, 400)]
    [InlineData(4, 504)]
    [InlineData(5, 404)]
    [InlineData(6, 409)]
    [InlineData(7, 403)]
    [InlineData(8, 429)]
    [InlineData(9, 400)]
    [InlineData(10, 409)]
    [InlineData(11, 400)]
    [InlineData(12, 501)]
    [InlineData(13, 500)]
    [InlineData(14, 503)]
    [InlineData(15, 500)]
    [InlineData(16, 401)]
    public async Task AStatusIsJsonWithItsHttpCodeAndDetails(int code, int httpStatus)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "POST", "/v1/break", $$"""{"failWith":{{code}}}""");
        Assert.Equal(httpStatus, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(code, (int)answer.Json["code"]!);
        Assert.Equal("As asked.", answer["message"]);
        var detail = answer.Json["details"]![0]!;
        Assert.Equal("type.googleapis.com/google.rpc.ErrorInfo", (string?)detail["@type"]);
        Assert.Equal("ASKED", (string?)detail["reason"]);
    }

    [Fact]
    public async Task AnExceptionThatEscapesSaysNothing()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "POST", "/v1/break", """{"name":"a secret"}""");
        Assert.Equal(500, answer.Status);
        Assert.Equal("2", answer["code"]);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("{\"id\":5x}")]
    [InlineData("{\"id\":\"a secret\"} trailing")]
    [InlineData("{\"serial\":\"a secret\"}")]
    [InlineData("{\"place\":\"a secret\"}")]
    [InlineData("{\"id\":\"\u00FF\u00FE\"}")]
    public async Task ABodyThatCannotBeReadIsRefusedWithoutQuotingIt(string body)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "POST", "/v1/items", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("3", answer["code"]);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMisspeltFieldIsNamed()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "POST", "/v1/items", """{"naem":"a secret"}""");
        Assert.Equal(400, answer.Status);
        Assert.Contains("naem", answer["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyNestedTooDeeplyIsRefused()
    {
        await using var server = await GrpcServer.StartAsync();
        var body = string.Concat(Enumerable.Repeat("{\"place\":", 100_000));
        Assert.Equal(400, (await JsonCalls.SendAsync(server, "POST", "/v1/items", body)).Status);
        Assert.Equal(400, (await JsonCalls.SendAsync(server, "PATCH", "/v1/items/x", new string('[', 100_000))).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task AnotherContentTypeIsRefused(string contentType)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(415, (await JsonCalls.SendAsync(server, "POST", "/v1/items", "{}", contentType)).Status);
    }

    [Fact]
    public async Task ABodyAboveTheLimitIsRefusedWithAndWithoutItsLength()
    {
        await using var server = await GrpcServer.StartAsync(o => o.MaxReceiveMessageSize = 1000);
        var big = $$"""{"name":"{{new string('x', 2000)}}"}""";
        var answer = await JsonCalls.SendAsync(server, "POST", "/v1/items", big);
        Assert.Equal(413, answer.Status);
        Assert.Equal("8", answer["code"]);

        using var client = server.HttpClient(HttpVersion.Version11);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/v1/items") { Content = new StringContent(big, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) };
        chunked.Version = HttpVersion.Version11;
        chunked.Headers.TransferEncodingChunked = true;
        using var response = await client.SendAsync(chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", 404)]
    [InlineData("GET", "/v1/items/a/b", 404)]
    [InlineData("GET", "/v1/shelves/s1/items/", 404)]
    [InlineData("POST", "/v1/items/a1:explode", 404)]
    [InlineData("DELETE", "/v1/items/a/tags", 405)]
    public async Task APathOrVerbWithoutARuleIsNotServed(string method, string path, int status)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(status, (await JsonCalls.SendAsync(server, method, path)).Status);
    }

    [Fact]
    public async Task AStreamIsOneMessageALineAndAnErrorTheLastLine()
    {
        await using var server = await GrpcServer.StartAsync();
        var whole = await JsonCalls.SendAsync(server, "GET", "/v1/items/i1:watch?times=3");
        Assert.Equal(200, whole.Status);
        Assert.Equal("application/x-ndjson", whole.ContentType);
        var lines = whole.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["1", "2", "3"], lines.Select(l => (string?)JsonNode.Parse(l)!["serial"]));

        var broken = (await JsonCalls.SendAsync(server, "GET", "/v1/items/i1:watch?times=2&failWith=14")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, broken.Length);
        Assert.Equal(14, (int)JsonNode.Parse(broken[2])!["error"]!["code"]!);

        var atOnce = await JsonCalls.SendAsync(server, "GET", "/v1/items/i1:watch?failWith=5");
        Assert.Equal(404, atOnce.Status);
        Assert.Equal("application/json", atOnce.ContentType);
        Assert.Equal("5", atOnce["code"]);
    }
}
