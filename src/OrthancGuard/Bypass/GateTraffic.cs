using OrthancGuard.Gate;

namespace OrthancGuard.Bypass;

/// <summary>When something arrived at the gates: what a job of Orthanc's says it sent to a gate must have.</summary>
internal sealed class GateTraffic(TimeProvider time)
{
    private const int Most = 4000;
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(2);
    private readonly Lock guarding = new();
    private readonly LinkedList<Span> spans = new();

    /// <summary>Nothing is known of before.</summary>
    public DateTimeOffset Since { get; } = time.GetUtcNow();

    public void Seen(GateDoor door, string target)
    {
        var now = time.GetUtcNow();
        lock (guarding)
        {
            if (spans.FirstOrDefault(span => span.Door == door && now - span.To < Gap && IsSame(span.Target, target)) is { } going)
            {
                going.To = now;
                return;
            }

            spans.AddFirst(new Span(door, target.Trim(), now) { To = now });
            if (spans.Count > Most)
            {
                spans.RemoveLast();
            }
        }
    }

    /// <param name="door">At which gate.</param>
    /// <param name="target">Called AE title, or name in the path; null for any.</param>
    /// <param name="from">Begin, inclusive.</param>
    /// <param name="to">End, inclusive.</param>
    public bool WasSeen(GateDoor door, string? target, DateTimeOffset from, DateTimeOffset to)
    {
        lock (guarding)
        {
            return spans.Any(span => span.Door == door && (target is null || IsSame(span.Target, target)) && span.To >= from && span.From <= to);
        }
    }

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private sealed class Span(GateDoor door, string target, DateTimeOffset from)
    {
        public GateDoor Door { get; } = door;

        public string Target { get; } = target;

        public DateTimeOffset From { get; } = from;

        public DateTimeOffset To { get; set; }
    }
}
