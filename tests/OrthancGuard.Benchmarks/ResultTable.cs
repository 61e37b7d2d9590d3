using System.Globalization;
using System.Text;

namespace OrthancGuard.Benchmarks;

/// <summary>Medians of several runs, ours in the first row and the others as ratios to it.</summary>
internal class ResultTable(string title, string unit, bool higherIsBetter)
{
    private readonly List<(string Who, double[] Runs)> _rows = [];

    protected string Title => title;

    /// <summary>What the numbers do not say by themselves.</summary>
    public string? Note { get; init; }

    public static double Median(IEnumerable<double> runs)
    {
        var sorted = runs.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Adds a contender; no runs mean that it is not installed.</summary>
    public void Add(string who, params IEnumerable<double> runs) => _rows.Add((who, [.. runs]));

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"### {Title}").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| | {unit}, median (lowest to highest) | ours is |").AppendLine("|---|---|---|");
        var ours = Median(_rows[0].Runs);
        for (var i = 0; i < _rows.Count; i++)
        {
            var (who, runs) = _rows[i];
            if (runs.Length == 0)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {who} | not installed | |");
                continue;
            }
            var median = Median(runs);
            var ratio = higherIsBetter ? ours / median : median / ours;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {who} | {Format(median)} ({Format(runs.Min())} to {Format(runs.Max())}) | {(i == 0 ? "" : $"{ratio:0.00} ×")} |");
        }
        if (Note is not null)
            text.AppendLine().AppendLine(Note);
        return text.ToString().TrimEnd();
    }

    private static string Format(double value) => value switch
    {
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
