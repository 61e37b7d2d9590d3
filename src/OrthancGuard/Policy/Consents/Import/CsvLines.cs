using System.Text;

namespace OrthancGuard.Policy.Consents.Import;

/// <summary>
/// Records of a CSV text (RFC 4180), with <c>,</c> or <c>;</c> between fields, whichever the first line has more of. Quoted fields may
/// hold separators, quotes written twice, and line breaks.
/// </summary>
internal static class CsvLines
{
    /// <param name="csv">The text; a byte order mark is passed over.</param>
    /// <returns>Each record with the line that it begins on, from 1; null fields for one whose quotes do not close or stand in the middle.</returns>
    public static IEnumerable<(int Line, IReadOnlyList<string>? Fields)> Read(string csv)
    {
        var text = csv.TrimStart('\uFEFF');
        var first = text.Split('\n', 2)[0];
        var separator = first.Count(c => c == ';') > first.Count(c => c == ',') ? ';' : ',';
        for (int at = 0, line = 1; at < text.Length;)
        {
            var begin = line;
            var fields = ReadRecord(text, separator, ref at, ref line);
            if (fields is null || fields.Any(field => field.Length > 0))
            {
                yield return (begin, fields);
            }
        }
    }

    private static List<string>? ReadRecord(string text, char separator, ref int at, ref int line)
    {
        var fields = new List<string>();
        var isWhole = true;
        while (true)
        {
            isWhole &= TryReadField(text, separator, ref at, ref line, out var field);
            fields.Add(field);
            if (at >= text.Length)
            {
                return isWhole ? fields : null;
            }

            if (text[at++] == '\n')
            {
                line++;
                return isWhole ? fields : null;
            }
        }
    }

    // Stops at the separator, the line feed or the end.
    private static bool TryReadField(string text, char separator, ref int at, ref int line, out string field)
    {
        var content = new StringBuilder();
        var isQuoted = at < text.Length && text[at] == '"';
        if (isQuoted)
        {
            at++;
            while (true)
            {
                if (at >= text.Length)
                {
                    field = "";
                    return false;
                }

                if (text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
                {
                    at++;
                }
                else if (text[at] == '"')
                {
                    at++;
                    break;
                }

                line += text[at] == '\n' ? 1 : 0;
                content.Append(text[at++]);
            }
        }

        var rest = at;
        while (at < text.Length && text[at] != separator && text[at] != '\n')
        {
            at++;
        }

        var tail = text[rest..at].TrimEnd('\r');
        field = isQuoted ? content.ToString().Trim() : tail.Trim();
        return isQuoted ? tail.Trim().Length == 0 : !tail.Contains('"', StringComparison.Ordinal);
    }
}
