using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>Each person's main task, in a browser, against a guard between two Orthancs.</summary>
public sealed class EverydayTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private Lab lab = null!;

    public async ValueTask InitializeAsync() => lab = await Lab.StartAsync(guard => guard["Destinations"]!.AsArray().Add(new JsonObject
    {
        ["Name"] = "GONE",
        ["Delivery"] = Lab.ToReceiver(FreePort.Next()),
    }));

    public ValueTask DisposeAsync() => lab.DisposeAsync();

    [Fact]
    public async Task TheFrontDeskRecordsAnOptOutWithTheKeyboardAlone()
    {
        await using var desk = await chromium.SignInAsync(lab.Guard, "desk", tablet: true, "FRONT_DESK");
        var page = desk.Page;
        // The front desk begins where its work is, with the cursor in the right place.
        await Assertions.Expect(page.GetByLabel("Patient number")).ToBeFocusedAsync();
        await desk.CheckAsync("patients-empty");
        await page.Keyboard.TypeAsync("PAT-4711");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Patient PAT-4711" })).ToBeVisibleAsync();
        await desk.CheckAsync("patients-found");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record the opt-out" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("from now on nothing of this patient goes to any AI")).ToBeVisibleAsync();
        await desk.CheckAsync("patients-recorded");
        var check = await lab.Guard.PostAsync("v1/optouts:check", new JsonObject { ["patient"] = new JsonObject { ["id"] = "PAT-4711" } });
        Assert.True((bool)check["optedOut"]!);
        Assert.Equal("desk", (string?)check["optOuts"]![0]!["by"]);
    }

    [Fact]
    public async Task TheAdministratorSeesWhatFailedTonight()
    {
        var failed = await lab.Clinic.UploadAsync(TinyStudy.Unique(2));
        await lab.Guard.SubmitAsync("GONE", failed);
        var went = await lab.Clinic.UploadAsync(TinyStudy.Unique(2));
        var delivered = await lab.Guard.SubmitAsync("STROKE_AI", went);
        await lab.Guard.EndAsync((string)delivered["id"]!);
        await using var admin = await chromium.SignInAsync(lab.Guard, "admin", tablet: false, "ADMIN", "REVIEWER");
        var page = admin.Page;
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "STROKE_AI" })).ToContainTextAsync("1");
        await admin.CheckAsync("overview");
        await page.GetByRole(AriaRole.Link, new() { Name = "GONE" }).ClickAsync();
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Term).Filter(new() { HasText = "Next try" })).ToBeVisibleAsync();
        await admin.CheckAsync("transfer-waiting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop this transfer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts .state")).ToHaveTextAsync("Cancelled");
        await admin.CheckAsync("transfer-cancelled");
        foreach (var (link, name) in new[] { ("Transfers", "transfers"), ("Accounts", "accounts"), ("Health", "health") })
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = link, Exact = true })).ToBeVisibleAsync();
            await admin.CheckAsync(name);
        }
    }
}
