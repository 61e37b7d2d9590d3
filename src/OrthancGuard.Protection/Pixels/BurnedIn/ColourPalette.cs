using System.Buffers.Binary;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>The colours that pixel values stand for (PS3.3 C.7.6.3.1.5), as 8-bit red, green and blue.</summary>
internal sealed class ColourPalette
{
    private readonly byte[][] _tables;
    private readonly int _first;

    private ColourPalette(byte[][] tables, int first)
    {
        _tables = tables;
        _first = first;
    }

    /// <summary>Null where the tables are absent, segmented or of different lengths.</summary>
    public static ColourPalette? TryRead(DicomDataset dataset)
    {
        var tables = new byte[3][];
        var (length, first) = (0, 0);
        for (var i = 0; i < 3; i++)
        {
            var (descriptorTag, dataTag) = (new DicomTag(0x0028, (ushort)(0x1101 + i)), new DicomTag(0x0028, (ushort)(0x1201 + i)));
            if (!dataset.TryGetElement(descriptorTag, out var descriptor) || descriptor.Length != 6 || !dataset.TryGetElement(dataTag, out var data))
                return null;
            var entries = (int)BinaryPrimitives.ReadUInt16LittleEndian(descriptor.Value.Span);
            entries = entries == 0 ? 65536 : entries;
            var start = descriptor.VR == DicomVR.SS
                ? (int)BinaryPrimitives.ReadInt16LittleEndian(descriptor.Value.Span[2..])
                : BinaryPrimitives.ReadUInt16LittleEndian(descriptor.Value.Span[2..]);
            if (i > 0 && (entries != length || start != first))
                return null;
            (length, first) = (entries, start);
            if (Entries(data.Value.Span, entries) is not { } table)
                return null;
            tables[i] = table;
        }

        return new(tables, first);
    }

    public (byte Red, byte Green, byte Blue) this[int value]
    {
        get
        {
            var entry = Math.Clamp(value - _first, 0, _tables[0].Length - 1);
            return (_tables[0][entry], _tables[1][entry], _tables[2][entry]);
        }
    }

    /// <summary>The value of the darkest colour.</summary>
    public int Darkest()
    {
        var entry = Enumerable.Range(0, _tables[0].Length).MinBy(i => _tables[0][i] + _tables[1][i] + _tables[2][i]);
        return entry + _first;
    }

    private static byte[]? Entries(ReadOnlySpan<byte> data, int entries)
    {
        var table = new byte[entries];
        if (data.Length < entries)
            return null;
        if (data.Length < 2 * entries)
        {
            data[..entries].CopyTo(table);
            return table;
        }

        // Words whose values use their upper byte, or, against the standard, only the lower.
        var most = 0;
        for (var i = 0; i < entries; i++)
            most = Math.Max(most, BinaryPrimitives.ReadUInt16LittleEndian(data[(2 * i)..]));
        for (var i = 0; i < entries; i++)
            table[i] = data[(2 * i) + (most > byte.MaxValue ? 1 : 0)];
        return table;
    }
}
