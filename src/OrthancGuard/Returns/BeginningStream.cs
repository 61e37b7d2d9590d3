namespace OrthancGuard.Returns;

/// <summary>Remembers what was read of a stream's beginning, and then gives the whole of it from the start.</summary>
internal sealed class BeginningStream(Stream inner) : Stream
{
    private readonly MemoryStream beginning = new();
    private bool isAgain;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>From the start once more: what was read already, and the rest as it comes.</summary>
    public BeginningStream Again()
    {
        isAgain = true;
        beginning.Position = 0;
        return this;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (isAgain && beginning.Read(buffer.Span) is > 0 and var remembered)
        {
            return remembered;
        }

        var count = await inner.ReadAsync(buffer, cancellationToken);
        if (!isAgain)
        {
            beginning.Write(buffer.Span[..count]);
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
