using System.Text.Json;
using Microsoft.Playwright;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>A person before a browser. What the browser complains of (a broken policy, a missing file, a script's error) fails the test.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string? pictures;
    private readonly List<string> complaints = [];

    public Visitor(IBrowserContext context, IPage page, string? pictures)
    {
        this.context = context;
        this.pictures = pictures;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != "127.0.0.1")
            {
                complaints.Add("asked another host");
            }
        };
    }

    public IPage Page { get; }

    public async Task SignInAsync(string name, string password)
    {
        await Page.GotoAsync("/web");
        await Page.GetByLabel("Name").FillAsync(name);
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        if (Page.Url.EndsWith("/web/password", StringComparison.Ordinal))
        {
            await Page.GetByLabel("Password now").FillAsync(password);
            await Page.GetByLabel("New password", new() { Exact = true }).FillAsync(Staff.Password);
            await Page.GetByLabel("New password again").FillAsync(Staff.Password);
            await Page.GetByRole(AriaRole.Button, new() { Name = "Change the password" }).ClickAsync();
        }

        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>No accessibility fault of axe's ranks serious and critical, on the page as it is.</summary>
    public Task CheckAsync(string name) => CheckAsync(name, Page);

    /// <summary>The same of a page that was opened beside it.</summary>
    public async Task CheckAsync(string name, IPage page)
    {
        if (pictures is not null)
        {
            Directory.CreateDirectory(pictures);
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name + ".png"), FullPage = true });
        }

        var script = Repository.File("tests/OrthancGuard.EndToEnd.Tests/node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(File.Exists(script), "axe-core is not installed: npm ci in tests/OrthancGuard.EndToEnd.Tests.");
        // By the debugger, which the page's policy does not bind.
        await page.EvaluateAsync(await File.ReadAllTextAsync(script));
        var found = await page.EvaluateAsync<JsonElement>("axe.run().then(r => r.violations.map(v => ({ id: v.id, impact: v.impact, nodes: v.nodes.map(n => n.html).join(' ') })))");
        var serious = found.EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v => v.GetRawText()).ToList();
        Assert.True(serious.Count == 0, $"{name}: {string.Join('\n', serious)}");
        Assert.True(complaints.Count == 0, $"{name}: {string.Join('\n', complaints)}");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
