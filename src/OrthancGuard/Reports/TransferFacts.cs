using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Orthanc;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Risk;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reports;

/// <summary>What is told to a patient about a study: sealed, because Orthanc may have forgotten the study by then.</summary>
internal sealed record StudyDescription
{
    /// <summary>(0008,0020) as written: YYYYMMDD.</summary>
    public string? Date { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Modalities { get; init; } = [];

    public override string ToString() => "(study)";
}

/// <summary>What protection did, as counts.</summary>
internal sealed record ProtectionSummary
{
    public int Released { get; init; }

    public int DetailsRemoved { get; init; }

    public int DetailsReplaced { get; init; }

    public int FacesRemoved { get; init; }

    public int WithoutFace { get; init; }

    public int Blanked { get; init; }

    /// <summary>CID 7050 codes that every image carries.</summary>
    public IReadOnlyList<string> MethodCodes { get; init; } = [];

    /// <summary>What the outgoing instances still say of the patient, worst first.</summary>
    public IReadOnlyList<ResidualRisk> Risks { get; init; } = [];

    public static ProtectionSummary From(StudyReport report, int blanked) => new()
    {
        Released = report.Released,
        DetailsRemoved = Count(report, ElementAction.Removed) + Count(report, ElementAction.Emptied),
        DetailsReplaced = Count(report, ElementAction.Replaced) + Count(report, ElementAction.Remapped) + Count(report, ElementAction.Shifted)
            + Count(report, ElementAction.Cleaned),
        FacesRemoved = report.Reasons.GetValueOrDefault(ReasonCodes.FaceRemoved),
        WithoutFace = report.Reasons.GetValueOrDefault(ReasonCodes.HeadNotInView) + report.Reasons.GetValueOrDefault(ReasonCodes.FaceNotInView),
        Blanked = blanked,
        MethodCodes = report.MethodCodes,
        Risks = report.Risks,
    };

    private static int Count(StudyReport report, ElementAction action) => report.Actions.GetValueOrDefault(action);
}

/// <summary>Both, beside the transfer.</summary>
internal static class TransferFacts
{
    private const string SealName = "study-description";

    public static void Save(WriteTransaction transaction, Vault vault, TransferId id, OrthancStudy study)
    {
        var description = new StudyDescription
        {
            Date = study.StudyDate,
            Description = study.StudyDescription,
            Modalities = study.Modalities,
        };
        var box = vault.Seal(SealName, JsonSerializer.SerializeToUtf8Bytes(description, TransferFactsJson.Default.StudyDescription));
        transaction.Execute(
            """
            INSERT INTO transfer_facts (transfer_id, study_sealed) VALUES (@Value, @box)
            ON CONFLICT (transfer_id) DO UPDATE SET study_sealed = excluded.study_sealed
            """,
            new { id.Value, box });
    }

    public static void Save(WriteTransaction transaction, TransferId id, ProtectionSummary summary) => transaction.Execute(
        """
        INSERT INTO transfer_facts (transfer_id, summary) VALUES (@Value, @summary)
        ON CONFLICT (transfer_id) DO UPDATE SET summary = excluded.summary
        """,
        new { id.Value, summary = JsonSerializer.Serialize(summary, TransferFactsJson.Default.ProtectionSummary) });

    /// <summary>What remained in what was protected; nothing before that.</summary>
    public static IReadOnlyList<ResidualRisk> ReadRisks(SqliteConnection connection, string id) =>
        connection.QueryFirstOrDefault<string?>("SELECT summary FROM transfer_facts WHERE transfer_id = @id", new { id }) is { } summary
            ? JsonSerializer.Deserialize(summary, TransferFactsJson.Default.ProtectionSummary)?.Risks ?? []
            : [];

    public static (StudyDescription? Study, ProtectionSummary? Summary) Read(SqliteConnection connection, Vault vault, string id)
    {
        var (box, summary) = connection.QueryFirstOrDefault<(byte[]?, string?)>("SELECT study_sealed, summary FROM transfer_facts WHERE transfer_id = @id", new { id });
        return (
            box is null ? null : JsonSerializer.Deserialize(vault.Open(SealName, box), TransferFactsJson.Default.StudyDescription),
            summary is null ? null : JsonSerializer.Deserialize(summary, TransferFactsJson.Default.ProtectionSummary));
    }
}

[JsonSerializable(typeof(StudyDescription))]
[JsonSerializable(typeof(ProtectionSummary))]
internal sealed partial class TransferFactsJson : JsonSerializerContext;
