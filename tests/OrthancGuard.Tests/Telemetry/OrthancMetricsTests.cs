using OrthancGuard.Orthanc;
using OrthancGuard.Telemetry;
using OrthancGuard.Tests.Orthanc;

namespace OrthancGuard.Tests.Telemetry;

public sealed class OrthancMetricsTests
{
    [Theory]
    [InlineData("system", "system")]
    [InlineData("instances/6e2c0ec2-5d99c8ca-c1c21cee-79a09605-68391d12/file", "instances/*/file")]
    [InlineData("studies/6e2c0ec2-5d99c8ca-c1c21cee-79a09605-68391d12/metadata/4201", "studies/*/metadata/*")]
    [InlineData("studies/6e2c0ec2-5d99c8ca-c1c21cee-79a09605-68391d12/instances?expand", "studies/*/instances")]
    [InlineData("modalities/DOE%5EJOHN/store", "modalities/*/store")]
    [InlineData("dicom-web/servers/x/stow", "dicom-web/servers/*/stow")]
    [InlineData("dicom-web/servers", "dicom-web/servers")]
    [InlineData("tools/lookup", "tools/lookup")]
    [InlineData("changes?since=5&limit=10", "changes")]
    [InlineData("instances", "instances")]
    public void AnOperationNamesNoIdAndNoEntry(string route, string operation) => Assert.Equal(operation, OrthancMetrics.Operation(route));

    [Fact]
    public async Task EveryAttemptIsTimedByOperationAndOutcome()
    {
        using var measurements = new Measurements();
        await using var orthanc = new ScriptedServer(
            ScriptedServer.Json("no", 503), ScriptedServer.Json("""{"Version":"1.12.3","DatabaseVersion":6}"""), ScriptedServer.Json(new string('x', 1000)), ScriptedServer.Json("no", 401));
        using var client = new OrthancClient(
            new(new() { Url = orthanc.Url }) { Retries = 1, RetryDelay = TimeSpan.FromMilliseconds(1), Metrics = new(measurements.Factory) }, TimeProvider.System);
        await client.GetSystemAsync(default);
        await client.GetInstanceFileAsync("6e2c0ec2-5d99c8ca-c1c21cee-79a09605-68391d12", default);
        await Assert.ThrowsAsync<OrthancException>(() => client.GetChangesAsync(0, 1, default));
        Assert.Equal(1, measurements.All["orthanc.call.duration operation=GET system outcome=unavailable"].Count);
        Assert.Equal(1, measurements.All["orthanc.call.duration operation=GET system outcome=ok"].Count);
        Assert.Equal(1, measurements.All["orthanc.call.duration operation=GET changes outcome=unauthorized"].Count);
        Assert.Equal((1, 1000), measurements.All["orthanc.received"]);
    }
}
