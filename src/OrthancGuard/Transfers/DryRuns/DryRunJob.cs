namespace OrthancGuard.Transfers.DryRuns;

/// <summary>A dry run while it is worked on: changed by one thread, looked at by others.</summary>
internal sealed class DryRunJob : IDisposable
{
    private readonly Lock sync = new();
    private DryRun state;

    public DryRunJob(DryRun state)
    {
        this.state = state;
        Running = new(new(state.Id), state.Destination, TransferPriority.Routine, CancellationToken.None);
    }

    /// <summary>What the steps of a transfer count in, and are stopped by.</summary>
    public RunningTransfer Running { get; }

    public DryRun State
    {
        get
        {
            lock (sync)
            {
                return state.IsOver ? state : state with { Fetched = Running.Fetched, Protected = Running.Protected };
            }
        }
    }

    public void Enter(DryRunPhase phase, int total = 0) => Change(s => s with { Phase = phase, Total = Math.Max(total, s.Total) });

    public void Finish(DryRunReport report, DateTimeOffset now) => End(DryRunPhase.Finished, now, s => s with { Report = report });

    public void Fail(string problem, DateTimeOffset now) => End(DryRunPhase.Failed, now, s => s with { Problem = problem });

    /// <summary>Stops what is under way; one that waits is over at once.</summary>
    public void Cancel(DateTimeOffset now)
    {
        Running.Stop();
        if (State.Phase == DryRunPhase.Waiting)
        {
            Cancelled(now);
        }
    }

    public void Cancelled(DateTimeOffset now) => End(DryRunPhase.Cancelled, now, s => s);

    public void Dispose() => Running.Dispose();

    private void End(DryRunPhase phase, DateTimeOffset now, Func<DryRun, DryRun> change) => Change(s => change(s) with
    {
        Phase = phase,
        EndedAt = now,
        Fetched = Running.Fetched,
        Protected = Running.Protected,
    });

    // What is over stays as it ended.
    private void Change(Func<DryRun, DryRun> change)
    {
        lock (sync)
        {
            if (!state.IsOver)
            {
                state = change(state);
            }
        }
    }
}
