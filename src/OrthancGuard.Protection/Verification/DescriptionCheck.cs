using System.Text;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Tells a description that was cleaned (PS3.15 E.3.5) from one that was not. Coarser than the cleaning, and made apart from it: every run of
/// four letters or more is a word of the vocabulary or made of such words, and no run of digits is long enough for an id or a year with a day.
/// </summary>
internal static class DescriptionCheck
{
    private const int ShortestWord = 4;
    private const int LongestDigits = 5;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool HoldsOnlyKnownWords(ReadOnlySpan<byte> value)
    {
        var text = Decode(value);
        for (var start = 0; start < text.Length;)
        {
            var isLetter = char.IsLetter(text[start]) || Accents.IsMark(text[start]);
            var isDigit = char.IsAsciiDigit(text[start]);
            var end = start + 1;
            while (end < text.Length && (isLetter ? char.IsLetter(text[end]) || Accents.IsMark(text[end]) : isDigit && char.IsAsciiDigit(text[end])))
                end++;
            var run = text[start..end];
            if ((isDigit && run.Length > LongestDigits) || (isLetter && run.Length >= ShortestWord && !IsKnown(run) && !IsKnownWithDigits(text, start, end)))
                return false;
            start = end;
        }

        return true;
    }

    private static bool IsKnown(string run)
    {
        if (Vocabulary.Find(Accents.Fold(run)) is not null)
            return true;
        // Two words written as one, each with its own capital.
        for (var at = 2; at <= run.Length - 2; at++)
        {
            if ((char.IsUpper(run[at]) || char.IsUpper(run[at - 1])) && Vocabulary.Find(Accents.Fold(run.AsSpan(0, at))) is not null && IsKnown(run[at..]))
                return true;
        }

        return false;
    }

    // A word that has its digits in the vocabulary: jpeg2000.
    private static bool IsKnownWithDigits(string text, int start, int end)
    {
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return Vocabulary.Find(Accents.Fold(text.AsSpan(start, end - start))) is not null;
    }

    private static string Decode(ReadOnlySpan<byte> value)
    {
        value = value.TrimEnd(" \0"u8);
        try
        {
            return Strict.GetString(value);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(value);
        }
    }
}
