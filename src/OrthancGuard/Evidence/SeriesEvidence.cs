using System.Text.Json;
using System.Text.Json.Serialization;
using OrthancGuard.Protection;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>What became of one series of a transfer, and what shows it. Holds no value from the study.</summary>
internal sealed record SeriesEvidence
{
    /// <summary>Orthanc's id.</summary>
    public required string SeriesId { get; init; }

    /// <summary>As Orthanc knows it; empty when it does not.</summary>
    public string Modality { get; init; } = "";

    /// <summary>Instances of the study that were asked for.</summary>
    public int Instances { get; init; }

    /// <summary>Protected, and allowed to go.</summary>
    public int Released { get; init; }

    public int Held { get; init; }

    public int LeftOut { get; init; }

    /// <summary>Why instances are held or left out, the most first.</summary>
    public IReadOnlyList<TransferReason> Reasons { get; init; } = [];

    /// <summary>Images in which text was found, and blanked if they go.</summary>
    public int Blanked { get; init; }

    /// <summary>Null where faces were not looked for.</summary>
    public FaceEvidence? Faces { get; init; }

    public static string Write(SeriesEvidence evidence) => JsonSerializer.Serialize(evidence, EvidenceJson.Default.SeriesEvidence);

    public static SeriesEvidence Read(string json) =>
        JsonSerializer.Deserialize(json, EvidenceJson.Default.SeriesEvidence) ?? throw new JsonException("The evidence of a series is empty.");
}

/// <summary>What was found of a head and a face in a series, and done to it.</summary>
/// <param name="SeriesUid">The Series Instance UID that the destination gets, or would get.</param>
/// <param name="Answer">One of no-head, no-face, defaced, may-show-head and face-check.</param>
/// <param name="Reasons">In plain words.</param>
/// <param name="AlteredImages">Images of which pixels were altered.</param>
/// <param name="AlteredPixels">Pixels that were altered.</param>
/// <param name="Heads">One for each volume that was looked at closely.</param>
internal sealed record FaceEvidence(
    string SeriesUid, string Answer, IReadOnlyList<string> Reasons, int AlteredImages, long AlteredPixels, IReadOnlyList<FaceMetrics> Heads)
{
    public static FaceEvidence From(SeriesReport report) =>
        new(report.SeriesUid, report.Answer, report.Reasons, report.AlteredImages, report.AlteredPixels, report.Heads);
}

[JsonSerializable(typeof(SeriesEvidence))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
