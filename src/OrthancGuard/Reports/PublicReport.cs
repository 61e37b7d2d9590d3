using System.Globalization;

namespace OrthancGuard.Reports;

/// <param name="MadeAt">When.</param>
/// <param name="Rows">Newest month first.</param>
/// <param name="SuppressedBelow">Numbers from 1 to below this are not told; 0 tells all.</param>
internal sealed record PublicReport(DateTimeOffset MadeAt, IReadOnlyList<PublicRow> Rows, int SuppressedBelow)
{
    private static readonly string[] Columns = ["Month", "Company", "Task", "Studies sent", "Images sent", "Studies held", "Studies refused"];

    public string Html()
    {
        var page = new HtmlText("Images sent to companies");
        page.Element("p", string.Create(CultureInfo.InvariantCulture, $"Made on {MadeAt.UtcDateTime:yyyy-MM-dd}. No patient is named and none can be told from it."));
        if (SuppressedBelow > 1)
        {
            page.Element("p", string.Create(CultureInfo.InvariantCulture, $"Numbers from 1 to {SuppressedBelow - 1} are shown as \"<{SuppressedBelow}\"."));
        }

        page.Open("table").Element("caption", "By month").Open("thead").Row("th", Columns).Close("thead").Open("tbody");
        foreach (var row in Rows)
        {
            page.Row("td", row.Cells);
        }

        page.Close("tbody").Close("table");
        page.Element("p", "Before an image is sent, the patient's name, birth date and every other personal detail are taken out of it, faces are removed from scans of the head, "
            + "and a second program checks what is about to go. Held: a member of the staff had to look first. Refused: the patient had said no, or the contract did not allow it.");
        return page.ToString();
    }

    public string Csv()
    {
        var csv = new CsvText().Row(Columns.Select(column => column.ToLowerInvariant()));
        foreach (var row in Rows)
        {
            csv.Row(row.Cells);
        }

        return csv.ToString();
    }
}

internal sealed record PublicRow
{
    /// <summary>Year and month (UTC), as 2026-03.</summary>
    public required string Month { get; init; }

    public required string Company { get; init; }

    public required string Task { get; init; }

    public required PublicCount Studies { get; init; }

    public required PublicCount Images { get; init; }

    public required PublicCount Held { get; init; }

    public required PublicCount Refused { get; init; }

    public IEnumerable<string> Cells => [Month, Company, Task, Studies.Text, Images.Text, Held.Text, Refused.Text];
}

/// <summary>A number, or that it is too small to be told.</summary>
/// <param name="Number">0 when it is not told.</param>
/// <param name="Text">As shown.</param>
internal readonly record struct PublicCount(long Number, string Text)
{
    public bool IsSuppressed => Number == 0 && Text.StartsWith('<');

    public static PublicCount Of(long number, int suppressBelow) => number > 0 && number < suppressBelow
        ? new(0, string.Create(CultureInfo.InvariantCulture, $"<{suppressBelow}"))
        : new(number, number.ToString(CultureInfo.InvariantCulture));
}
