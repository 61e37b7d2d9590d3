using System.Runtime.CompilerServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// Bits of an entropy-coded segment: removes stuffed zeros, stops at markers. Past the end it supplies zeros and remembers how
/// many, so that <see cref="RequireNotExhausted"/> can tell a cut stream from a complete one.
/// </summary>
internal ref struct EntropyReader(ReadOnlySpan<byte> stream, int position)
{
    private readonly ReadOnlySpan<byte> _stream = stream;
    private ulong _bits;
    private int _count;
    private int _padding;

    /// <summary>Index of the first byte not taken; at a marker once the segment is used up.</summary>
    public int Position { get; private set; } = position;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadSymbol(HuffmanTable table)
    {
        if (_count < 32)
            Fill();
        var entry = table.Lookup[(int)(_bits >> (64 - HuffmanTable.LookupBits))];
        if (entry == 0)
            return ReadLongSymbol(table);
        Drop(entry >> 8);
        return entry & 0xFF;
    }

    /// <summary>Reads a difference of <paramref name="size"/> (1 to 16) bits and extends its sign (F.2.2.1). At least 16 bits are buffered after a symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadExtended(int size)
    {
        var value = (int)(_bits >> (64 - size));
        Drop(size);
        return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }

    /// <summary>Fails if bits were used that the segment did not hold.</summary>
    public readonly void RequireNotExhausted()
    {
        if (_count < _padding)
            throw DecodeException.Corrupt("JPEG entropy-coded data is cut off");
    }

    /// <summary>Drops what is left of this interval and steps over its restart marker.</summary>
    public void ReadRestart(int number)
    {
        RequireNotExhausted();
        SkipToMarker();
        if (Position + 1 >= _stream.Length || _stream[Position + 1] != 0xD0 + (number & 7))
            throw DecodeException.Corrupt("JPEG restart marker is missing or out of order");
        Position += 2;
        (_bits, _count, _padding) = (0, 0, 0);
    }

    /// <summary>Moves to the marker that ends the segment; stuffed zeros and fill bytes are no markers.</summary>
    public void SkipToMarker()
    {
        while (Position < _stream.Length)
        {
            if (_stream[Position] == 0xFF && Position + 1 < _stream.Length && _stream[Position + 1] is not (0 or 0xFF))
                return;
            Position++;
        }
    }

    private int ReadLongSymbol(HuffmanTable table)
    {
        var (length, value) = table.Find((int)(_bits >> 48));
        if (length == 0)
            throw DecodeException.Corrupt("JPEG Huffman code is not in its table");
        Drop(length);
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Drop(int count)
    {
        _bits <<= count;
        _count -= count;
    }

    private void Fill()
    {
        while (_count <= 56)
        {
            if (Position < _stream.Length)
            {
                var value = _stream[Position];
                if (value != 0xFF)
                {
                    Position++;
                    Append(value);
                    continue;
                }
                if (Position + 1 < _stream.Length && _stream[Position + 1] == 0)
                {
                    Position += 2;
                    Append(0xFF);
                    continue;
                }
            }
            _padding += 8;
            _count += 8;
        }
    }

    private void Append(byte value)
    {
        _bits |= (ulong)value << (56 - _count);
        _count += 8;
    }
}
