using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Tests.Transfers.Routing;

public sealed class RouteMatchingTests
{
    private static readonly RouteSettings Any = new() { Name = "r", Destinations = ["STROKE_AI"] };

    private static readonly OrthancStudy HeadCt = new()
    {
        Id = "s",
        StudyInstanceUid = "1.2",
        StudyDescription = "CT Head without contrast",
        Series =
        [
            new() { Id = "a", Modality = "CT", SeriesDescription = "Axial 1mm", RemoteAet = "CT1" },
            new() { Id = "b", Modality = "SR" },
        ],
    };

    [Fact]
    public void NoConditionMatchesEverything() => Assert.True(RouteMatching.Matches(Any, HeadCt));

    [Fact]
    public void EveryConditionMustHold()
    {
        var route = Any with { Modalities = ["CT", "MR"], StudyDescriptions = ["*head*"], SeriesDescriptions = ["axial *"], SourceAets = ["CT?"] };
        Assert.True(RouteMatching.Matches(route, HeadCt));
        Assert.False(RouteMatching.Matches(route with { Modalities = ["MR"] }, HeadCt));
        Assert.False(RouteMatching.Matches(route with { StudyDescriptions = ["head"] }, HeadCt));
        Assert.False(RouteMatching.Matches(route with { SeriesDescriptions = ["*2mm"] }, HeadCt));
        Assert.False(RouteMatching.Matches(route with { SourceAets = ["CT"] }, HeadCt));
    }

    [Fact]
    public void AValueThatIsMissingMeetsNoCondition() =>
        Assert.False(RouteMatching.Matches(Any with { StudyDescriptions = ["*"] }, HeadCt with { StudyDescription = null }));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxbyy", false)]
    [InlineData("*aab", "aaaaab", true)]
    [InlineData("A?C", "abc", true)]
    [InlineData("abc", "abcd", false)]
    public void StarsAndQuestionMarks(string pattern, string text, bool matches) => Assert.Equal(matches, Wildcard.Matches(pattern, text));
}
