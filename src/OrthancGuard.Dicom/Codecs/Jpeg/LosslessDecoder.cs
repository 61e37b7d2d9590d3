using System.Runtime.CompilerServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// JPEG Lossless, Huffman (ISO/IEC 10918-1 Annex H, process 14): 2 to 16 bits, all seven predictors, point transform, restart
/// intervals, components interleaved or in scans of their own.
/// </summary>
internal sealed class LosslessDecoder : IFrameDecoder
{
    public string Name => "JPEG Lossless";

    public string? Package => null;

    // One bit is the shortest code for a sample of at most two bytes.
    public long? MaxExpansion => 16;

    public string? Unavailable() => null;

    // The lossless process has no colour transform; what was encoded is what comes out (PS3.5 8.2.1).
    public string DecodedPhotometricInterpretation(string encoded) => encoded is "YBR_FULL_422" ? "YBR_FULL" : encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        var reader = new JpegReader(frame);
        var header = reader.ReadFrame();
        if (header.Marker != JpegFrame.Lossless)
            throw DecodeException.Corrupt("JPEG frame is not of the lossless process");
        header.RequireFit(description);
        if (header.Precision is < 2 or > 16)
            throw DecodeException.Corrupt("JPEG lossless precision is not 2 to 16 bits");
        if (header.Components.Length > 1 && header.IsSubsampled)
            throw DecodeException.Unsupported("JPEG lossless with subsampled components");

        var done = new bool[header.Components.Length];
        while (done.Contains(false))
        {
            var scan = reader.ReadScan() ?? throw DecodeException.Corrupt("JPEG image ends before all its components");
            foreach (var component in scan.Components)
            {
                if (done[component.Index])
                    throw DecodeException.Corrupt("JPEG lossless component is coded twice");
                done[component.Index] = true;
            }
            reader.Position = DecodeScan(frame, ref reader, header, scan, description, destination);
        }
    }

    private static int DecodeScan(
        ReadOnlySpan<byte> frame, ref JpegReader reader, JpegFrame header, JpegScan scan, PixelDescription description,
        Span<byte> destination)
    {
        var pointTransform = scan.ApproximationLow;
        if (scan.SpectralStart is < 1 or > 7 || scan.SpectralEnd != 0 || pointTransform >= header.Precision)
            throw DecodeException.Corrupt("JPEG lossless predictor or point transform is out of range");
        if (reader.RestartInterval % header.Width != 0)
            throw DecodeException.Corrupt("JPEG lossless restart interval is not a number of whole rows");
        var rowsPerInterval = reader.RestartInterval / header.Width;
        var tables = new HuffmanTable[scan.Components.Length];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = reader.DcTables[scan.Components[i].DcTable] ?? throw DecodeException.Corrupt("JPEG Huffman table is missing");

        var writer = new SampleWriter(description, header.Precision);
        var rows = new LosslessRows(scan.Components.Length, header.Width, scan.SpectralStart, 1 << (header.Precision - pointTransform - 1));
        var entropy = new EntropyReader(frame, reader.Position);
        var restarts = 0;
        for (var y = 0; y < header.Height; y++)
        {
            var restart = rowsPerInterval > 0 && y > 0 && y % rowsPerInterval == 0;
            if (restart)
                entropy.ReadRestart(restarts++);
            rows.DecodeRow(ref entropy, tables, y == 0 || restart);
            entropy.RequireNotExhausted();
            for (var i = 0; i < tables.Length; i++)
                writer.Write(rows.Shifted(i, pointTransform), destination, y * header.Width, scan.Components[i].Index);
        }
        entropy.SkipToMarker();
        return entropy.Position;
    }

    /// <summary>The current and the previous row of each component in a scan, before the point transform is undone.</summary>
    private sealed class LosslessRows(int components, int width, int predictor, int initial)
    {
        private readonly int[] _shifted = new int[width];
        private int[][] _current = NewRows(components, width);
        private int[][] _previous = NewRows(components, width);

        public void DecodeRow(ref EntropyReader entropy, HuffmanTable[] tables, bool first)
        {
            (_current, _previous) = (_previous, _current);
            if (tables.Length == 1)
            {
                DecodeSingle(ref entropy, tables[0], first);
                return;
            }
            for (var x = 0; x < width; x++)
            {
                for (var i = 0; i < tables.Length; i++)
                {
                    var (row, above) = (_current[i], _previous[i]);
                    row[x] = (Predict(row, above, x, first) + ReadDifference(ref entropy, tables[i])) & 0xFFFF;
                }
            }
        }

        public ReadOnlySpan<int> Shifted(int component, int pointTransform)
        {
            if (pointTransform == 0)
                return _current[component];
            for (var x = 0; x < width; x++)
                _shifted[x] = _current[component][x] << pointTransform;
            return _shifted;
        }

        private void DecodeSingle(ref EntropyReader entropy, HuffmanTable table, bool first)
        {
            var (row, above) = (_current[0], _previous[0]);
            if (first || predictor == 1)
            {
                var left = first ? initial : above[0];
                for (var x = 0; x < row.Length; x++)
                    row[x] = left = (left + ReadDifference(ref entropy, table)) & 0xFFFF;
                return;
            }
            for (var x = 0; x < row.Length; x++)
                row[x] = (Predict(row, above, x, first: false) + ReadDifference(ref entropy, table)) & 0xFFFF;
        }

        /// <summary>Table H.1; the first row is predicted from the left, the first column from above.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int Predict(int[] row, int[] above, int x, bool first)
        {
            if (x == 0)
                return first ? initial : above[0];
            var left = row[x - 1];
            if (first)
                return left;
            return predictor switch
            {
                1 => left,
                2 => above[x],
                3 => above[x - 1],
                4 => left + above[x] - above[x - 1],
                5 => left + ((above[x] - above[x - 1]) >> 1),
                6 => above[x] + ((left - above[x - 1]) >> 1),
                _ => (left + above[x]) >> 1,
            };
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static int ReadDifference(ref EntropyReader entropy, HuffmanTable table)
        {
            var size = entropy.ReadSymbol(table);
            return size switch
            {
                0 => 0,
                < 16 => entropy.ReadExtended(size),
                16 => 32768,
                _ => throw DecodeException.Corrupt("JPEG lossless difference is out of range"),
            };
        }

        private static int[][] NewRows(int components, int width)
        {
            var rows = new int[components][];
            for (var i = 0; i < components; i++)
                rows[i] = new int[width];
            return rows;
        }
    }
}
