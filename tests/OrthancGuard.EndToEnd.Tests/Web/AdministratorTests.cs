using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>The radiology administrator: why a study goes where it goes, what would be sent, how the configuration stands.</summary>
public sealed class AdministratorTests(Chromium chromium, WebLab shared) : IClassFixture<Chromium>, IClassFixture<WebLab>
{
    private readonly Lab lab = shared.Lab;

    [Fact]
    public async Task ARoutingDecisionIsExplainedAndRunDryOnARealStudy()
    {
        var study = TinyStudy.Unique();
        var id = await lab.Clinic.UploadAsync(study);
        // The same study again, in slices too thick for the task.
        await lab.Clinic.UploadAsync(study with { Series = 2, Instances = 2, Thickness = "5.0" });
        await using var admin = await chromium.SignInAsync(lab.Guard, "router", tablet: false, "ADMIN");
        var page = admin.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Routes" }).ClickAsync();
        await page.GetByLabel("Accession number, patient number or Study Instance UID").FillAsync(study.PatientId);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = study.PatientId })).ToContainTextAsync("2021-06-14");
        await admin.CheckAsync("routes");
        await page.GetByRole(AriaRole.Link, new() { Name = $"CT THORAX of patient {study.PatientId}" }).ClickAsync();
        await Assertions.Expect(page.GetByText("No route matches: nothing would be sent.")).ToBeVisibleAsync();
        await page.GetByText("does not match").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "modality of a series is CT: it is CT" })).ToContainTextAsync("Yes");
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "description of the study is not CT ROUTED" })).ToContainTextAsync("No");
        await page.GetByLabel("Whether a route leads there or not").SelectOptionAsync("STROKE_AI");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explain" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Would go, unless protection finds something")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell).Filter(new() { HasText = "another slice thickness" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell).Filter(new() { HasText = "as thin axial" })).ToBeVisibleAsync();
        await admin.CheckAsync("route-explained");

        var before = await lab.VendorInstancesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dry run to STROKE_AI" }).ClickAsync();
        // The page keeps itself fresh.
        await Assertions.Expect(page.GetByText("3 images in 1 series would be sent")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the protected images still say" })).ToBeVisibleAsync();
        await admin.CheckAsync("dry-run");
        Assert.Equal(before, await lab.VendorInstancesAsync());
        Assert.DoesNotContain(study.PatientId, await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await lab.Guard.TransfersOfAsync(id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryOtherPageIsFitForEverybody(bool tablet)
    {
        var size = tablet ? "tablet" : "laptop";
        await using var admin = await chromium.SignInAsync(lab.Guard, "all-" + size, tablet, "ADMIN", "AUDITOR", "REVIEWER", "FRONT_DESK");
        var page = admin.Page;
        await lab.Guard.ReconfigureAsync(c => c["Destinations"]![0]!["Parallelism"] = "many");
        foreach (var (link, title) in new[]
        {
            ("Overview", "Overview"), ("Patients", "Patients"), ("Review", "Review"), ("Transfers", "Transfers"), ("Results", "Results"), ("Routes", "Routes"), ("Destinations", "Destinations"),
            ("Reports", "Reports"), ("Ledger", "Ledger"), ("Configuration", "Configuration"), ("Accounts", "Accounts"), ("Tokens", "Tokens"), ("Health", "Health"),
            ("Doctor", "Doctor"), ("Past the guard", "Past the guard"),
        })
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true, Level = 1 })).ToBeVisibleAsync();
            await admin.CheckAsync($"{size}-{link.ToLowerInvariant().Replace(' ', '-')}");
        }

        await page.GotoAsync("/web/configuration");
        await Assertions.Expect(page.GetByText("1 mistake and is not in force")).ToBeVisibleAsync();
        await lab.Guard.ReconfigureAsync(c => c["Destinations"]![0]!.AsObject().Remove("Parallelism"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read guard.json again" }).ClickAsync();
        await Assertions.Expect(page.GetByText("is in force", new() { Exact = true })).ToBeVisibleAsync();
        await admin.CheckAsync($"{size}-configuration-good");
    }
}
