using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class DefaceGatesTests
{
    // As a good head measures.
    private static readonly FitQuality Good = new(1.11, 0.96, 1, 0.87, 0.95, 8, 1.4, 0.5, 1500, 1, 0.85);

    [Fact]
    public void AGoodFitPasses()
    {
        Assert.Empty(DefaceGates.Find(Good, isCt: true));
        Assert.Empty(DefaceGates.Find(Good with { CavityMillilitres = 0 }, isCt: false));
    }

    /// <summary>For every gate a fit that nothing else holds.</summary>
    public static TheoryData<string> Gates => [.. DefaceGates.All.Select(static gate => gate.Id)];

    [Theory]
    [MemberData(nameof(Gates))]
    public void EachGateHoldsAlone(string id)
    {
        var part = Good with { Cover = 0.45 };
        FitQuality[] bad = id switch
        {
            "similarity" => [Good with { Similarity = 1.07 }],
            "silhouette" => [Good with { Silhouette = 0.89 }],
            "size" => [Good with { SmallestScale = 0.7 }, Good with { LargestScale = 1.25 }],
            "pitch" => [Good with { Pitch = 43 }, Good with { Pitch = -43 }],
            "vault" => [Good with { VaultResidual = 3.6 }],
            "spread" => [Good with { Spread = 8.1 }],
            "cover" => [Good with { Cover = 0.2 }],
            "cavity" => [Good with { CavityMillilitres = 0 }, Good with { CavityMillilitres = 690 }, Good with { CavityMillilitres = 2100 }],
            "part-agreement" => [part with { Similarity = 1.08 }, part with { Silhouette = 0.93 }],
            "part-spread" => [part with { Spread = 3.5 }],
            "part-pitch" => [part with { Pitch = 30 }],
            "part-cavity" => [part with { CavityMillilitres = 200 }],
            _ => [],
        };
        Assert.NotEmpty(bad);
        Assert.All(bad, quality => Assert.Equal(id, Assert.Single(DefaceGates.Find(quality, isCt: true)).Id));
    }

    [Fact]
    public void AHeadInPartPassesWhenItAgreesBetter() => Assert.Empty(DefaceGates.Find(Good with { Cover = 0.45 }, isCt: true));

    [Fact]
    public void WhatCannotBeMeasuredHolds()
    {
        var unknown = Good with { Similarity = double.NaN, Silhouette = double.NaN, VaultResidual = double.NaN };
        Assert.Equal(["similarity", "silhouette", "vault"], DefaceGates.Find(unknown, isCt: false).Select(static gate => gate.Id));
    }
}
