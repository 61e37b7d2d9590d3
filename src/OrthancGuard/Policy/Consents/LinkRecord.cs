using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>A link as it lies in the database.</summary>
internal sealed class LinkRecord
{
    public const string Columns =
        """
        id AS Id, first_sealed AS FirstSealed, second_sealed AS SecondSealed, at AS At, recorded_by AS RecordedBy, why_sealed AS WhySealed,
        withdrawn_at AS WithdrawnAt, withdrawn_by AS WithdrawnBy, withdrawn_why_sealed AS WithdrawnWhySealed
        """;

    public long Id { get; init; }

    public byte[] FirstSealed { get; init; } = [];

    public byte[] SecondSealed { get; init; } = [];

    public long At { get; init; }

    public string RecordedBy { get; init; } = "";

    public byte[]? WhySealed { get; init; }

    public long? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public byte[]? WithdrawnWhySealed { get; init; }

    public PatientLink Open(Vault vault) => new()
    {
        Id = Id,
        First = PatientMatching.Open(vault, FirstSealed),
        Second = PatientMatching.Open(vault, SecondSealed),
        At = DateTimeOffset.FromUnixTimeMilliseconds(At),
        By = RecordedBy,
        Why = ConsentRecord.OpenWhy(vault, WhySealed),
        WithdrawnAt = ConsentRecord.Time(WithdrawnAt),
        WithdrawnBy = WithdrawnBy,
        WithdrawnWhy = ConsentRecord.OpenWhy(vault, WithdrawnWhySealed),
    };
}
