using System.Text;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>The lines of Orthanc's files that a person has to change: what stands there comes back with Orthanc's next restart.</summary>
internal static class LinesByHand
{
    public static IReadOnlyList<string> For(OrthancEntry entry, string repointed, bool isOverRest, AdoptionFacts facts) =>
        [.. EntryLines(entry, repointed, isOverRest, facts), .. HookLines(entry, facts)];

    /// <summary>The entry as it stands in Orthanc's file; null where it does not.</summary>
    public static string? Written(OrthancEntry entry, AdoptionFacts facts) =>
        facts.IsInDatabase ? null : Locate(facts, [.. entry.Kind.Section(), entry.Name])?.Text;

    private static IEnumerable<string> EntryLines(OrthancEntry entry, string repointed, bool isOverRest, AdoptionFacts facts)
    {
        if (isOverRest && facts.IsInDatabase)
        {
            yield break;
        }

        if (facts.IsInDatabase)
        {
            yield return "Orthanc keeps it in its database and tells no password: with --password-file FILE it is done over REST. Otherwise, by PUT as the guard's user:";
        }

        var path = entry.Kind.Section();
        var was = facts.IsInDatabase ? null : Locate(facts, [.. path, entry.Name]);
        yield return was is { } place
            ? $"{place.File}:{place.Line}: in {string.Join('.', path)}, instead of \"{entry.Name}\" : {place.Text}"
            : $"In {string.Join('.', path)} of Orthanc's configuration, instead of \"{entry.Name}\" : …";
        yield return $"    \"{entry.Name}\" : {repointed}";
        if (entry.Kind != OrthancRoute.Modality)
        {
            // Orthanc does not tell passwords: only its file has them.
            yield return $"    \"{DestinationDraft.OutOf(entry)}\" : {was?.Text ?? "what it was, with its user and password"}";
        }
    }

    private static IEnumerable<string> HookLines(OrthancEntry entry, AdoptionFacts facts)
    {
        var where = Locate(facts, ["OrthancGuard"]) is { } place ? $"{place.File}:{place.Line}: " : "";
        var section = entry.Kind.ListName();
        if (!facts.IsGuarded)
        {
            yield return $"{where}in OrthancGuard.Guarded.{section}, one more: {DestinationDraft.Quote(entry.Name)}";
        }

        if (entry.Kind != OrthancRoute.Modality && !facts.IsKeptForDelivery)
        {
            yield return $"{where}in OrthancGuard.Delivery.{section}, one more: {DestinationDraft.Quote(DestinationDraft.OutOf(entry))}";
        }
    }

    private static (string File, int Line, string Text)? Locate(AdoptionFacts facts, string[] path)
    {
        foreach (var file in facts.Files?.Files ?? [])
        {
            var text = new JsonText(Encoding.UTF8.GetBytes(file.Text));
            if (text.Find(path) is { } range)
            {
                return (file.Path, text.LineOf(range.Start.Value), text.TextOf(range));
            }
        }

        return null;
    }
}
