using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// A copy of native pixel data, little-endian, whose samples are read and written where they stand: what is not written keeps its bits.
/// Frames count from 0.
/// </summary>
internal sealed class StoredPixels
{
    private const string Subsampled = "YBR_FULL_422";
    private readonly int _shift;
    private readonly uint _mask;

    private StoredPixels(PixelDescription description, byte[] bytes)
    {
        Description = description;
        Bytes = bytes;
        _shift = description.HighBit + 1 - description.BitsStored;
        _mask = uint.MaxValue >> (32 - description.BitsStored);
    }

    public PixelDescription Description { get; }

    public byte[] Bytes { get; }

    public int Width => Description.Columns;

    public int Height => Description.Rows;

    public int Frames => Description.NumberOfFrames;

    public int Samples => Description.SamplesPerPixel;

    /// <summary>Pixels that can only be altered together.</summary>
    public int Grain => IsSubsampled ? 2 : 1;

    private bool IsSubsampled => Description.PhotometricInterpretation is Subsampled && Samples == 3;

    /// <summary>Takes the pixel data of a native little-endian file; false, and why in words, where its form is not one that text is looked for in.</summary>
    public static bool TryRead(DicomFile native, [NotNullWhen(true)] out StoredPixels? pixels, [NotNullWhen(false)] out string? problem)
    {
        pixels = null;
        problem = null;
        if (!native.Dataset.TryGetElement(DicomTag.PixelData, out var element))
            problem = "Text is not looked for in pixel data of floating-point numbers.";
        else if (PixelDescription.From(native.Dataset) is not { } description)
            problem = "The attributes that describe the pixel data are absent or out of range.";
        else if (!IsKnown(description))
            problem = "Text is not looked for in pixel data of this form.";
        else if (Length(description) > element.Length)
            problem = "The pixel data is shorter than its header says.";
        else
            pixels = new(description, element.Value.ToArray());
        return pixels is not null;
    }

    /// <summary>A stored value, signed where the samples are.</summary>
    public int Read(int frame, int x, int y, int sample)
    {
        if (Description.BitsAllocated == 1)
        {
            var bit = ((long)frame * Width * Height) + ((long)y * Width) + x;
            return (Bytes[bit >> 3] >> (int)(bit & 7)) & 1;
        }

        var at = Offset(frame, x, y, sample);
        var cell = Description.BitsAllocated switch
        {
            8 => Bytes[at],
            16 => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.AsSpan(at)),
            _ => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(at)),
        };
        var value = (cell >> _shift) & _mask;
        var unused = 32 - Description.BitsStored;
        return Description.IsSigned ? (int)(value << unused) >> unused : (int)value;
    }

    /// <summary>The first sample of each pixel of a line, as <see cref="Read"/> gives it.</summary>
    public void ReadLine(int frame, int y, Span<int> values)
    {
        if (Description is not { BitsAllocated: 8 or 16, SamplesPerPixel: 1 })
        {
            for (var x = 0; x < values.Length; x++)
                values[x] = Read(frame, x, y, 0);
            return;
        }

        var line = Bytes.AsSpan(Offset(frame, 0, y, 0), values.Length * Description.BytesPerSample);
        var (unused, isSigned, isWide) = (32 - Description.BitsStored, Description.IsSigned, Description.BitsAllocated == 16);
        for (var x = 0; x < values.Length; x++)
        {
            var value = ((isWide ? BinaryPrimitives.ReadUInt16LittleEndian(line[(2 * x)..]) : (uint)line[x]) >> _shift) & _mask;
            values[x] = isSigned ? (int)(value << unused) >> unused : (int)value;
        }
    }

    /// <summary>Writes a value; bits of its cell that are not stored are set as the standard has them.</summary>
    public void Write(int frame, int x, int y, int sample, int value)
    {
        if (Description.BitsAllocated == 1)
        {
            var bit = ((long)frame * Width * Height) + ((long)y * Width) + x;
            Bytes[bit >> 3] = (byte)((Bytes[bit >> 3] & ~(1 << (int)(bit & 7))) | ((value & 1) << (int)(bit & 7)));
            return;
        }

        var at = Offset(frame, x, y, sample);
        var cell = Description.IsSigned ? (uint)value << _shift : ((uint)value & _mask) << _shift;
        if (Description.BitsAllocated == 8)
            Bytes[at] = (byte)cell;
        else if (Description.BitsAllocated == 16)
            BinaryPrimitives.WriteUInt16LittleEndian(Bytes.AsSpan(at), (ushort)cell);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(Bytes.AsSpan(at), cell);
    }

    /// <summary>The bytes of a frame of single 8-bit samples, all bits stored; empty for other forms.</summary>
    public ReadOnlySpan<byte> PlainFrame(int frame) =>
        Description is { BitsAllocated: 8, BitsStored: 8, IsSigned: false, SamplesPerPixel: 1 } ? Bytes.AsSpan(frame * Width * Height, Width * Height) : [];

    /// <summary>The bytes of a frame of 8-bit colour by pixel; empty for other forms.</summary>
    public ReadOnlySpan<byte> ColourFrame(int frame) =>
        Description is { BitsAllocated: 8, BitsStored: 8, SamplesPerPixel: 3, PlanarConfiguration: 0 } && !IsSubsampled
            ? Bytes.AsSpan(frame * Width * Height * 3, Width * Height * 3)
            : [];

    private int Offset(int frame, int x, int y, int sample)
    {
        var pixel = (y * Width) + x;
        if (IsSubsampled)
            return (frame * Width * Height * 2) + (pixel / 2 * 4) + (sample == 0 ? pixel & 1 : sample + 1);
        var plane = Width * Height;
        var index = Description.PlanarConfiguration == 1 ? (((frame * Samples) + sample) * plane) + pixel : (((frame * plane) + pixel) * Samples) + sample;
        return index * Description.BytesPerSample;
    }

    private static bool IsKnown(PixelDescription d)
    {
        if (Length(d) > int.MaxValue)
            return false;
        return d.PhotometricInterpretation switch
        {
            "MONOCHROME1" or "MONOCHROME2" => d.SamplesPerPixel == 1 && d.BitsAllocated is 1 or 8 or 16 or 32,
            "PALETTE COLOR" => d.SamplesPerPixel == 1 && d.BitsAllocated is 8 or 16,
            "RGB" or "YBR_FULL" => d.SamplesPerPixel == 3 && d.BitsAllocated is 8 or 16,
            Subsampled => d is { SamplesPerPixel: 3, BitsAllocated: 8, PlanarConfiguration: 0 } && d.Columns % 2 == 0,
            _ => false,
        };
    }

    private static long Length(PixelDescription d) =>
        ((d.PhotometricInterpretation is Subsampled ? 2L : d.SamplesPerPixel) * d.Rows * d.Columns * d.NumberOfFrames * d.BitsAllocated + 7) / 8;
}
