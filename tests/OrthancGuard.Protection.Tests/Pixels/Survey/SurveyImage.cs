using OrthancGuard.Protection.Pixels;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>What an image of the survey is made of.</summary>
/// <param name="Ground">See <see cref="Grounds.Names"/>.</param>
/// <param name="Form">MONOCHROME1, MONOCHROME2 or RGB, and the bits stored.</param>
/// <param name="Contrast">How far the words' value is from what stands below them, 255 for as far as can be.</param>
/// <param name="Headroom">How much brighter than the brightest of the ground values can be; above 1 words stand at the top.</param>
internal sealed record SurveyForm(string Ground, (string Photometric, int Bits) Form, int Contrast = 255, int Headroom = 1);

/// <summary>Words on a ground, in one of the forms that pixel data has.</summary>
internal sealed class SurveyImage(SurveyForm form, int width, int height, ulong seed)
{
    private readonly (float[] Red, float[] Green, float[] Blue) _ground = Grounds.Draw(form.Ground, width, height, seed);
    private readonly List<(InkedWord Word, int X, int Y)> _words = [];

    public SurveyForm Form => form;

    public int Width => width;

    public int Height => height;

    public IReadOnlyList<(InkedWord Word, int X, int Y)> Words => _words;

    public IReadOnlyList<WordOrder> Orders { get; set; } = [];

    public void Write(InkedWord word, int x, int y) => _words.Add((word, x, y));

    public DicomFile ToFile()
    {
        var (photometric, bits) = form.Form;
        var samples = photometric is "RGB" ? 3 : 1;
        var pixels = new byte[width * height * samples * (bits > 8 ? 2 : 1)];
        float[][] planes = samples == 3 ? [(float[])_ground.Red.Clone(), (float[])_ground.Green.Clone(), (float[])_ground.Blue.Clone()] : [(float[])_ground.Green.Clone()];
        foreach (var (word, left, top) in _words)
        {
            for (var plane = 0; plane < planes.Length; plane++)
                Blend(planes[plane], word, left, top, plane);
        }

        var top1 = (1 << bits) - 1;
        for (var i = 0; i < width * height; i++)
        {
            for (var sample = 0; sample < samples; sample++)
            {
                var value = Math.Clamp(planes[sample][i] / (255f * form.Headroom), 0, 1);
                var stored = (int)((photometric is "MONOCHROME1" ? 1 - value : value) * top1);
                var at = (i * samples) + sample;
                if (bits > 8)
                    BitConverter.TryWriteBytes(pixels.AsSpan(2 * at), (ushort)stored);
                else
                    pixels[at] = (byte)stored;
            }
        }

        return new DicomFile(TestObject.Build(DicomUid.SecondaryCaptureImageStorage, "OT", data =>
        {
            data.Add(DicomTag.BodyPartExamined, DicomVR.CS, "CHEST");
            data.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY");
            new ImagePixelModule(photometric, height, width, bits) { Samples = samples }.AddTo(data, pixels);
        }));
    }

    /// <summary>Share of a word's ink that stands in no box; a pixel has as much as it got.</summary>
    public double Left(int index, IReadOnlyList<BlankedBox> boxes)
    {
        var (word, left, top) = _words[index];
        var (kept, all) = (0d, 0d);
        for (var i = 0; i < word.Ink.Length; i++)
        {
            var (x, y) = (left + (i % word.Width), top + (i / word.Width));
            if (word.Ink[i] < 0.25f || x < 0 || y < 0 || x >= width || y >= height)
                continue;
            all += word.Ink[i];
            if (!boxes.Any(box => x >= box.X && x < box.X + box.Width && y >= box.Y && y < box.Y + box.Height))
                kept += word.Ink[i];
        }

        return all == 0 ? 0 : kept / all;
    }

    /// <summary>Which pixels stand in a box.</summary>
    public bool[] Gone(IReadOnlyList<BlankedBox> boxes)
    {
        var gone = new bool[width * height];
        foreach (var box in boxes)
        {
            for (var y = box.Y; y < box.Y + box.Height; y++)
                gone.AsSpan((y * width) + box.X, box.Width).Fill(true);
        }

        return gone;
    }

    private void Blend(float[] plane, InkedWord word, int left, int top, int channel)
    {
        // Dark on light grounds; in colour yellow, or dark blue.
        var isLight = form.Ground is "white";
        for (var i = 0; i < word.Ink.Length; i++)
        {
            var (x, y) = (left + (i % word.Width), top + (i / word.Width));
            if (x < 0 || y < 0 || x >= width || y >= height)
                continue;
            ref var value = ref plane[(y * width) + x];
            var full = isLight ? (channel == 2 && form.Form.Photometric is "RGB" ? 90 : 0) : channel == 2 ? 40 : 255f * form.Headroom;
            var over = form.Contrast >= 255 ? full : Math.Clamp(Mean(channel) + (isLight ? -form.Contrast : form.Contrast), 0, 255 * form.Headroom);
            value += (over - value) * word.Ink[i];
        }
    }

    private readonly float?[] _means = new float?[3];

    private float Mean(int channel) => _means[channel] ??= (channel == 0 ? _ground.Red : channel == 1 ? _ground.Green : _ground.Blue).Average();
}
