using System.Buffers.Binary;

namespace OrthancGuard.Protection.Verification;

/// <summary>Reads bytes that lie in pieces, forwards. A read within one piece copies nothing.</summary>
internal sealed class SegmentReader(IReadOnlyList<ReadOnlyMemory<byte>> segments)
{
    private readonly long _length = segments.Sum(static segment => (long)segment.Length);
    private int _segment;
    private int _offset;

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
        var current = segments[_segment];
        if (current.Length - _offset >= count)
        {
            bytes = current.Slice(_offset, (int)count);
            Advance((int)count);
            return true;
        }

        var joined = new byte[count];
        for (var used = 0; used < joined.Length;)
        {
            SkipEmpty();
            var part = segments[_segment][_offset..];
            part = part.Length > joined.Length - used ? part[..(joined.Length - used)] : part;
            part.CopyTo(joined.AsMemory(used));
            used += part.Length;
            Advance(part.Length);
        }

        bytes = joined;
        return true;
    }

    public bool TryReadUInt16(bool bigEndian, out ushort value)
    {
        value = 0;
        if (!TryRead(2, out var bytes))
            return false;
        value = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span) : BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span);
        return true;
    }

    public bool TryReadUInt32(bool bigEndian, out uint value)
    {
        value = 0;
        if (!TryRead(4, out var bytes))
            return false;
        value = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span) : BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span);
        return true;
    }

    private void SkipEmpty()
    {
        while (_segment < segments.Count - 1 && _offset == segments[_segment].Length)
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
