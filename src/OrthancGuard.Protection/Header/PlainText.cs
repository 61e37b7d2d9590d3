using System.Globalization;
using System.Text;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// A text as its words are when nothing is left of how they are written: letters in lower case without accents (Müller, Mueller and Muller are
/// one), half and full width alike, without marks and invisible characters. A word is a run of letters or a run of digits.
/// </summary>
internal sealed class PlainText
{
    /// <summary>A gap that is no character: letters stand beside digits.</summary>
    public const int Joined = 0;

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    private readonly StringBuilder _letters = new();
    private readonly List<PlainWord> _words = [];
    private int _start;
    private int _gap = int.MaxValue;
    private int _between;
    private bool _isDigits;

    private PlainText(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            foreach (var c in text)
                Add(c);
        }
        else
        {
            foreach (var c in Accents.Strip(text))
                Add(c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FirstFullWidth + '!') : c);
        }

        EndWord();
        Letters = _letters.ToString();
    }

    /// <summary>All words, one after the other.</summary>
    public string Letters { get; }

    public IReadOnlyList<PlainWord> Words => _words;

    public static PlainText Of(ReadOnlySpan<char> text) => new(text);

    public ReadOnlySpan<char> this[PlainWord word] => Letters.AsSpan(word.Start, word.Length);

    private void Add(char c)
    {
        if (!char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return;
        if (!char.IsLetterOrDigit(c))
        {
            EndWord();
            _between++;
            return;
        }

        var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
        if (_letters.Length > _start && _isDigits != digit >= 0)
            EndWord();
        if (_letters.Length == _start)
        {
            (_gap, _isDigits) = (_words.Count == 0 ? int.MaxValue : _between, digit >= 0);
            _between = 0;
        }

        if (digit >= 0)
            _letters.Append((char)('0' + digit));
        else
            AddLetter(char.ToLowerInvariant(c));
    }

    private void AddLetter(char c)
    {
        // Written out or not, an umlaut is its vowel.
        if (c == 'e' && _letters.Length > _start && _letters[^1] is 'a' or 'o' or 'u')
            return;
        _ = c switch
        {
            'đ' or 'ð' => _letters.Append('d'),
            'þ' => _letters.Append("th"),
            _ => _letters.Append(c),
        };
    }

    private void EndWord()
    {
        if (_letters.Length > _start)
            _words.Add(new PlainWord(_start, _letters.Length - _start, _isDigits, _gap));
        _start = _letters.Length;
    }
}

/// <summary>A word of a <see cref="PlainText"/>.</summary>
/// <param name="Start">In its letters.</param>
/// <param name="Length">In characters.</param>
/// <param name="IsDigits">Digits, else letters.</param>
/// <param name="Gap">How many other characters stand between it and the word before; very many for the first.</param>
internal readonly record struct PlainWord(int Start, int Length, bool IsDigits, int Gap);
