using OrthancGuard.Storage;

namespace OrthancGuard.Policy;

/// <summary>An opt-out as it lies in the database: the patient and the free texts are sealed.</summary>
internal sealed class OptOutRecord
{
    public const string Columns =
        """
        id AS Id, patient_sealed AS PatientSealed, destination AS Destination, at AS At, recorded_by AS RecordedBy, why_sealed AS WhySealed,
        withdrawn_at AS WithdrawnAt, withdrawn_by AS WithdrawnBy, withdrawn_why_sealed AS WithdrawnWhySealed
        """;

    private const string WhyName = "opt-out-why";

    public long Id { get; init; }

    public byte[] PatientSealed { get; init; } = [];

    public string? Destination { get; init; }

    public long At { get; init; }

    public string RecordedBy { get; init; } = "";

    public byte[]? WhySealed { get; init; }

    public long? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public byte[]? WithdrawnWhySealed { get; init; }

    public static byte[]? SealWhy(Vault vault, string? why) => string.IsNullOrWhiteSpace(why) ? null : vault.SealText(WhyName, why.Trim());

    public OptOut Open(Vault vault) => new()
    {
        Id = Id,
        Patient = PatientMatching.Open(vault, PatientSealed),
        Destination = Destination,
        At = DateTimeOffset.FromUnixTimeMilliseconds(At),
        By = RecordedBy,
        Why = WhySealed is null ? null : vault.OpenText(WhyName, WhySealed),
        WithdrawnAt = WithdrawnAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
        WithdrawnBy = WithdrawnBy,
        WithdrawnWhy = WithdrawnWhySealed is null ? null : vault.OpenText(WhyName, WithdrawnWhySealed),
    };
}
