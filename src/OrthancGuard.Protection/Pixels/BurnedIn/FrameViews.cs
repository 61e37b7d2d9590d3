using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// What to look at: of grey pixels the whole range of values and the range that most of them have; of colour the brightest and the
/// darkest channel and how coloured a pixel is. The same ranges for all frames.
/// </summary>
internal sealed class FrameViews
{
    private const int Bins = 4096;
    private const int SampledPixels = 4 << 20;
    private const int LeastColour = 40;
    private const int FewPixels = 20;
    private readonly StoredPixels _pixels;
    private readonly ColourPalette? _palette;
    private readonly List<(int Low, int High)> _windows = [];
    private bool _hasColour;

    private FrameViews(StoredPixels pixels, ColourPalette? palette)
    {
        _pixels = pixels;
        _palette = palette;
    }

    private bool IsColour => _pixels.Samples == 3 || _palette is not null;

    /// <summary>Null where a palette cannot be read.</summary>
    public static FrameViews? TryCreate(StoredPixels pixels, DicomDataset dataset)
    {
        var isPalette = pixels.Description.PhotometricInterpretation is "PALETTE COLOR";
        var palette = isPalette ? ColourPalette.TryRead(dataset) : null;
        if (isPalette && palette is null)
            return null;
        var views = new FrameViews(pixels, palette);
        if (views.IsColour)
            views._hasColour = Enumerable.Range(0, pixels.Frames).Any(views.HasColour);
        else
            views.FindWindows(dataset);
        return views;
    }

    /// <summary>The stored values of black, one a sample.</summary>
    public int[] Black()
    {
        if (_palette is not null)
            return [_palette.Darkest()];
        if (_pixels.Samples == 3)
        {
            var middle = 1 << (_pixels.Description.BitsStored - 1);
            return _pixels.Description.PhotometricInterpretation is "RGB" ? [0, 0, 0] : [0, middle, middle];
        }

        var isInverse = _pixels.Description.PhotometricInterpretation is "MONOCHROME1";
        if (_pixels.Description.IsSigned)
            return [isInverse ? _windows[0].High : _windows[0].Low];
        return [isInverse ? (int)(uint.MaxValue >> (32 - Math.Min(31, _pixels.Description.BitsStored))) : 0];
    }

    /// <summary>The views of a frame, always as many.</summary>
    public GreyImage[] Of(int frame)
    {
        if (!IsColour)
            return [.. _windows.Select(window => Grey(frame, window))];
        var (most, least, colour) = (new byte[_pixels.Width * _pixels.Height], new byte[_pixels.Width * _pixels.Height], new byte[_pixels.Width * _pixels.Height]);
        var direct = _pixels.Description.PhotometricInterpretation is "RGB" ? _pixels.ColourFrame(frame) : [];
        for (var i = 0; i < most.Length; i++)
        {
            var (r, g, b) = direct.IsEmpty ? Rgb(frame, i % _pixels.Width, i / _pixels.Width) : (direct[3 * i], direct[(3 * i) + 1], direct[(3 * i) + 2]);
            most[i] = Math.Max(r, Math.Max(g, b));
            least[i] = Math.Min(r, Math.Min(g, b));
            colour[i] = (byte)(most[i] - least[i]);
        }

        GreyImage bright = new(_pixels.Width, _pixels.Height, most);
        return _hasColour ? [bright, new(_pixels.Width, _pixels.Height, least), new(_pixels.Width, _pixels.Height, colour)] : [bright];
    }

    // Grey stored as colour needs no more than one look.
    private bool HasColour(int frame)
    {
        var coloured = 0;
        var direct = _pixels.Description.PhotometricInterpretation is "RGB" ? _pixels.ColourFrame(frame) : [];
        for (var i = 0; i < _pixels.Width * _pixels.Height; i++)
        {
            var (r, g, b) = direct.IsEmpty ? Rgb(frame, i % _pixels.Width, i / _pixels.Width) : (direct[3 * i], direct[(3 * i) + 1], direct[(3 * i) + 2]);
            coloured += Math.Max(r, Math.Max(g, b)) - Math.Min(r, Math.Min(g, b)) >= LeastColour ? 1 : 0;
            if (coloured >= FewPixels)
                return true;
        }

        return false;
    }

    /// <summary>True for a view in which nothing can stand: its values are all about the same.</summary>
    public static bool IsBlank(GreyImage view)
    {
        var (least, most) = (byte.MaxValue, byte.MinValue);
        foreach (var value in view.Pixels)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return most - least < LeastColour;
    }

