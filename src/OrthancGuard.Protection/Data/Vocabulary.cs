using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>What a word of the vocabulary may be beside a word of radiology.</summary>
internal enum WordKind
{
    /// <summary>Nothing else that is common.</summary>
    Plain,

    /// <summary>A name of people too, but in a description the body, a disease, a view or a technique: Head, Hand, Hart.</summary>
    Clinical,

    /// <summary>A name of people first of all: Long, Young, Wright.</summary>
    Name,

    /// <summary>Says somebody's sex, kin or pregnancy.</summary>
    Sex,
}

/// <summary>A word that may stay in a description.</summary>
/// <param name="Kind">What else it may be.</param>
/// <param name="Companions">Of a name: the words right beside which it means no name.</param>
internal sealed record VocabularyWord(WordKind Kind, IReadOnlyList<string> Companions);

/// <summary>The words that may stay in a description (PS3.15 E.3.5), loaded on first use: lower case, without accents.</summary>
internal static class Vocabulary
{
    private static readonly VocabularyWord Plain = new(WordKind.Plain, []);
    private static readonly VocabularyWord Clinical = new(WordKind.Clinical, []);
    private static readonly VocabularyWord Sex = new(WordKind.Sex, []);
    private static readonly Lazy<FrozenDictionary<string, VocabularyWord>> Loaded = new(Load);

    public static IReadOnlyDictionary<string, VocabularyWord> Words => Loaded.Value;

    /// <summary>The word, or null; <paramref name="folded"/> as <see cref="Header.Accents.Fold"/> makes it.</summary>
    public static VocabularyWord? Find(string folded) => Loaded.Value.GetValueOrDefault(folded);

    private static FrozenDictionary<string, VocabularyWord> Load()
    {
        var words = new Dictionary<string, VocabularyWord>(GeneratedTables.Vocabulary.Rows, StringComparer.Ordinal);
        foreach (var row in StandardTable.Open(typeof(Vocabulary).Assembly, GeneratedTables.Vocabulary))
        {
            var cells = row;
            var (word, kind, companions) = (cells.NextString(), cells.NextString(), cells.NextString());
            words.Add(word, kind switch
            {
                "" => Plain,
                "clinical" => Clinical,
                "sex" => Sex,
                "name" => new VocabularyWord(WordKind.Name, companions.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
                _ => throw new FormatException("The vocabulary has a kind of word this version does not know."),
            });
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
