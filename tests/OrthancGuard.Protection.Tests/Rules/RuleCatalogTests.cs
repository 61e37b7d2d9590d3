using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Rules;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Rules;

public sealed class RuleCatalogTests
{
    private static readonly ProtectionProfile Everything = new()
    {
        Dates = TemporalInformation.Modified, CleanDescriptors = true, CleanGraphics = true, RetainPatientCharacteristics = true, RetainDeviceIdentity = true,
        RetainInstitutionIdentity = true, RetainSafePrivate = true,
    };

    [Fact]
    public void EveryRuleListsItself()
    {
        var basic = RuleCatalog.For(new ProtectionProfile());
        Assert.Equal(657, basic.Count(static rule => rule.Group == "Table E.1-1"));
        Assert.Equal(211, basic.Count(static rule => rule.Group == "Table E.3.4-1"));
        Assert.Equal(VerifierRules.All.Select(static rule => rule.Id), Ids(basic, "verifier"));
        Assert.Empty(ReleaseExamples.Codes().Except(Ids(basic, "release"), StringComparer.Ordinal));
        Assert.All(basic, static rule => Assert.All([rule.Id, rule.Clause, rule.Subject, rule.Does], static text => Assert.NotEmpty(text)));
        Assert.Equal(basic.Count, basic.Select(static rule => (rule.Group, rule.Id)).Distinct().Count());
    }

    [Fact]
    public void EveryRuleThatHoldsShowsAnExample()
    {
        var rules = RuleCatalog.For(new ProtectionProfile());
        Assert.All(rules.Where(static rule => rule.Group is "release" or "verifier"), static rule => Assert.All([rule.Before, rule.After], static text => Assert.NotEmpty(text)));
        var gates = rules.Where(static rule => rule.Group == "faces: fit of the atlas").ToArray();
        Assert.Equal(DefaceGates.All.Select(static gate => (gate.Id, gate.Reason)), gates.Select(static rule => (rule.Id, rule.After)));
        Assert.Equal(FaceCheckRule.All.Select(static rule => rule.Id), Ids(rules, "faces: check of the outgoing images"));
        Assert.DoesNotContain(RuleCatalog.For(new ProtectionProfile { Deface = DefaceMode.NotAllowed }), static rule => rule.Group.StartsWith("faces", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryRuleOfTheEngineThatIsNoRowIsShownDeciding()
    {
        var listed = new[] { new ProtectionProfile(), Everything, Everything with { SafePrivateTable = SafePrivateAttributes.Tcia } }
            .SelectMany(RuleCatalog.For).SelectMany(static rule => new[] { rule.Id, rule.Group }).ToHashSet(StringComparer.Ordinal);
        var rules = typeof(KeptRules).GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!)
            // Seen within a value: shown by the rule for UIDs that are not listed.
            .Where(static rule => rule != KeptRules.UidInText);
        Assert.Empty(rules.Except(listed, StringComparer.Ordinal));
    }

    [Fact]
    public void NoExampleKeepsItsIdentifiers()
    {
        foreach (var profile in new[] { new ProtectionProfile(), Everything, Everything with { SafePrivateTable = SafePrivateAttributes.Tcia } })
        {
            foreach (var rule in RuleCatalog.For(profile).Where(static rule => rule.Group is not "release" and not "verifier"))
            {
                foreach (var identifier in new[] { "Ada", "EX-4711", "Rita", "20240131", "9999.77" })
                    Assert.False(rule.After.Contains(identifier, StringComparison.OrdinalIgnoreCase), $"{rule.Group} {rule.Id}: {rule.Does}, {rule.After}");
            }
        }
    }

    [Fact]
    public void WhatARuleSaysIsWhatItsExampleShows()
    {
        var rules = RuleCatalog.For(new ProtectionProfile()).Where(static rule => rule.Group == "Table E.1-1").ToArray();
        Assert.All(rules.Where(static rule => rule.Does == "removed"), static rule => Assert.Equal("removed", rule.After));
        Assert.All(rules.Where(static rule => rule.Does == "emptied"), static rule => Assert.Contains(rule.After, new[] { "empty", "no items" }));
        Assert.All(rules.Where(static rule => rule.Does == "UID replaced"), static rule => Assert.StartsWith("2.25.", rule.After, StringComparison.Ordinal));
        Assert.All(rules.Where(static rule => rule.Does == "replaced by a dummy"), static rule => Assert.NotEqual(rule.Before, rule.After));
        Assert.All(rules, static rule => Assert.NotEqual("removed", rule.Before));
    }

    [Fact]
    public void OptionsChangeWhatIsListed()
    {
        var cleaned = RuleCatalog.For(Everything).Single(static rule => rule.Id == "(0008,103E)");
        Assert.Equal("CT Thorax 5mm", cleaned.After);
        Assert.Contains("cleaned (Descriptors)", cleaned.Does, StringComparison.Ordinal);
        Assert.Contains(RuleCatalog.For(Everything), static rule => rule is { Group: "descriptions", Id: "description.numbers", After: "Thorax 5mm" });
        Assert.Contains(RuleCatalog.For(new ProtectionProfile { AlsoRemove = [OrthancGuard.Dicom.Data.DicomTag.SequenceName] }), static rule => rule is { Group: "destination", After: "removed" });
    }

    [Fact]
    public void TheStatementSaysTheSameForTheSameProfileAndOtherwiseForAnother()
    {
        var basic = ConformanceStatement.For("LUNG_AI", new ProtectionProfile());
        Assert.Equal(basic, ConformanceStatement.For("LUNG_AI", new ProtectionProfile()));
        Assert.Contains("| Clean Descriptors | E.3.5 | 113105 | no |", basic, StringComparison.Ordinal);
        Assert.Contains("| Clean Descriptors | E.3.5 | 113105 | yes |", ConformanceStatement.For("LUNG_AI", Everything), StringComparison.Ordinal);
        Assert.Contains("Study Description (0008,1030)", basic, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(IEnumerable<RuleListing> rules, string group) => rules.Where(rule => rule.Group == group).Select(static rule => rule.Id);
}
