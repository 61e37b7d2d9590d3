using OrthancGuard.Telemetry;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Telemetry;

public sealed class RecordMetricsTests : IAsyncDisposable
{
    private readonly TestStore guard = new();
    private readonly Measurements measurements = new();

    public ValueTask DisposeAsync()
    {
        measurements.Dispose();
        return guard.DisposeAsync();
    }

    [Fact]
    public void WhatWaitsForReviewersAndWhatIsUnsignedIsMeasured()
    {
        var metrics = new RecordMetrics(measurements.Factory, guard.Time);
        metrics.Observe(1005, 1001, [new() { Destination = "AI", Transfers = 3, Since = guard.Time.GetUtcNow().AddMinutes(-5).ToUnixTimeMilliseconds() }]);
        var all = measurements.Gauges();
        Assert.Equal(1005, all["ledger.rows"]);
        Assert.Equal(4, all["ledger.unsigned"]);
        Assert.Equal(3, all["reviews.waiting destination=AI"]);
        Assert.Equal(300, all["reviews.age"]);
        Assert.DoesNotContain("ledger.whole", all.Keys);
        metrics.Verified(isWhole: false);
        Assert.Equal(0, measurements.Gauges()["ledger.whole"]);
    }
}
