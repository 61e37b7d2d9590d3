using System.Globalization;
using OrthancGuard.Configuration;

namespace OrthancGuard.Policy.Consents.Import;

/// <summary>From the lines of a file to requests; every mistake is told with its line, and no value.</summary>
internal sealed class ImportRows(GuardConfiguration configuration, string by, TimeProvider time)
{
    private static readonly string[] Columns =
        ["patient_id", "issuer", "kind", "scope", "scope_name", "valid_from", "valid_until", "source", "why", "by"];

    private readonly List<ImportMistake> mistakes = [];
    private Dictionary<string, int> places = [];

    public (IReadOnlyList<(int Line, ConsentRequest Request)> Rows, IReadOnlyList<ImportMistake> Mistakes) Read(string csv)
    {
        var rows = new List<(int, ConsentRequest)>();
        var isHeader = true;
        foreach (var (line, fields) in CsvLines.Read(csv))
        {
            if (fields is null)
            {
                mistakes.Add(new(line, "has a quotation mark in the middle of a field, or one that is not closed."));
            }
            else if (isHeader)
            {
                ReadHeader(line, fields);
            }
            else if (places.ContainsKey("patient_id") && places.ContainsKey("kind") && ReadRow(line, fields) is { } request)
            {
                rows.Add((line, request));
            }

            isHeader = false;
        }

        if (isHeader)
        {
            mistakes.Add(new(1, "The file is empty."));
        }

        return (rows, mistakes);
    }

    private void ReadHeader(int line, IReadOnlyList<string> fields)
    {
        places = fields.Select((name, place) => (Name: name.ToLowerInvariant(), place)).DistinctBy(column => column.Name, StringComparer.Ordinal)
            .ToDictionary(column => column.Name, column => column.place, StringComparer.Ordinal);
        foreach (var name in places.Keys.Where(name => !Columns.Contains(name, StringComparer.Ordinal)))
        {
            mistakes.Add(new(line, $"The column {(name.Length > 40 ? name[..40] + "…" : name)} is not known.{Spelling.Suggest(name, Columns)} Known are {string.Join(", ", Columns)}."));
        }

        foreach (var needed in Columns.Where(name => name is "patient_id" or "kind" && !places.ContainsKey(name)))
        {
            mistakes.Add(new(line, $"The column {needed} is missing."));
        }

        if (places.Count != fields.Count)
        {
            mistakes.Add(new(line, "A column is there twice."));
        }
    }

    private ConsentRequest? ReadRow(int line, IReadOnlyList<string> fields)
    {
        var before = mistakes.Count;
        if (fields.Count != places.Count)
        {
            mistakes.Add(new(line, $"has {fields.Count} fields where the header has {places.Count}."));
            return null;
        }

        string Field(string name) => places.TryGetValue(name, out var place) ? fields[place] : "";
        var kind = Word(line, "kind", Field("kind"), ("opt-out", ConsentKind.OptOut), ("opt-in", ConsentKind.OptIn));
        var reach = Field("scope").Length == 0 && kind == ConsentKind.OptOut
            ? ConsentReach.All
            : Word(
                line,
                "scope",
                Field("scope"),
                ("all", ConsentReach.All),
                ("vendor", ConsentReach.Vendor),
                ("purpose", ConsentReach.Purpose),
                ("destination", ConsentReach.Destination));
        var source = Field("source").Length == 0
            ? ConsentSource.Import
            : Word(
                line,
                "source",
                Field("source"),
                ("form", ConsentSource.Form),
                ("phone", ConsentSource.Phone),
                ("in-person", ConsentSource.InPerson),
                ("portal", ConsentSource.Portal),
                ("import", ConsentSource.Import));
        var from = Day(line, "valid_from", Field("valid_from"));
        var until = Day(line, "valid_until", Field("valid_until"));
        var request = new ConsentRequest
        {
            Kind = kind,
            Patient = new() { Id = Field("patient_id"), Issuer = Field("issuer") },
            Scope = new(reach, reach == ConsentReach.All ? null : Field("scope_name")),
            ValidFrom = from is { } first ? ClinicCalendar.StartOf(time, first) : null,
            // The last day is part of it.
            ValidUntil = until is { } last ? ClinicCalendar.StartOf(time, last.AddDays(1)) : null,
            By = Field("by") is { Length: > 0 } named ? named : by,
            Why = Field("why"),
            Source = source,
        };
        if (reach == ConsentReach.All && Field("scope_name").Length > 0)
        {
            mistakes.Add(new(line, "scope_name must be empty where the scope is all."));
        }

        return mistakes.Count == before ? Checked(line, request) : null;
    }

    private ConsentRequest? Checked(int line, ConsentRequest request)
    {
        try
        {
            return ConsentWriting.Check(request, configuration);
        }
        catch (ConsentException e)
        {
            mistakes.Add(new(line, e.Message));
            return null;
        }
    }

    private T Word<T>(int line, string column, string text, params ReadOnlySpan<(string Word, T Value)> words)
    {
        var known = new List<string>();
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            known.Add(word);
        }

        mistakes.Add(new(line, $"{column} must be one of {string.Join(", ", known)}."));
        return words[0].Value;
    }

    private DateOnly? Day(int line, string column, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000)
        {
            return day;
        }

        mistakes.Add(new(line, $"{column} must be a date, as in 2026-12-31."));
        return null;
    }
}
