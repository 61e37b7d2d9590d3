using System.Threading.Channels;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;
using OrthancGuard.Transfers.Running;

namespace OrthancGuard.Transfers.DryRuns;

/// <summary>The dry runs that were asked for, worked through one after the other so that transfers go on meanwhile. In memory only.</summary>
internal sealed class DryRunQueue(DryRunner runner, ConfigurationSource configuration, TimeProvider time, ILogger<DryRunQueue> log) : BackgroundService
{
    /// <summary>More than these do not wait.</summary>
    public const int MostWaiting = 10;

    private const int MostKept = 20;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly Channel<DryRunJob> queue = Channel.CreateUnbounded<DryRunJob>(new() { SingleReader = true });
    private readonly Lock sync = new();
    private readonly List<DryRunJob> jobs = [];

    /// <returns>Null when too many wait already.</returns>
    public DryRun? Start(string studyId, string destination, string by)
    {
        lock (sync)
        {
            Forget();
            if (jobs.Count(job => job.State.Phase == DryRunPhase.Waiting) >= MostWaiting)
            {
                return null;
            }

            var job = new DryRunJob(new()
            {
                Id = $"d{TransferId.Create(time).Value[1..]}",
                StudyId = studyId,
                Destination = destination,
                By = by,
                StartedAt = time.GetUtcNow(),
            });
            jobs.Add(job);
            queue.Writer.TryWrite(job);
            return job.State;
        }
    }

    /// <returns>Null for one that nobody has asked for, or that is forgotten.</returns>
    public DryRun? Find(string id)
    {
        lock (sync)
        {
            Forget();
            return Job(id)?.State;
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DryRun> List()
    {
        lock (sync)
        {
            Forget();
            return [.. jobs.Select(job => job.State).Reverse()];
        }
    }

    /// <summary>One that is over stays as it ended.</summary>
    public DryRun? Cancel(string id)
    {
        lock (sync)
        {
            var job = Job(id);
            job?.Cancel(time.GetUtcNow());
            return job?.State;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var stop = stoppingToken.Register(CancelAll);
        try
        {
            await foreach (var job in queue.Reader.ReadAllAsync(stoppingToken))
            {
                await RunAsync(job);
            }
        }
        catch (OperationCanceledException)
        {
            // The guard stops: what waits is not done.
        }
    }

    private async Task RunAsync(DryRunJob job)
    {
        if (job.State.IsOver)
        {
            return;
        }

        try
        {
            if (configuration.Current.FindDestination(job.State.Destination) is not { } destination)
            {
                job.Fail("There is no such destination any more.", time.GetUtcNow());
                return;
            }

            job.Finish(await runner.RunAsync(job, destination), time.GetUtcNow());
        }
        catch (OperationCanceledException)
        {
            job.Cancelled(time.GetUtcNow());
        }
        catch (OrthancException e)
        {
            job.Fail(RunEnd.From(e).Reasons[0].Text, time.GetUtcNow());
        }
        catch (StoreUnavailableException)
        {
            job.Fail("The guard's store was not available.", time.GetUtcNow());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            TransferLog.Unexpected(log, job.Running.Id, e.GetType().Name, e.StackTrace);
            job.Fail("An unexpected fault of the guard; its log has the place.", time.GetUtcNow());
        }
    }

    private void CancelAll()
    {
        lock (sync)
        {
            jobs.ForEach(job => job.Cancel(time.GetUtcNow()));
        }
    }

    private DryRunJob? Job(string id) => jobs.Find(job => string.Equals(job.State.Id, id, StringComparison.Ordinal));

    private void Forget()
    {
        var now = time.GetUtcNow();
        var over = jobs.Where(job => job.State.IsOver).ToList();
        foreach (var job in over.Where((job, i) => now - job.State.EndedAt > Kept || over.Count - i > MostKept))
        {
            jobs.Remove(job);
            job.Dispose();
        }
    }
}
