using System.Buffers;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// The identifiers of one study's people and places, made to be looked for in text, as they are and however else they may be written. A hit counts
/// where it is not part of a longer word; letter case does not matter.
/// </summary>
internal sealed class IdentifierSet
{
    private static readonly SearchValues<string> Nothing = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    private readonly SearchValues<string> _values;
    private readonly ILookup<char, (string Text, bool IsNamePart)> _byFirst;
    private readonly WrittenForms _forms;
    private readonly RepeatedValues _withoutNumbers = new();
    private readonly RepeatedValues _withoutNames = new();
    private readonly RepeatedValues _withoutAny = new();

    private IdentifierSet(PatientIdentifiers found)
    {
        var (identifiers, nameParts) = (found.Texts, found.NameParts);
        Descriptors = new DescriptorCleaner(this, found);
        _forms = new WrittenForms(found);
        Count = identifiers.Count + nameParts.Count;
        _values = Count == 0 ? Nothing : SearchValues.Create([.. identifiers, .. nameParts], StringComparison.OrdinalIgnoreCase);
        _byFirst = identifiers.Select(static text => (Text: text, IsNamePart: false))
            .Concat(nameParts.Select(static text => (Text: text, IsNamePart: true)))
            .ToLookup(static entry => char.ToUpperInvariant(entry.Text[0]));
    }

    public static IdentifierSet Empty { get; } = new(new PatientIdentifiers());

    public int Count { get; }

    /// <summary>Cleans descriptions of this study.</summary>
    public DescriptorCleaner Descriptors { get; }

    public static IdentifierSet Of(PatientIdentifiers found) => new(found);

    /// <summary>True when the text holds an identifier.</summary>
    /// <param name="text">Decoded text.</param>
    /// <param name="withNameParts">Also single parts of names; false for codes, whose words are the standard's.</param>
    public bool IsIn(ReadOnlySpan<char> text, bool withNameParts)
    {
        var clean = withNameParts ? _withoutAny : _withoutNames;
        if (clean.Contains(text))
            return false;
        if (Search(text, withNameParts) || _forms.IsIn(text, isCode: !withNameParts))
            return true;
        clean.Add(text);
        return false;
    }

    /// <summary>True when a value of a VR of numbers or clocks is an id or a day.</summary>
    public bool IsNumber(ReadOnlySpan<char> text)
    {
        if (_withoutNumbers.Contains(text))
            return false;
        if (_forms.IsNumber(text))
            return true;
        _withoutNumbers.Add(text);
        return false;
    }

    private bool Search(ReadOnlySpan<char> text, bool withNameParts)
    {
        var start = 0;
        while (start < text.Length)
        {
            var found = text[start..].IndexOfAny(_values);
            if (found < 0)
                return false;
            start += found;
            foreach (var (identifier, isNamePart) in _byFirst[char.ToUpperInvariant(text[start])])
            {
                if ((withNameParts || !isNamePart) && Matches(text, start, identifier))
                    return true;
            }

            start++;
        }

        return false;
    }

    /// <summary>Every place of an identifier in a text, parts of names included.</summary>
    public List<(int Start, int Length)> FindAll(string text)
    {
        var hits = new List<(int Start, int Length)>();
        for (var start = 0; start < text.Length; start++)
        {
            var found = text.AsSpan(start).IndexOfAny(_values);
            if (found < 0)
                break;
            start += found;
            foreach (var (identifier, _) in _byFirst[char.ToUpperInvariant(text[start])])
            {
                if (Matches(text, start, identifier))
                    hits.Add((start, identifier.Length));
            }
        }

        return hits;
    }

    private static bool Matches(ReadOnlySpan<char> text, int start, string identifier) =>
        text[start..].StartsWith(identifier, StringComparison.OrdinalIgnoreCase) &&
        (start == 0 || !Continues(text[start - 1], identifier[0])) &&
        (start + identifier.Length == text.Length || !Continues(text[start + identifier.Length], identifier[^1]));

    // Scripts without spaces have no word boundaries: there every hit counts.
    private static bool Continues(char neighbour, char own) =>
        char.IsAsciiLetterOrDigit(neighbour) || (char.IsLetterOrDigit(neighbour) && neighbour < 0x2E80 && own < 0x2E80);
}
