using System.Collections;
using System.Text.Json;

namespace OrthancGuard.Configuration;

/// <summary>
/// Lets the environment stand in for members of guard.json: <c>ORTHANCGUARD__Orthanc__Password</c> is the member Password of the section
/// Orthanc, <c>ORTHANCGUARD__Destinations__STROKE_AI__Parallelism</c> one of the destination of that name.
/// </summary>
internal static class EnvironmentOverlay
{
    private const string Prefix = "ORTHANCGUARD__";

    /// <summary>Name of the variable that stands for a section or member.</summary>
    public static string NameOf(string path) => Prefix + path.Replace(".", "__", StringComparison.Ordinal);

    public static void Apply(ConfigurationNode root, IDictionary environment, List<ConfigurationMistake> mistakes)
    {
        var variables = environment.Keys.OfType<string>().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            var steps = variable[Prefix.Length..].Split("__");
            if (!TrySet(root, steps, environment[variable] as string ?? ""))
            {
                mistakes.Add(new(variable, 0, "in the environment does not name a member of the configuration."));
            }
        }
    }

    private static bool TrySet(ConfigurationNode root, string[] steps, string value)
    {
        var node = root;
        foreach (var step in steps[..^1])
        {
            if (Enter(node, step) is not { } next)
            {
                return false;
            }

            node = next;
        }

        if (node.Kind != JsonValueKind.Object || steps[^1].Length == 0)
        {
            return false;
        }

        node.Members[steps[^1]] = new(node.Of(steps[^1]), 0, JsonValueKind.String) { Text = value, IsFromEnvironment = true };
        return true;
    }

    private static ConfigurationNode? Enter(ConfigurationNode node, string step)
    {
        if (node.Kind == JsonValueKind.Array)
        {
            return node.Items.FirstOrDefault(item =>
                item.Members.GetValueOrDefault("Name") is { } name && string.Equals(name.Text, step, StringComparison.OrdinalIgnoreCase));
        }

        if (node.Kind != JsonValueKind.Object || step.Length == 0)
        {
            return null;
        }

        if (!node.Members.TryGetValue(step, out var member))
        {
            member = new(node.Of(step), node.Line, JsonValueKind.Object) { IsFromEnvironment = true };
            node.Members.Add(step, member);
        }

        return member;
    }
}
