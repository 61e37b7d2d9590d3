using System.Text.Json;

namespace OrthancGuard.Configuration;

/// <summary>A value of guard.json that knows where it stands.</summary>
internal sealed class ConfigurationNode(string path, int line, JsonValueKind kind)
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    public JsonValueKind Kind { get; } = kind;

    /// <summary>Text of a string or number.</summary>
    public string Text { get; init; } = "";

    /// <summary>It stands for a value of the environment, which has texts only.</summary>
    public bool IsFromEnvironment { get; init; }

    public Dictionary<string, ConfigurationNode> Members { get; } = new(StringComparer.Ordinal);

    public List<ConfigurationNode> Items { get; } = [];

    public string Of(string member) => Path.Length == 0 ? member : $"{Path}.{member}";
}
