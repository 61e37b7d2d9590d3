using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Orthanc;

/// <summary>
/// Notes that the hook left on resources of Orthanc: sends that it took over from the clinic's scripts. Each is committed to the
/// guard's store and then removed; one that was committed and not removed is committed again, which changes nothing.
/// </summary>
internal sealed class HookNotes(OrthancClients clients, Claims claims, ConfigurationSource configuration, ILogger<HookNotes> log)
{
    /// <summary>Numbers of the user metadata that hold notes, as in orthancguard-first.lua.</summary>
    private const int First = 4210;
    private const int Last = 4217;
    private const int Parallel = 4;

    /// <summary>Looks for notes on resources whose metadata has changed.</summary>
    public async Task CollectAsync(IReadOnlyList<(OrthancLevel Level, string Id)> resources, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<Found>();
        await InParallelAsync(resources, (resource, token) => FindAsync(resource.Level, resource.Id, found, token), cancellationToken);
        foreach (var same in found.Where(n => n.Destination is not null).GroupBy(n => (n.Destination, n.By)))
        {
            await claims.NoteAsync(
                new(same.Key.Destination!, [.. same.Select(n => n.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], same.Key.By), cancellationToken);
            OrthancLog.Claimed(log, same.Key.Destination!, same.Count(), same.Key.By);
        }

        await InParallelAsync([.. found], (note, token) => new(clients.Clinic.DeleteMetadataAsync(note.Level, note.Id, note.Number, token)), cancellationToken);
    }

    private static Task InParallelAsync<T>(IReadOnlyList<T> items, Func<T, CancellationToken, ValueTask> work, CancellationToken cancellationToken) =>
        System.Threading.Tasks.Parallel.ForEachAsync(
            items, new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken }, work);

    private async ValueTask FindAsync(OrthancLevel level, string id, ConcurrentBag<Found> found, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, string> metadata;
        try
        {
            metadata = await clients.Clinic.GetMetadataAsync(level, id, cancellationToken);
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return;
        }

        foreach (var (name, value) in metadata)
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= First and <= Last)
            {
                found.Add(Read(value) is { } note
                    ? new(level, id, number, DestinationOf(note), note.By)
                    : new(level, id, number, null, null));
            }
        }
    }

    private string? DestinationOf(OrthancWire.Note note)
    {
        var destination = configuration.Current.Destinations.FirstOrDefault(d => EntriesOf(d.Guarded, note.Kind).Contains(note.Entry, StringComparer.Ordinal));
        if (destination is null)
        {
            OrthancLog.UnknownEntry(log, note.Kind);
        }

        return destination?.Name;
    }

    private static IReadOnlyList<string> EntriesOf(GuardedEntries guarded, string kind) => kind switch
    {
        "modality" => guarded.Modalities,
        "peer" => guarded.Peers,
        "dicom-web" => guarded.DicomWebServers,
        _ => [],
    };

    private OrthancWire.Note? Read(string value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, OrthancJson.Default.Note);
        }
        catch (JsonException)
        {
            OrthancLog.UnreadableNote(log);
            return null;
        }
    }

    private sealed record Found(OrthancLevel Level, string Id, int Number, string? Destination, string? By);
}
