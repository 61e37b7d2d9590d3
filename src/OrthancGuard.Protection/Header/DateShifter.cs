using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Moves dates by whole days, so that every interval stays exact to the microsecond, in every time zone.</summary>
public static class DateShifter
{
    private const int DateLength = 8;
    private const int OffsetLength = 5;

    /// <summary>
    /// Moves every value of an element: DA as <c>yyyyMMdd</c>, the old <c>yyyy.MM.dd</c>, or a range; DT to the precision it has, but a
    /// month or a year alone cannot move by days. False for anything else: what is no date is an identifier.
    /// </summary>
    public static bool TryShift(ReadOnlySpan<byte> value, DicomVR vr, int days, out string shifted)
    {
        var moved = new StringBuilder(value.Length);
        var values = Encoding.Latin1.GetString(value).Trim(' ', '\0').Split('\\');
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                moved.Append('\\');
            if (!TryShiftSingle(values[i].Trim(), vr, days, moved))
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

    // A moment, or a range of two; the hyphen of a range stands before a date, or with nothing on one side of it.
    private static bool TryShiftDateTime(ReadOnlySpan<char> text, int days, StringBuilder moved)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '-' || (i > 0 && i < text.Length - 1 && !StartsWithDate(text[(i + 1)..])))
                continue;
            if (text.Length == 1 || (i > 0 && !TryShiftMoment(text[..i], days, moved)))
                return false;
            moved.Append('-');
            return i == text.Length - 1 || TryShiftMoment(text[(i + 1)..], days, moved);
        }

        return TryShiftMoment(text, days, moved);
    }

    // yyyyMMdd[HH[mm[ss[.ffffff]]]][&ZZXX]; what follows the day is kept as it stands.
    private static bool TryShiftMoment(ReadOnlySpan<char> text, int days, StringBuilder moved)
    {
        if (!StartsWithDate(text) || !TryMove(text[..DateLength].ToString(), days, moved) || !IsClock(text[DateLength..]))
            return false;
        moved.Append(text[DateLength..]);
        return true;
    }

    private static bool StartsWithDate(ReadOnlySpan<char> text) => text.Length >= DateLength && AreDigits(text[..DateLength]);

    private static bool IsClock(ReadOnlySpan<char> text)
    {
        if (text.Length >= OffsetLength && (text[^OffsetLength] is '+' or '-') && AreDigits(text[^(OffsetLength - 1)..]))
            text = text[..^OffsetLength];
        var point = text.IndexOf('.');
        var clock = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        return clock.Length is 0 or 2 or 4 or 6 && AreDigits(clock)
            && (point < 0 || (clock.Length == 6 && fraction.Length is >= 1 and <= 6 && AreDigits(fraction)));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool TryMove(string day, int days, StringBuilder moved)
    {
        var plain = day.Length == DateLength + 2 && day[4] == '.' && day[7] == '.' ? string.Concat(day.AsSpan(0, 4), day.AsSpan(5, 2), day.AsSpan(8)) : day;
        if (!DateOnly.TryParseExact(plain, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.DayNumber + days < 0)
            return false;
        moved.Append(date.AddDays(days).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        return true;
    }
}
