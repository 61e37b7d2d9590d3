using System.Net;

namespace OrthancGuard.Configuration;

/// <summary>One reading of guard.json: where files are relative to, and the mistakes found so far.</summary>
internal sealed class ConfigurationReading(string folder, List<ConfigurationMistake> mistakes)
{
    public void Mistake(ConfigurationNode node, string text) => Mistake(node, node.Path, text);

    public void Mistake(ConfigurationNode node, string path, string text) =>
        mistakes.Add(new(path, node.IsFromEnvironment ? 0 : node.Line, node.IsFromEnvironment ? text + " (from the environment)" : text));

    public string Wrong(ConfigurationNode node, string text)
    {
        Mistake(node, text);
        return "";
    }

    /// <summary>For reading a section that is missing: that it is missing has been said.</summary>
    public ConfigurationReading Silent() => new(folder, []);

    public string Absolute(string path) => Path.GetFullPath(path, folder);

    /// <summary>A file that must be there to be used.</summary>
    public string? ExistingFile(ConfigurationSection section, string name)
    {
        if (section.Text(name) is not { } text)
        {
            return null;
        }

        var path = Absolute(text);
        if (!File.Exists(path))
        {
            section.Mistake(name, "names a file that is not there.");
        }

        return path;
    }

    public static Uri Url(ConfigurationSection section, string name, Uri standard)
    {
        if (section.Text(name) is not { } text)
        {
            return standard;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0)
        {
            return url.AbsolutePath.EndsWith('/') ? url : new UriBuilder(url) { Path = url.AbsolutePath + "/" }.Uri;
        }

        section.Mistake(name, "must be an http or https URL without a user in it.");
        return standard;
    }

    public static IPEndPoint? EndPoint(ConfigurationSection section, string name, IPEndPoint? standard)
    {
        if (section.Text(name) is not { } text)
        {
            return standard;
        }

        if (IPEndPoint.TryParse(text, out var endPoint) && text.Contains(':', StringComparison.Ordinal))
        {
            return endPoint;
        }

        section.Mistake(name, "must be an address and a port, as in 127.0.0.1:4250 or [::1]:4250.");
        return standard;
    }

    /// <summary>PS3.5 6.2, VR AE: 1 to 16 printable ASCII characters, no backslash.</summary>
    public static string? AeTitle(ConfigurationSection section, string name)
    {
        var text = section.Text(name);
        if (text is not null && (text.Length > 16 || text.Any(c => c is < ' ' or > '~' or '\\')))
        {
            section.Mistake(name, "must be an AE title: 1 to 16 printable ASCII characters without a backslash.");
        }

        return text;
    }
}
