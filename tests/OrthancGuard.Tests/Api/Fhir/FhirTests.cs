using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.Tests.Cli;

namespace OrthancGuard.Tests.Api.Fhir;

/// <summary>FHIR R4 Consent against a guard at work.</summary>
public sealed class FhirTests(GuardAtWork guard) : IClassFixture<GuardAtWork>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ASearchByUrlIsNowhereLogged()
    {
        const string search = "fhir/Consent?patient.identifier=urn:oid:1.2.3|LOGGED-4711";
        using (var found = await guard.Http.GetAsync(search, TestContext.Current.CancellationToken))
        {
            Assert.True(found.IsSuccessStatusCode);
        }

        using var nobody = new HttpClient { BaseAddress = guard.Http.BaseAddress };
        using (var refused = await nobody.GetAsync(search, TestContext.Current.CancellationToken))
        {
            Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        // The refusal is logged, by the name of the route.
        await EndToEnd.Tests.Harness.Eventually.TrueAsync(() => Task.FromResult(guard.Log.Contains("GET /fhir/Consent", StringComparison.Ordinal)), "the refusal is logged");
        Assert.DoesNotContain("LOGGED-4711", guard.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADenyIsAnOptOutThatIsFoundReadAndWithdrawn()
    {
        var (status, created) = await SendAsync(HttpMethod.Post, "fhir/Consent", Consent("deny", "FHIR-1"));
        Assert.Equal(201, status);
        var id = (string)created["id"]!;
        Assert.Equal("active", (string?)(await SendAsync(HttpMethod.Get, $"fhir/Consent/{id}")).Body["status"]);
        Assert.True((bool)(await guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "FHIR-1" } }""")).Body["optedOut"]!);

        var found = await SearchAsync("urn:oid:1.2.3|FHIR-1");
        Assert.Equal(id, (string?)Assert.Single(found["entry"]!.AsArray())!["resource"]!["id"]);
        Assert.Equal(1, (int)(await SendAsync(HttpMethod.Get, "fhir/Consent?patient.identifier=urn:oid:1.2.3%7CFHIR-1&status=active")).Body["total"]!);
        Assert.Equal(0, (int)(await SearchAsync("urn:oid:1.2.3|FHIR-2"))["total"]!);

        created["status"] = "inactive";
        (status, var withdrawn) = await SendAsync(HttpMethod.Put, $"fhir/Consent/{id}", created);
        Assert.Equal((200, "inactive"), (status, (string?)withdrawn["status"]));
        Assert.False((bool)(await guard.PostAsync("v1/optouts:check", """{ "patient": { "id": "FHIR-1" } }""")).Body["optedOut"]!);
        created["status"] = "active";
        Assert.Equal(422, (await SendAsync(HttpMethod.Put, $"fhir/Consent/{id}", created)).Status);
    }

    [Fact]
    public async Task ScopeAndTimeComeBackAsTheyWere()
    {
        var consent = Consent("permit", "FHIR-3");
        consent["provision"]!["actor"] = Actor("urn:orthancguard:vendor", "Invented Vendor");
        consent["provision"]!["period"] = new JsonObject { ["start"] = "2026-01-01T00:00:00Z", ["end"] = "2027-01-01T00:00:00Z" };
        var (status, created) = await SendAsync(HttpMethod.Post, "fhir/Consent", consent);
        Assert.True(status == 201, created.ToJsonString());
        Assert.Equal("permit", (string?)created["provision"]!["type"]);
        Assert.Equal("Invented Vendor", (string?)created["provision"]!["actor"]![0]!["reference"]!["identifier"]!["value"]);
        Assert.Equal("2027-01-01T00:00:00.000Z", (string?)created["provision"]!["period"]!["end"]);
        Assert.Equal("urn:oid:1.2.3", (string?)created["patient"]!["identifier"]!["system"]);
    }

    [Theory]
    [InlineData("""{ "resourceType": "Patient" }""", 400)]
    [InlineData("""{ "resourceType": "Consent", "status": "active" }""", 422)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("""{ "resourceType": "Consent", "status": "active", "patient": { "identifier": { "value": "1" } }, "provision": { "type": "deny", "securityLabel": [] } }""", 422)]
    [InlineData("""{ "resourceType": "Consent", "status": "active", "patient": { "identifier": { "value": "1" } }, "provision": { "type": "deny", "provision": [] } }""", 422)]
    [InlineData("""{ "resourceType": "Consent", "status": "active", "modifierExtension": [], "patient": { "identifier": { "value": "1" } }, "provision": { "type": "deny" } }""", 422)]
    [InlineData("""{ "resourceType": "Consent", "status": "active", "patient": { "identifier": { "system": "urn:unknown", "value": "1" } }, "provision": { "type": "deny" } }""", 422)]
    [InlineData("""{ "resourceType": "Consent", "status": "draft", "patient": { "identifier": { "value": "1" } }, "provision": { "type": "deny" } }""", 422)]
    [InlineData("""{ "resourceType": "Consent", "status": "active", "patient": { "identifier": { "value": "1" } }, "provision": { "type": "deny", "period": { "start": "yesterday" } } }""", 400)]
    public async Task WhatTheRegistryCannotHoldIsRefusedWithAnOutcome(string body, int expected)
    {
        var (status, outcome) = await SendAsync(HttpMethod.Post, "fhir/Consent", body);
        Assert.Equal(expected, status);
        Assert.Equal("OperationOutcome", (string?)outcome["resourceType"]);
        Assert.NotEmpty((string)outcome["issue"]![0]!["diagnostics"]!);
    }

    [Theory]
    [InlineData("fhir/Consent/999999", 404)]
    [InlineData("fhir/Consent/x", 404)]
    [InlineData("fhir/Consent", 400)]
    [InlineData("fhir/Consent?patient.identifier=1&colour=red", 400)]
    public async Task AQuestionThatCannotBeAnsweredIsToldSo(string path, int expected)
    {
        var (status, outcome) = await SendAsync(HttpMethod.Get, path);
        Assert.Equal((expected, "OperationOutcome"), (status, (string?)outcome["resourceType"]));
    }

    [Fact]
    public async Task TheCapabilityStatementNamesWhatThereIs()
    {
        var (status, capability) = await SendAsync(HttpMethod.Get, "fhir/metadata");
        Assert.Equal((200, "4.0.1"), (status, (string?)capability["fhirVersion"]));
        Assert.Equal(["create", "read", "update", "search-type"], capability["rest"]![0]!["resource"]![0]!["interaction"]!.AsArray().Select(i => (string)i!["code"]!));
    }

    private static JsonObject Consent(string type, string patient) => new()
    {
        ["resourceType"] = "Consent",
        ["status"] = "active",
        ["scope"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["code"] = "patient-privacy" }) },
        ["category"] = new JsonArray(new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "59284-0" }) }),
        ["patient"] = new JsonObject { ["identifier"] = new JsonObject { ["system"] = "urn:oid:1.2.3", ["value"] = patient } },
        ["provision"] = new JsonObject { ["type"] = type },
    };

    private static JsonArray Actor(string system, string value) => new(new JsonObject
    {
        ["reference"] = new JsonObject { ["identifier"] = new JsonObject { ["system"] = system, ["value"] = value } },
    });

    private async Task<JsonNode> SearchAsync(string token)
    {
        using var form = new FormUrlEncodedContent([new("patient.identifier", token)]);
        using var response = await guard.Http.PostAsync("fhir/Consent/_search", form, Stop);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!;
    }

    private Task<(int Status, JsonNode Body)> SendAsync(HttpMethod method, string path, JsonNode body) => SendAsync(method, path, body.ToJsonString());

    private async Task<(int Status, JsonNode Body)> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/fhir+json"));
        }

        using var response = await guard.Http.SendAsync(request, Stop);
        Assert.Equal("application/fhir+json", response.Content.Headers.ContentType?.MediaType);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!);
    }
}
