using System.Text.Json.Nodes;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A person with a session of their own: where two people are needed a token counts as nobody.</summary>
internal sealed class Reviewer : IDisposable
{
    private readonly Browser browser;

    private Reviewer(Browser browser) => this.browser = browser;

    public static async Task<Reviewer> SignInAsync(GuardServer guard, string name)
    {
        const string first = "the first password", chosen = "four plain words here";
        await guard.PostAsync("v1/accounts", new JsonObject { ["name"] = name, ["password"] = first, ["roles"] = new JsonArray("REVIEWER") });
        var session = new Browser(guard.Http.BaseAddress!);
        await session.SignInAsync(name, first);
        await session.SendAsync("/web/password", "/web/password", ("old", first), ("password", chosen), ("repeated", chosen));
        return new(session);
    }

    /// <returns>The page that says what came of it.</returns>
    public async Task<string> ActAsync(string transfer, string act)
    {
        var page = $"/web/review/{transfer}";
        var (_, body, location) = await browser.SendAsync(page, $"{page}/{act}", ("why", "looked at it"), ("settled", "may-carry-text"));
        return location is null ? body : (await browser.GetAsync(location)).Body;
    }

    public void Dispose() => browser.Dispose();
}
