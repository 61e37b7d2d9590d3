using System.Text.Json;

namespace OrthancGuard.Configuration.Reloading;

/// <summary>What changed between two versions of guard.json, by name: no value, so that no secret can be among them.</summary>
internal static class ConfigurationDifference
{
    private const int Deepest = 3;

    /// <returns>Names as <c>Destinations.STROKE_AI.Contract</c>, in the order of the file; one that is new or gone alike.</returns>
    public static IReadOnlyList<string> Find(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var found = new List<string>();
        Compare(ConfigurationParser.Parse(before, []), ConfigurationParser.Parse(after, []), "", 0, found);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static void Compare(ConfigurationNode? before, ConfigurationNode? after, string name, int depth, List<string> found)
    {
        if (before is null || after is null || depth == Deepest || Children(before) is not { } old || Children(after) is not { } fresh)
        {
            if (!Same(before, after))
            {
                found.Add(name);
            }

            return;
        }

        foreach (var key in fresh.Keys.Union(old.Keys, StringComparer.Ordinal))
        {
            Compare(old.GetValueOrDefault(key), fresh.GetValueOrDefault(key), name.Length == 0 ? key : $"{name}.{key}", depth + 1, found);
        }
    }

    // The items of a list are told apart by their names; a list of anything else is one thing.
    private static Dictionary<string, ConfigurationNode>? Children(ConfigurationNode node)
    {
        if (node.Kind == JsonValueKind.Object)
        {
            return node.Members;
        }

        if (node.Kind != JsonValueKind.Array || node.Items.Count == 0)
        {
            return null;
        }

        var named = new Dictionary<string, ConfigurationNode>(StringComparer.Ordinal);
        return node.Items.All(item => item.Members.GetValueOrDefault("Name") is { Text.Length: > 0 } name && named.TryAdd(name.Text, item)) ? named : null;
    }

    private static bool Same(ConfigurationNode? before, ConfigurationNode? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Kind == after.Kind && string.Equals(before.Text, after.Text, StringComparison.Ordinal)
                && before.Items.Count == after.Items.Count && before.Items.Zip(after.Items).All(pair => Same(pair.First, pair.Second))
                && before.Members.Count == after.Members.Count
                && before.Members.All(member => after.Members.TryGetValue(member.Key, out var other) && Same(member.Value, other));
}
