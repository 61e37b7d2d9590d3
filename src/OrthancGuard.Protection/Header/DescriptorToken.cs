using System.Buffers;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>A run of letters and digits in a description, and what is thought of it.</summary>
internal sealed class DescriptorToken(int start, string text)
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    public int Start { get; } = start;

    public int End => Start + Text.Length;

    public string Text { get; } = text;

    /// <summary>Lower case, without accents.</summary>
    public string Folded { get; } = Accents.Fold(text);

    /// <summary>True for digits with at most decimal points.</summary>
    public bool IsNumber { get; } = !text.AsSpan().ContainsAnyExcept(NumberCharacters);

    /// <summary>May it stay?</summary>
    public bool Stays { get; set; }

    /// <summary>What else the word may be; of a number or a mixed token, plain.</summary>
    public VocabularyWord? Word { get; set; }

    /// <summary>The runs of letters and digits of a text; a point or comma between two digits does not part them.</summary>
    public static List<DescriptorToken> Split(string text)
    {
        var tokens = new List<DescriptorToken>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (IsPart(text[at]) || IsDecimalPoint(text, at)))
                at++;
            tokens.Add(new DescriptorToken(start, text[start..at]));
        }

        return tokens;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || Accents.IsMark(c) || char.IsSurrogate(c);

    private static bool IsDecimalPoint(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
