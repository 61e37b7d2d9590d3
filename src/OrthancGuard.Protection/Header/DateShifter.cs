using System.Buffers;
using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Moves dates by whole days, so that every interval stays exact to the microsecond, in every time zone.</summary>
internal static class DateShifter
{
    private const int DateLength = 8;
    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789.+-");

    /// <summary>
    /// Moves every value of an element: DA as <c>yyyyMMdd</c>, the old <c>yyyy.MM.dd</c>, or a range; DT to the precision it has, but a
    /// month or a year alone cannot move by days. False for anything else: what is no date is an identifier.
    /// </summary>
    public static bool TryShift(ReadOnlySpan<byte> value, DicomVR vr, int days, out string shifted)
    {
        var moved = new StringBuilder(value.Length);
        foreach (var single in Encoding.Latin1.GetString(value).Trim(' ', '\0').Split('\\'))
        {
            if (moved.Length > 0)
                moved.Append('\\');
            if (!TryShiftSingle(single.Trim(), vr, days, moved))
            {
                shifted = "";
                return false;
            }
        }

        shifted = moved.ToString();
        return true;
    }

    private static bool TryShiftSingle(string text, DicomVR vr, int days, StringBuilder moved)
    {
        if (text.Length == 0)
            return true;
        if (vr == DicomVR.DT)
            return TryShiftDateTime(text, days, moved);
        var parts = text.Split('-');
        if (parts.Length > 2 || parts.All(static part => part.Length == 0))
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                moved.Append('-');
            if (parts[i].Length > 0 && !TryMove(parts[i], days, moved))
                return false;
        }

        return true;
    }

    // yyyyMMdd[HH[mm[ss[.ffffff]]]][&ZZXX]; what follows the day is kept as it stands.
    private static bool TryShiftDateTime(string text, int days, StringBuilder moved)
    {
        if (text.Length < DateLength || !TryMove(text[..DateLength], days, moved))
            return false;
        var rest = text[DateLength..];
        if (rest.AsSpan().ContainsAnyExcept(ClockCharacters))
            return false;
        moved.Append(rest);
        return true;
    }

    private static bool TryMove(string day, int days, StringBuilder moved)
    {
        var plain = day.Length == DateLength + 2 && day[4] == '.' && day[7] == '.' ? string.Concat(day.AsSpan(0, 4), day.AsSpan(5, 2), day.AsSpan(8)) : day;
        if (!DateOnly.TryParseExact(plain, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.DayNumber + days < 0)
            return false;
        moved.Append(date.AddDays(days).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        return true;
    }
}
