using System.IO.Compression;
using System.Text;

namespace OrthancGuard.Returns;

/// <summary>
/// Looks for codes in a PDF: in its bytes, in streams that are deflated, and in strings whose letters are placed one by one. Glyphs of fonts
/// with a numbering of their own cannot be read.
/// </summary>
internal static class DocumentText
{
    private const int MostInflated = 64 << 20;

    public static bool Holds(ReadOnlySpan<byte> document, IReadOnlyCollection<string> codes) =>
        Parts(document).Exists(part => codes.Any(code => part.Contains(code, StringComparison.Ordinal) || Strings(part).Contains(code, StringComparison.Ordinal)));

    /// <summary>True when some of it is beyond reading: encrypted, or compressed in a way that is not undone here.</summary>
    public static bool IsClosed(ReadOnlySpan<byte> document)
    {
        var text = Encoding.Latin1.GetString(document);
        return !text.StartsWith("%PDF-", StringComparison.Ordinal) || text.Contains("/Encrypt", StringComparison.Ordinal)
            || text.Contains("/LZWDecode", StringComparison.Ordinal) || text.Contains("/Identity-H", StringComparison.Ordinal)
            || Parts(document).Skip(1).Any(static part => part.Contains("/Identity-H", StringComparison.Ordinal));
    }

    private static List<string> Parts(ReadOnlySpan<byte> document)
    {
        var whole = Encoding.Latin1.GetString(document);
        var parts = new List<string> { whole };
        var inflated = 0;
        for (var at = whole.IndexOf("stream", StringComparison.Ordinal); at >= 0; at = whole.IndexOf("stream", at + 6, StringComparison.Ordinal))
        {
            if (at >= 3 && whole.AsSpan(at - 3, 3) is "end")
            {
                continue;
            }

            var start = at + 6 + (whole.AsSpan(at + 6).StartsWith("\r\n") ? 2 : 1);
            var end = whole.IndexOf("endstream", start, StringComparison.Ordinal);
            if (end > start && inflated < MostInflated && Inflate(document[start..end], MostInflated - inflated) is { Length: > 0 } text)
            {
                inflated += text.Length;
                parts.Add(text);
            }
        }

        return parts;
    }

    private static string? Inflate(ReadOnlySpan<byte> bytes, int most)
    {
        try
        {
            using var source = new ZLibStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            using var target = new MemoryStream();
            var buffer = new byte[64 << 10];
            for (int read; target.Length < most && (read = source.Read(buffer)) > 0;)
            {
                target.Write(buffer, 0, read);
            }

            return Encoding.Latin1.GetString(target.GetBuffer(), 0, (int)target.Length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What stands in ( ) and, in hexadecimal, in &lt; &gt;, run together.</summary>
    private static string Strings(string part)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '(')
            {
                for (i++; i < part.Length && part[i] != ')'; i++)
                {
                    joined.Append(part[i] == '\\' && i + 1 < part.Length ? part[++i] : part[i]);
                }
            }
            else if (part[i] == '<' && i + 1 < part.Length && char.IsAsciiHexDigit(part[i + 1]))
            {
                var end = part.IndexOf('>', i);
                for (i++; end > 0 && i + 1 < end && char.IsAsciiHexDigit(part[i]) && char.IsAsciiHexDigit(part[i + 1]); i += 2)
                {
                    joined.Append((char)Convert.ToByte(part.Substring(i, 2), 16));
                }
            }
        }

        return joined.ToString();
    }
}
