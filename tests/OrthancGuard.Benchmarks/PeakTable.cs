using System.Globalization;
using System.Text;

namespace OrthancGuard.Benchmarks;

/// <summary>What a process had in memory, at rest and at the most, beside the size of what it worked on. Rest comes first.</summary>
/// <param name="title">Of what.</param>
/// <param name="size">MB of the series.</param>
internal sealed class PeakTable(string title, double size) : ResultTable(title, "MB", higherIsBetter: false)
{
    private readonly List<(string When, double Whole, double Own)> _moments = [];

    /// <param name="when">At rest, or doing what; what is done is measured against the last rest before it.</param>
    /// <param name="whole">MB of the whole process.</param>
    /// <param name="own">MB of its heaps and stacks.</param>
    public void Add(string when, double whole, double own) => _moments.Add((when, whole, own));

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"### {Title}, {size:0.0} MB").AppendLine();
        text.AppendLine("| | whole process, MB | × the series | its heaps and stacks, MB | more than at rest | × the series |").AppendLine("|---|---|---|---|---|---|");
        var rest = 0.0;
        foreach (var (when, whole, own) in _moments)
        {
            if (when.StartsWith("at rest", StringComparison.Ordinal))
            {
                rest = own;
                text.AppendLine(CultureInfo.InvariantCulture, $"| {when} | {whole:0} | | {own:0.0} | | |");
            }
            else
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {when} | {whole:0} | {whole / size:0.0} | {own:0.0} | {own - rest:0.0} | {(own - rest) / size:0.0} |");
            }
        }

        return text.ToString().TrimEnd();
    }
}
