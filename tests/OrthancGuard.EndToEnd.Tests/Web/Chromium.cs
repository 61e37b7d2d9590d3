using Microsoft.Playwright;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>Debian's chromium, headless, in a context of its own for each person.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Folder for pictures that somebody wants to look at; null for none.</summary>
    private static string? Pictures => Environment.GetEnvironmentVariable("ORTHANCGUARD_SCREENSHOTS");

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(Program), "Debian's chromium is not installed.");
        // What is waited for comes in a moment, but not on a machine that does other things.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    internal async Task<Visitor> VisitAsync(Uri guard, bool tablet = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = guard.ToString(),
            ViewportSize = tablet ? new() { Width = 768, Height = 1024 } : new() { Width = 1280, Height = 800 },
            HasTouch = tablet,
        });
        context.SetDefaultTimeout(20_000);
        return new(context, await context.NewPageAsync(), Pictures);
    }
}
