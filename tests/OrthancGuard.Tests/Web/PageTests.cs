using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Web;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Tests.Web;

public sealed class PageTests(WebGuard web) : IClassFixture<WebGuard>
{
    private static readonly (string Name, StaffRole Role)[] Roles =
    [
        ("FRONT_DESK", StaffRole.FrontDesk), ("REVIEWER", StaffRole.Reviewer), ("ADMIN", StaffRole.Admin), ("AUDITOR", StaffRole.Auditor),
    ];

    [Fact]
    public void EveryPageSaysWhoMayUseIt()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var configuration = new GuardConfiguration { DataDirectory = "nowhere", Orthanc = new() { Url = new("http://127.0.0.1:9/") } };
        builder.Services.AddRouting().AddAuthorization().AddGuard(configuration).AddWeb().AddHealthChecks();
        var app = builder.Build();
        app.MapWeb();
        var pages = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null)
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(pages);
        Assert.Equal(WebRights.Table.Keys.Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public async Task EveryPageOpensForItsRolesAndForNoOther()
    {
        foreach (var (name, role) in Roles)
        {
            using var browser = await web.SignedInAsync(name);
            foreach (var (page, _) in WebRights.Table.Where(page => page.Key.StartsWith("GET ", StringComparison.Ordinal)))
            {
                var (status, body, _) = await browser.GetAsync(page[4..].Replace("{id}", "t0", StringComparison.Ordinal).Replace("{study}", "s0", StringComparison.Ordinal));
                var allowed = WebRights.MayUse(page, role);
                Assert.True(allowed == (status != HttpStatusCode.Forbidden), $"{name}: {page} answers {status}");
                Assert.True(allowed || body.Contains("Your account may not do this", StringComparison.Ordinal), page);
            }
        }
    }

    [Fact]
    public async Task NoPageOpensWithAnApiTokenOrWithoutAnything()
    {
        using var nobody = new Browser(web.Guard.Http.BaseAddress!);
        foreach (var page in WebRights.Table.Keys)
        {
            var path = new Uri(page[(page.IndexOf(' ', StringComparison.Ordinal) + 1)..], UriKind.Relative);
            foreach (var client in new[] { nobody.Http, web.Guard.Http })
            {
                using var request = new HttpRequestMessage(new(page.Split(' ')[0]), path);
                using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                Assert.True(response.StatusCode == HttpStatusCode.Found || response.RequestMessage!.RequestUri!.AbsolutePath == "/web/sign-in", $"{page}: {response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task EveryAnswerForbidsWhatAPageDoesNotNeed()
    {
        using var browser = await web.SignedInAsync("ADMIN");
        foreach (var path in new[] { "/web", "/web/sign-in", "/web/accounts", "/web/transfers/nothing", WebAsset.Script.Path })
        {
            using var response = await browser.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.StartsWith("default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.Equal(path == WebAsset.Script.Path, response.Headers.CacheControl!.Public);
        }
    }

    [Fact]
    public async Task TheFrontDeskRecordsAnOptOutAndTakesItBack()
    {
        using var browser = await web.SignedInAsync("FRONT_DESK");
        var looked = await browser.SendAsync("/web/patients", "/web/patients", ("patient", "WEB-<1>"));
        Assert.Contains("Has not opted out", looked.Body, StringComparison.Ordinal);
        Assert.Contains("Patient WEB-&lt;1&gt;", looked.Body, StringComparison.Ordinal);
        var recorded = await browser.SendAsync("/web/patients", "/web/patients/opt-out", ("patient", "WEB-<1>"), ("why", "telephone"));
        Assert.Contains("from now on nothing of this patient goes to any AI", recorded.Body, StringComparison.Ordinal);
        Assert.Contains("telephone", recorded.Body, StringComparison.Ordinal);
        var (_, check) = await web.Guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "WEB-<1>" } }""");
        Assert.True((bool)check["optedOut"]!);
        var id = check["optOuts"]!.AsArray().Single()!["id"]!.ToString();
        var withdrawn = await browser.SendAsync("/web/patients", "/web/patients/withdraw", ("id", id));
        Assert.Contains("no longer holds", withdrawn.Body, StringComparison.Ordinal);
        Assert.NotEqual(true, (bool?)(await web.Guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "WEB-<1>" } }""")).Body["optedOut"]);
    }

    [Theory]
    [InlineData("/web/patients", "")]
    [InlineData("/web/patients/opt-out", " ")]
    public async Task APatientWithoutANumberIsAskedFor(string action, string number)
    {
        using var browser = await web.SignedInAsync("FRONT_DESK");
        var (status, body, _) = await browser.SendAsync("/web/patients", action, ("patient", number));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Please give the patient", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAdministratorMakesAnAccountThatWorks()
    {
        using var admin = await web.SignedInAsync("ADMIN");
        var made = await admin.SendAsync("/web/accounts", "/web/accounts", ("name", "berta"), ("password", "a first password"), ("role", "Reviewer"), ("role", "Auditor"));
        Assert.Contains("berta may sign in", made.Body, StringComparison.Ordinal);
        Assert.Contains("There is an account of that name already", (await admin.SendAsync("/web/accounts", "/web/accounts", ("name", "Berta"), ("password", "a first password"), ("role", "Admin"))).Body, StringComparison.Ordinal);
        Assert.Contains("at least one role", (await admin.SendAsync("/web/accounts", "/web/accounts", ("name", "cesar"), ("password", "a first password"))).Body, StringComparison.Ordinal);
        using var berta = new Browser(web.Guard.Http.BaseAddress!);
        Assert.Equal("/web/password", (await berta.SignInAsync("berta", "a first password")).Location);
        await admin.SendAsync("/web/accounts", "/web/accounts/berta", ("act", "disable"));
        Assert.Equal(HttpStatusCode.Found, (await berta.GetAsync("/web/password")).Status);
        Assert.Contains("is wrong", (await berta.SignInAsync("berta", "a first password")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATransferIsShownWithItsHistory()
    {
        var study = web.Guard.Orthanc.Add(new("9101", "WEB-2"));
        var (_, transfer) = await web.Guard.PostAsync("v1/transfers", $$"""{ "destination": "AI", "studyInstanceUid": "{{study.Uid}}" }""");
        var id = transfer["id"]!.ToString();
        await web.Guard.Http.GetStringAsync($"v1/transfers/{id}:watch", TestContext.Current.CancellationToken);
        using var browser = await web.SignedInAsync("AUDITOR");
        var page = (await browser.GetAsync($"/web/transfers/{id}")).Body;
        Assert.Contains("Being protected", page, StringComparison.Ordinal);
        Assert.Contains(">Delivered</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Try again", page, StringComparison.Ordinal);
        Assert.DoesNotContain("WEB-2", page, StringComparison.Ordinal);
        Assert.Contains(id, (await browser.GetAsync("/web/transfers?state=delivered&destination=AI")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(id, (await browser.GetAsync("/web/transfers?state=held")).Body, StringComparison.Ordinal);
    }
}
