using System.Runtime.InteropServices;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection;

/// <summary>
/// Takes a file as it is written and keeps it in pieces: long runs that stand in the source already become slices of it, everything else
/// is gathered. So pixel data is never copied.
/// </summary>
/// <param name="source">The file as it came.</param>
/// <param name="altered">New pixel data, which is kept the same way; empty for none.</param>
/// <param name="joined">Pixel data that is there only for now, and is kept in pieces of what it was made of; null for none.</param>
internal sealed class SegmentedStream(ReadOnlyMemory<byte> source, ReadOnlyMemory<byte> altered = default, JoinedPixels? joined = null) : Stream
{
    private const int ShortestSlice = 4096;
    private readonly List<ReadOnlyMemory<byte>> _segments = [];
    private byte[] _gathered = GC.AllocateUninitializedArray<byte>(8192);
    private int _start;
    private int _used;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The pieces, in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Complete()
    {
        Cut();
        // Room that was not needed would stay as long as the file.
        for (var i = 0; i < _segments.Count; i++)
        {
            if (MemoryMarshal.TryGetArray(_segments[i], out var part) && ReferenceEquals(part.Array, _gathered) && _used < _gathered.Length / 4 * 3)
                _segments[i] = _segments[i].ToArray();
        }

        return _segments;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length >= ShortestSlice && (TryKeepPieces(buffer) || TryKeep(source, buffer) || TryKeep(altered, buffer)))
            return;

        if (_gathered.Length - _used < buffer.Length)
        {
            Cut();
            _gathered = GC.AllocateUninitializedArray<byte>(Math.Max(8192, buffer.Length));
            (_start, _used) = (0, 0);
        }

        buffer.CopyTo(_gathered.AsSpan(_used));
        _used += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private bool TryKeep(ReadOnlyMemory<byte> whole, ReadOnlySpan<byte> buffer)
    {
        if (!whole.Span.Overlaps(buffer, out var offset) || offset < 0 || offset + buffer.Length > whole.Length)
            return false;
        Cut();
        _segments.Add(whole.Slice(offset, buffer.Length));
        return true;
    }

    private bool TryKeepPieces(ReadOnlySpan<byte> buffer)
    {
        if (joined is null || !joined.Memory.Span.Overlaps(buffer, out var offset))
            return false;
        if (offset < 0 || offset + buffer.Length > joined.Memory.Length)
            throw new InvalidOperationException("Not a part of the pixel data.");
        Cut();
        _segments.AddRange(joined.Pieces.Slice(offset, buffer.Length));
        return true;
    }

    private void Cut()
    {
        if (_used > _start)
            _segments.Add(_gathered.AsMemory(_start, _used - _start));
        _start = _used;
    }
}
