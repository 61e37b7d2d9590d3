using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>An image of a texture like tissue, with text drawn over it, in any form that pixel data has.</summary>
internal sealed class WrittenImage(int width = 320, int height = 240, int frames = 1)
{
    private readonly List<(int Frame, float[] Ink, float Value)> _texts = [];

    public string SopClass { get; init; } = DicomUid.SecondaryCaptureImageStorage;

    public string Photometric { get; init; } = "MONOCHROME2";

    public int Bits { get; init; } = 8;

    /// <summary>Of the text; that of the texture is 30 to 100 of 255.</summary>
    public float Value { get; init; } = 255;

    /// <summary>No texture: all pixels are 40.</summary>
    public bool IsFlat { get; init; }

    public Action<DicomDataset>? Edit { get; init; }

    private int Samples => Photometric is "RGB" ? 3 : 1;

    /// <summary>Pixels that have more than half their ink, in a frame.</summary>
    public bool[] Strokes(int frame) =>
        [.. Enumerable.Range(0, width * height).Select(i => _texts.Exists(text => (text.Frame < 0 || text.Frame == frame) && text.Ink[i] > 0.5f))];

    /// <param name="text">What.</param>
    /// <param name="x">Left end.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="size">Pixels.</param>
    /// <param name="frame">-1 for all.</param>
    /// <param name="soft">With soft edges.</param>
    /// <param name="turned">From bottom to top.</param>
    public WrittenImage Write(string text, int x, int y, int size, int frame = -1, bool soft = true, bool turned = false)
    {
        _texts.Add((frame, VectorText.Ink(width, height, text, x, y, size, soft, turned), Value));
        return this;
    }

    public DicomFile ToFile()
    {
        var dataset = TestObject.Build(SopClass, "OT", data =>
        {
            data.Add(DicomTag.BodyPartExamined, DicomVR.CS, "CHEST");
            data.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY");
            data.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, "YES");
            new ImagePixelModule(Photometric, height, width, Bits) { Samples = Samples, Frames = frames > 1 ? frames : null }.AddTo(data, Pixels());
            Edit?.Invoke(data);
        });
        return new DicomFile(dataset);
    }

    private byte[] Pixels()
    {
        var pixels = new byte[frames * width * height * Samples * (Bits > 8 ? 2 : 1)];
        for (var frame = 0; frame < frames; frame++)
        {
            for (var i = 0; i < width * height; i++)
            {
                for (var sample = 0; sample < Samples; sample++)
                {
                    var value = IsFlat ? 40 : Texture(i % width, i / width, frame);
                    foreach (var (of, ink, over) in _texts)
                    {
                        if (of < 0 || of == frame)
                            value += (sample == 2 ? -value : over - value) * ink[i];
                    }

                    var inverse = Photometric is "MONOCHROME1" ? 255 - value : value;
                    var stored = (int)(inverse / 255 * ((1 << Bits) - 1));
                    var at = (((frame * width * height) + i) * Samples) + sample;
                    if (Bits > 8)
                        BitConverter.TryWriteBytes(pixels.AsSpan(2 * at), (ushort)stored);
                    else
                        pixels[at] = (byte)stored;
                }
            }
        }

        return pixels;
    }

    // Waves that move from frame to frame, and grains.
    private static float Texture(int x, int y, int frame)
    {
        var grain = ((uint)((x * 73856093) ^ (y * 19349663) ^ (frame * 83492791)) * 2654435761u) >> 24;
        return 60 + (30 * MathF.Sin((x * 0.07f) + frame) * MathF.Cos((y * 0.05f) - frame)) + (grain * 0.04f);
    }
}
