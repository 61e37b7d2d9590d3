namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// Sequential DCT, Huffman, of one 12-bit component (ISO/IEC 10918-1 Annex F, process 4). Debian's libjpeg-turbo is built for
/// 8 bits only, so this one is managed.
/// </summary>
internal static class SequentialDctDecoder
{
    private static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    public static void Decode(
        ReadOnlySpan<byte> frame, ref JpegReader reader, JpegFrame header, PixelDescription description, Span<byte> destination)
    {
        if (header.Precision != 12 || header.Components.Length != 1)
            throw DecodeException.Unsupported("12-bit JPEG of more than one component");
        var scan = reader.ReadScan() ?? throw DecodeException.Corrupt("JPEG image has no scan");
        // The spectral selection is fixed for sequential scans; encoders in the field write zeros there.
        if (scan is not { Components.Length: 1, SpectralStart: 0, ApproximationHigh: 0, ApproximationLow: 0 })
            throw DecodeException.Corrupt("JPEG scan is not sequential");
        var dc = reader.DcTables[scan.Components[0].DcTable];
        var ac = reader.AcTables[scan.Components[0].AcTable];
        var quantization = reader.QuantizationTables[header.Components[0].QuantizationTable];
        if (dc is null || ac is null || quantization is null)
            throw DecodeException.Corrupt("JPEG table is missing");

        var writer = new SampleWriter(description, header.Precision);
        var entropy = new EntropyReader(frame, reader.Position);
        var blocksPerRow = (header.Width + 7) / 8;
        var band = new int[8 * blocksPerRow * 8];
        Span<int> coefficients = stackalloc int[64];
        var (prediction, block, restarts) = (0, 0, 0);
        for (var top = 0; top < header.Height; top += 8)
        {
            for (var column = 0; column < blocksPerRow; column++, block++)
            {
                if (reader.RestartInterval > 0 && block > 0 && block % reader.RestartInterval == 0)
                {
                    entropy.ReadRestart(restarts++);
                    prediction = 0;
                }
                prediction = ReadBlock(ref entropy, dc, ac, quantization, prediction, coefficients);
                InverseDct.Transform(coefficients, band.AsSpan(8 * column), 8 * blocksPerRow);
            }
            entropy.RequireNotExhausted();
            for (var y = top; y < Math.Min(top + 8, header.Height); y++)
                writer.Write(band.AsSpan((y - top) * 8 * blocksPerRow, header.Width), destination, y * header.Width, 0);
        }
    }

    /// <summary>Reads and dequantizes one block into natural order; returns the DC value that predicts the next.</summary>
    private static int ReadBlock(
        ref EntropyReader entropy, HuffmanTable dc, HuffmanTable ac, ushort[] quantization, int prediction, scoped Span<int> coefficients)
    {
        coefficients.Clear();
        var size = entropy.ReadSymbol(dc);
        if (size > 15)
            throw DecodeException.Corrupt("JPEG DC difference is out of range");
        if (size > 0)
            prediction = (short)(prediction + entropy.ReadExtended(size));
        coefficients[0] = prediction * quantization[0];
        for (var k = 1; k < 64; k++)
        {
            var symbol = entropy.ReadSymbol(ac);
            var (run, bits) = (symbol >> 4, symbol & 15);
            if (bits == 0)
            {
                if (run != 15)
                    break;
                k += 15;
                continue;
            }
            k += run;
            if (k > 63)
                throw DecodeException.Corrupt("JPEG coefficients overrun their block");
            coefficients[ZigZag[k]] = entropy.ReadExtended(bits) * quantization[k];
        }
        return prediction;
    }
}
