using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Api.Fhir;

/// <summary>
/// Between a FHIR R4 Consent and the registry. What the registry cannot say is refused, never dropped: a provision read without one
/// of its conditions would say something else.
/// </summary>
internal sealed class FhirConsent(GuardConfiguration configuration, TimeProvider time)
{
    public const string DestinationSystem = "urn:orthancguard:destination";
    public const string VendorSystem = "urn:orthancguard:vendor";
    public const string PurposeSystem = "urn:orthancguard:purpose";
    private static readonly string[] Known =
        ["resourceType", "id", "meta", "implicitRules", "language", "text", "extension", "identifier", "status", "scope", "category", "patient", "dateTime", "performer", "organization", "sourceAttachment", "sourceReference", "policy", "policyRule", "verification", "provision"];

    private static readonly string[] KnownOfProvision = ["id", "type", "period", "actor", "purpose"];

    /// <exception cref="FhirProblem">It is not a Consent, or says more than the registry can hold.</exception>
    public ConsentRequest Read(JsonObject resource, string by)
    {
        if (Text(resource, "resourceType") != "Consent")
        {
            throw FhirProblem.Invalid("The body must be a Consent.");
        }

        OnlyKnown(resource, Known, "Consent");
        var provision = resource["provision"] as JsonObject ?? throw FhirProblem.Rule("provision is needed: type deny or permit.");
        OnlyKnown(provision, KnownOfProvision, "provision");
        var period = provision["period"] as JsonObject;
        return new()
        {
            Kind = Text(provision, "type") switch
            {
                "deny" => ConsentKind.OptOut,
                "permit" => ConsentKind.OptIn,
                _ => throw FhirProblem.Rule("provision.type must be deny or permit."),
            },
            Patient = Identifier((resource["patient"] as JsonObject)?["identifier"] as JsonObject
                ?? throw FhirProblem.Rule("patient.identifier is needed, with system and value.")),
            Scope = Scope(provision),
            ValidFrom = period is not null && Text(period, "start") is { } start ? FhirTime.Start(start, time) : null,
            ValidUntil = period is not null && Text(period, "end") is { } end ? FhirTime.End(end, time) : null,
            By = by,
            Source = ConsentSource.Fhir,
        };
    }

    /// <summary>True when the Consent is to hold, false when it is to be withdrawn.</summary>
    public static bool IsActive(JsonObject resource) => Text(resource, "status") switch
    {
        "active" => true,
        "inactive" or "rejected" or "entered-in-error" => false,
        _ => throw FhirProblem.Rule("status must be active, or inactive to withdraw."),
    };

    /// <summary>A token of a search: <c>system|value</c>, <c>|value</c> or <c>value</c>.</summary>
    public PatientIdentity Token(string token)
    {
        var bar = token.IndexOf('|', StringComparison.Ordinal);
        var issuer = bar > 0 ? Issuer(token[..bar]) : null;
        return PatientMatching.Normalize(token[(bar + 1)..], issuer) ?? throw FhirProblem.Invalid("The identifier searched for has no value.");
    }

    public JsonObject Write(Consent consent)
    {
        var provision = new JsonObject { ["type"] = consent.Kind == ConsentKind.OptOut ? "deny" : "permit" };
        if (consent.ValidFrom is not null || consent.ValidUntil is not null)
        {
            provision["period"] = Period(consent);
        }

        switch (consent.Scope.Reach)
        {
            case ConsentReach.Vendor:
                provision["actor"] = Actor(VendorSystem, consent.Scope.Name!);
                break;
            case ConsentReach.Destination:
                provision["actor"] = Actor(DestinationSystem, consent.Scope.Name!);
                break;
            case ConsentReach.Purpose:
                provision["purpose"] = new JsonArray(new JsonObject { ["system"] = PurposeSystem, ["code"] = consent.Scope.Name });
                break;
        }

        return new()
        {
            ["resourceType"] = "Consent",
            ["id"] = consent.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["meta"] = new JsonObject { ["lastUpdated"] = FhirTime.Write(consent.WithdrawnAt ?? consent.At) },
            ["status"] = consent.WithdrawnAt is null ? "active" : "inactive",
            ["scope"] = Coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
            ["category"] = new JsonArray(Coding("http://loinc.org", "59284-0")),
            ["patient"] = new JsonObject { ["identifier"] = Identifier(consent.Patient) },
            ["dateTime"] = FhirTime.Write(consent.At),
            ["provision"] = provision,
        };
    }

