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

    [Fact]
    public void EachGateHoldsAlone()
    {
        FitQuality[] bad =
        [
            Good with { Similarity = 1.07 }, Good with { Silhouette = 0.89 }, Good with { SmallestScale = 0.7 }, Good with { LargestScale = 1.25 },
            Good with { Pitch = 43 }, Good with { Pitch = -43 }, Good with { VaultResidual = 3.6 }, Good with { Spread = 8.1 }, Good with { Cover = 0.2 },
            Good with { CavityMillilitres = 0 }, Good with { CavityMillilitres = 690 }, Good with { CavityMillilitres = 2100 },
        ];
        Assert.All(bad, static quality => Assert.Single(DefaceGates.Find(quality, isCt: true)));
    }

    [Fact]
    public void AHeadInPartMustAgreeBetter()
    {
        var part = Good with { Cover = 0.45 };
        Assert.Empty(DefaceGates.Find(part, isCt: true));
        FitQuality[] bad =
            [part with { Similarity = 1.08 }, part with { Silhouette = 0.93 }, part with { Spread = 3.5 }, part with { Pitch = 30 }, part with { CavityMillilitres = 200 }];
        Assert.All(bad, static quality => Assert.Single(DefaceGates.Find(quality, isCt: true)));
    }
}
