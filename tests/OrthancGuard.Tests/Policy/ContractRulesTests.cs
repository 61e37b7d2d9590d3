using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Policy;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Policy;

public sealed class ContractRulesTests
{
    [Theory]
    [InlineData("2025-12-31", "contract.not-yet-valid")]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2027-01-01", "contract.expired")]
    public void BothItsDaysBelongToIt(string day, string? code)
    {
        var contract = TestStore.Contract() with { ValidFrom = new(2026, 1, 1), ValidUntil = new(2026, 12, 31) };
        Assert.Equal(code, ContractRules.Period(contract, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Code);
    }

    [Fact]
    public void WithoutOneNothingGoes() => Assert.Equal("contract.missing", ContractRules.Period(null, new(2026, 1, 1))!.Code);

    [Theory]
    [InlineData(null, 1000, false)]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, true)]
    [InlineData(0, 0, true)]
    public void TheVolumeIsUsedUpByOtherStudies(int? volume, int others, bool isUsed) =>
        Assert.Equal(isUsed, ContractRules.Used(TestStore.Contract() with { MonthlyVolume = volume }, others) is not null);

    [Fact]
    public void DaysAndMonthsAreThoseOfTheClinicsClock()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 31, 22, 30, 0, TimeSpan.Zero));
        time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        Assert.Equal(new DateOnly(2026, 4, 1), ClinicCalendar.Today(time));
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 22, 0, 0, TimeSpan.Zero), ClinicCalendar.MonthOf(time, time.GetUtcNow()));
    }
}
