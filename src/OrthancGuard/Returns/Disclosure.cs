using System.Text.Json.Serialization;

namespace OrthancGuard.Returns;

/// <summary>A study that was sent to a destination, as far as results that come back need to know. PHI: stored sealed, never printed.</summary>
internal sealed record Disclosure
{
    /// <summary>The transfer that sent it.</summary>
    public required string TransferId { get; init; }

    public required string StudyPseudonym { get; init; }

    public required string PatientPseudonym { get; init; }

    /// <summary>Keyed index of the patient, for the ledger.</summary>
    public required string PatientIndex { get; init; }

    public required DisclosedStudy Original { get; init; }

    /// <summary>When the first byte could go.</summary>
    public required DateTimeOffset At { get; init; }

    public override string ToString() => $"(disclosure of {TransferId})";
}

/// <summary>The sealed part.</summary>
internal sealed record DisclosedStudy
{
    public required string StudyUid { get; init; }

    public required string PatientId { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Days by which dates were moved; 0 where they were removed or kept.</summary>
    public int DateShift { get; init; }

    public override string ToString() => "(study)";
}

[JsonSerializable(typeof(DisclosedStudy))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class ReturnJson : JsonSerializerContext;