    private GreyImage Grey(int frame, (int Low, int High) window)
    {
        var grey = new byte[_pixels.Width * _pixels.Height];
        var plain = _pixels.PlainFrame(frame);
        if (!plain.IsEmpty && window is (0, byte.MaxValue))
        {
            plain.CopyTo(grey);
            return new(_pixels.Width, _pixels.Height, grey);
        }

        var scale = 255f / Math.Max(1, (long)window.High - window.Low);
        var values = new int[_pixels.Width];
        for (var y = 0; y < _pixels.Height; y++)
        {
            _pixels.ReadLine(frame, y, values);
            var line = grey.AsSpan(y * values.Length, values.Length);
            for (var x = 0; x < line.Length; x++)
                line[x] = (byte)Math.Clamp(((long)values[x] - window.Low) * scale + 0.5f, 0, 255);
        }

        return new(_pixels.Width, _pixels.Height, grey);
    }

    private (byte Red, byte Green, byte Blue) Rgb(int frame, int x, int y)
    {
        var first = _pixels.Read(frame, x, y, 0);
        if (_palette is not null)
            return _palette[first];
        var shift = Math.Max(0, _pixels.Description.BitsStored - 8);
        var (a, b, c) = (first >> shift, _pixels.Read(frame, x, y, 1) >> shift, _pixels.Read(frame, x, y, 2) >> shift);
        if (_pixels.Description.PhotometricInterpretation is "RGB")
            return ((byte)a, (byte)b, (byte)c);
        // PS3.3 C.7.6.3.1.2.
        var (blue, red) = (b - 128, c - 128);
        return (Clamp(a + (1.402f * red)), Clamp(a - (0.344136f * blue) - (0.714136f * red)), Clamp(a + (1.772f * blue)));

        static byte Clamp(float value) => (byte)Math.Clamp(value + 0.5f, 0, 255);
    }

    private void FindWindows(DicomDataset dataset)
    {
        var total = (long)_pixels.Width * _pixels.Height * _pixels.Frames;
        var (least, most) = (int.MaxValue, int.MinValue);
        ForEach(1, value => (least, most) = (Math.Min(least, value), Math.Max(most, value)));
        if (most <= least)
            most = least + 1;
        if (_pixels.Description is { BitsAllocated: 8, IsSigned: false } && most - least >= 96)
            (least, most) = (0, byte.MaxValue);
        _windows.Add((least, most));
        var histogram = new long[Bins];
        var counted = 0L;
        var perBin = Math.Max(1d, ((double)most - least + 1) / Bins);
        ForEach((int)Math.Max(1, total / SampledPixels), value =>
        {
            histogram[(int)(((double)value - least) / perBin)]++;
            counted++;
        });
        Add(least + (int)(Quantile(0.01) * perBin), least + (int)((Quantile(0.99) + 1) * perBin));
        if (Number(dataset, DicomTag.WindowCenter) is { } centre && Number(dataset, DicomTag.WindowWidth) is { } width and > 1)
        {
            var (slope, intercept) = (Number(dataset, DicomTag.RescaleSlope) ?? 1, Number(dataset, DicomTag.RescaleIntercept) ?? 0);
            slope = slope == 0 ? 1 : slope;
            var (low, high) = ((centre - (width / 2) - intercept) / slope, (centre + (width / 2) - intercept) / slope);
            Add((int)Math.Clamp(Math.Min(low, high), least, most), (int)Math.Clamp(Math.Max(low, high), least, most));
        }

        int Quantile(double share)
        {
            var (bin, seen) = (0, 0L);
            while (bin < Bins - 1 && (seen += histogram[bin]) < share * counted)
                bin++;
            return bin;
        }
    }

    // One that shows much the same as an earlier one is left out.
    private void Add(int low, int high)
    {
        high = Math.Max(high, low + 1);
        foreach (var (l, h) in _windows)
        {
            var slack = 0.2 * ((long)h - l);
            if (Math.Abs((long)l - low) < slack && Math.Abs((long)h - high) < slack)
                return;
        }

        _windows.Add((low, high));
    }

    private void ForEach(int step, Action<int> act)
    {
        var values = new int[_pixels.Width];
        for (var (line, at) = (0, 0); line < _pixels.Frames * _pixels.Height; line++, at -= values.Length)
        {
            if (at >= values.Length)
                continue;
            _pixels.ReadLine(line / _pixels.Height, line % _pixels.Height, values);
            for (; at < values.Length; at += step)
                act(values[at]);
        }
    }

    private static double? Number(DicomDataset dataset, DicomTag tag) =>
        double.TryParse(dataset.GetStrings(tag).FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
