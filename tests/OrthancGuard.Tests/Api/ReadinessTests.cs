using System.Text.Json.Nodes;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Api.Health;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Tests.Orthanc;

namespace OrthancGuard.Tests.Api;

public sealed class ReadinessTests
{
    private const string Answer = """{"Version":"1.12.3","DatabaseVersion":6,"ApiVersion":22,"Name":"x","DicomAet":"ORTHANC"}""";

    [Fact]
    public async Task AGuardWithAllItNeedsIsReady()
    {
        await using var orthanc = new ScriptedServer(ScriptedServer.Json(Answer));
        await using var server = await ApiServer.StartAsync(orthanc.Url);
        var (status, json) = await server.SendAsync(HttpMethod.Get, "/readyz", token: null);
        Assert.True(status == 200, json?.ToJsonString());
        Assert.Contains((string)json!["status"]!, new[] { "ready", "degraded" });
        foreach (var check in new[] { "database", "master key", "orthanc" })
        {
            Assert.Equal("ok", (string?)Find(json, check)["status"]);
        }

        Assert.Contains("1.12.3", (string?)Find(json, "orthanc")["text"], StringComparison.Ordinal);
        const int serving = 0;
        Assert.Equal(serving, await server.CallAsync("/grpc.health.v1.Health/Check", token: null));
    }

    [Fact]
    public async Task WithoutOrthancItIsAliveButNotReady()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.Equal(200, (await server.SendAsync(HttpMethod.Get, "/healthz", token: null)).Status);
        var (status, json) = await server.SendAsync(HttpMethod.Get, "/readyz", token: null);
        Assert.Equal(503, status);
        Assert.Equal("not ready", (string?)json!["status"]);
        Assert.Equal("Orthanc does not answer; transfers wait", (string?)Find(json, "orthanc")["text"]);
        Assert.Equal("ok", (string?)Find(json, "database")["status"]);
    }

    [Fact]
    public async Task AMasterKeyThatIsGoneOpenOrAnotherIsToldInPlainWords()
    {
        await using var server = await ApiServer.StartAsync();
        var file = Path.Combine(server.Directory.Root, "master.key");
        var original = await File.ReadAllBytesAsync(file);

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.Contains("0600", await KeyTextAsync(server), StringComparison.Ordinal);

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        original[0] ^= 1;
        await File.WriteAllBytesAsync(file, original);
        Assert.Contains("not the key in use", await KeyTextAsync(server), StringComparison.Ordinal);

        File.Delete(file);
        Assert.Contains("missing", await KeyTextAsync(server), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10L << 30, HealthStatus.Healthy)]
    [InlineData(1L << 30, HealthStatus.Degraded)]
    [InlineData(100L << 20, HealthStatus.Unhealthy)]
    public void LittleRoomIsToldBeforeThereIsNone(long free, HealthStatus status) => Assert.Equal(status, DiskCheck.Judge(free).Status);

    [Theory]
    [InlineData(false, 0, HealthStatus.Healthy)]
    [InlineData(true, 511L << 20, HealthStatus.Degraded)]
    [InlineData(true, 512L << 20, HealthStatus.Healthy)]
    public void ResultsThatAreNotTakenInAreTold(bool isWanted, long free, HealthStatus status) => Assert.Equal(status, ResultsCheck.Judge(isWanted, free, 512L << 20).Status);

    [Fact]
    public void AMissingDecoderNamesItsPackageAndDegradesOnly()
    {
        var result = CodecCheck.Judge([new("JPEG-LS", ["1.2.840.10008.1.2.4.80"], "libcharls2", "not found"), new("RLE", ["1.2.840.10008.1.2.5"], null, null)]);
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.Contains("libcharls2", result.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("RLE", result.Description, StringComparison.Ordinal);
    }

    private static async Task<string> KeyTextAsync(ApiServer server)
    {
        var (status, json) = await server.SendAsync(HttpMethod.Get, "/readyz", token: null);
        Assert.Equal(503, status);
        Assert.Equal("failed", (string?)Find(json!, "master key")["status"]);
        return (string)Find(json!, "master key")["text"]!;
    }

    private static JsonNode Find(JsonNode readiness, string check) => readiness["checks"]!.AsArray().Single(c => (string?)c!["name"] == check)!;
}
