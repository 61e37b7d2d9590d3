using System.Text;

namespace OrthancGuard.Reports;

/// <summary>RFC 4180, with what a spreadsheet would take for a formula made harmless.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();

    public CsvText Row(params IEnumerable<string> cells)
    {
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        return this;
    }

    public override string ToString() => text.ToString();

    private static string Cell(string content)
    {
        var safe = content.Length > 0 && content[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + content : content;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
