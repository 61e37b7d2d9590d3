namespace OrthancGuard.Orthanc;

/// <summary>
/// Hides the <c>Keep-Alive: timeout=1</c> that Orthanc sends with every answer: SocketsHttpHandler leaves a second's margin
/// and so would open a connection for each request. How long a connection is kept is <see cref="OrthancConnection.IdleTimeout"/>.
/// </summary>
internal sealed class KeepAliveStream(Stream inner) : Stream
{
    private bool awaitingHead;

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        if (awaitingHead && read > 0)
        {
            awaitingHead = false;
            Hide(buffer.Span[..read]);
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        awaitingHead = true;
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // Only within the head of an answer: never a byte of a body. A head that comes in pieces keeps its header, which costs a
    // connection and nothing else.
    private static void Hide(Span<byte> received)
    {
        if (!received.StartsWith("HTTP/1."u8))
        {
            return;
        }

        var end = received.IndexOf("\r\n\r\n"u8);
        var head = end < 0 ? received : received[..end];
        var header = head.IndexOf("\r\nKeep-Alive:"u8);
        if (header >= 0)
        {
            head[header + 2] = (byte)'x';
        }
    }
}
