namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Writes JPEG segments and stuffed entropy-coded bits.</summary>
internal sealed class JpegBitWriter
{
    private readonly List<byte> _bytes = [];
    private uint _bits;
    private int _count;

    public byte[] ToArray() => [.. _bytes];

    public void Marker(byte marker, params byte[] body)
    {
        _bytes.AddRange([0xFF, marker]);
        if (marker is 0xD8 or 0xD9 or (>= 0xD0 and <= 0xD7))
            return;
        _bytes.AddRange([(byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        _bytes.AddRange(body);
    }

    public void Bits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            _bits = (_bits << 1) | (uint)((value >> i) & 1);
            if (++_count == 8)
                Flush();
        }
    }

    /// <summary>Fills the last byte with ones, as before a marker.</summary>
    public void Align()
    {
        while (_count != 0)
            Bits(1, 1);
    }

    private void Flush()
    {
        _bytes.Add((byte)_bits);
        if ((byte)_bits == 0xFF)
            _bytes.Add(0);
        (_bits, _count) = (0, 0);
    }
}
