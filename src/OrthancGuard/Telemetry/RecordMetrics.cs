using System.Diagnostics.Metrics;
using OrthancGuard.Reviews;

namespace OrthancGuard.Telemetry;

/// <summary>State of the ledger, and what waits for reviewers.</summary>
internal sealed class RecordMetrics
{
    private readonly TimeProvider time;
    private volatile Seen? seen;
    private volatile IReadOnlyList<WaitingReviews> waiting = [];
    private int whole = -1;

    public RecordMetrics(IMeterFactory factory, TimeProvider time)
    {
        this.time = time;
        var meter = factory.Create(GuardTelemetry.Name);
        meter.CreateObservableGauge("orthancguard.ledger.rows", () => seen?.Rows ?? 0, "{row}", "Rows of the ledger.");
        meter.CreateObservableGauge("orthancguard.ledger.unsigned", () => seen is { } now ? now.Rows - now.Signed : 0, "{row}", "Rows since the last signature.");
        meter.CreateObservableGauge("orthancguard.ledger.whole", Whole, description: "1 when the last verification found the ledger whole, 0 when not.");
        meter.CreateObservableGauge("orthancguard.reviews.waiting", () => waiting.Select(Measure), "{transfer}", "Held transfers that wait for a reviewer.");
        meter.CreateObservableGauge("orthancguard.reviews.age", Age, "s", "Age of the held transfer that has waited longest.");
    }

    public void Observe(long rows, long signed, IReadOnlyList<WaitingReviews> reviews)
    {
        seen = new(rows, signed);
        waiting = reviews;
    }

    public void Verified(bool isWhole) => Volatile.Write(ref whole, isWhole ? 1 : 0);

    // Nothing is said before the first verification.
    private IEnumerable<Measurement<long>> Whole() => Volatile.Read(ref whole) is >= 0 and var result ? [new(result)] : [];

    private double Age() => waiting.Count == 0 ? 0 : Math.Max(0, (time.GetUtcNow().ToUnixTimeMilliseconds() - waiting.Min(reviews => reviews.Since)) / 1000.0);

    private static Measurement<long> Measure(WaitingReviews reviews) => new(reviews.Transfers, new KeyValuePair<string, object?>("destination", reviews.Destination));

    private sealed record Seen(long Rows, long Signed);
}
