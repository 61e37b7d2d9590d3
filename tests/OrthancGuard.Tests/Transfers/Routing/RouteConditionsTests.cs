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

    [Fact]
    public void WhatOnlyImagesTellIsLookedAt()
    {
        var study = new RoutedStudy(HeadCt, 120, new DateTime(2026, 3, 2, 19, 30, 0))
        {
            Probed = new(
                new() { Priority = "STAT", PatientClass = PatientClass.Emergency, Age = 71 },
                [new() { SeriesId = "a", Contents = new("CT", null, ["HEAD"]), Station = "CT-1" }]),
            Origins = [("ORTHANC", "DicomProtocol")],
        };
        var route = Any with
        {
            BodyParts = ["head"], Stations = ["CT-*"], PatientClasses = [PatientClass.Emergency, PatientClass.Inpatient], Priorities = ["STAT", "HIGH"],
            CalledAets = ["ORTHANC"], Origins = ["DicomProtocol"], Weekdays = [DayOfWeek.Monday], TimeFrom = new(18, 0), TimeTo = new(7, 0),
            InstancesFrom = 100, InstancesTo = 200, AgeFrom = 18,
        };
        Assert.Equal(10, RouteConditions.Examine(route, study).Count());
        Assert.True(RouteConditions.AreMet(route, study));
        foreach (var other in new[]
        {
            route with { BodyParts = ["CHEST"] }, route with { Stations = ["MR-*"] }, route with { PatientClasses = [PatientClass.Outpatient] }, route with { Priorities = ["LOW"] },
            route with { CalledAets = ["X"] }, route with { Origins = ["Lua"] }, route with { Weekdays = [DayOfWeek.Sunday] },
            route with { TimeFrom = new(7, 0), TimeTo = new(18, 0) }, route with { InstancesFrom = 121 }, route with { InstancesTo = 119 }, route with { AgeTo = 70 },
        })
        {
            Assert.Single(RouteConditions.Examine(other, study), condition => !condition.IsMet);
        }

        // Nothing is met by what is not known.
        Assert.All(
            RouteConditions.Examine(route with { Weekdays = null, TimeFrom = null, TimeTo = null, InstancesFrom = null, InstancesTo = null }, study with { Probed = null, Origins = null }),
            condition => Assert.False(condition.IsMet));
    }

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
