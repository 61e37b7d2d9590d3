using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>The dates that may be in an outgoing object under the Modified Dates Option: the original's, moved by this patient's days.</summary>
/// <param name="originals">Days that the originals name.</param>
/// <param name="shift">Days by which they move; null when the key is not known: then by any number that a key may give.</param>
internal sealed class OutgoingDates(IReadOnlySet<int> originals, int? shift)
{
    /// <summary>What stands for what is no date.</summary>
    private static readonly int Dummy = new DateOnly(1900, 1, 1).DayNumber;
    private const int LongestShift = 3650;
    private const int Digits = 8;

    /// <summary>True when every date of a DA or DT value is one of them, or nothing is in it but dummies.</summary>
    public bool MayBeThere(ReadOnlySpan<byte> value, DicomVR vr)
    {
        var days = new HashSet<int>();
        return TryReadDays(value, vr, days) && days.All(MayBeThere);
    }

    /// <summary>
    /// Adds the days that a value of DA (<c>yyyyMMdd</c>, <c>yyyy.MM.dd</c>, ranges of them) or DT names; false when it holds anything
    /// else, whatever it is. Days read before that are added all the same.
    /// </summary>
    public static bool TryReadDays(ReadOnlySpan<byte> value, DicomVR vr, ICollection<int> days)
    {
        var readable = true;
        foreach (var single in Encoding.Latin1.GetString(value).Split('\\', StringSplitOptions.TrimEntries))
        {
            var text = single.Trim('\0', ' ');
            // What follows a hyphen is another date where it is as long as one; in DT it may be the time zone.
            foreach (var part in text.Split('-'))
            {
                if (part.Length == 0 || (vr == DicomVR.DT && part.Length == 4 && part.Length < text.Length))
                    continue;
                readable &= TryReadDay(vr == DicomVR.DA ? part.Replace(".", "", StringComparison.Ordinal) : part, vr, days);
            }
        }

        return readable;
    }

    private static bool TryReadDay(string text, DicomVR vr, ICollection<int> days)
    {
        if (text.Length < Digits || (vr == DicomVR.DA && text.Length > Digits)
            || !DateOnly.TryParseExact(text.AsSpan(0, Digits), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        days.Add(date.DayNumber);
        return IsClock(text.AsSpan(Digits));
    }

    // HHmmss.ffffff+ZZXX, as much of it as there is.
    private static bool IsClock(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('+') is var zone and >= 0)
        {
            if (text[(zone + 1)..] is not { Length: 4 } offset || offset.ContainsAnyExceptInRange('0', '9'))
                return false;
            text = text[..zone];
        }

        var point = text.IndexOf('.');
        var clock = point < 0 ? text : text[..point];
        return clock.Length is 0 or 2 or 4 or 6 && !clock.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || (clock.Length == 6 && text.Length - point - 1 is >= 1 and <= 6 && !text[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    private bool MayBeThere(int day) => day == Dummy || (shift is { } days
        ? originals.Contains(day - days)
        : originals.Any(original => original - day is >= 1 and <= LongestShift));
}
