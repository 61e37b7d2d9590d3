using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Cleans descriptions of one study (PS3.15 E.3.5): words of radiology, their abbreviations, short numbers and numbers with units stay;
/// everything else goes, word by word, and whatever identifies somebody of the study goes in any case. Safe for several threads.
/// </summary>
internal sealed class DescriptorCleaner(IdentifierSet identifiers, PatientIdentifiers found)
{
    private const int LongestText = 16 * 1024;
    private const int MostRemembered = 4096;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \r\n\t!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~°µ²³±");
    private static readonly SearchValues<char> Endings = SearchValues.Create("+*%)]");
    private static readonly SearchValues<char> OfNames = SearchValues.Create("@^=\\`");

    private readonly ConcurrentDictionary<(string Text, bool KeepsSex), string?> _cleaned = new();

    /// <summary>What may stay of one value: itself when all of it may, else ASCII text, or null when nothing may.</summary>
    /// <param name="text">Decoded text.</param>
    /// <param name="keepsSex">Keep words that say a sex or a pregnancy: the profile retains patient characteristics.</param>
    public string? Clean(string text, bool keepsSex)
    {
        if (_cleaned.TryGetValue((text, keepsSex), out var known))
            return known;
        var cleaned = text.Length > LongestText ? null : Decide(text, keepsSex);
        if (_cleaned.Count < MostRemembered)
            _cleaned.TryAdd((text, keepsSex), cleaned);
        return cleaned;
    }

    private string? Decide(string text, bool keepsSex)
    {
        var tokens = DescriptorToken.Split(text);
        var hits = identifiers.FindAll(text);
        hits.AddRange(Addresses(text));
        foreach (var token in tokens)
        {
            token.Word = DescriptorWords.Find(token);
            token.Stays = token.Word is { } word && (keepsSex || word.Kind != WordKind.Sex) && !IsShortIdentifier(token) &&
                !hits.Exists(hit => hit.Start < token.End && token.Start < hit.Start + hit.Length);
        }

        DescriptorNames.Decide(tokens, text, found.NameWords.Contains);
        DescriptorNumbers.Decide(tokens, text, found.ShortIds.Contains);
        foreach (var token in tokens.Where(token => token.IsNumber && hits.Exists(hit => hit.Start < token.End && token.Start < hit.Start + hit.Length)))
            token.Stays = false;
        var result = Render(text, tokens);
        // Words that moved together must not make up what was looked for apart.
        return result is null || identifiers.IsIn(result, withNameParts: true) ? null : result;
    }

    // Mail addresses and links go whole: example.org is two words of radiology.
    private static IEnumerable<(int Start, int Length)> Addresses(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start);
            var chunk = end < 0 ? text[start..] : text[start..end];
            if (chunk.Contains('@', StringComparison.Ordinal) || chunk.Contains("://", StringComparison.Ordinal))
                yield return (start, chunk.Length);
            start += chunk.Length + 1;
        }
    }

    // Ids too short to be looked for everywhere, unless they are a word (a station called CT).
    private bool IsShortIdentifier(DescriptorToken token) =>
        found.ShortIds.Contains(token.Folded) && (token.Folded.AsSpan().ContainsAnyInRange('0', '9') || token.Word is null);

    private static string? Render(string text, List<DescriptorToken> tokens)
    {
        if (!tokens.Exists(static token => token.Stays))
            return null;
        if (tokens.TrueForAll(static token => token.Stays) && IsHarmlessBetween(text, tokens))
            return text;
        var result = new StringBuilder(text.Length);
        var isGap = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Stays ? Accents.Strip(tokens[i].Text) : "";
            if (word.Length == 0 || !Ascii.IsValid(word))
            {
                isGap = true;
                continue;
            }

            if (result.Length > 0)
                result.Append(isGap || i == 0 ? " " : Between(text.AsSpan(tokens[i - 1].End..tokens[i].Start)));
            result.Append(word);
            isGap = false;
        }

        if (result.Length > 0 && tokens[^1].Stays)
            result.Append([.. text[tokens[^1].End..].TakeWhile(Endings.Contains)]);
        return result.Length == 0 ? null : WithoutHalfBrackets(result.ToString());
    }

    // A bracket whose other half went with a word.
    private static string WithoutHalfBrackets(string text)
    {
        foreach (var (open, close) in new[] { ('(', ')'), ('[', ']') })
        {
            if (text.AsSpan().Count(open) != text.AsSpan().Count(close))
                text = text.Replace(open, ' ').Replace(close, ' ').Trim();
        }

        return text;
    }

    private static bool IsHarmlessBetween(string text, List<DescriptorToken> tokens)
    {
        var start = 0;
        foreach (var token in tokens)
        {
            if (text.AsSpan(start..token.Start).ContainsAnyExcept(Separators))
                return false;
            start = token.End;
        }

        return !text.AsSpan(start).ContainsAnyExcept(Separators);
    }

    private static string Between(ReadOnlySpan<char> separators)
    {
        var kept = new StringBuilder(separators.Length);
        foreach (var c in separators)
            kept.Append(!char.IsAscii(c) || OfNames.Contains(c) || !Separators.Contains(c) ? ' ' : c);
        return kept.ToString();
    }
}
