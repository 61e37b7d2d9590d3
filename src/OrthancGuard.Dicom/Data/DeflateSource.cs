namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Bytes for a <see cref="System.IO.Compression.DeflateStream"/>, which says neither where its stream ended nor whether it did:
/// in large pieces at first and singly from <paramref name="singlyFrom"/>, so that no more is taken there than was needed.
/// </summary>
internal sealed class DeflateSource(ReadOnlyMemory<byte> bytes, int singlyFrom) : Stream
{
    private const int Piece = 8 * 1024;
    private int _position;

    /// <summary>True when more was asked for than there is: the deflated stream has no end.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Where the piece starts that was taken last.</summary>
    public int LastPiece { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length)
        {
            IsExhausted = true;
            return 0;
        }

        var length = _position < singlyFrom ? Math.Min(Math.Min(buffer.Length, Piece), singlyFrom - _position) : 1;
        bytes.Span.Slice(_position, length).CopyTo(buffer);
        LastPiece = _position;
        _position += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
