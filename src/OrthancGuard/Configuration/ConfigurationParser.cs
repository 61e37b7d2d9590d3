using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OrthancGuard.Configuration;

/// <summary>JSON with comments and trailing commas to nodes that know their line. A member given twice is a mistake.</summary>
internal ref struct ConfigurationParser
{
    private readonly ReadOnlySpan<byte> json;
    private readonly List<ConfigurationMistake> mistakes;
    private Utf8JsonReader reader;
    private int line = 1;
    private int counted;

    private ConfigurationParser(ReadOnlySpan<byte> json, List<ConfigurationMistake> mistakes)
    {
        this.json = json;
        this.mistakes = mistakes;
        reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 });
    }

    /// <returns>Null when it is not JSON; the mistake says where.</returns>
    public static ConfigurationNode? Parse(ReadOnlySpan<byte> json, List<ConfigurationMistake> mistakes)
    {
        var text = json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        try
        {
            var parser = new ConfigurationParser(text, mistakes);
            parser.reader.Read();
            var root = parser.ReadValue("");
            parser.reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            mistakes.Add(new("", (int)(e.LineNumber ?? 0) + 1, "This is not JSON: " + Explain(e)));
            return null;
        }
    }

    private ConfigurationNode ReadValue(string path)
    {
        var at = Line();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(path, at);
            case JsonTokenType.StartArray:
                return ReadArray(path, at);
            case JsonTokenType.String:
                return new(path, at, JsonValueKind.String) { Text = reader.GetString() ?? "" };
            case JsonTokenType.Number:
                return new(path, at, JsonValueKind.Number) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True:
                return new(path, at, JsonValueKind.True);
            case JsonTokenType.False:
                return new(path, at, JsonValueKind.False);
            default:
                return new(path, at, JsonValueKind.Null);
        }
    }

    private ConfigurationNode ReadObject(string path, int at)
    {
        var node = new ConfigurationNode(path, at, JsonValueKind.Object);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            var nameLine = Line();
            reader.Read();
            if (!node.Members.TryAdd(name, ReadValue(node.Of(name))))
            {
                mistakes.Add(new(node.Of(name), nameLine, "is given twice."));
            }
        }

        return node;
    }

    private ConfigurationNode ReadArray(string path, int at)
    {
        var node = new ConfigurationNode(path, at, JsonValueKind.Array);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            node.Items.Add(ReadValue(string.Create(CultureInfo.InvariantCulture, $"{path}[{node.Items.Count}]")));
        }

        return node;
    }

    private int Line()
    {
        var start = (int)reader.TokenStartIndex;
        line += json[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }

    // The reader's own words end with path, line and position, which we say in our way.
    private static string Explain(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
