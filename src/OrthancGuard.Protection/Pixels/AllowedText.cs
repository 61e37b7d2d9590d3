using System.Globalization;
using System.Text.RegularExpressions;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// What may stay in the pixels for one destination: laterality marks and measures. A line of an image stays when every word of it is on
/// the list, it holds no more than one number, and none of it is an identifier of the patient. In an entry # is a number of up to three
/// digits, with up to two more behind a point or comma; letter case and spaces do not matter.
/// </summary>
public sealed class AllowedText
{
    private const string Number = @"\d{1,3}(?:[.,]\d{1,2})?";
    private readonly Regex? _entry;

    /// <param name="entries">See <see cref="FindProblem"/>.</param>
    public AllowedText(IReadOnlyList<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > 0)
        {
            _entry = new Regex(
                "^(?:" + string.Join('|', entries.Select(static entry => Regex.Escape(Squeeze(entry)).Replace("\\#", Number, StringComparison.Ordinal))) + ")$",
                RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
        }
    }

    /// <summary>Sides, directions and projections; numbers with a unit of length, time, frequency, loudness or share.</summary>
    public static IReadOnlyList<string> Default { get; } =
    [
        "L", "R", "LT", "RT", "LEFT", "RIGHT", "A", "P", "H", "F", "S", "I", "AP", "PA", "LAT", "LL", "#", "# mm", "# cm", "# ms", "# s", "# Hz", "# kHz",
        "# MHz", "# dB", "# %", "# cm/s", "# m/s", "# fps",
    ];

    /// <summary>True when nothing may stay.</summary>
    public bool IsEmpty => _entry is null;

    /// <summary>What is wrong with an entry; null when it can be used.</summary>
    public static string? FindProblem(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var bare = Squeeze(entry);
        if (bare.Length is 0 or > 16)
            return "must have 1 to 16 characters";
        if (bare.Count(static c => c == '#') > 1)
            return "must have one # at most: several numbers may be a date or a telephone number";
        return bare.Any(char.IsControl) ? "must not hold control characters" : null;
    }

    /// <summary>True when all words of a line may stay.</summary>
    public bool Allows(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (_entry is null || words.Count == 0)
            return false;
        if (_entry.IsMatch(Squeeze(string.Concat(words))))
            return true;
        return words.All(word => _entry.IsMatch(Squeeze(word))) && words.Count(static word => word.Any(char.IsAsciiDigit)) <= 1;
    }

    private static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c))).ToUpper(CultureInfo.InvariantCulture);
}
