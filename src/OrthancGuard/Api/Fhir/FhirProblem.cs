using System.Text.Json.Nodes;

namespace OrthancGuard.Api.Fhir;

/// <summary>A request that cannot be answered, as an OperationOutcome (FHIR R4 2.28). The text holds no value of the request.</summary>
internal sealed class FhirProblem(int status, string code, string text) : Exception(text)
{
    public int Status { get; } = status;

    /// <summary>Of the value set issue-type.</summary>
    public string Code { get; } = code;

    public static FhirProblem Invalid(string text) => new(StatusCodes.Status400BadRequest, "invalid", text);

    public static FhirProblem Unsupported(string text) => new(StatusCodes.Status422UnprocessableEntity, "not-supported", text);

    public static FhirProblem Rule(string text) => new(StatusCodes.Status422UnprocessableEntity, "business-rule", text);

    public static FhirProblem NotFound() => new(StatusCodes.Status404NotFound, "not-found", "There is no such Consent.");

    public JsonObject ToOutcome() => new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(new JsonObject { ["severity"] = "error", ["code"] = Code, ["diagnostics"] = Message }),
    };
}
