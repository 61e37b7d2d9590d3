using System.Globalization;

namespace OrthancGuard.Configuration;

/// <summary>Members of an object that are dates, times, numbers that may be missing, or several words of a list.</summary>
internal static class ConfigurationSectionValues
{
    public static DateOnly RequiredDate(this ConfigurationSection section, string name)
    {
        var text = section.RequiredText(name);
        if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            section.Mistake(name, "must be a date, as in 2026-12-31.");
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default;
    }

    public static TimeOnly? OptionalTime(this ConfigurationSection section, string name)
    {
        if (section.Text(name) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        section.Mistake(name, "must be a time of day, as in 18:30.");
        return null;
    }

    public static int? OptionalNumber(this ConfigurationSection section, string name, int least, int most) =>
        section.Has(name) ? section.Number(name, least, most, least) : null;

    public static double? OptionalDecimal(this ConfigurationSection section, string name, double least, double most) =>
        section.Has(name) ? section.Decimal(name, least, most, least) : null;

    /// <summary>A list of words, each one of those of the enumeration.</summary>
    public static IReadOnlyList<T>? Choices<T>(this ConfigurationSection section, string name)
        where T : struct, Enum
    {
        if (section.Texts(name) is not { } texts)
        {
            return null;
        }

        var values = new List<T>();
        foreach (var text in texts)
        {
            if (Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]))
            {
                values.Add(value);
            }
            else if (text.Length > 0)
            {
                section.Mistake(name, $"must hold only {string.Join(", ", Enum.GetNames<T>())}.{Spelling.Suggest(text, Enum.GetNames<T>())}");
            }
        }

        return values;
    }
}
