using System.Text.RegularExpressions;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests.Data;

public sealed partial class VocabularyTests
{
    [Fact]
    public void WordsAreSortedFoldedAndSingle()
    {
        var words = Rows();
        Assert.Equal(GeneratedTables.Vocabulary.Rows, words.Count);
        Assert.True(words.Count > 8000, $"{words.Count}");
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Count(), words.Count);
        Assert.All(words, static word => Assert.Equal(word, Accents.Fold(word)));
        Assert.All(words, static word => Assert.DoesNotContain(word, static c => !char.IsLetterOrDigit(c)));
        Assert.Equal(words, Vocabulary.Words.Keys.OrderBy(static word => word, CodePoints));
    }

    [Fact]
    public void EveryCommonNameIsMarkedAsOne() => Assert.DoesNotContain(
        Names("names.txt"), static name => Vocabulary.Find(name) is { Kind: WordKind.Plain });

    [Fact]
    public void FewNamesAreWordsAtAll()
    {
        var names = Names("names.txt").Distinct(StringComparer.Ordinal).ToArray();
        Assert.True(names.Length > 1500, $"{names.Length}");
        Assert.True(names.Count(static name => Vocabulary.Find(name) is not null) < 0.2 * names.Length);
    }

    [Fact]
    public void ADateKinOrTitleIsNoWord() => Assert.DoesNotContain(Names("never.txt"), static word => Vocabulary.Find(word) is not null);

    [Fact]
    public void CompanionsAreWords() => Assert.All(
        Vocabulary.Words.Values.SelectMany(static word => word.Companions), static companion => Assert.NotNull(Vocabulary.Find(companion)));

    [Theory]
    [InlineData("head", "Clinical")]
    [InlineData("long", "Name")]
    [InlineData("young", "Name")]
    [InlineData("thorax", "Plain")]
    [InlineData("schaedel", "Plain")]
    [InlineData("female", "Sex")]
    public void AWordSaysWhatElseItMayBe(string word, string kind) => Assert.Equal(kind, Vocabulary.Find(word)?.Kind.ToString());

    private static readonly Comparer<string> CodePoints = Comparer<string>.Create(static (a, b) => string.CompareOrdinal(a, b));

    private static List<string> Rows()
    {
        var words = new List<string>();
        foreach (var row in OrthancGuard.Dicom.Data.StandardTable.Open(typeof(Vocabulary).Assembly, GeneratedTables.Vocabulary))
        {
            var cells = row;
            words.Add(cells.NextString());
        }

        return words;
    }

    /// <summary>The words of a list that the generator reads.</summary>
    private static IEnumerable<string> Names(string list)
    {
        using var stream = typeof(VocabularyTests).Assembly.GetManifestResourceStream(list);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (Match word in Words().Matches(line.StartsWith('#') ? "" : line))
                yield return Accents.Fold(word.Value);
        }
    }

    [GeneratedRegex(@"[\w']+")]
    private static partial Regex Words();
}
