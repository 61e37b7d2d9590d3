using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
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
        var night = page.GetByRole(AriaRole.Region, new() { Name = "What went wrong in the last 24 hours" });
        await Assertions.Expect(night.GetByRole(AriaRole.Row, new() { Name = "GONE" })).ToContainTextAsync("Is tried again");
        await admin.CheckAsync("overview");
        await night.GetByRole(AriaRole.Row, new() { Name = "GONE" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Term).Filter(new() { HasText = "Next try" })).ToBeVisibleAsync();
        await admin.CheckAsync("transfer-waiting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop this transfer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts .state")).ToHaveTextAsync("Cancelled");
        await admin.CheckAsync("transfer-cancelled");
        foreach (var (link, name) in new[] { ("Transfers", "transfers"), ("Accounts", "accounts"), ("Health", "health"), ("Doctor", "doctor"), ("Past the guard", "past-the-guard") })
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = link, Exact = true })).ToBeVisibleAsync();
            await admin.CheckAsync(name);
        }
    }

    [Fact]
    public async Task TheAdministratorLooksIntoASendPastTheGuard()
    {
        // The way that only the guard should go, gone by somebody with its password.
        using var store = new HttpRequestMessage(HttpMethod.Post, "modalities/OUT_MODALITY/store") { Content = new StringContent(await lab.Clinic.UploadAsync(TinyStudy.Unique(1))) };
        store.Headers.Authorization = OrthancServer.Basic(OrthancServer.GuardUser, OrthancServer.GuardPassword);
        using var stored = await lab.Clinic.Http.SendAsync(store, TestContext.Current.CancellationToken);
        stored.EnsureSuccessStatusCode();
        await Eventually.TrueAsync(async () => (await lab.Guard.GetAsync("v1/bypasses"))["bypasses"]?.AsArray().Any(alarm => (string?)alarm!["evidence"] == "Job") == true, "the alarm");
        await using var admin = await chromium.SignInAsync(lab.Guard, "warden", tablet: false, "ADMIN");
        var page = admin.Page;
        await admin.CheckAsync("overview-alarm");
        await page.GetByRole(AriaRole.Link, new() { Name = "See what" }).ClickAsync();
        await admin.CheckAsync("past-the-guard-alarm");
        var alarm = page.Locator("section").Filter(new() { HasText = "modality OUT_MODALITY" });
        await alarm.GetByLabel("What it was, and what was done about it").FillAsync("A trial of ours, with an invented patient.");
        await alarm.GetByRole(AriaRole.Button, new() { Name = "I have looked" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Written down");
        await Assertions.Expect(page.GetByText("warden, ")).ToContainTextAsync("A trial of ours");
        await admin.CheckAsync("past-the-guard-acknowledged");
        await page.GetByRole(AriaRole.Link, new() { Name = "Doctor", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Look now" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToContainTextAsync("entry.rights");
        await admin.CheckAsync("doctor-findings");
    }

    [Fact]
    public async Task AReviewerBlanksTheNameInAHeldUltrasoundAndReleasesIt()
    {
        var nobody = PhantomIdentity.FromSeed(811);
        var uploaded = await lab.Clinic.UploadAsync(SyntheticUltrasound.Create(nobody).ToArray());
        var held = await lab.Guard.SubmitAsync("STROKE_AI", (string)uploaded["ParentStudy"]!);
        Assert.Equal("HELD", (string?)(await lab.Guard.EndAsync((string)held["id"]!))["state"]);
        await using var reviewer = await chromium.SignInAsync(lab.Guard, "reviewer", tablet: false, "REVIEWER");
        var page = reviewer.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Review", Exact = true }).ClickAsync();
        await reviewer.CheckAsync("review-queue");
        await page.GetByRole(AriaRole.Link, new() { Name = (string)held["id"]! }).ClickAsync();
        await reviewer.CheckAsync("review");
        await page.GetByLabel("This does not apply, or is blanked below").First.CheckAsync();
        // Drawn with the mouse over the picture, the numbers come by themselves.
        var picture = page.Locator("svg.picture");
        await picture.ScrollIntoViewIfNeededAsync();
        var place = (await picture.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(place.X + 1, place.Y + 1);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(place.X + place.Width - 1, place.Y + (place.Height * 70 / 480));
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator("#left-1")).ToHaveValueAsync(new Regex("^[012]$"));
        await Assertions.Expect(page.Locator("#where-1")).ToHaveValueAsync(new Regex("^instance:"));
        await Assertions.Expect(page.Locator("#drawn-words")).ToContainTextAsync("in Image 1");
        Assert.InRange(int.Parse(await page.Locator("#height-1").InputValueAsync(), CultureInfo.InvariantCulture), 66, 74);
        foreach (var (side, number) in new[] { ("left", "0"), ("top", "0"), ("width", "640"), ("height", "70") })
        {
            await page.Locator($"#{side}-1").FillAsync(number);
        }

        await Assertions.Expect(page.Locator("rect.drawn")).ToHaveAttributeAsync("height", "70");
        await page.GetByLabel("What you saw").First.FillAsync("Name and number in the upper edge; nothing below it.");
        await reviewer.CheckAsync("review-filled");
        await page.GetByRole(AriaRole.Button, new() { Name = "Release" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts .state")).ToHaveTextAsync("Delivered");
        await reviewer.CheckAsync("review-delivered");
        var arrived = Assert.Single(await lab.VendorInstancesAsync());
        var file = DicomFile.Read(await lab.Vendor.Http.GetByteArrayAsync($"instances/{arrived}/file"));
        Assert.True(file.Dataset.TryGetElement(DicomTag.PixelData, out var pixels));
        Assert.Equal(-1, pixels!.Value.Span[..(640 * 70)].IndexOfAnyExcept((byte)0));
        Assert.NotEqual(-1, pixels.Value.Span[(640 * 70)..].IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public async Task AReviewerLooksAtAHeadBeforeAndAfterAndDropsTheSeriesThatIsNotSure()
    {
        // A whole head, and the chin of one that lies elsewhere: no head can be fitted to it.
        var head = new SyntheticHeadPhantom(HeadAnatomy.Adult);
        var scan = new HeadScan { Geometry = PhantomGeometry.Axial(68, 3.2f, 96, 2.6f) with { Centre = new Vector3(0, 0, -26) } };
        var chin = HeadSeries.Create(PhantomIdentity.FromSeed(812), head, scan, 3).Take(22).ToList();
        chin.ForEach(file =>
        {
            file.Dataset.Remove(DicomTag.FrameOfReferenceUID);
            file.Dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, ["2.25.812"]);
        });
        string? study = null;
        foreach (var file in HeadSeries.Create(PhantomIdentity.FromSeed(812), head, scan, 2).Concat(chin))
        {
            study = (string?)(await lab.Clinic.UploadAsync(file.ToArray()))["ParentStudy"];
        }

        var id = (string)(await lab.Guard.SubmitAsync("STROKE_AI", study!))["id"]!;
        Assert.Equal("HELD", (string?)(await lab.Guard.EndAsync(id, 240))["state"]);
        await using var reviewer = await chromium.SignInAsync(lab.Guard, "looker", tablet: true, "REVIEWER");
        var page = reviewer.Page;
        await page.GotoAsync($"/web/review/{id}");
        var whole = page.GetByRole(AriaRole.Region, new() { NameRegex = new("68 images") });
        var part = page.GetByRole(AriaRole.Region, new() { NameRegex = new("22 images") });
        await Assertions.Expect(whole).ToContainTextAsync("0 pixels of the brain were altered");
        await Assertions.Expect(part).ToContainTextAsync("22 held");
        Assert.Equal((8, 4), (await whole.GetByRole(AriaRole.Img).CountAsync(), await part.GetByRole(AriaRole.Img).CountAsync()));
        foreach (var picture in await page.Locator(".pair img").AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 192);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Next image" }).ClickAsync();
        await Assertions.Expect(page.Locator("#viewer-words")).ToContainTextAsync("Image 2 of 22");
        await reviewer.CheckAsync("review-head");
        await part.GetByLabel("Drop this series").CheckAsync();
        await page.Locator("#why").FillAsync("The chin alone: not of use, and nobody can say that it is no face.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Release" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Transfer {id}" })).ToBeVisibleAsync();
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(id, 240))["state"]);
        Assert.Equal(68, (await lab.VendorInstancesAsync()).Count);
        Assert.Single((await lab.Vendor.GetAsync("series")).AsArray());
        await page.GotoAsync($"/web/transfers/{id}");
        await Assertions.Expect(part).ToContainTextAsync("A reviewer took these instances out");
        await Assertions.Expect(whole.GetByRole(AriaRole.Img)).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Link, new() { Name = "Show those of before as well" }).ClickAsync();
        await Assertions.Expect(whole.GetByRole(AriaRole.Img)).ToHaveCountAsync(8);
        await reviewer.CheckAsync("transfer-head");
        var rows = (await lab.Guard.GetAsync($"v1/ledger?transferId={id}&pageSize=1000"))["rows"]!.AsArray();
        Assert.Contains(rows, row => (string?)row!["kind"] == "OriginalSeen" && (string?)row["actor"] == "looker" && (string?)row["facts"]!["what"] == "images");
        Assert.Equal(2, rows.Count(row => ((string?)row!["facts"]!["what"] ?? "").StartsWith("face of series", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ThePrivacyOfficerAnswersAPatientAndChecksTheLedger()
    {
        var study = TinyStudy.Unique(3);
        await lab.Guard.EndAsync((string)(await lab.Guard.SubmitAsync("STROKE_AI", await lab.Clinic.UploadAsync(study)))["id"]!);
        await using var officer = await chromium.SignInAsync(lab.Guard, "officer", tablet: false, "AUDITOR");
        var page = officer.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Patients" }).ClickAsync();
        await page.GetByLabel("Patient number").FillAsync(study.PatientId);
        await page.GetByRole(AriaRole.Button, new() { Name = "Look up" }).ClickAsync();
        await officer.CheckAsync("officer-patient");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record the opt-out" })).ToHaveCountAsync(0);
        var answer = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "A page for the patient, to print" }).ClickAsync());
        await Assertions.Expect(answer.GetByRole(AriaRole.Heading, new() { Name = "Where your images went" })).ToBeVisibleAsync();
        await Assertions.Expect(answer.GetByRole(AriaRole.Definition).Filter(new() { HasTextRegex = new("^3$") })).ToBeVisibleAsync();
        await answer.CloseAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ledger" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the whole ledger" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The ledger is whole");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "PatientReportMade" })).ToContainTextAsync("officer");
        await officer.CheckAsync("ledger");
        await page.GetByRole(AriaRole.Link, new() { Name = "Destinations" }).ClickAsync();
        await officer.CheckAsync("destinations");
    }
}
