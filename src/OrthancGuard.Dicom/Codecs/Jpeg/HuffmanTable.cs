namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>A canonical Huffman table (ISO/IEC 10918-1 Annex C) with a direct look-up for codes of up to nine bits.</summary>
internal sealed class HuffmanTable
{
    public const int LookupBits = 9;
    private readonly ushort[] _lookup = new ushort[1 << LookupBits];
    private readonly int[] _maxCode = new int[17];
    private readonly int[] _offset = new int[17];
    private readonly byte[] _values;

    public HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        _values = values.ToArray();
        var code = 0;
        var index = 0;
        for (var length = 1; length <= 16; length++, code <<= 1)
        {
            _offset[length] = index - code;
            for (var i = 0; i < counts[length - 1]; i++, code++, index++)
            {
                if (length <= LookupBits)
                    FillLookup(code, length, values[index]);
            }
            if (code > 1 << length)
                throw DecodeException.Corrupt("JPEG Huffman table is over-full");
            _maxCode[length] = counts[length - 1] > 0 ? code - 1 : -1;
        }
    }

    /// <summary>For the next <see cref="LookupBits"/> bits: code length in the high byte, value in the low one; 0 if the code is longer.</summary>
    public ReadOnlySpan<ushort> Lookup => _lookup;

    /// <summary>Finds a code longer than <see cref="LookupBits"/> in the next 16 bits; length 0 if there is none.</summary>
    public (int Length, byte Value) Find(int bits)
    {
        for (var length = LookupBits + 1; length <= 16; length++)
        {
            var code = bits >> (16 - length);
            if (code <= _maxCode[length])
                return (length, _values[code + _offset[length]]);
        }
        return (0, 0);
    }

    private void FillLookup(int code, int length, byte value)
    {
        var first = code << (LookupBits - length);
        var count = 1 << (LookupBits - length);
        if (first + count > _lookup.Length)
            throw DecodeException.Corrupt("JPEG Huffman table is over-full");
        Array.Fill(_lookup, (ushort)((length << 8) | value), first, count);
    }
}
