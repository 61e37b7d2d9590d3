using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Codecs.Jpeg2000;

/// <summary>
/// The parts of JPEG 2000 headers (ISO/IEC 15444-1 Annex A) from which a decoder's memory follows: the main one and those of
/// tile-parts. They are read here, and bounded, before the native decoder sees the stream.
/// </summary>
internal sealed class CodeStreamHeader
{
    private const int MaxTiles = 4096;
    private const long MaxPrecincts = 1 << 20;
    private const int MaxSegments = 10_000;

    public int Width { get; private init; }

    public int Height { get; private init; }

    public int Tiles { get; private init; }

    /// <summary>Bits of each component.</summary>
    public int[] Precisions { get; private init; } = [];

    public bool IsSubsampled { get; private init; }

    /// <summary>Finds the code stream in a frame that was wrapped in JP2 boxes against PS3.5 A.4.4.</summary>
    public static ReadOnlySpan<byte> CodeStream(ReadOnlySpan<byte> frame)
    {
        var rest = frame;
        while (rest.Length >= 8 && !rest.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]))
        {
            ulong length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var isCodeStream = rest[4..8].SequenceEqual("jp2c"u8);
            var header = 8;
            if (length == 1 && rest.Length >= 16)
                (length, header) = (BinaryPrimitives.ReadUInt64BigEndian(rest[8..]), 16);
            else if (length == 0)
                length = (ulong)rest.Length;
            if (length < (ulong)header || length > (ulong)rest.Length)
                throw DecodeException.Corrupt("JPEG 2000 frame is neither a code stream nor boxes");
            rest = isCodeStream ? rest[header..(int)length] : rest[(int)length..];
        }
        return rest.Length >= 8 ? rest : throw DecodeException.Corrupt("JPEG 2000 frame holds no code stream");
    }

    public static CodeStreamHeader Read(ReadOnlySpan<byte> stream)
    {
        var position = 2;
        var header = ReadSize(Segment(stream, ref position, out _));
        var (tilePart, inTile) = (0, false);
        for (var i = 0; i < MaxSegments; i++)
        {
            if (inTile && (position >= stream.Length - 4 || stream[position] != 0xFF || stream[position + 1] == 0x93))
            {
                // Data begins, or damage that is the decoder's to find; the next tile-part is where this one's length says.
                if (!TryNextTilePart(stream, tilePart, out position))
                    return header;
            }
            var start = position;
            var body = Segment(stream, ref position, out var marker);
            if (marker == 0x90)
                (tilePart, inTile) = body.Length == 8 ? (start, true) : throw DecodeException.Corrupt("JPEG 2000 tile-part header is malformed");
            else if (marker == 0x52)
                header.BoundPrecincts(body, offset: 5, defaultPrecincts: body.Length < 1 || (body[0] & 1) == 0);
            else if (marker == 0x53)
                header.BoundComponentPrecincts(body);
        }
        throw DecodeException.Unsupported("JPEG 2000 stream of more marker segments than the limit");
    }

    private static bool TryNextTilePart(ReadOnlySpan<byte> stream, int tilePart, out int next)
    {
        var length = BinaryPrimitives.ReadUInt32BigEndian(stream[(tilePart + 6)..]);
        next = (int)Math.Min(int.MaxValue, tilePart + (long)length);
        return length >= 14 && next < stream.Length - 12 && stream[next] == 0xFF && stream[next + 1] == 0x90;
    }

    private void BoundComponentPrecincts(ReadOnlySpan<byte> body)
    {
        var componentBytes = Precisions.Length < 257 ? 1 : 2;
        BoundPrecincts(body, componentBytes + 1, defaultPrecincts: body.Length <= componentBytes || (body[componentBytes] & 1) == 0);
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> stream, ref int position, out byte marker)
    {
        if (stream.Length - position < 4 || stream[position] != 0xFF)
            throw DecodeException.Corrupt("JPEG 2000 main header is cut off");
        marker = stream[position + 1];
        var length = BinaryPrimitives.ReadUInt16BigEndian(stream[(position + 2)..]);
        if (length < 2 || length > stream.Length - position - 2)
            throw DecodeException.Corrupt("JPEG 2000 marker segment is malformed");
        var body = stream.Slice(position + 4, length - 2);
        position += 2 + length;
        return body;
    }

    private static CodeStreamHeader ReadSize(ReadOnlySpan<byte> body)
    {
        if (body.Length < 36)
            throw DecodeException.Corrupt("JPEG 2000 size segment is malformed");
        Span<uint> sizes = stackalloc uint[8];
        for (var i = 0; i < 8; i++)
            sizes[i] = BinaryPrimitives.ReadUInt32BigEndian(body[(2 + (4 * i))..]);
        int components = BinaryPrimitives.ReadUInt16BigEndian(body[34..]);
        var (x1, y1, x0, y0) = (sizes[0], sizes[1], sizes[2], sizes[3]);
        var (tileWidth, tileHeight, tileX, tileY) = (sizes[4], sizes[5], sizes[6], sizes[7]);
        if (body.Length != 36 + (3 * components) || components == 0 || x1 <= x0 || y1 <= y0 || x1 > int.MaxValue || y1 > int.MaxValue
            || tileWidth == 0 || tileHeight == 0 || tileX > x0 || tileY > y0)
        {
            throw DecodeException.Corrupt("JPEG 2000 size segment is malformed");
        }
        var tiles = Divide(x1 - tileX, tileWidth) * Divide(y1 - tileY, tileHeight);
        if (tiles > MaxTiles)
            throw DecodeException.Unsupported("JPEG 2000 image of more tiles than the limit");
        var precisions = new int[components];
        var subsampled = false;
        for (var i = 0; i < components; i++)
        {
            var component = body.Slice(36 + (3 * i), 3);
            precisions[i] = (component[0] & 0x7F) + 1;
            subsampled |= component[1] != 1 || component[2] != 1;
        }
        return new() { Width = (int)(x1 - x0), Height = (int)(y1 - y0), Tiles = (int)tiles, Precisions = precisions, IsSubsampled = subsampled };
    }

    /// <summary>
    /// A precinct costs the decoder a structure; a header of a few bytes may ask for one per pixel. <paramref name="body"/> holds
    /// the coding parameters at <paramref name="offset"/>: levels, code-block size (2), style, transform, precinct sizes.
    /// </summary>
    private void BoundPrecincts(ReadOnlySpan<byte> body, int offset, bool defaultPrecincts)
    {
        if (body.Length < offset + 5 || body[offset] > 32)
            throw DecodeException.Corrupt("JPEG 2000 coding style segment is malformed");
        var levels = body[offset];
        if (defaultPrecincts)
            return;
        if (body.Length < offset + 5 + levels + 1)
            throw DecodeException.Corrupt("JPEG 2000 coding style segment is malformed");
        long total = 0;
        for (var resolution = 0; resolution <= levels; resolution++)
        {
            var size = body[offset + 5 + resolution];
            var reduction = levels - resolution;
            total += (Divide(Width, 1L << (reduction + (size & 15))) + Tiles) * (Divide(Height, 1L << (reduction + (size >> 4))) + Tiles);
        }
        if (total > MaxPrecincts)
            throw DecodeException.Unsupported("JPEG 2000 image of more precincts than the limit");
    }

    private static long Divide(long value, long by) => (value + by - 1) / by;
}