    private static JsonObject Period(Consent consent)
    {
        var period = new JsonObject();
        if (consent.ValidFrom is { } from)
        {
            period["start"] = FhirTime.Write(from);
        }

        if (consent.ValidUntil is { } until)
        {
            period["end"] = FhirTime.Write(until);
        }

        return period;
    }

    private static JsonArray Actor(string system, string name) => new(new JsonObject
    {
        ["role"] = Coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"),
        ["reference"] = new JsonObject { ["identifier"] = new JsonObject { ["system"] = system, ["value"] = name } },
    });

    private static JsonObject Coding(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private JsonObject Identifier(PatientIdentity patient)
    {
        var identifier = new JsonObject { ["value"] = patient.Id };
        if (configuration.Fhir.SystemOf(patient.Issuer) is { } system)
        {
            identifier["system"] = system;
        }
        else if (patient.Issuer is { Length: > 0 } issuer)
        {
            identifier["assigner"] = new JsonObject { ["display"] = issuer };
        }

        return identifier;
    }

    private PatientIdentity Identifier(JsonObject identifier) =>
        PatientMatching.Normalize(Text(identifier, "value"), Text(identifier, "system") is { } system ? Issuer(system) : null)
        ?? throw FhirProblem.Rule("patient.identifier.value is needed.");

    // An unknown system is neither "any issuer", which would permit too much, nor an issuer, which would deny too little.
    private string? Issuer(string system) => (configuration.Fhir.Find(system)
        ?? throw FhirProblem.Rule("The system of the patient's identifier is not one of Fhir.Systems in guard.json.")).Issuer;

    private static ConsentScope Scope(JsonObject provision)
    {
        var actors = List(provision, "actor");
        var purposes = List(provision, "purpose");
        if (actors.Count + purposes.Count > 1)
        {
            throw FhirProblem.Unsupported("A Consent may have one actor or one purpose: write one Consent for each.");
        }

        if (purposes.Count == 1)
        {
            OnlyKnown(purposes[0], ["system", "code", "display", "version", "userSelected"], "provision.purpose");
            return Text(purposes[0], "system") == PurposeSystem && Text(purposes[0], "code") is { } purpose
                ? new(ConsentReach.Purpose, purpose)
                : throw FhirProblem.Unsupported($"provision.purpose must be of the system {PurposeSystem}.");
        }

        if (actors.Count == 0)
        {
            return ConsentScope.All;
        }

        OnlyKnown(actors[0], ["id", "role", "reference"], "provision.actor");
        var identifier = (actors[0]["reference"] as JsonObject)?["identifier"] as JsonObject;
        return (identifier is null ? null : Text(identifier, "system"), identifier is null ? null : Text(identifier, "value")) switch
        {
            (VendorSystem, { } vendor) => new(ConsentReach.Vendor, vendor),
            (DestinationSystem, { } destination) => new(ConsentReach.Destination, destination),
            _ => throw FhirProblem.Unsupported($"provision.actor.reference.identifier must be of the system {VendorSystem} or {DestinationSystem}."),
        };
    }

    private static void OnlyKnown(JsonObject resource, string[] known, string where)
    {
        foreach (var (name, _) in resource.Where(member => !known.Contains(member.Key, StringComparer.Ordinal) && !member.Key.StartsWith('_')))
        {
            throw FhirProblem.Unsupported($"{where}.{(name.Length > 40 ? name[..40] : name)} is not supported here; nothing was recorded.");
        }
    }

    private static List<JsonObject> List(JsonObject resource, string name) => resource[name] switch
    {
        null => [],
        JsonArray list => [.. list.Select(item => item as JsonObject ?? throw FhirProblem.Invalid($"{name} must hold objects."))],
        _ => throw FhirProblem.Invalid($"{name} must be a list."),
    };

    private static string? Text(JsonObject resource, string name) => resource[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) && text.Trim().Length > 0 => text.Trim(),
        _ => throw FhirProblem.Invalid($"{name} must be a text."),
    };
}
