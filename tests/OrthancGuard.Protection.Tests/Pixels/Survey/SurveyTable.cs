using OrthancGuard.Protection.Pixels;

using System.Globalization;
using System.Text;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>Words missed and images spoilt, by kind, ground and size.</summary>
internal sealed class SurveyTable
{
    private const double MostInkLeft = 0.125;
    private readonly List<(string Kind, string Ground, int Size, int Words, int Missed, bool IsHeld, double Gone, double Seconds, string Which)> _rows = [];

    public int Missed(string kind) => _rows.Where(row => row.Kind == kind).Sum(static row => row.Missed);

    public double Gone(string kind) => _rows.Where(row => row.Kind == kind).Average(static row => row.IsHeld ? 1 : row.Gone);

    /// <param name="kind">Level, turned, ...</param>
    /// <param name="size">Of the font.</param>
    /// <param name="image">With its words.</param>
    /// <param name="boxes">Null when the image was held.</param>
    /// <param name="seconds">Of the processor.</param>
    /// <param name="seed">To find it again.</param>
    public void Add(string kind, int size, SurveyImage image, IReadOnlyList<BlankedBox>? boxes, double seconds, int seed)
    {
        var missed = boxes is null ? [] : Enumerable.Range(0, image.Words.Count).Where(i => image.Left(i, boxes) > MostInkLeft).ToArray();
        var gone = new bool[image.Width * image.Height];
        foreach (var box in boxes ?? [])
        {
            for (var y = box.Y; y < box.Y + box.Height; y++)
                gone.AsSpan((y * image.Width) + box.X, box.Width).Fill(true);
        }

        _rows.Add((kind, image.Form.Ground, size, image.Words.Count, missed.Length, boxes is null, gone.Count(static g => g) / (double)gone.Length, seconds,
            missed.Length == 0 ? "" : $"{seed}: {string.Join(", ", missed.Select(i => image.Orders[i] with { Tilt = 0 }).Select(static o => $"{o.Word} in {o.Font}{(o.IsSoft ? ", soft" : "")}"))}"));
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var kind in _rows.GroupBy(static row => row.Kind))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Sum(static r => r.Missed)} of {kind.Where(static r => !r.IsHeld).Sum(static r => r.Words)} missed, {kind.Count(static r => r.IsHeld)} of {kind.Count()} held, gone {kind.Where(static r => !r.IsHeld).Select(static r => r.Gone).DefaultIfEmpty().Average():P1}, {kind.Average(static r => r.Seconds):0.00} s");
            foreach (var (name, group) in kind.GroupBy(static r => r.Ground).Select(static g => (g.Key, g)).Concat(kind.GroupBy(static r => r.Size).Select(static g => ($"{g.Key} px", g.AsEnumerable().GroupBy(static _ => "").First()))))
                text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {group.Sum(static r => r.Missed)} of {group.Where(static r => !r.IsHeld).Sum(static r => r.Words)} | {group.Count(static r => r.IsHeld)} of {group.Count()} | {group.Where(static r => !r.IsHeld).Select(static r => r.Gone).DefaultIfEmpty().Average():P1} | {group.Average(static r => r.Seconds):0.00} | {string.Join(' ', group.Where(static r => r.Which.Length > 0).Select(static r => r.Which))} |");
        }

        return text.ToString();
    }
}
