using System.Buffers;
using System.Buffers.Binary;

namespace OrthancGuard.Protection.Verification;

/// <summary>Reads bytes that lie in pieces, forwards. A read within one piece copies nothing; what is joined lasts as long as the reader.</summary>
internal sealed class SegmentReader : IDisposable
{
    /// <summary>Longer reads are joined in rented room.</summary>
    private const int Long = 1 << 14;

    private readonly List<byte[]> _rented = [];
    private readonly ReadOnlyMemory<byte>[] _segments;
    private readonly long _length;
    private int _segment;
    private int _offset;

    public SegmentReader(IReadOnlyList<ReadOnlyMemory<byte>> segments)
    {
        _segments = [.. segments];
        foreach (var segment in _segments)
            _length += segment.Length;
    }

    public long Position { get; private set; }

    public long Remaining => _length - Position;

    /// <summary>The next bytes; false when fewer are left, and nothing is read.</summary>
    public bool TryRead(long count, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (count < 0 || count > Remaining || count > int.MaxValue)
            return false;
        SkipEmpty();
        if (count == 0)
            return true;
        var current = _segments[_segment];
        if (current.Length - _offset >= count)
        {
            bytes = current.Slice(_offset, (int)count);
            Advance((int)count);
            return true;
        }

        var joined = Room((int)count);
        for (var used = 0; used < joined.Length;)
        {
            SkipEmpty();
            var part = _segments[_segment][_offset..];
            part = part.Length > joined.Length - used ? part[..(joined.Length - used)] : part;
            part.CopyTo(joined[used..]);
            used += part.Length;
            Advance(part.Length);
        }

        bytes = joined;
        return true;
    }

    public bool TryReadUInt16(bool bigEndian, out ushort value)
    {
        value = 0;
        if (!TryTake(2, out var bytes))
            return false;
        value = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        return true;
    }

    public bool TryReadUInt32(bool bigEndian, out uint value)
    {
        value = 0;
        if (!TryTake(4, out var bytes))
            return false;
        value = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return true;
    }

    /// <summary>As <see cref="TryRead"/>, for a few bytes that are looked at at once.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        var current = _segment < _segments.Length ? _segments[_segment].Span[_offset..] : default;
        if (current.Length >= count)
        {
            bytes = current[..count];
            Advance(count);
            return true;
        }

        var isThere = TryRead(count, out var joined);
        bytes = joined.Span;
        return isThere;
    }

    public void Dispose()
    {
        _rented.ForEach(static room => ArrayPool<byte>.Shared.Return(room));
        _rented.Clear();
    }

    private Memory<byte> Room(int count)
    {
        if (count < Long)
            return new byte[count];
        _rented.Add(ArrayPool<byte>.Shared.Rent(count));
        return _rented[^1].AsMemory(0, count);
    }

    private void SkipEmpty()
    {
        while (_segment < _segments.Length - 1 && _offset == _segments[_segment].Length)
        {
            _segment++;
            _offset = 0;
        }
    }

    private void Advance(int count)
    {
        _offset += count;
        Position += count;
    }
}
