namespace OrthancGuard.Dicom.Network.Transport;

/// <summary>
/// One timeout that is armed and disarmed for every wait on the network, hundreds of times an instance. Arming writes one
/// number; the timer behind it is only touched when it must ring earlier than it already would. Once expired it stays so.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private const long Never = long.MaxValue;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _source = new();
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private long _due = Never;
    private long _scheduled = Never;
    private volatile bool _expired;
    private bool _disposed;

    public Deadline(TimeProvider time)
    {
        _time = time;
        _timer = time.CreateTimer(static state => ((Deadline)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Token = _source.Token;
    }

    /// <summary>Cancelled on expiry and by <see cref="Cancel"/>.</summary>
    public CancellationToken Token { get; }

    public bool Expired => _expired;

    public void Arm(TimeSpan after)
    {
        if (after == Timeout.InfiniteTimeSpan)
        {
            Disarm();
            return;
        }

        var due = _time.GetTimestamp() + (long)(after.TotalSeconds * _time.TimestampFrequency);
        Interlocked.Exchange(ref _due, due);
        if (due < Volatile.Read(ref _scheduled))
            Schedule(due);
    }

    public void Disarm() => Interlocked.Exchange(ref _due, Never);

    /// <summary>Ends every wait on the association, for reasons other than time.</summary>
    public void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The association ended at the same moment.
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
        }

        _timer.Dispose();
        _source.Dispose();
    }

    private void Schedule(long due)
    {
        lock (_gate)
        {
            if (_disposed || due >= _scheduled)
                return;
            _scheduled = due;
            _timer.Change(Until(due), Timeout.InfiniteTimeSpan);
        }
    }

    private void Ring()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            // Before looking at the due time: whoever arms after this line sees that nothing is scheduled and schedules.
            Interlocked.Exchange(ref _scheduled, Never);
            var due = Volatile.Read(ref _due);
            if (due == Never)
                return;
            if (due > _time.GetTimestamp())
            {
                _scheduled = due;
                _timer.Change(Until(due), Timeout.InfiniteTimeSpan);
                return;
            }

            _expired = true;
        }

        // An exception on the timer's thread would end the process.
        Cancel();
    }

    private TimeSpan Until(long due)
    {
        var ticks = Math.Max(0, due - _time.GetTimestamp());
        return TimeSpan.FromMilliseconds(Math.Ceiling(1000.0 * ticks / _time.TimestampFrequency));
    }
}
