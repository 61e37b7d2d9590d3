using OrthancGuard.Tests.Transfers;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Tests.Web;

public sealed class SessionTests : IAsyncDisposable
{
    private const string Password = "four plain words here";
    private readonly TestStore guard = new();
    private readonly StaffSessions sessions;

    public SessionTests() => sessions = new(guard.Store, guard.Ledger, guard.Time);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task APageThatRefreshesItselfKeepsNoSessionAlive(bool byItself, bool isAlive)
    {
        var token = await SignInAsync();
        for (var minutes = 0; minutes < 40; minutes += 10)
        {
            guard.Time.Advance(TimeSpan.FromMinutes(10));
            await sessions.FindByTokenAsync(token, byItself, Stop);
        }

        Assert.Equal(isAlive, await sessions.FindByTokenAsync(token, byItself: false, Stop) is not null);
    }

    [Fact]
    public async Task ASessionEndsAfterTwelveHoursWhateverIsDone()
    {
        var token = await SignInAsync();
        for (var minutes = 0; minutes < 12 * 60; minutes += 20)
        {
            guard.Time.Advance(TimeSpan.FromMinutes(20));
            Assert.NotNull(await sessions.FindByTokenAsync(token, byItself: false, Stop));
        }

        guard.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await sessions.FindByTokenAsync(token, byItself: false, Stop));
    }

    private async Task<string> SignInAsync()
    {
        Assert.Null(await new StaffAccounts(guard.Store, guard.Ledger).AddAsync("anna", StaffRole.Auditor, Password, "test", Stop));
        return (await sessions.SignInAsync("anna", Password, Stop)).Token!;
    }
}
