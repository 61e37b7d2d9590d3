using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// Walks the marker segments of a JPEG stream (ISO/IEC 10918-1 Annex B) and keeps the tables that scans refer to. It stops at
/// each scan header, with <see cref="Position"/> at the first byte of entropy-coded data.
/// </summary>
internal ref struct JpegReader(ReadOnlySpan<byte> stream)
{
    private const int MaxSegments = 10_000;
    private readonly ReadOnlySpan<byte> _stream = stream;
    private int _segments;

    public int Position { get; set; }

    public JpegFrame? Frame { get; private set; }

    /// <summary>MCUs between restart markers; 0 if there are none.</summary>
    public int RestartInterval { get; private set; }

    public bool HasJfif { get; private set; }

    /// <summary>The transform byte of the Adobe segment: 0 none, 1 YCbCr; null without the segment.</summary>
    public int? AdobeTransform { get; private set; }

    public HuffmanTable?[] DcTables { get; } = new HuffmanTable?[4];

    public HuffmanTable?[] AcTables { get; } = new HuffmanTable?[4];

    public ushort[]?[] QuantizationTables { get; } = new ushort[]?[4];

    /// <summary>Reads up to and including the frame header.</summary>
    public JpegFrame ReadFrame()
    {
        if (_stream.Length < 4 || _stream[0] != 0xFF || _stream[1] != 0xD8)
            throw DecodeException.Corrupt("JPEG stream has no start of image");
        Position = 2;
        while (Frame is null)
        {
            if (ReadSegment() is not null)
                throw DecodeException.Corrupt("JPEG scan without a frame header");
        }
        return Frame;
    }

    /// <summary>The next scan, or null at the end of the image.</summary>
    public JpegScan? ReadScan()
    {
        while (true)
        {
            var before = Position;
            if (ReadSegment() is { } scan)
                return scan;
            if (Position == before)
                return null;
        }
    }

    /// <summary>Reads one marker segment; does not move at the end of the image.</summary>
    private JpegScan? ReadSegment()
    {
        if (++_segments > MaxSegments)
            throw DecodeException.Corrupt("JPEG stream has too many marker segments");
        var start = Position;
        var marker = ReadMarker();
        if (marker == 0xD9)
        {
            Position = start;
            return Frame is not null ? null : throw DecodeException.Corrupt("JPEG image ends before its frame header");
        }
        if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            return null;
        var body = ReadBody();
        switch (marker)
        {
            case 0xC4: ReadHuffmanTables(body); break;
            case 0xDB: ReadQuantizationTables(body); break;
            case 0xDD: RestartInterval = body.Length == 2 ? BinaryPrimitives.ReadUInt16BigEndian(body) : throw BadSegment(); break;
            case 0xDA: return ReadScanHeader(body);
            case 0xE0: HasJfif |= body.StartsWith("JFIF\0"u8); break;
            case 0xEE when body.Length >= 12 && body.StartsWith("Adobe"u8): AdobeTransform = body[11]; break;
            case 0xCC or 0xDC or 0xDE or 0xDF: throw DecodeException.Unsupported("JPEG arithmetic coding, DNL or hierarchical mode");
            case >= 0xC0 and <= 0xCF and not 0xC8: ReadFrameHeader(marker, body); break;
        }
        return null;
    }

    private byte ReadMarker()
    {
        if (Position >= _stream.Length || _stream[Position] != 0xFF)
            throw DecodeException.Corrupt("JPEG marker expected");
        while (Position < _stream.Length && _stream[Position] == 0xFF)
            Position++;
        return Position < _stream.Length ? _stream[Position++] : throw DecodeException.Corrupt("JPEG stream ends in a marker");
    }

    private ReadOnlySpan<byte> ReadBody()
    {
        if (_stream.Length - Position < 2)
            throw BadSegment();
        var length = BinaryPrimitives.ReadUInt16BigEndian(_stream[Position..]);
        if (length < 2 || length > _stream.Length - Position)
            throw BadSegment();
        var body = _stream.Slice(Position + 2, length - 2);
        Position += length;
        return body;
    }

    private void ReadFrameHeader(byte marker, ReadOnlySpan<byte> body)
    {
        if (Frame is not null)
            throw DecodeException.Corrupt("JPEG stream has two frame headers");
        if (body.Length < 6 || body.Length != 6 + (3 * body[5]))
            throw BadSegment();
        var components = new JpegComponent[body[5]];
        for (var i = 0; i < components.Length; i++)
        {
            var c = body.Slice(6 + (3 * i), 3);
            components[i] = new(c[0], c[1] >> 4, c[1] & 15, c[2]);
            if (components[i] is not { HorizontalSampling: >= 1 and <= 4, VerticalSampling: >= 1 and <= 4, QuantizationTable: <= 3 })
                throw BadSegment();
        }
        Frame = new JpegFrame(
            marker, body[0], BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]), components);
    }

    private readonly JpegScan ReadScanHeader(ReadOnlySpan<byte> body)
    {
        if (Frame is null)
            throw DecodeException.Corrupt("JPEG scan without a frame header");
        if (body.Length < 1 || body[0] is < 1 or > 4 || body.Length != 4 + (2 * body[0]))
            throw BadSegment();
        var components = new JpegScanComponent[body[0]];
        for (var i = 0; i < components.Length; i++)
        {
            var id = body[1 + (2 * i)];
            var tables = body[2 + (2 * i)];
            var index = Array.FindIndex(Frame.Components, c => c.Id == id);
            if (index < 0 || (tables >> 4) > 3 || (tables & 15) > 3 || Array.Exists(components[..i], c => c.Index == index))
                throw BadSegment();
            components[i] = new(index, tables >> 4, tables & 15);
        }
        var last = body[^3..];
        return new JpegScan(components, last[0], last[1], last[2] >> 4, last[2] & 15);
    }

    private readonly void ReadHuffmanTables(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            if (body.Length < 17 || (body[0] >> 4) > 1 || (body[0] & 15) > 3)
                throw BadSegment();
            var counts = body.Slice(1, 16);
            var total = 0;
            foreach (var count in counts)
                total += count;
            if (total > 256 || total > body.Length - 17)
                throw BadSegment();
            var tables = (body[0] >> 4) == 0 ? DcTables : AcTables;
            tables[body[0] & 15] = new HuffmanTable(counts, body.Slice(17, total));
            body = body[(17 + total)..];
        }
    }

    private readonly void ReadQuantizationTables(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var wide = body[0] >> 4;
            var length = 64 * (wide + 1);
            if (wide > 1 || (body[0] & 15) > 3 || body.Length < 1 + length)
                throw BadSegment();
            var table = new ushort[64];
            for (var i = 0; i < 64; i++)
                table[i] = wide == 0 ? body[1 + i] : BinaryPrimitives.ReadUInt16BigEndian(body[(1 + (2 * i))..]);
            QuantizationTables[body[0] & 15] = table;
            body = body[(1 + length)..];
        }
    }

    private static DecodeException BadSegment() => DecodeException.Corrupt("JPEG marker segment is malformed");
}
