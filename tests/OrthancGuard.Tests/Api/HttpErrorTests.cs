namespace OrthancGuard.Tests.Api;

public sealed class HttpErrorTests
{
    [Theory]
    [InlineData("GET", "/v1/nothing/here", 404, 5)]
    [InlineData("DELETE", "/v1/transfers/t1", 405, 12)]
    [InlineData("GET", "/breaks", 500, 2)]
    [InlineData("POST", "/v1/transfers/t1:cancel", 500, 2)]
    [InlineData("GET", "/v1/transfers?page_size=many", 400, 3)]
    public async Task EveryErrorIsAStatusInJson(string method, string path, int status, int code)
    {
        await using var server = await ApiServer.StartAsync();
        var (answered, json) = await server.SendAsync(new(method), path, server.ApiToken);
        Assert.Equal(status, answered);
        Assert.Equal(code, (int)json!["code"]!);
        Assert.DoesNotContain("secret", json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARequestOfMoreThanAMebibyteIsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        var body = $$"""{"destination":"{{new string('x', 1024 * 1024)}}"}""";
        Assert.Equal(413, (await server.SendAsync(HttpMethod.Post, "/v1/transfers", server.ApiToken, body)).Status);
    }
}
