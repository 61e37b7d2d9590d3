using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Reviews;

/// <summary>One reason that holds one instance.</summary>
internal sealed class HeldInstance
{
    public const string Columns = "instance_id AS InstanceId, series_id AS SeriesId, content_index AS ContentIndex, code AS Code, text AS Text, tag_path AS TagPath";

    /// <summary>Orthanc's.</summary>
    public string InstanceId { get; init; } = "";

    /// <summary>Orthanc's.</summary>
    public string SeriesId { get; init; } = "";

    /// <summary>Keyed digest of the file that was looked at: what a reviewer says holds for these bytes and no others.</summary>
    public string ContentIndex { get; init; } = "";

    public string Code { get; init; } = "";

    public string Text { get; init; } = "";

    public string? TagPath { get; init; }

    public static string IndexOf(Vault vault, ReadOnlyMemory<byte> file) =>
        vault.Index("content", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Span)));

    public static IEnumerable<HeldInstance> From(Vault vault, SourceInstance source, string seriesId, InstanceOutcome outcome)
    {
        var index = IndexOf(vault, source.Bytes);
        return outcome.Reasons.Distinct().Select(reason => new HeldInstance
        {
            InstanceId = source.Id,
            SeriesId = seriesId,
            ContentIndex = index,
            Code = reason.Code,
            Text = reason.Text,
            TagPath = reason.TagPath,
        });
    }
}
