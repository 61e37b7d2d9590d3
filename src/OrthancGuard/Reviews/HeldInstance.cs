using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Reviews;

/// <summary>One reason that holds one instance.</summary>
internal sealed class HeldInstance
{
    public const string Columns = "instance_id AS InstanceId, series_id AS SeriesId, content_index AS ContentIndex, code AS Code, text AS Text, tag_path AS TagPath, columns AS Width, rows AS Height, frames AS Frames";

    /// <summary>Orthanc's.</summary>
    public string InstanceId { get; init; } = "";

    /// <summary>Orthanc's.</summary>
    public string SeriesId { get; init; } = "";

    /// <summary>Keyed digest of the file that was looked at: what a reviewer says holds for these bytes and no others.</summary>
    public string ContentIndex { get; init; } = "";

    public string Code { get; init; } = "";

    public string Text { get; init; } = "";

    public string? TagPath { get; init; }

    /// <summary>Columns of its pixels; 0 when it has none, or they cannot be read.</summary>
    public int Width { get; init; }

    /// <summary>Rows of its pixels.</summary>
    public int Height { get; init; }

    public int Frames { get; init; }

    public static string IndexOf(Vault vault, ReadOnlyMemory<byte> file) =>
        vault.Index("content", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Span)));

    public static IEnumerable<HeldInstance> From(Vault vault, SourceInstance source, string seriesId, InstanceOutcome outcome)
    {
        var index = IndexOf(vault, source.Bytes);
        var image = DicomFile.ReadHeaderOrNull(source.Bytes, DicomTag.PixelData)?.Dataset;
        return outcome.Reasons.Distinct().Select(reason => new HeldInstance
        {
            InstanceId = source.Id,
            SeriesId = seriesId,
            ContentIndex = index,
            Code = reason.Code,
            Text = reason.Text,
            TagPath = reason.TagPath,
            Width = image?.GetInt32(DicomTag.Columns) ?? 0,
            Height = image?.GetInt32(DicomTag.Rows) ?? 0,
            Frames = Math.Max(1, image?.GetInt32(DicomTag.NumberOfFrames) ?? 1),
        });
    }
}
