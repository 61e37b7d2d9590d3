using System.Globalization;
using System.Text;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>What became of one image of the survey.</summary>
/// <param name="Kind">Level, turned, ...</param>
/// <param name="Size">Of the font; 0 for an image without words.</param>
/// <param name="Gone">Share of its pixels that was blanked.</param>
/// <param name="Seconds">Of the processor.</param>
/// <param name="Words">None when the image was held.</param>
internal sealed record SurveyedImage(string Kind, string Ground, int Size, int Seed, bool IsHeld, double Gone, double Seconds, IReadOnlyList<SurveyedWord> Words);

/// <summary>What became of a word: its ink, and whether Tesseract reads it before and after.</summary>
internal sealed record SurveyedWord(WordStrip Strip, bool IsReadBefore, bool IsReadAfter)
{
    private const double MostInkLeft = 0.125;

    /// <summary>More than an eighth of its ink is left, readable or not.</summary>
    public bool IsMissed => Strip.Left > MostInkLeft;
}

/// <summary>Words missed, words that can be read and images spoilt, by kind, ground and size.</summary>
internal sealed class SurveyTable(IReadOnlyList<SurveyedImage> images)
{
    public int Missed(string kind) => Words(images.Where(image => image.Kind == kind)).Count(static word => word.IsMissed);

    public int Read(string kind) => Words(images.Where(image => image.Kind == kind)).Count(static word => word.IsReadAfter);

    public int ReadBefore(string kind) => Words(images.Where(image => image.Kind == kind)).Count(static word => word.IsReadBefore);

    public double Gone(string kind) => images.Where(image => image.Kind == kind).Average(static image => image.IsHeld ? 1 : image.Gone);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var kind in images.GroupBy(static image => image.Kind))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"\n| {kind.Key} | words | read before | read after | missed | held | gone | s | which |\n|---|---|---|---|---|---|---|---|---|");
            AddRow(text, "all", kind);
            foreach (var ground in kind.GroupBy(static image => image.Ground))
                AddRow(text, ground.Key, ground);
            foreach (var size in kind.GroupBy(static image => image.Size).OrderBy(static group => group.Key))
                AddRow(text, $"{size.Key} px", size);
        }

        return text.ToString();
    }

    private static void AddRow(StringBuilder text, string name, IEnumerable<SurveyedImage> group)
    {
        var (all, words) = (group.ToArray(), Words(group).ToArray());
        var which = name == "all" ? [] : words.Where(static w => w.IsMissed || w.IsReadAfter)
            .Select(static w => $"{w.Strip.Seed}: {w.Strip.Order.Word} in {w.Strip.Order.Font}{(w.Strip.Order.IsSoft ? ", soft" : "")}{(w.IsReadAfter ? ", READ" : "")}");
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {words.Length} | {words.Count(static w => w.IsReadBefore)} | {words.Count(static w => w.IsReadAfter)} | {words.Count(static w => w.IsMissed)} | {all.Count(static i => i.IsHeld)} of {all.Length} | {all.Where(static i => !i.IsHeld).Select(static i => i.Gone).DefaultIfEmpty().Average():P1} | {all.Average(static i => i.Seconds):0.00} | {string.Join("; ", which)} |");
    }

    private static IEnumerable<SurveyedWord> Words(IEnumerable<SurveyedImage> of) => of.SelectMany(static image => image.Words);
}
