using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>What patients decide, in a browser.</summary>
public sealed class ConsentTests(Chromium chromium, WebLab shared) : IClassFixture<Chromium>, IClassFixture<WebLab>
{
    private readonly Lab lab = shared.Lab;

    [Fact]
    public async Task AnOrdinaryOptOutTakesLessThanTwentySeconds()
    {
        await using var desk = await chromium.SignInAsync(lab.Guard, "quick", tablet: false, "FRONT_DESK");
        var page = desk.Page;
        await Assertions.Expect(page.GetByLabel("Patient number")).ToBeFocusedAsync();
        var time = Stopwatch.StartNew();
        // A person who types two letters a second, and a tap on the key that sends.
        await page.Keyboard.TypeAsync("PAT-20-1", new() { Delay = 500 });
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record the opt-out" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("from now on nothing of this patient goes to any AI")).ToBeVisibleAsync();
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"{time.Elapsed.TotalSeconds} s");
    }

    [Fact]
    public async Task ALateOptOutOfOneCompanyLeadsToALetter()
    {
        var study = TinyStudy.Unique();
        var sent = await lab.Guard.SubmitAsync("STROKE_AI", await lab.Clinic.UploadAsync(study));
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync((string)sent["id"]!))["state"]);
        await using var desk = await chromium.SignInAsync(lab.Guard, "late", tablet: true, "FRONT_DESK");
        var page = desk.Page;
        await page.GetByLabel("Patient number").FillAsync(study.PatientId);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Images must not go to").SelectOptionAsync("Invented Stroke GmbH");
        var form = page.Locator("form", new() { HasText = "Record the opt-out" });
        await form.GetByLabel("How they said it").SelectOptionAsync("Telephone");
        await page.GetByText("Only for a time, or with a note").ClickAsync();
        await form.GetByLabel("Until, that day included").FillAsync("2098-12-31");
        await form.GetByLabel("Why, or where it is written down").FillAsync("call of this morning");
        await desk.CheckAsync("opt-out-more");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the opt-out" }).ClickAsync();
        await Assertions.Expect(page.GetByText("3 images to STROKE_AI")).ToBeVisibleAsync();
        await page.GetByText("Where the images may go now").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "STROKE_AI" })).ToContainTextAsync("opted out of this vendor");
        await page.GetByText("Other numbers of this patient").ClickAsync();
        await page.GetByText("Record an opt-in instead").ClickAsync();
        await desk.CheckAsync("opt-out-late");
        await page.GetByRole(AriaRole.Button, new() { Name = "Letters to ask for them back" }).ClickAsync();
        await desk.CheckAsync("recall");
        var letter = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Letter to Invented Stroke GmbH, to print" }).ClickAsync());
        await Assertions.Expect(letter.GetByRole(AriaRole.Heading, new() { Name = "Request to delete data (contract TEST-1)" })).ToBeVisibleAsync();
        Assert.DoesNotContain(study.PatientId, await letter.ContentAsync(), StringComparison.Ordinal);
        Assert.Contains((string)sent["id"]!, await letter.ContentAsync(), StringComparison.Ordinal);
        await desk.CheckAsync("recall-letter", letter);
        await letter.CloseAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to the patient" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back opt-out" }).ClickAsync();
        await Assertions.Expect(page.GetByText("no longer holds")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheAdministratorBringsInConsentsFromAFile()
    {
        await using var admin = await chromium.SignInAsync(lab.Guard, "importer", tablet: false, "ADMIN");
        var page = admin.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Patients" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring in many from a file" }).ClickAsync();
        await admin.CheckAsync("import-empty");
        await ChooseAsync("patient_id,kind,scope,scope_name\nIMP-1,opt-out,,\nIMP-2,opt-out,vendor,Nobody\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "3" })).ToContainTextAsync("names no such vendor");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Write" })).ToHaveCountAsync(0);
        await admin.CheckAsync("import-mistake");
        await page.GetByRole(AriaRole.Link, new() { Name = "Choose another file" }).ClickAsync();
        await ChooseAsync("patient_id,kind,scope,scope_name\nIMP-1,opt-out,,\nIMP-2,opt-out,vendor,Invented Stroke GmbH\n");
        await admin.CheckAsync("import-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write 2 consents" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Written: 2 consents");
        var check = await lab.Guard.PostAsync("v1/consents:list", new JsonObject { ["patient"] = new JsonObject { ["id"] = "IMP-2" } });
        Assert.Equal(("VENDOR", "importer"), ((string?)check["consents"]![0]!["reach"], (string?)check["consents"]![0]!["by"]));

        async Task ChooseAsync(string csv)
        {
            await page.GetByLabel("File (CSV, UTF-8, at most 1 MiB)").SetInputFilesAsync(new FilePayload { Name = "consents.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
            await page.GetByRole(AriaRole.Button, new() { Name = "Look at it first" }).ClickAsync();
        }
    }
}
