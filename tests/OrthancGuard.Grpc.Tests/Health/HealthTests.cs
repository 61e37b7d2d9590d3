using System.Text.Json.Nodes;
using Grpc.AspNetCore.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrthancGuard.Grpc.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task CheckTellsHowTheServerAndEachServiceAre()
    {
        await using var server = await GrpcServer.StartAsync(configure: builder =>
        {
            builder.Services.AddHealthChecks()
                .AddCheck("well", () => HealthCheckResult.Healthy())
                .AddCheck("strained", () => HealthCheckResult.Degraded())
                .AddCheck("ill", () => HealthCheckResult.Unhealthy());
            builder.Services.Configure<GrpcHealthChecksOptions>(o =>
            {
                o.Map("good", c => c.Name is "well" or "strained");
                o.Map("bad", c => c.Name is "ill");
            });
        });
        var results = await PythonClient.CallAsync(server, Check(""), Check("good"), Check("bad"), Check("nobody"));
        Assert.Equal("NOT_SERVING", (string?)results[0]["responses"]![0]!["status"]);
        Assert.Equal("SERVING", (string?)results[1]["responses"]![0]!["status"]);
        Assert.Equal("NOT_SERVING", (string?)results[2]["responses"]![0]!["status"]);
        Assert.Equal("NOT_FOUND", (string?)results[3]["code"]);
    }

    [Fact]
    public async Task WatchTellsEachChangeOnce()
    {
        var health = new Changing();
        await using var server = await GrpcServer.StartAsync(configure: builder =>
        {
            builder.Services.AddHealthChecks().AddCheck("changing", health);
            builder.Services.Configure<GrpcHealthChecksOptions>(o => o.WatchInterval = TimeSpan.FromMilliseconds(5));
        });
        var watch = Call("Watch", "unary_stream", "");
        watch["cancelAfter"] = 3;
        var result = (await PythonClient.CallAsync(server, watch))[0];
        Assert.Equal("SERVING NOT_SERVING SERVING", string.Join(' ', result["responses"]!.AsArray().Select(r => (string?)r!["status"])));
        var unknown = Call("Watch", "unary_stream", "nobody");
        unknown["cancelAfter"] = 1;
        Assert.Equal("SERVICE_UNKNOWN", (string?)(await PythonClient.CallAsync(server, unknown))[0]["responses"]![0]!["status"]);
    }

    private static JsonObject Check(string service) => Call("Check", "unary_unary", service);

    private static JsonObject Call(string method, string kind, string service) => new()
    {
        ["method"] = $"grpc.health.v1.Health.{method}",
        ["kind"] = kind,
        ["requests"] = new JsonArray(new JsonObject { ["service"] = service }),
    };

    /// <summary>Well three times, ill three times, and so on.</summary>
    private sealed class Changing : IHealthCheck
    {
        private int _asked = -1;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Interlocked.Increment(ref _asked) / 3 % 2 == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
