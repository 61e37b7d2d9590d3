using System.Globalization;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Finds days as people write them: with or without zeros, in any order, the year in two or four digits, the month as a number or in words of
/// seven languages. A day counts only when it is one of the study.
/// </summary>
internal sealed class WrittenDates(IReadOnlyCollection<DateOnly> days)
{
    private const int LongestGap = 3;
    private const int Broken = int.MaxValue;

    private static readonly HashSet<string> Fillers = new(["de", "del", "di", "of", "the", "den", "st", "nd", "rd", "th"], StringComparer.Ordinal);

    // English, German, French, Spanish, Italian, Portuguese, Dutch: by their first three letters, where these tell.
    private static readonly string[][] Months =
    [
        ["jan", "ene", "gen"], ["feb", "fev"], ["mar", "maa", "mrt"], ["apr", "avr", "abr"], ["may", "mai", "mag", "mei"], ["jun", "giu", "juin"],
        ["jul", "lug", "juil"], ["aug", "aou", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"], ["dec", "dez", "dic"],
    ];

    public bool AreIn(PlainText text)
    {
        if (days.Count == 0 || text.Words.Count < 3)
            return false;
        var parts = Parts(text);
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            if (parts[i + 1].Gap <= LongestGap && parts[i + 2].Gap <= LongestGap && IsDay(parts[i], parts[i + 1], parts[i + 2]))
                return true;
        }

        return false;
    }

    // Numbers and months; fillers are left out, any other word parts what stands beside it.
    private static List<Part> Parts(PlainText text)
    {
        var parts = new List<Part>();
        var gap = Broken;
        foreach (var word in text.Words)
        {
            var letters = text[word];
            gap = Math.Max(gap, word.Gap);
            if (word.IsDigits && word.Length <= 4)
                Take(new Part(int.Parse(letters, CultureInfo.InvariantCulture), word.Length, Month: false, gap));
            else if (!word.IsDigits && MonthOf(letters) is var month and > 0)
                Take(new Part(month, 0, Month: true, gap));
            else if (!Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters))
                gap = Broken;
        }

        return parts;

        void Take(Part part)
        {
            parts.Add(part);
            gap = 0;
        }
    }

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = Months.Length; month > 0; month--)
        {
            foreach (var start in Months[month - 1])
            {
                if (word.StartsWith(start, StringComparison.Ordinal))
                    return month;
            }
        }

        return 0;
    }

    private bool IsDay(Part a, Part b, Part c)
    {
        if (a.Month)
            return Is(c, a.Value, b);
        if (b.Month)
            return Is(c, b.Value, a) || Is(a, b.Value, c);
        if (c.Month)
            return false;
        // Three numbers with two short years among them are days only where they are parted alike.
        return b.Gap > 0 && c.Gap > 0 && (Is(c, b.Value, a) || Is(c, a.Value, b) || Is(a, b.Value, c) || Is(a, c.Value, b));
    }

    private bool Is(Part year, int month, Part day)
    {
        if (year.Month || day.Month || day.Digits > 2 || year.Digits is not (2 or 4) || month is < 1 or > 12)
            return false;
        foreach (var known in days)
        {
            if (known.Day == day.Value && known.Month == month && year.Value == (year.Digits == 4 ? known.Year : known.Year % 100))
                return true;
        }

        return false;
    }

    /// <summary>A number or a month.</summary>
    /// <param name="Value">The number, or which month.</param>
    /// <param name="Digits">Of a number.</param>
    /// <param name="Month">A month in words.</param>
    /// <param name="Gap">The longest run of other characters between it and the part before; very many when another word stands there.</param>
    private readonly record struct Part(int Value, int Digits, bool Month, int Gap);
}
