namespace OrthancGuard.Orthanc;

/// <summary>Paths of Orthanc's REST API, relative to its root; names and ids are escaped.</summary>
internal static class OrthancPath
{
    public const string System = "system";

    public static string Of(OrthancLevel level, string id) => $"{Plural(level)}/{Escape(id)}";

    public static string Metadata(OrthancLevel level, string id, int metadata) => $"{Of(level, id)}/metadata/{metadata}";

    public static string Label(OrthancLevel level, string id, string label) => $"{Of(level, id)}/labels/{Escape(label)}";

    public static string Plural(OrthancLevel level) => level switch
    {
        OrthancLevel.Patient => "patients",
        OrthancLevel.Study => "studies",
        OrthancLevel.Series => "series",
        _ => "instances",
    };

    public static string Escape(string segment)
    {
        // "." and ".." are segments that a URI swallows.
        if (segment.Trim('.').Length == 0)
        {
            throw new OrthancException(OrthancError.NotFound, "an empty name in a path");
        }

        return Uri.EscapeDataString(segment);
    }

    /// <summary>The root with the slash that relative paths need.</summary>
    public static Uri Root(Uri url) => url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");

    /// <summary>A path for messages: no query, and ids (digests of patient identifiers) cut short.</summary>
    public static string Pattern(Uri uri)
    {
        var path = uri.IsAbsoluteUri ? uri.AbsolutePath.TrimStart('/') : uri.OriginalString;
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? path : path[..query]).Split('/');
        return "/" + string.Join('/', segments.Select(s => s.Length == OrthancId.Length ? s[..8] + "…" : s));
    }
}
