using System.Text.Json;
using System.Text.Json.Serialization;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy;

/// <summary>
/// When two identifiers mean the same patient. The id is compared without surrounding spaces and without regard to case; an issuer
/// tells two patients apart only when both identifiers have one. Unsure counts as the same: sooner a study too few than one too many.
/// </summary>
internal static class PatientMatching
{
    public static PatientIdentity? Normalize(string? id, string? issuer)
    {
        var trimmed = Trim(id);
        return trimmed.Length == 0 ? null : new() { Id = trimmed, Issuer = Trim(issuer) is { Length: > 0 } kept ? kept : null };
    }

    public static bool Same(PatientIdentity left, PatientIdentity right) =>
        string.Equals(Fold(left.Id), Fold(right.Id), StringComparison.Ordinal)
        && (Fold(left.Issuer) is not { Length: > 0 } a || Fold(right.Issuer) is not { Length: > 0 } b || string.Equals(a, b, StringComparison.Ordinal));

    /// <summary>
    /// For what permits: <paramref name="recorded"/> is the patient of <paramref name="found"/> beyond doubt. One recorded without an
    /// issuer was meant for every issuer; one recorded with an issuer is not met by an image that tells none.
    /// </summary>
    public static bool IsCertainly(PatientIdentity recorded, PatientIdentity found) =>
        string.Equals(Fold(recorded.Id), Fold(found.Id), StringComparison.Ordinal)
        && (Fold(recorded.Issuer) is not { Length: > 0 } issuer || string.Equals(issuer, Fold(found.Issuer), StringComparison.Ordinal));

    /// <summary>Finds every identifier that may be the same patient.</summary>
    public static string Index(Vault vault, PatientIdentity patient) => vault.Index("patient", Fold(patient.Id));

    /// <summary>Finds exactly this identifier.</summary>
    public static string ExactIndex(Vault vault, PatientIdentity patient) =>
        vault.Index("identity", Fold(patient.Id) + "\n" + Fold(patient.Issuer));

    public static byte[] Seal(Vault vault, PatientIdentity patient) =>
        vault.Seal("patient", JsonSerializer.SerializeToUtf8Bytes(patient, PatientJson.Default.PatientIdentity));

    public static PatientIdentity Open(Vault vault, byte[] box) =>
        JsonSerializer.Deserialize(vault.Open("patient", box), PatientJson.Default.PatientIdentity)
        ?? throw new InvalidDataException("A sealed patient of the store cannot be read.");

    private static string Fold(string? text) => Trim(text).ToUpperInvariant();

    private static string Trim(string? text) => text?.Trim(' ', '\0', '\t', '\r', '\n') ?? "";
}

[JsonSerializable(typeof(PatientIdentity))]
internal sealed partial class PatientJson : JsonSerializerContext;
