using System.Text;

namespace OrthancGuard.Protection.Header;

/// <summary>What was found in a study that names people, places and orders. Original values: never to be logged or stored.</summary>
/// <param name="known">Values that need not be looked at again; null for none.</param>
internal sealed class PatientIdentifiers(PatientIdentifiers? known = null)
{
    private const int LongestRemembered = 128;
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nameParts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<DateOnly> _dates = [];
    private readonly HashSet<string> _nameWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shortIds = new(StringComparer.Ordinal);

    /// <summary>Whole values: ids, full names, addresses, dates as they are written.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    /// <summary>Single parts of names.</summary>
    public IReadOnlyCollection<string> NameParts => _nameParts;

    /// <summary>
    /// True the first time an encoded value is met, of a kind of attribute: instances of a study say the same over and over. Only single values
    /// whose bytes mean the same in every character set are remembered.
    /// </summary>
    public bool IsNew(char kind, ReadOnlySpan<byte> value)
    {
        if (value.Length > LongestRemembered || !Ascii.IsValid(value) || value.ContainsAny((byte)0x1B, (byte)'\\'))
            return true;
        Span<char> text = stackalloc char[LongestRemembered + 1];
        text[0] = kind;
        Ascii.ToUtf16(value, text[1..], out var length);
        text = text[..(length + 1)];
        return known?._values.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) != true && _values.GetAlternateLookup<ReadOnlySpan<char>>().Add(text);
    }

    /// <summary>Every day that names the patient or the study.</summary>
    public IReadOnlyCollection<DateOnly> Dates => _dates;

    /// <summary>True the first time a date is met: its written forms need to be added only once.</summary>
    public bool IsNew(DateOnly date) => _dates.Add(date);

    /// <summary>Every single part of a name, folded: also those too short, and clinical words, that are not looked for everywhere.</summary>
    public IReadOnlySet<string> NameWords => _nameWords;

    /// <summary>Ids, folded, that are too short to be looked for everywhere.</summary>
    public IReadOnlySet<string> ShortIds => _shortIds;

    public void AddNameWord(string word) => _nameWords.Add(Accents.Fold(word));

    public void AddShortId(string id) => _shortIds.Add(Accents.Fold(id));

    public void AddText(string text) => _texts.Add(text);

    public void AddNamePart(string part) => _nameParts.Add(part);

    public bool Covers(PatientIdentifiers other) => _texts.IsSupersetOf(other._texts) && _nameParts.IsSupersetOf(other._nameParts) &&
        _nameWords.IsSupersetOf(other._nameWords) && _shortIds.IsSupersetOf(other._shortIds);
}
