using OrthancGuard.Returns;
using OrthancGuard.Reviews;
using OrthancGuard.Tests.Configuration;

namespace OrthancGuard.Tests.Returns;

public sealed class ReturnRulesTests
{
    [Fact]
    public void ThePageHasEveryReasonAndWhoMayOverruleIt()
    {
        var page = File.ReadAllLines(ConfigurationLoaderTests.Find("docs/results.md"));
        foreach (var rule in ReturnRules.All)
        {
            var row = Assert.Single(page, line => line.StartsWith($"| `{rule.Code}` |", StringComparison.Ordinal));
            Assert.Contains(rule.Power == ReviewPower.Never ? "| nobody |" : "| one person |", row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryReasonHasACodeOfItsOwn() => Assert.Equal(ReturnRules.All.Count, ReturnRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
}
