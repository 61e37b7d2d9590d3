using System.Text.Json.Nodes;

namespace OrthancGuard.Api.Fhir;

/// <summary>The CapabilityStatement: what <c>/fhir</c> can do.</summary>
internal static class FhirCapability
{
    public static JsonObject Write() => new()
    {
        ["resourceType"] = "CapabilityStatement",
        ["status"] = "active",
        ["date"] = "2026-11-22",
        ["kind"] = "instance",
        ["software"] = new JsonObject { ["name"] = "OrthancGuard", ["version"] = typeof(FhirCapability).Assembly.GetName().Version?.ToString(3) ?? "" },
        ["implementation"] = new JsonObject { ["description"] = "Consents of patients to images being sent to AI" },
        ["fhirVersion"] = "4.0.1",
        ["format"] = new JsonArray("application/fhir+json"),
        ["rest"] = new JsonArray(new JsonObject
        {
            ["mode"] = "server",
            ["security"] = new JsonObject { ["description"] = "Authorization: Bearer TOKEN, of a token for a service, the front desk or an administrator." },
            ["resource"] = new JsonArray(new JsonObject
            {
                ["type"] = "Consent",
                ["documentation"] = "provision.type deny opts out, permit opts in; period, one actor (vendor or destination) or one purpose. "
                    + "Anything else in a provision is refused. PUT with another status than active withdraws; nothing is ever deleted.",
                ["interaction"] = new JsonArray(Code("create"), Code("read"), Code("update"), Code("search-type")),
                ["versioning"] = "no-version",
                ["updateCreate"] = false,
                ["searchParam"] = new JsonArray(
                    Parameter("patient.identifier", "token", "system|value; POST to Consent/_search keeps it out of URLs"),
                    Parameter("status", "token", "active or inactive")),
            }),
        }),
    };

    private static JsonObject Code(string code) => new() { ["code"] = code };

    private static JsonObject Parameter(string name, string type, string text) => new() { ["name"] = name, ["type"] = type, ["documentation"] = text };
}
