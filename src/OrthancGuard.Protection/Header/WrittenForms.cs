namespace OrthancGuard.Protection.Header;

/// <summary>
/// Finds the identifiers of a study however they are written: names with other accents or none, ids and names spelt apart or joined, split over
/// values, days in words. Made from what was found in the study; safe for several threads.
/// </summary>
internal sealed class WrittenForms
{
    // Shorter ones are looked for as they are, elsewhere.
    private const int ShortestName = 4;
    private const int ShortestSpelt = 6;
    private const int ShortestNumber = 7;
    private const int ShortestCode = 5;
    private const int LongestGap = 3;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spelt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speltNames = new(StringComparer.Ordinal);
    private readonly WrittenDates _dates;
    private readonly int _longest;

    public WrittenForms(PatientIdentifiers found)
    {
        foreach (var part in found.NameParts)
        {
            var plain = PlainText.Of(part);
            if (plain.Words is [{ IsDigits: false, Length: >= ShortestName }] && !ClinicalWords.Contains(plain.Letters))
                _names.Add(plain.Letters);
            if (plain.Letters.Length >= ShortestSpelt)
                _speltNames.Add(plain.Letters);
        }

        foreach (var letters in found.Texts.Select(static text => PlainText.Of(text).Letters))
        {
            if (letters.Length >= (letters.All(char.IsAsciiDigit) ? ShortestNumber : ShortestSpelt))
                _spelt.Add(letters);
        }

        _longest = Math.Max(Longest(_spelt), Longest(_speltNames));
        _dates = new WrittenDates(found.Dates);

        static int Longest(HashSet<string> set) => set.Count == 0 ? 0 : set.Max(static text => text.Length);
    }

    /// <param name="value">Decoded text; several values parted by a backslash.</param>
    /// <param name="isCode">A value of CS: a single part of a name counts only where it is a whole value and no word of the trade.</param>
    public bool IsIn(ReadOnlySpan<char> value, bool isCode)
    {
        var text = PlainText.Of(value);
        for (var first = 0; first < text.Words.Count; first++)
        {
            if (!isCode && _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[text.Words[first]]))
                return true;
            if (IsSpeltFrom(text, first, withNames: !isCode))
                return true;
        }

        return (isCode && IsNameAsCode(value)) || _dates.AreIn(text);
    }

    /// <summary>True when a value of characters that mean a number or a time is an id or a day, digit by digit.</summary>
    public bool IsNumber(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split('\\'))
        {
            var letters = PlainText.Of(value[range]).Letters;
            if (letters.Length >= ShortestNumber && _spelt.Contains(letters))
                return true;
        }

        return false;
    }

    // Digits alone count as spelt apart only where one character stands between them: a row of numbers is no id.
    private bool IsSpeltFrom(PlainText text, int first, bool withNames)
    {
        var (words, start) = (text.Words, text.Words[first].Start);
        var onlyDigits = true;
        for (var last = first; last < words.Count; last++)
        {
            var length = words[last].Start + words[last].Length - start;
            onlyDigits &= words[last].IsDigits;
            if (length > _longest || (last > first && words[last].IsDigits && words[last].Gap > (onlyDigits ? 1 : LongestGap)))
                return false;
            var spelt = text.Letters.AsSpan(start, length);
            if (length >= ShortestSpelt && (_spelt.GetAlternateLookup<ReadOnlySpan<char>>().Contains(spelt)
                || (withNames && _speltNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(spelt))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameAsCode(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split('\\'))
        {
            var plain = PlainText.Of(value[range]);
            if (plain.Words is [{ Length: >= ShortestCode }] && _names.Contains(plain.Letters) && Data.Vocabulary.Find(Accents.Fold(value[range].Trim())) is null)
                return true;
        }

        return false;
    }
}
