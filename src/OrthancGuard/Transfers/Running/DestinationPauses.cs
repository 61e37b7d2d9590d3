using System.Collections.Concurrent;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// A receiver that does not answer is left alone until the first transfer that it failed is due again: the others need not be fetched
/// and protected to learn the same.
/// </summary>
internal sealed class DestinationPauses
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> until = new(StringComparer.OrdinalIgnoreCase);

    public void Pause(string destination, DateTimeOffset end) => until[destination] = end;

    public void Resume(string destination) => until.TryRemove(destination, out _);

    public IReadOnlyList<string> Closed(DateTimeOffset now) => [.. until.Where(pause => pause.Value > now).Select(pause => pause.Key)];

    public DateTimeOffset Next(DateTimeOffset now) => until.Values.Where(end => end > now).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
}
