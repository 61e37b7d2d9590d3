namespace OrthancGuard.Grpc.Json;

/// <summary>
/// A path of a <c>google.api.http</c> rule, as <c>google/api/http.proto</c> has it: literals, <c>*</c> (one segment), <c>**</c>
/// (the rest, last only), variables <c>{field.path=segments}</c>, and a verb after a colon.
/// </summary>
internal sealed record PathTemplate
{
    /// <summary>Literals, and <c>*</c> and <c>**</c> for themselves.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    public required IReadOnlyList<PathVariable> Variables { get; init; }

    /// <summary>Without the colon; null when there is none.</summary>
    public string? Verb { get; init; }

    /// <exception cref="FormatException">The template is not one.</exception>
    public static PathTemplate Parse(string text) => new PathTemplateParser(text).Parse();

    /// <summary>Takes the raw path of a request, still percent-encoded, and gives the decoded value of each variable.</summary>
    public bool TryMatch(string rawPath, out IReadOnlyList<KeyValuePair<string, string>> values)
    {
        values = [];
        var path = rawPath.AsSpan().TrimStart('/');
        if (path.EndsWith("/"))
            path = path[..^1];
        if (Verb is not null)
        {
            if (!path.EndsWith(Verb, StringComparison.OrdinalIgnoreCase) || !path[..^Verb.Length].EndsWith(":"))
                return false;
            path = path[..^(Verb.Length + 1)];
        }

        string[] parts = path.IsEmpty ? [] : path.ToString().Split('/');
        if (!FitsSegments(parts))
            return false;
        values = [.. Variables.Select(v => KeyValuePair.Create(v.FieldPath, v.Read(parts)))];
        return true;
    }

    private bool FitsSegments(string[] parts)
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            if (Segments[i] is "**")
                return true;
            if (i >= parts.Length || parts[i].Length == 0)
                return false;
            if (Segments[i] is not "*" && !string.Equals(Segments[i], Uri.UnescapeDataString(parts[i]), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return parts.Length == Segments.Count;
    }
}

/// <summary>A variable and the segments it spans.</summary>
/// <param name="FieldPath">Dotted, as in the rule.</param>
/// <param name="Start">First segment.</param>
/// <param name="End">One past the last; null for "to the end of the path".</param>
internal sealed record PathVariable(string FieldPath, int Start, int? End)
{
    private bool IsOneSegment => End == Start + 1;

    /// <summary>One segment is decoded whole; in several, an encoded slash stays encoded, so that it cannot be taken for a separator.</summary>
    public string Read(string[] parts) => IsOneSegment
        ? Uri.UnescapeDataString(parts[Start])
        : string.Join('/', parts[Start..(End ?? parts.Length)].Select(DecodeButSlashes));

    private static string DecodeButSlashes(string part) =>
        string.Join("%2F", part.Split(["%2F", "%2f"], StringSplitOptions.None).Select(Uri.UnescapeDataString));
}
