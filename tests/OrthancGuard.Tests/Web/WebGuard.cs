using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Tests.Cli;

namespace OrthancGuard.Tests.Web;

/// <summary>A guard at work, and people with accounts.</summary>
public sealed class WebGuard : IAsyncLifetime
{
    public const string Password = "four plain words here";
    private int accounts;

    public GuardAtWork Guard { get; } = new();

    public ValueTask InitializeAsync() => Guard.InitializeAsync();

    public ValueTask DisposeAsync() => Guard.DisposeAsync();

    /// <summary>A person of these roles, signed in with a password of their own.</summary>
    internal async Task<Browser> SignedInAsync(params string[] roles)
    {
        var name = await AccountAsync(roles);
        var browser = new Browser(Guard.Http.BaseAddress!);
        var first = await browser.SignInAsync(name, "the first password");
        Assert.Equal("/web/password", first.Location);
        var changed = await browser.SendAsync("/web/password", "/web/password", ("old", "the first password"), ("password", Password), ("repeated", Password));
        Assert.Equal("/web", changed.Location);
        return browser;
    }

    internal async Task<string> AccountAsync(params string[] roles)
    {
        var name = $"person{Interlocked.Increment(ref accounts)}";
        var (status, _) = await Guard.PostAsync("v1/accounts", new JsonObject
        {
            ["name"] = name,
            ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
            ["password"] = "the first password",
        }.ToJsonString());
        Assert.Equal(200, status);
        return name;
    }
}
