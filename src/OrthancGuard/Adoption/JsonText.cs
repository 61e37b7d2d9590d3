using System.Text;
using System.Text.Json;

namespace OrthancGuard.Adoption;

/// <summary>
/// A JSON file of somebody's with comments, changed at one place and left as it is everywhere else: nothing is written anew.
/// Offsets are into its bytes.
/// </summary>
internal sealed class JsonText(byte[] bytes)
{
    private static readonly JsonReaderOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    public byte[] Bytes => bytes;

    private string LineEnd => bytes.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";

    // A byte order mark is no JSON for the reader.
    private int Begin => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    /// <summary>Where the value of a member lies, by the names from the top; null when there is none.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public Range? Find(params ReadOnlySpan<string> path)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(Begin), Tolerant);
        reader.Read();
        foreach (var name in path)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !Enter(ref reader, name))
            {
                return null;
            }
        }

        return Value(ref reader);
    }

    /// <summary>The items of an array that is the member of the top.</summary>
    public IReadOnlyList<Range> Items(string member)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(Begin), Tolerant);
        reader.Read();
        var items = new List<Range>();
        if (reader.TokenType == JsonTokenType.StartObject && Enter(ref reader, member) && reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(Value(ref reader));
            }
        }

        return items;
    }

    /// <summary>The item of that array whose member has this text, ignoring case.</summary>
    public Range? FindItem(string member, string name, string text) => Items(member).Cast<Range?>().FirstOrDefault(item =>
        new JsonText(bytes[item!.Value]).Find(name) is { } value
        && string.Equals(Encoding.UTF8.GetString(bytes[item.Value][value]).Trim('"'), text, StringComparison.OrdinalIgnoreCase));

    /// <summary>With one more item at the end of an array of the top, which is made where there is none. Lines of the item begin in column 0.</summary>
    public byte[] Append(string member, string item)
    {
        if (Items(member) is [.., var last])
        {
            return Insert(last.End.Value, "," + LineEnd + Indented(item, ColumnOf(last.Start.Value)));
        }

        if (Find(member) is { } empty)
        {
            return Insert(empty.Start.Value + 1, $"{LineEnd}{Indented(item, "    ")}{LineEnd}  ");
        }

        var top = Find() ?? throw new JsonException("There is no object.");
        var array = $"\"{member}\": [{LineEnd}{Indented(item, "    ")}{LineEnd}  ]";
        return Insert(top.Start.Value + 1, $"{LineEnd}  {array}{(IsEmpty(top) ? LineEnd : ",")}");
    }

    /// <summary>Without this item of an array of the top, the comma that it needed, and nothing else.</summary>
    public byte[] Remove(string member, Range item)
    {
        var items = Items(member);
        var index = items.ToList().FindIndex(other => other.Equals(item));
        if (index > 0)
        {
            return [.. bytes[..items[index - 1].End.Value], .. bytes[item.End..]];
        }

        if (items.Count > 1)
        {
            return [.. bytes[..item.Start.Value], .. bytes[items[1].Start..]];
        }

        var array = Find(member)!.Value;
        return [.. bytes[..(array.Start.Value + 1)], .. bytes[(array.End.Value - 1)..]];
    }

    /// <summary>From 1.</summary>
    public int LineOf(int offset) => bytes.AsSpan(0, offset).Count((byte)'\n') + 1;

    public string TextOf(Range range) => Encoding.UTF8.GetString(bytes[range]);

    private static bool Enter(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private Range Value(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex + Begin;
        reader.Skip();
        return start..((int)reader.BytesConsumed + Begin);
    }

    private bool IsEmpty(Range top)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(top), Tolerant);
        reader.Read();
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    // The white space before what stands on this line.
    private string ColumnOf(int offset)
    {
        var begin = bytes.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        var before = Encoding.UTF8.GetString(bytes, begin, offset - begin);
        return before.Trim().Length == 0 ? before : before[..(before.Length - before.TrimStart().Length)] + "  ";
    }

    private string Indented(string item, string column) => column + item.ReplaceLineEndings(LineEnd + column);

    private byte[] Insert(int at, string text) => [.. bytes[..at], .. Encoding.UTF8.GetBytes(text), .. bytes[at..]];
}
