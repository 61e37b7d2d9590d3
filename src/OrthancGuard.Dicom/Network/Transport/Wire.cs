using System.Net.Sockets;

namespace OrthancGuard.Dicom.Network.Transport;

/// <summary>
/// Bytes to and from one peer, each wait under a time budget, each failure as a <see cref="DicomNetworkException"/>. Time that
/// we spend ourselves, between receives, is not held against the peer. Not for concurrent use.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    /// <summary>A peer must deliver this much in each stall time, so that one byte at a time does not hold an association for ever.</summary>
    private const int WindowLength = 16 * 1024;

    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);
    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly Deadline _deadline;
    private readonly TimeProvider _time;
    private TimeSpan _budget;
    private int _window;
    private Pace _pace;
    private bool _sending;
    private bool _closed;

    public Wire(Socket socket, Stream stream, Deadline deadline, TimeProvider time)
    {
        _socket = socket;
        _stream = stream;
        _deadline = deadline;
        _time = time;
    }

    private enum Pace
    {
        /// <summary>The budget is for the whole of what is expected, however much arrives.</summary>
        Total,

        /// <summary>The budget is for the first byte.</summary>
        FirstByte,

        /// <summary>The budget starts again with every window's worth of bytes.</summary>
        Progress,
    }

    public required TimeSpan SendTimeout { get; init; }

    public required TimeSpan StallTimeout { get; init; }

    /// <summary>What comes next must be there completely within this time.</summary>
    public void ExpectWithin(TimeSpan total)
    {
        _budget = total;
        _pace = Pace.Total;
    }

    /// <summary>What comes next must begin within this time, and then go on without stalling.</summary>
    public void ExpectMessage(TimeSpan idle)
    {
        _budget = idle;
        _pace = Pace.FirstByte;
    }

    /// <returns>The number of bytes received; 0 when the peer has closed.</returns>
    public async ValueTask<int> ReceiveAsync(Memory<byte> buffer)
    {
        try
        {
            var pending = _stream.ReadAsync(buffer, _deadline.Token);
            int count;
            if (pending.IsCompleted)
            {
                count = await pending;
            }
            else
            {
                var began = _time.GetTimestamp();
                _deadline.Arm(_budget);
                count = await pending;
                _deadline.Disarm();
                if (_budget != Timeout.InfiniteTimeSpan)
                    _budget -= _time.GetElapsedTime(began);
            }

            Advance(count);
            return count;
        }
        catch (Exception e) when (IsNetworkFailure(e))
        {
            throw Translate(e, "receiving");
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> buffer)
    {
        try
        {
            _sending = true;
            var pending = _stream.WriteAsync(buffer, _deadline.Token);
            if (!pending.IsCompleted)
                _deadline.Arm(SendTimeout);
            await pending;
            _deadline.Disarm();
            _sending = false;
        }
        catch (Exception e) when (IsNetworkFailure(e))
        {
            throw Translate(e, "sending");
        }
    }

    /// <summary>
    /// Closes. A last PDU is sent first if a PDU boundary is where we are, and the peer is given a moment to close: closing over
    /// unread bytes would reset the connection and lose that PDU. Never throws.
    /// </summary>
    public async ValueTask CloseAsync(ReadOnlyMemory<byte> lastPdu)
    {
        if (_closed)
            return;
        _closed = true;
        if (_sending)
        {
            // In the middle of a PDU nothing can be said any more; a reset also takes back what the peer has not been sent yet.
            _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        else if (!lastPdu.IsEmpty)
        {
            using var limit = new CancellationTokenSource(ClosingTime, _time);
            try
            {
                await _stream.WriteAsync(lastPdu, limit.Token);
                _socket.Shutdown(SocketShutdown.Send);
                var rest = new byte[16 * 1024];
                while (await _stream.ReadAsync(rest, limit.Token) > 0)
                {
                }
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or InvalidOperationException)
            {
                // The peer is gone or does not listen; there is nothing more to tell it.
            }
        }

        await _stream.DisposeAsync();
        _socket.Dispose();
    }

    public ValueTask DisposeAsync() => CloseAsync(ReadOnlyMemory<byte>.Empty);

    private void Advance(int count)
    {
        if (_pace == Pace.FirstByte)
        {
            _pace = Pace.Progress;
            _window = 0;
            _budget = StallTimeout;
        }

        if (_pace != Pace.Progress || (_window += count) < WindowLength)
            return;
        _window = 0;
        _budget = StallTimeout;
    }

    private bool IsNetworkFailure(Exception exception)
        => exception is IOException or SocketException or ObjectDisposedException
            || (exception is OperationCanceledException && _deadline.Expired);

    private static DicomNetworkException Translate(Exception exception, string doing) => exception is OperationCanceledException
        ? new DicomNetworkException(DicomNetworkError.Timeout, $"The peer was too slow while {doing}.", exception)
        : new DicomNetworkException(DicomNetworkError.ConnectionLost, $"The connection broke while {doing}.", exception);
}
