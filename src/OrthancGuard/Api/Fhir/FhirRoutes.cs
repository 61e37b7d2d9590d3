using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Fhir;

/// <summary>FHIR R4 under <c>/fhir</c>: Consent, so that a portal or a RIS can feed the registry.</summary>
internal static class FhirRoutes
{
    private const string MediaType = "application/fhir+json";
    private const int LargestBody = 1 << 20;
    private const int MostFound = 1000;
    private const ApiCaller Writers = ApiCaller.Service | ApiCaller.FrontDesk | ApiCaller.Admin;

    public static IEndpointRouteBuilder MapFhir(this IEndpointRouteBuilder app)
    {
        app.MapGet("/fhir/metadata", () => Answer(FhirCapability.Write())).AllowAnonymous();
        app.MapPost("/fhir/Consent", On(CreateAsync)).For(Writers);
        app.MapPut("/fhir/Consent/{id}", On(UpdateAsync)).For(Writers);
        app.MapGet("/fhir/Consent/{id}", On(ReadAsync)).For(Writers | ApiCaller.Auditor);
        app.MapGet("/fhir/Consent", On(call => SearchAsync(call, Parameters(call.Http.Request.Query)))).For(Writers | ApiCaller.Auditor);
        app.MapPost("/fhir/Consent/_search", On(SearchByFormAsync)).For(Writers | ApiCaller.Auditor);
        return app;
    }

    private static RequestDelegate On(Func<Call, Task<IResult>> work) => async http => await (await RunAsync(http, work)).ExecuteAsync(http);

    private static async Task<IResult> RunAsync(HttpContext http, Func<Call, Task<IResult>> work)
    {
        var services = http.RequestServices;
        var configuration = services.GetRequiredService<ConfigurationSource>().Current;
        try
        {
            return await work(new(http, services.GetRequiredService<IConsentRegistry>(), new(configuration, services.GetRequiredService<TimeProvider>())));
        }
        catch (FhirProblem problem)
        {
            return Answer(problem.ToOutcome(), problem.Status);
        }
        catch (ConsentException e)
        {
            return Answer(FhirProblem.Rule(e.Message).ToOutcome(), StatusCodes.Status422UnprocessableEntity);
        }
        catch (StoreUnavailableException)
        {
            var problem = new FhirProblem(StatusCodes.Status503ServiceUnavailable, "transient", "The guard's store is not available now.");
            return Answer(problem.ToOutcome(), problem.Status);
        }
    }

    private static async Task<IResult> CreateAsync(Call call)
    {
        var resource = await BodyAsync(call.Http);
        var request = call.Mapping.Read(resource, By(call.Http));
        if (!FhirConsent.IsActive(resource))
        {
            throw FhirProblem.Rule("Only an active Consent is recorded.");
        }

        // Once begun it is finished: a caller that hangs up must not leave a transfer running.
        var receipt = await call.Registry.AddAsync(request, CancellationToken.None);
        call.Http.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"/fhir/Consent/{receipt.Consent.Id}");
        return Answer(call.Mapping.Write(receipt.Consent), StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReadAsync(Call call) => Answer(call.Mapping.Write(await FindAsync(call)));

    private static async Task<IResult> UpdateAsync(Call call)
    {
        var known = await FindAsync(call);
        var resource = await BodyAsync(call.Http);
        var written = call.Mapping.Read(resource, By(call.Http));
        if ((known.Kind, known.Patient, known.Scope.ToString(), known.ValidFrom, known.ValidUntil)
            != (written.Kind, written.Patient, written.Scope.ToString(), written.ValidFrom, written.ValidUntil))
        {
            throw FhirProblem.Rule("A Consent is not changed: make it inactive and create another.");
        }

        if (FhirConsent.IsActive(resource))
        {
            return known.WithdrawnAt is null
                ? Answer(call.Mapping.Write(known))
                : throw FhirProblem.Rule("A withdrawn Consent does not come back: create another.");
        }

        var withdrawn = await call.Registry.WithdrawAsync(known.Id, By(call.Http), null, CancellationToken.None);
        return Answer(call.Mapping.Write(withdrawn ?? known));
    }

    private static async Task<IResult> SearchByFormAsync(Call call) => call.Http.Request.HasFormContentType
        ? await SearchAsync(call, Parameters(await call.Http.Request.ReadFormAsync(call.Http.RequestAborted)))
        : throw FhirProblem.Invalid("A search by POST is a form.");

    private static async Task<IResult> SearchAsync(Call call, Dictionary<string, string> parameters)
    {
        var token = parameters.GetValueOrDefault("patient.identifier") ?? parameters.GetValueOrDefault("patient:identifier")
            ?? throw FhirProblem.Invalid("patient.identifier is needed: system|value.");
        var status = parameters.GetValueOrDefault("status");
        if (status is not (null or "active" or "inactive"))
        {
            throw FhirProblem.Invalid("status must be active or inactive.");
        }

        string[] known = ["patient.identifier", "patient:identifier", "status", "_format"];
        if (parameters.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is not null)
        {
            throw FhirProblem.Invalid($"A search takes {string.Join(", ", known)} and nothing else.");
        }

        var found = await call.Registry.ListAsync(
            new(IncludeWithdrawn: status != "active", call.Mapping.Token(token), MostFound), call.Http.RequestAborted);
        var matching = found.Where(consent => status != "inactive" || consent.WithdrawnAt is not null).ToList();
        return Answer(new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["total"] = matching.Count,
            ["entry"] = new JsonArray(
            [
                .. matching.Select(consent => (JsonNode)new JsonObject
                {
                    ["fullUrl"] = string.Create(CultureInfo.InvariantCulture, $"urn:orthancguard:consent:{consent.Id}"),
                    ["resource"] = call.Mapping.Write(consent),
                    ["search"] = new JsonObject { ["mode"] = "match" },
                }),
            ]),
        });
    }

    private static async Task<Consent> FindAsync(Call call) =>
        long.TryParse((string?)call.Http.Request.RouteValues["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && await call.Registry.FindAsync(id, call.Http.RequestAborted) is { } consent
            ? consent
            : throw FhirProblem.NotFound();

    private static async Task<JsonObject> BodyAsync(HttpContext http)
    {
        var type = http.Request.ContentType?.Split(';')[0].Trim();
        if (type is not (MediaType or "application/json"))
        {
            throw new FhirProblem(StatusCodes.Status415UnsupportedMediaType, "not-supported", $"The body must be {MediaType}.");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        try
        {
            // A member given twice is found when the object is first looked into.
            var body = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject
                ?? throw FhirProblem.Invalid("The body must be one JSON object.");
            return (JsonObject)body.DeepClone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw FhirProblem.Invalid("The body is not JSON.");
        }
    }

    private static Dictionary<string, string> Parameters(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in given)
        {
            parameters[name] = values.Count == 1 ? values.ToString() : throw FhirProblem.Invalid("A parameter is given twice.");
        }

        return parameters;
    }

    private static string By(HttpContext http) => http.User.Identity?.Name ?? "api";

    private static IResult Answer(JsonObject resource, int status = StatusCodes.Status200OK) =>
        Results.Text(resource.ToJsonString(), MediaType, System.Text.Encoding.UTF8, status);

    private sealed record Call(HttpContext Http, IConsentRegistry Registry, FhirConsent Mapping);
}
