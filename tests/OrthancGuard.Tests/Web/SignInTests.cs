using System.Net;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Web;

public sealed class SignInTests(WebGuard web) : IClassFixture<WebGuard>
{
    [Fact]
    public async Task WithoutASessionAPageLeadsToTheSignInAndBack()
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        var (status, _, location) = await browser.GetAsync("/web/transfers?state=held");
        Assert.Equal((HttpStatusCode.Found, "/web/sign-in?next=%2Fweb%2Ftransfers%3Fstate%3Dheld"), (status, location));
        Assert.Contains("value=\"/web/transfers?state=held\"", (await browser.GetAsync(location!)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/web\\..\\\\elsewhere.example")]
    [InlineData("/v1/transfers")]
    public async Task TheSignInLeadsNowhereElse(string next)
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        var name = await web.AccountAsync("AUDITOR");
        Assert.DoesNotContain(next, (await browser.GetAsync($"/web/sign-in?next={Uri.EscapeDataString(next)}")).Body, StringComparison.Ordinal);
        var (_, _, location) = await browser.SendAsync("/web/sign-in", "/web/sign-in", ("name", name), ("password", "the first password"), ("next", next));
        Assert.Equal("/web/password", location);
    }

    [Fact]
    public async Task AFirstPasswordMustBeChangedBeforeAnythingElse()
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        await browser.SignInAsync(await web.AccountAsync("ADMIN"), "the first password");
        Assert.Equal("/web/password", (await browser.GetAsync("/web/transfers")).Location);
        foreach (var (password, repeated, said) in new[]
        {
            ("another password", "another passwort", "differ"), ("the first password", "the first password", "old one"), ("short", "short", "at least 12"), ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "guess"),
        })
        {
            var (status, body, _) = await browser.SendAsync("/web/password", "/web/password", ("old", "the first password"), ("password", password), ("repeated", repeated));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
            Assert.Contains(said, body, StringComparison.Ordinal);
        }

        await browser.SendAsync("/web/password", "/web/password", ("old", "the first password"), ("password", WebGuard.Password), ("repeated", WebGuard.Password));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/web/transfers")).Status);
    }

    [Fact]
    public async Task FiveWrongPasswordsLockTheAccountAndARightOneDoesNotOpenIt()
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        var name = await web.AccountAsync("FRONT_DESK");
        for (var i = 0; i < 4; i++)
        {
            Assert.Contains("name or the password is wrong", (await browser.SignInAsync(name, "not the password")).Body, StringComparison.Ordinal);
        }

        Assert.Contains("locked", (await browser.SignInAsync(name, "not the password")).Body, StringComparison.Ordinal);
        Assert.Contains("locked", (await browser.SignInAsync(name, "the first password")).Body, StringComparison.Ordinal);
        await web.Guard.PostAsync($"v1/accounts/{name}", """{ "enable": true }""");
        Assert.Equal("/web/password", (await browser.SignInAsync(name, "the first password")).Location);
    }

    [Fact]
    public async Task NobodyLearnsWhichNamesHaveAccounts()
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        var name = await web.AccountAsync("FRONT_DESK");
        await web.Guard.PostAsync($"v1/accounts/{name}", """{ "disable": true }""");
        var answers = new List<string>();
        foreach (var who in new[] { "nobody", name, "<script>" })
        {
            answers.Add((await browser.SignInAsync(who, "the first password")).Body);
        }

        Assert.All(answers, body => Assert.Contains("The name or the password is wrong.", body, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>", answers[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SigningOutEndsTheSessionAlsoForWhoKeptTheCookie()
    {
        using var browser = await web.SignedInAsync("AUDITOR");
        var kept = browser.Cookies.GetAllCookies()["guard-session"]!.Value;
        Assert.Equal("/web/sign-in", (await browser.SendAsync("/web/transfers", "/web/sign-out")).Location);
        using var thief = new Browser(web.Guard.Http.BaseAddress!);
        thief.Cookies.Add(web.Guard.Http.BaseAddress!, new Cookie("guard-session", kept));
        Assert.Equal(HttpStatusCode.Found, (await thief.GetAsync("/web/transfers")).Status);
    }

    [Fact]
    public async Task ChangedRolesEndTheSession()
    {
        using var browser = new Browser(web.Guard.Http.BaseAddress!);
        var name = await web.AccountAsync("ADMIN");
        await browser.SignInAsync(name, "the first password");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/web/password")).Status);
        await web.Guard.PostAsync($"v1/accounts/{name}", """{ "roles": ["AUDITOR"] }""");
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync("/web/password")).Status);
    }

    [Fact]
    public async Task TheCookieIsForThisHostOnlyAndNotForScripts()
    {
        using var browser = await web.SignedInAsync("AUDITOR");
        var cookie = browser.Cookies.GetAllCookies()["guard-session"]!;
        Assert.True(cookie.HttpOnly);
        Assert.Equal("/", cookie.Path);
    }

    [Fact]
    public async Task AFormWithoutItsTokenOrFromElsewhereChangesNothing()
    {
        using var browser = await web.SignedInAsync("FRONT_DESK");
        var (status, body, _) = await browser.PostAsync("/web/patients/opt-out", ("patient", "FORGED"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Nothing was changed", body, StringComparison.Ordinal);
        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "FORGED"))).Status);
        browser.Http.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        Assert.DoesNotContain("No longer", (await browser.SendAsync("/web/patients", "/web/patients", ("patient", "FORGED"))).Body, StringComparison.Ordinal);
        var (_, check) = await web.Guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "FORGED" } }""");
        Assert.NotEqual(true, (bool?)check["optedOut"]);
    }
}
