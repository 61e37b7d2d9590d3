using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Web;

/// <summary>Routes and dry runs, the configuration, reports.</summary>
public sealed class AdminPageTests(WebGuard web) : IClassFixture<WebGuard>
{
    [Fact]
    public async Task AStudyIsFoundExplainedAndRunDry()
    {
        var study = web.Guard.Orthanc.Add(new("9401", "ROUTE-1"));
        using var admin = await web.SignedInAsync("ADMIN");
        Assert.Contains($"/web/routes/studies/{study.Id}", (await admin.SendAsync("/web/routes", "/web/routes/find", ("text", "ROUTE-1"))).Body, StringComparison.Ordinal);
        Assert.Contains("Orthanc has no such study", (await admin.SendAsync("/web/routes", "/web/routes/find", ("text", "NOBODY"))).Body, StringComparison.Ordinal);
        Assert.Contains("No route matches", (await admin.GetAsync($"/web/routes/studies/{study.Id}")).Body, StringComparison.Ordinal);
        var page = $"/web/routes/studies/{study.Id}?destination=AI";
        var explained = (await admin.GetAsync(page)).Body;
        Assert.Contains("Would go, unless protection finds something", explained, StringComparison.Ordinal);
        Assert.Contains("Invented Vendor, TEST-1, for Invented task", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("ROUTE-1", explained, StringComparison.Ordinal);

        var (status, _, location) = await admin.SendAsync(page, $"/web/routes/studies/{study.Id}/dry-run", ("destination", "AI"));
        Assert.Equal(HttpStatusCode.Found, status);
        await Eventually.TrueAsync(async () => (await admin.GetAsync(location!)).Body.Contains(">Finished</span>", StringComparison.Ordinal), "the dry run is finished");
        var told = (await admin.GetAsync(location!)).Body;
        Assert.Contains("3 images in 1 series would be sent", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ROUTE-1", told, StringComparison.Ordinal);
        Assert.Contains(location!, (await admin.GetAsync("/web/routes")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/web/routes/dry-runs/d0")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/web/routes/studies/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/web/routes/studies/not%20one")).Status);
    }

    [Fact]
    public async Task ATokenIsShownOnceUsedAndRevoked()
    {
        using var admin = await web.SignedInAsync("ADMIN");
        var (status, made, _) = await admin.SendAsync("/web/tokens", "/web/tokens", ("name", "ris"), ("role", "service"), ("days", "30"));
        Assert.Equal(HttpStatusCode.OK, status);
        var secret = Regex.Match(made, "<code>(og_[A-Za-z0-9_-]+)</code>").Groups[1].Value;
        Assert.NotEmpty(secret);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(secret));
        var listed = (await admin.GetAsync("/web/tokens")).Body;
        Assert.DoesNotContain(secret, listed, StringComparison.Ordinal);
        var id = Regex.Match(listed, "/web/tokens/(?<id>[0-9]+)/revoke\".*?the token of ris", RegexOptions.Singleline).Groups["id"].Value;
        Assert.Contains("opens nothing any more", (await admin.SendAsync("/web/tokens", $"/web/tokens/{id}/revoke")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(secret));

        foreach (var wrong in new[] { ("name", "api"), ("role", "king"), ("days", "0"), ("destination", "NOBODY") })
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "pacs", ["role"] = "service", ["days"] = "30", [wrong.Item1] = wrong.Item2 };
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.SendAsync("/web/tokens", "/web/tokens", [.. fields.Select(field => (field.Key, field.Value))])).Status);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.SendAsync("/web/tokens", "/web/tokens/999/revoke")).Status);
        using var reviewer = await web.SignedInAsync("REVIEWER", "AUDITOR", "FRONT_DESK");
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync("/web/tokens")).Status);
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "v1/destinations");
        request.Headers.Authorization = new("Bearer", token);
        using var http = new HttpClient { BaseAddress = web.Guard.Http.BaseAddress };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    [Fact]
    public async Task TheConfigurationIsShownReadAgainAndTried()
    {
        using var admin = await web.SignedInAsync("ADMIN");
        Assert.Contains("is in force", (await admin.GetAsync("/web/configuration")).Body, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", (await admin.SendAsync("/web/configuration", "/web/configuration/reload")).Body, StringComparison.Ordinal);
        var tried = await admin.UploadAsync("/web/configuration", "/web/configuration/check", "guard.json", Encoding.UTF8.GetBytes("{\n  \"Orthnac\": {},\n  \"DataDirectory\": 7\n}"));
        Assert.Contains("Did you mean Orthanc?", tried.Body, StringComparison.Ordinal);
        Assert.Contains("<code>DataDirectory</code>", tried.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.UploadAsync("/web/configuration", "/web/configuration/check", "guard.json", [])).Status);
        using var auditor = await web.SignedInAsync("AUDITOR");
        Assert.DoesNotContain("Read guard.json again", (await auditor.GetAsync("/web/configuration")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NumbersWithoutPatientsAreShownAndExported()
    {
        var study = web.Guard.Orthanc.Add(new("9402", "REPORT-1"));
        var id = (await web.Guard.PostAsync("v1/transfers", $$"""{ "destination": "AI", "studyInstanceUid": "{{study.Uid}}" }""")).Body["id"]!.ToString();
        await web.Guard.Http.GetStringAsync($"v1/transfers/{id}:watch", TestContext.Current.CancellationToken);
        using var officer = await web.SignedInAsync("AUDITOR");
        var page = (await officer.GetAsync("/web/reports?below=100")).Body;
        Assert.Contains("Invented Vendor", page, StringComparison.Ordinal);
        Assert.Contains("&lt;100", page, StringComparison.Ordinal);
        Assert.StartsWith("month,company", (await officer.GetAsync("/web/reports/public.csv")).Body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<h1>Images sent to companies</h1>", (await officer.GetAsync("/web/reports/public.html?from=2020-01")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.GetAsync("/web/reports?from=soon")).Status);
        Assert.Contains("orthancguard-ledger", (await officer.GetAsync("/web/ledger/export")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOverviewTellsWhatWasRefused()
    {
        var study = web.Guard.Orthanc.Add(new("9403", "NIGHT-1"));
        await web.Guard.PostAsync("v1/optouts", """{ "patient": { "id": "NIGHT-1" } }""");
        var id = (await web.Guard.PostAsync("v1/transfers", $$"""{ "destination": "AI", "studyInstanceUid": "{{study.Uid}}" }""")).Body["id"]!.ToString();
        await web.Guard.Http.GetStringAsync($"v1/transfers/{id}:watch", TestContext.Current.CancellationToken);
        using var reviewer = await web.SignedInAsync("REVIEWER");
        var page = (await reviewer.GetAsync("/web")).Body;
        Assert.Contains("The patient has opted out of AI.", page, StringComparison.Ordinal);
        Assert.Contains($"/web/transfers/{id}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NIGHT-1", page, StringComparison.Ordinal);
    }
}
