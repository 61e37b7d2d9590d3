using System.Globalization;
using System.Text;

namespace OrthancGuard.Benchmarks;

/// <summary>What the stages of one piece of work take: nothing to compare with.</summary>
internal sealed class StageTable(string title, IReadOnlyList<(string Stage, double Seconds, double Processor, double Megabytes)> stages)
    : ResultTable(title, "seconds", higherIsBetter: false)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"### {Title}").AppendLine();
        text.AppendLine("| stage | seconds | processor seconds | MB allocated |").AppendLine("|---|---|---|---|");
        foreach (var (stage, seconds, processor, megabytes) in stages)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {stage} | {seconds:0.000} | {processor:0.000} | {megabytes:0.0} |");
        return text.ToString().TrimEnd();
    }
}
