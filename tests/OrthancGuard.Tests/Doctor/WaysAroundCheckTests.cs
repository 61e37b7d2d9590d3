using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Api.Health;
using OrthancGuard.Doctor;

namespace OrthancGuard.Tests.Doctor;

/// <summary>What readiness says of the newest examination.</summary>
public sealed class WaysAroundCheckTests
{
    private static readonly Finding Critical = new(FindingCodes.VendorAddress, "A way around.", "Close it.");
    private static readonly Finding Warning = new(FindingCodes.Nagle, "Slow.", "Set TCP_NODELAY.");

    [Fact]
    public void AWayAroundDegradesAndIsNamed()
    {
        var result = WaysAroundCheck.Judge(new Diagnosis(DateTimeOffset.UnixEpoch, [Warning, Critical]));
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.EndsWith("found 2 things, among them: entry.vendor-address", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOnlyUnhealthyIsCounted()
    {
        var result = WaysAroundCheck.Judge(new Diagnosis(DateTimeOffset.UnixEpoch, [Warning]));
        Assert.Equal(HealthStatus.Healthy, result.Status);
        Assert.Contains("1 things to say", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingFoundIsSaidAndIsNotTheSameAsNotLooked()
    {
        Assert.Equal("no way around the guard was found", WaysAroundCheck.Judge(new Diagnosis(DateTimeOffset.UnixEpoch, [])).Description);
        Assert.Equal("not looked at yet", WaysAroundCheck.Judge(diagnosis: null).Description);
    }
}
