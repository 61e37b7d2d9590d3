using System.Buffers.Binary;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Text that encoders leave in compressed pixel data: comments and application segments (JPEG, JPEG-LS: ISO/IEC 10918-1 B.2.4; JPEG 2000:
/// ISO/IEC 15444-1 A.9.2) and whatever stands behind the end of an image. It is overwritten with zeros where it stands, so that lengths,
/// offsets and every decoded pixel stay the same.
/// </summary>
internal static class CodestreamText
{
    private const byte Soi = 0xD8;
    private const byte Eoi = 0xD9;
    private const byte Sos = 0xDA;
    private const byte Com = 0xFE;
    private const byte Tem = 0x01;
    private const byte J2kSoc = 0x4F;
    private const byte J2kCom = 0x64;
    private const byte J2kSot = 0x90;
    private const byte J2kSod = 0x93;
    private const byte J2kEoc = 0xD9;

    /// <summary>Blanks the fragments of a data set's pixel data. Returns how many bytes said something.</summary>
    public static long Blank(DicomDataset dataset)
    {
        if (!dataset.TryGet(DicomTag.PixelData, out var item) || item is not DicomFragmentSequence pixels)
            return 0;
        long blanked = 0;
        ReadOnlyMemory<byte>[]? changed = null;
        for (var i = 0; i < pixels.Fragments.Count; i++)
        {
            var fragment = pixels.Fragments[i];
            var ranges = Find(fragment.Span);
            if (ranges.Count == 0)
                continue;
            var bytes = fragment.ToArray();
            foreach (var range in ranges)
            {
                blanked += bytes[range].Length;
                bytes.AsSpan(range).Clear();
            }

            changed ??= [.. pixels.Fragments];
            changed[i] = bytes;
        }

        if (changed is not null)
            dataset.AddOrUpdate(new DicomFragmentSequence(DicomTag.PixelData, pixels.VR, pixels.OffsetTable, changed));
        return blanked;
    }

    /// <summary>Where bytes stand that no decoder needs and that are not zero.</summary>
    public static List<Range> Find(ReadOnlySpan<byte> codestream)
    {
        var found = new List<Range>();
        if (codestream.Length >= 4 && codestream[0] == 0xFF && codestream[1] == Soi)
            FindInJpeg(codestream, found);
        else if (codestream.Length >= 4 && codestream[0] == 0xFF && codestream[1] == J2kSoc)
            FindInJpeg2000(codestream, found);
        return found;
    }

    private static void FindInJpeg(ReadOnlySpan<byte> bytes, List<Range> found)
    {
        var inScan = false;
        for (var at = 2; at + 1 < bytes.Length;)
        {
            if (bytes[at] != 0xFF || bytes[at + 1] == 0xFF)
            {
                var next = bytes[(at + 1)..].IndexOf((byte)0xFF);
                if (next < 0)
                    return;
                at += 1 + next;
                continue;
            }

            var marker = bytes[at + 1];
            if (marker == Eoi)
            {
                Add(bytes, at + 2, bytes.Length, found);
                return;
            }

            // In a scan, a marker that is none: a stuffed byte (JPEG-LS: any below 80h) or a restart.
            if (marker is Soi or Tem or (>= 0xD0 and <= 0xD7) || (inScan && marker < 0x80) || at + 4 > bytes.Length)
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            var end = at + 2 + length;
            if (end > bytes.Length || length < 2)
                return;
            if (marker == Com || (marker is >= 0xE0 and <= 0xEF && !IsNeeded(marker, bytes[(at + 4)..end])))
                Add(bytes, at + 4, end, found);
            inScan |= marker == Sos;
            at = end;
        }
    }

    // APP0 JFIF without a thumbnail, APP14 Adobe (colour transform), APP8 (JPEG-LS colour transform).
    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        0xE0 => payload.Length == 14 && payload.StartsWith("JFIF\0"u8) && payload[12] == 0 && payload[13] == 0,
        0xEE => payload.Length == 12 && payload.StartsWith("Adobe"u8),
        0xE8 => payload.Length <= 8,
        _ => false,
    };

    private static void FindInJpeg2000(ReadOnlySpan<byte> bytes, List<Range> found)
    {
        var tilePartEnd = 0;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            var marker = bytes[at + 1];
            if (bytes[at] != 0xFF)
                return;
            if (marker == J2kEoc)
            {
                Add(bytes, at + 2, bytes.Length, found);
                return;
            }

            if (marker == J2kSod)
            {
                // Data follows up to the end of the tile-part; of the last one, whose length may be open, to the end of the image.
                if (tilePartEnd <= at)
                    return;
                at = tilePartEnd;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            var end = at + 2 + length;
            if (end > bytes.Length || length < 2)
                return;
            if (marker == J2kSot && length >= 10)
                tilePartEnd = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 6)..]) is var part and > 0 && at + part <= bytes.Length ? (int)(at + part) : 0;
            if (marker == J2kCom && length > 4)
                Add(bytes, at + 6, end, found);
            at = end;
        }
    }

    private static void Add(ReadOnlySpan<byte> bytes, int start, int end, List<Range> found)
    {
        if (bytes[start..end].ContainsAnyExcept((byte)0))
            found.Add(start..end);
    }
}
