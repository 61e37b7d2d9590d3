using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Storage;

namespace OrthancGuard.Bypass;

/// <summary>Jobs of Orthanc's that the guard asked for: deliveries of protected copies. Kept over restarts of either side.</summary>
internal sealed class OwnJobs(GuardStore store, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private int open;
    private long lastEnd = DateTimeOffset.MinValue.UtcTicks;

    /// <summary>A delivery through an Orthanc begins; a job whose id is not known yet may be its.</summary>
    public IDisposable Begin()
    {
        Interlocked.Increment(ref open);
        return new Delivery(this);
    }

    /// <summary>A delivery is under way, or has ended within this time.</summary>
    public bool WasActive(TimeSpan within) =>
        Volatile.Read(ref open) > 0 || time.GetUtcNow().UtcTicks - Interlocked.Read(ref lastEnd) < within.Ticks;

    /// <summary>A delivery that a crash broke off may still be going on in Orthanc.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(
            connection => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM delivery_notes WHERE name = @Copies)", new { OrthancDeliveryNotes.Copies }), cancellationToken))
        {
            Interlocked.Exchange(ref lastEnd, time.GetUtcNow().UtcTicks);
        }
    }

    public Task AddAsync(OrthancDeliverySettings through, string jobId, CancellationToken cancellationToken) => store.WriteAsync(
        transaction =>
        {
            transaction.Execute(
                "INSERT OR IGNORE INTO own_jobs (job_id, entry, at) VALUES (@jobId, @entry, @at)",
                new { jobId, entry = through.Entry, at = transaction.Now.ToUnixTimeMilliseconds() });
            transaction.Execute("DELETE FROM own_jobs WHERE at < @old", new { old = (transaction.Now - Kept).ToUnixTimeMilliseconds() });
        },
        cancellationToken);

    public Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> jobIds, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlySet<string>>(
        connection => connection.Query<string>("SELECT job_id FROM own_jobs WHERE job_id IN @jobIds", new { jobIds }).ToHashSet(StringComparer.Ordinal), cancellationToken);

    private void End()
    {
        Interlocked.Exchange(ref lastEnd, time.GetUtcNow().UtcTicks);
        Interlocked.Decrement(ref open);
    }

    private sealed class Delivery(OwnJobs jobs) : IDisposable
    {
        private int ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref ended, 1) == 0)
            {
                jobs.End();
            }
        }
    }
}
