using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Cli;

/// <summary>What remains in the studies of a folder that may help to find out whose they are.</summary>
internal sealed class ProtectCommandRisks
{
    private readonly ConcurrentDictionary<(RiskLevel Level, string Code), (string Text, int Studies, int Instances)> _risks = new();

    public void Add(StudyReport report)
    {
        foreach (var risk in report.Risks)
        {
            _risks.AddOrUpdate(
                (risk.Level, risk.Code),
                static (_, first) => (first.Text, 1, first.Instances),
                static (_, known, next) => (known.Text, known.Studies + 1, known.Instances + next.Instances),
                risk);
        }
    }

    public async Task WriteAsync(TextWriter output)
    {
        if (_risks.IsEmpty)
            return;
        await output.WriteLineAsync($"Residual risk: {_risks.Keys.Max(static key => key.Level)}");
        foreach (var ((level, code), (text, studies, instances)) in Sorted())
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {level,-8} {code}: {text} ({instances} instances of {studies} studies)"));
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray("residualRisk");
        foreach (var ((level, code), (text, studies, instances)) in Sorted())
        {
            json.WriteStartObject();
            json.WriteString("level", level.ToString());
            json.WriteString("code", code);
            json.WriteString("text", text);
            json.WriteNumber("studies", studies);
            json.WriteNumber("instances", instances);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private IOrderedEnumerable<KeyValuePair<(RiskLevel Level, string Code), (string Text, int Studies, int Instances)>> Sorted() =>
        _risks.OrderByDescending(static pair => pair.Key.Level).ThenBy(static pair => pair.Key.Code, StringComparer.Ordinal);
}
