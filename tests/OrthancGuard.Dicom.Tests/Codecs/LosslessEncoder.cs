namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>
/// A JPEG Lossless encoder for tests, written from ISO/IEC 10918-1 Annex H: the forms that no Debian tool writes (restart
/// intervals, scans of single components, long Huffman codes) come from here.
/// </summary>
internal sealed record LosslessEncoder(int Width, int Height, int Precision)
{
    public int Predictor { get; init; } = 1;

    public int PointTransform { get; init; }

    /// <summary>Rows between restart markers; 0 for none.</summary>
    public int RestartRows { get; init; }

    /// <summary>False to code each component in a scan of its own.</summary>
    public bool Interleaved { get; init; } = true;

    /// <summary>True for a table with codes of 1 to 16 bits, which holds no category 16.</summary>
    public bool LongCodes { get; init; }

    public byte[] Encode(params int[][] components)
    {
        var writer = new JpegBitWriter();
        writer.Marker(0xD8);
        writer.Marker(
            0xC3,
            [
                (byte)Precision, (byte)(Height >> 8), (byte)Height, (byte)(Width >> 8), (byte)Width, (byte)components.Length,
                .. Enumerable.Range(1, components.Length).SelectMany(id => new byte[] { (byte)id, 0x11, 0 }),
            ]);
        var lengths = CodeLengths();
        writer.Marker(0xC4, [0, .. Enumerable.Range(1, 16).Select(l => (byte)lengths.Count(x => x == l)), .. Enumerable.Range(0, lengths.Length).Select(v => (byte)v)]);
        if (RestartRows > 0)
            writer.Marker(0xDD, (byte)((RestartRows * Width) >> 8), (byte)(RestartRows * Width));
        if (Interleaved)
        {
            Scan(writer, [.. Enumerable.Range(0, components.Length)], components);
        }
        else
        {
            for (var i = 0; i < components.Length; i++)
                Scan(writer, [i], components);
        }
        writer.Marker(0xD9);
        return writer.ToArray();
    }

    private int[] CodeLengths() => LongCodes ? [.. Enumerable.Range(1, 16)] : [.. Enumerable.Repeat(5, 17)];

    private void Scan(JpegBitWriter writer, int[] scan, int[][] components)
    {
        writer.Marker(
            0xDA, [(byte)scan.Length, .. scan.SelectMany(i => new byte[] { (byte)(i + 1), 0 }), (byte)Predictor, 0, (byte)PointTransform]);
        var restarts = 0;
        for (var y = 0; y < Height; y++)
        {
            var first = y == 0;
            if (RestartRows > 0 && y > 0 && y % RestartRows == 0)
            {
                writer.Align();
                writer.Marker((byte)(0xD0 + (restarts++ & 7)));
                first = true;
            }
            for (var x = 0; x < Width; x++)
            {
                foreach (var i in scan)
                    Difference(writer, Value(components[i], x, y) - Predict(components[i], x, y, first));
            }
        }
        writer.Align();
    }

    private int Value(int[] component, int x, int y) => component[(y * Width) + x] >> PointTransform;

    private int Predict(int[] c, int x, int y, bool first)
    {
        if (x == 0)
            return first ? 1 << (Precision - PointTransform - 1) : Value(c, 0, y - 1);
        var left = Value(c, x - 1, y);
        if (first)
            return left;
        var (above, corner) = (Value(c, x, y - 1), Value(c, x - 1, y - 1));
        return Predictor switch
        {
            1 => left,
            2 => above,
            3 => corner,
            4 => left + above - corner,
            5 => left + ((above - corner) >> 1),
            6 => above + ((left - corner) >> 1),
            _ => (left + above) >> 1,
        };
    }

    private void Difference(JpegBitWriter writer, int difference)
    {
        difference = (short)difference == short.MinValue ? 32768 : (short)difference;
        var category = 0;
        while (Math.Abs(difference) >> category != 0)
            category++;
        Code(writer, category);
        if (category is > 0 and < 16)
            writer.Bits(difference > 0 ? difference : difference + (1 << category) - 1, category);
    }

    private void Code(JpegBitWriter writer, int symbol)
    {
        if (LongCodes)
            writer.Bits((1 << (symbol + 1)) - 2, symbol + 1);
        else
            writer.Bits(symbol, 5);
    }
}
