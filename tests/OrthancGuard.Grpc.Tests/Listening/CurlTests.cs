using System.Diagnostics;
using System.Text.Json.Nodes;

namespace OrthancGuard.Grpc.Tests.Listening;

/// <summary>The JSON API as an administrator tries it.</summary>
public sealed class CurlTests
{
    private const string Curl = "/usr/bin/curl";

    [Theory]
    [InlineData("--http1.1", "1.1")]
    [InlineData("--http2-prior-knowledge", "2")]
    public async Task CurlGetsAndPostsJson(string protocol, string version)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal($"i 1 200 {version}", await RunAsync(server, "/v1/items/i%201", protocol));
        Assert.Equal($"posted 200 {version}", await RunAsync(server, "/v1/items", protocol, "-H", "Content-Type: application/json", "-d", """{"id":"posted"}"""));
        Assert.Equal($" 404 {version}", await RunAsync(server, "/v1/shelves/s", protocol));
    }

    private static async Task<string> RunAsync(GrpcServer server, string path, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Curl), $"{Curl} is not installed.");
        using var process = Process.Start(new ProcessStartInfo(
            Curl, ["-s", "--noproxy", "*", "--max-time", "20", "-w", "\n%{http_code} %{http_version}", .. arguments, new Uri(server.Address, path).AbsoluteUri])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var parts = output.Split('\n');
        return $"{(parts[0].Length == 0 ? "" : (string?)JsonNode.Parse(parts[0])!["id"])} {parts[^1]}";
    }
}
