using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Web;

/// <summary>Consent in the browser: scopes and times, opt-ins, linked numbers, files, and what is asked back.</summary>
public sealed partial class ConsentPageTests(WebGuard web) : IClassFixture<WebGuard>
{
    [Theory]
    [InlineData("vendor:Invented Vendor", "the company Invented Vendor", "VENDOR")]
    [InlineData("purpose:Invented task", "the task: Invented task", "PURPOSE")]
    [InlineData("destination:AI", "AI", "DESTINATION")]
    public async Task AnOptOutIsRecordedInEachScope(string scope, string said, string reach)
    {
        using var desk = await web.SignedInAsync("FRONT_DESK");
        var patient = $"SCOPE-{reach}";
        var (status, body, _) = await desk.SendAsync(
            "/web/patients", "/web/patients/opt-out", ("patient", patient), ("scope", scope), ("source", "Phone"), ("until", "2098-12-31"), ("why", "letter 7"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"from now on nothing of this patient goes to {said}", body, StringComparison.Ordinal);
        var (_, listed) = await web.Guard.PostAsync("v1/consents:list", $$"""{ "patient": { "id": "{{patient}}" } }""");
        var consent = Assert.Single(listed["consents"]!.AsArray())!;
        Assert.Equal((reach, "PHONE", "letter 7"), ((string?)consent["reach"], (string?)consent["source"], (string?)consent["why"]));
        Assert.Contains("until 2098-12-31", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOptInThatAnOptOutStandsAgainstSaysSo()
    {
        using var desk = await web.SignedInAsync("FRONT_DESK");
        await desk.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "IN-1"), ("scope", "all"));
        var (_, body, _) = await desk.SendAsync("/web/patients", "/web/patients/opt-in", ("patient", "IN-1"), ("scope", "destination:AI"));
        Assert.Contains("the patient says yes to AI", body, StringComparison.Ordinal);
        Assert.Contains("still stand against it", body, StringComparison.Ordinal);
        Assert.Contains("Yes to AI", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scope", "vendor:Nobody", "names no such vendor")]
    [InlineData("scope", "nonsense", "no such company, task or destination")]
    [InlineData("from", "1.2.2026", "dates as in 2026-12-31")]
    public async Task WhatCannotBeRecordedIsSaidAndThePatientStays(string field, string value, string said)
    {
        using var desk = await web.SignedInAsync("FRONT_DESK");
        var (status, body, _) = await desk.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "WRONG-1"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(said, body, StringComparison.Ordinal);
        Assert.Contains("Patient WRONG-1", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Take back", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoNumbersOfOnePatientAreLinkedAndUnlinked()
    {
        using var desk = await web.SignedInAsync("FRONT_DESK");
        await desk.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "LINK-OLD"), ("scope", "all"));
        Assert.Contains("Has not opted out", (await desk.SendAsync("/web/patients", "/web/patients", ("patient", "LINK-NEW"))).Body, StringComparison.Ordinal);
        var linked = (await desk.SendAsync("/web/patients", "/web/patients/link", ("patient", "LINK-NEW"), ("other", "LINK-OLD"), ("why", "merged in the RIS"))).Body;
        Assert.Contains("one patient from now on", linked, StringComparison.Ordinal);
        Assert.DoesNotContain("Has not opted out", linked, StringComparison.Ordinal);
        Assert.Contains("(as patient LINK-OLD)", linked, StringComparison.Ordinal);
        var id = LinkId().Match(linked).Groups[1].Value;
        var unlinked = (await desk.SendAsync("/web/patients", "/web/patients/unlink", ("patient", "LINK-NEW"), ("id", id))).Body;
        Assert.Contains("two patients from now on", unlinked, StringComparison.Ordinal);
        Assert.Contains("Has not opted out", unlinked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.SendAsync("/web/patients", "/web/patients/link", ("patient", "LINK-NEW"), ("other", "link-new"))).Status);
    }

    [Fact]
    public async Task AFileIsLookedAtLineByLineAndWrittenWhenConfirmed()
    {
        using var admin = await web.SignedInAsync("ADMIN");
        var wrong = await admin.UploadAsync("/web/patients/import", "/web/patients/import", "c.csv", Encoding.UTF8.GetBytes("patient_id,kind\nFILE-1,opt-out\nFILE-2,maybe\n"));
        Assert.Contains("kind must be one of opt-out, opt-in.", wrong.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/web/patients/import/confirm", wrong.Body, StringComparison.Ordinal);

        var file = Encoding.UTF8.GetBytes("\uFEFFpatient_id,kind\r\nFILE-1,opt-out\r\nFILE-1,opt-out\r\nFILE-2,opt-out\r\n");
        var preview = (await admin.UploadAsync("/web/patients/import", "/web/patients/import", "c.csv", file)).Body;
        Assert.Contains("2 opt-outs and 0 opt-ins would be added", preview, StringComparison.Ordinal);
        Assert.Contains("On record already", preview, StringComparison.Ordinal);
        Assert.Contains("FILE-2", preview, StringComparison.Ordinal);
        var (hidden, digest) = (Hidden("file", preview), Hidden("digest", preview));
        var other = await admin.SendAsync("/web/patients/import", "/web/patients/import/confirm", ("file", hidden), ("digest", new string('0', 64)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("Written: 2 consents", (await admin.SendAsync("/web/patients/import", "/web/patients/import/confirm", ("file", hidden), ("digest", digest))).Body, StringComparison.Ordinal);
        Assert.True((bool)(await web.Guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "FILE-2" } }""")).Body["optedOut"]!);
    }

    [Fact]
    public async Task AFileThatIsTooLargeOrNoTextChangesNothing()
    {
        using var admin = await web.SignedInAsync("ADMIN");
        Assert.Contains("larger than 1 MiB", (await admin.UploadAsync("/web/patients/import", "/web/patients/import", "c.csv", new byte[1_100_000])).Body, StringComparison.Ordinal);
        Assert.Contains("not text in UTF-8", (await admin.UploadAsync("/web/patients/import", "/web/patients/import", "c.csv", [0xC3, 0x28])).Body, StringComparison.Ordinal);
        // A guard that hangs up while the file is still being sent is met only now and then.
        for (var i = 0; i < 20; i++)
        {
            var huge = await admin.UploadAsync("/web/patients/import", "/web/patients/import", "c.csv", new byte[5_000_000]);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.Status);
        }
    }

    [Fact]
    public async Task ALateOptOutLeadsToALetterThatNamesThePseudonymOnly()
    {
        var study = web.Guard.Orthanc.Add(new("9301", "RECALL-1"));
        var id = (await web.Guard.PostAsync("v1/transfers", $$"""{ "destination": "AI", "studyInstanceUid": "{{study.Uid}}" }""")).Body["id"]!.ToString();
        await web.Guard.Http.GetStringAsync($"v1/transfers/{id}:watch", TestContext.Current.CancellationToken);
        using var desk = await web.SignedInAsync("FRONT_DESK");
        var recorded = (await desk.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "RECALL-1"), ("scope", "all"))).Body;
        Assert.Contains("3 images to AI", recorded, StringComparison.Ordinal);
        Assert.Contains("Letters to ask for them back", recorded, StringComparison.Ordinal);
        var recall = (await desk.SendAsync("/web/patients", "/web/patients/recall", ("patient", "RECALL-1"))).Body;
        Assert.Contains("Letter to Invented Vendor, to print", recall, StringComparison.Ordinal);
        var letter = await desk.SendAsync("/web/patients", "/web/patients/recall/letter", ("patient", "RECALL-1"), ("vendor", "Invented Vendor"));
        Assert.Contains("Request to delete data (contract TEST-1)", letter.Body, StringComparison.Ordinal);
        Assert.Contains(id, letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("RECALL-1", letter.Body, StringComparison.Ordinal);
        Assert.StartsWith("To: Invented Vendor", (await desk.SendAsync("/web/patients", "/web/patients/recall/letter", ("patient", "RECALL-1"), ("vendor", "Invented Vendor"), ("as", "text"))).Body, StringComparison.Ordinal);
        Assert.Contains("there is nothing to ask back", (await desk.SendAsync("/web/patients", "/web/patients/recall", ("patient", "NOBODY"))).Body, StringComparison.Ordinal);
    }

    private static string Hidden(string name, string page) =>
        WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    [GeneratedRegex("Undo link ([0-9]+)")]
    private static partial Regex LinkId();
}
