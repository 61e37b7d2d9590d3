using System.Collections;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Rules;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard rules</c>: every rule of a destination, with an invented example that the engine worked out.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var config = new Option<string?>("--config") { Description = "guard.json; without it the Basic Profile, and faces must go." };
        var destination = new Option<string?>("--destination") { Description = "A destination of guard.json; may be left out when there is only one." };
        var markdown = new Option<bool>("--markdown") { Description = "As a Markdown table." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("rules", "Lists every rule of a destination: what it does, by which clause, and an example.") { config, destination, markdown, json };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(markdown) && parsed.GetValue(json))
                parsed.AddError("Either --markdown or --json.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(config),
            parsed.GetValue(destination),
            parsed.GetValue(json) ? WriteJson : parsed.GetValue(markdown) ? WriteMarkdown : WriteText,
            Environment.GetEnvironmentVariables(),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(
        string? config, string? destination, Action<IReadOnlyList<RuleListing>, TextWriter> write, IDictionary environment, TextWriter output, TextWriter error)
    {
        try
        {
            var profile = config is null
                ? new ProtectionProfile()
                : ProtectCommandTarget.Choose(ConfigurationLoader.Load(config, environment), destination).Profile;
            write(RuleCatalog.For(profile), output);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is ProtectCommandException or ConfigurationException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
    }

    private static void WriteText(IReadOnlyList<RuleListing> rules, TextWriter output)
    {
        foreach (var group in rules.GroupBy(static rule => rule.Group, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key} ({group.Count()})");
            foreach (var rule in group)
            {
                output.WriteLine($"  {rule.Id}  {rule.Subject}  [{rule.Clause}]");
                output.WriteLine($"      {rule.Does}{(rule.Before.Length > 0 ? $": {rule.Before} → {rule.After}" : "")}");
            }

            output.WriteLine();
        }
    }

    private static void WriteMarkdown(IReadOnlyList<RuleListing> rules, TextWriter output)
    {
        foreach (var group in rules.GroupBy(static rule => rule.Group, StringComparer.Ordinal))
        {
            output.WriteLine($"## {group.Key}");
            output.WriteLine();
            output.WriteLine("| rule | about | clause | what it does | before | after |");
            output.WriteLine("|---|---|---|---|---|---|");
            foreach (var rule in group)
                output.WriteLine($"| {string.Join(" | ", new[] { rule.Id, rule.Subject, rule.Clause, rule.Does, rule.Before, rule.After }.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");
            output.WriteLine();
        }
    }

    private static void WriteJson(IReadOnlyList<RuleListing> rules, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("group", rule.Group);
                json.WriteString("id", rule.Id);
                json.WriteString("clause", rule.Clause);
                json.WriteString("subject", rule.Subject);
                json.WriteString("does", rule.Does);
                json.WriteString("before", rule.Before);
                json.WriteString("after", rule.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
