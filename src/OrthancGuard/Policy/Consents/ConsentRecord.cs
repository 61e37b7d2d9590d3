using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>A consent as it lies in the database: the patient and the free texts are sealed.</summary>
internal sealed class ConsentRecord
{
    public const string Columns =
        """
        id AS Id, kind AS Kind, patient_sealed AS PatientSealed, scope AS Scope, scope_name AS ScopeName, valid_from AS ValidFrom,
        valid_until AS ValidUntil, source AS Source, at AS At, recorded_by AS RecordedBy, why_sealed AS WhySealed,
        withdrawn_at AS WithdrawnAt, withdrawn_by AS WithdrawnBy, withdrawn_why_sealed AS WithdrawnWhySealed
        """;

    private const string WhyName = "opt-out-why";

    public long Id { get; init; }

    public ConsentKind Kind { get; init; }

    public byte[] PatientSealed { get; init; } = [];

    public ConsentReach Scope { get; init; }

    public string? ScopeName { get; init; }

    public long? ValidFrom { get; init; }

    public long? ValidUntil { get; init; }

    public ConsentSource Source { get; init; }

    public long At { get; init; }

    public string RecordedBy { get; init; } = "";

    public byte[]? WhySealed { get; init; }

    public long? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public byte[]? WithdrawnWhySealed { get; init; }

    public static byte[]? SealWhy(Vault vault, string? why) => string.IsNullOrWhiteSpace(why) ? null : vault.SealText(WhyName, why.Trim());

    public static string? OpenWhy(Vault vault, byte[]? box) => box is null ? null : vault.OpenText(WhyName, box);

    public Consent Open(Vault vault) => new()
    {
        Id = Id,
        Kind = Kind,
        Patient = PatientMatching.Open(vault, PatientSealed),
        Scope = new(Scope, ScopeName),
        ValidFrom = Time(ValidFrom),
        ValidUntil = Time(ValidUntil),
        Source = Source,
        At = DateTimeOffset.FromUnixTimeMilliseconds(At),
        By = RecordedBy,
        Why = OpenWhy(vault, WhySealed),
        WithdrawnAt = Time(WithdrawnAt),
        WithdrawnBy = WithdrawnBy,
        WithdrawnWhy = OpenWhy(vault, WithdrawnWhySealed),
    };

    public static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}
