using System.Globalization;
using System.Text;

namespace OrthancGuard.Benchmarks;

/// <summary>What the stages of one piece of work take: nothing to compare with.</summary>
internal sealed class StageTable(string title, IReadOnlyList<(string Stage, double Seconds, double Processor, double Peak, double Allocated)> stages)
    : ResultTable(title, "seconds", higherIsBetter: false)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"### {Title}").AppendLine();
        text.AppendLine("| stage | seconds | processor seconds | MB more at the most | MB allocated |").AppendLine("|---|---|---|---|---|");
        foreach (var (stage, seconds, processor, peak, allocated) in stages)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {stage} | {seconds:0.000} | {processor:0.000} | {peak:0.0} | {allocated:0.0} |");
        return text.ToString().TrimEnd();
    }
}
