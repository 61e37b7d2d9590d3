using Microsoft.Playwright;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>What vendors returned, before a reviewer's eyes: stored, come again, held; released and rejected in the browser.</summary>
public sealed class ResultPagesTests(Chromium chromium, ResultsLab results) : IClassFixture<Chromium>, IClassFixture<ResultsLab>
{
    private readonly Lab lab = results.Lab;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AReviewerReleasesOneAndRejectsAnother(bool tablet)
    {
        var size = tablet ? "tablet" : "laptop";
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var (report, shown, wrong) = (vendor.Report(), vendor.Capture(showsPseudonym: true), vendor.Report());
        ScriptedVendor.Put(wrong.Dataset, DicomTag.PatientID, DicomVR.LO, "SOMEBODY");
        var stored = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, report));
        await results.ReturnAsync(ResultsLab.Aet, report);
        var (held, never) = (Assert.Single(await results.ReturnAsync(ResultsLab.Aet, shown)), Assert.Single(await results.ReturnAsync(ResultsLab.Aet, wrong)));

        await using var reviewer = await chromium.SignInAsync(lab.Guard, "results-" + size, tablet, "REVIEWER");
        var page = reviewer.Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = "Results", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = (string)held["id"]! })).ToContainTextAsync("A pseudonym is drawn into its pixels.");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = (string)stored["id"]! })).ToContainTextAsync("In Orthanc");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = (string)stored["id"]! })).ToContainTextAsync("SR Storage");
        await reviewer.CheckAsync($"{size}-results-returned");

        await page.GetByRole(AriaRole.Link, new() { Name = (string)stored["id"]! }).ClickAsync();
        await Assertions.Expect(page.GetByText("came again once")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Reject" })).ToHaveCountAsync(0);
        await reviewer.CheckAsync($"{size}-result-stored");

        // Nobody may overrule this one.
        await page.GotoAsync("/web/results/" + (string)never["id"]!);
        await Assertions.Expect(page.GetByText("Its Patient ID is not the one under which the study was sent.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Release" })).ToHaveCountAsync(0);
        await reviewer.CheckAsync($"{size}-result-held");
        await page.GetByLabel("Reason, in words").FillAsync("of another patient");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Rejected", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "rejected it: of another patient" })).ToBeVisibleAsync();
        await reviewer.CheckAsync($"{size}-result-rejected");

        await page.GotoAsync("/web/results/" + (string)held["id"]!);
        await page.GetByLabel("Reason, in words").FillAsync("the pseudonym does no harm here");
        await page.GetByRole(AriaRole.Button, new() { Name = "Release" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "the pseudonym does no harm here" })).ToBeVisibleAsync();
        await results.SettleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("In Orthanc", new() { Exact = true })).ToBeVisibleAsync();
        await reviewer.CheckAsync($"{size}-result-released");
        await results.HomeAsync(shown, studyId);
        Assert.DoesNotContain(vendor.Patient, await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAuditorLooksAndDecidesNothing()
    {
        var (_, _, vendor) = await results.DiscloseAsync();
        var held = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, vendor.Capture(showsPseudonym: true)));
        await using var auditor = await chromium.SignInAsync(lab.Guard, "results-auditor", tablet: false, "AUDITOR");
        await auditor.Page.GotoAsync("/web/results/" + (string)held["id"]!);
        await Assertions.Expect(auditor.Page.GetByText("A pseudonym is drawn into its pixels.")).ToBeVisibleAsync();
        await Assertions.Expect(auditor.Page.GetByLabel("Reason, in words")).ToHaveCountAsync(0);
        await auditor.CheckAsync("result-for-an-auditor");
    }
}
