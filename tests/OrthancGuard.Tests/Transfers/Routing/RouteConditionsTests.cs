using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Tests.Transfers.Routing;

public sealed class RouteConditionsTests
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
    public void NoConditionMatchesEverything() => Assert.True(Matches(Any, HeadCt));

    [Fact]
    public void EveryConditionMustHold()
    {
        var route = Any with { Modalities = ["CT", "MR"], StudyDescriptions = ["*head*"], SeriesDescriptions = ["axial *"], SourceAets = ["CT?"] };
        Assert.True(Matches(route, HeadCt));
        Assert.False(Matches(route with { Modalities = ["MR"] }, HeadCt));
        Assert.False(Matches(route with { StudyDescriptions = ["head"] }, HeadCt));
        Assert.False(Matches(route with { SeriesDescriptions = ["*2mm"] }, HeadCt));
        Assert.False(Matches(route with { SourceAets = ["CT"] }, HeadCt));
    }

    [Fact]
    public void AValueThatIsMissingMeetsNoCondition() =>
        Assert.False(Matches(Any with { StudyDescriptions = ["*"] }, HeadCt with { StudyDescription = null }));

    private static bool Matches(RouteSettings route, OrthancStudy study) => RouteConditions.AreMet(route, new(study, 3, new DateTime(2026, 3, 2, 19, 30, 0)));

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
