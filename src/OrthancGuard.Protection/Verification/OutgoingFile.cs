using System.Buffers.Binary;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>Reads a protected instance back as a receiver would, without copying its pixel data where that lies in one piece.</summary>
internal static class OutgoingFile
{
    private const int LongestHeader = 1 << 20;

    /// <exception cref="DicomFormatException">The file cannot be read.</exception>
    public static DicomFile Read(ProtectedInstance instance)
    {
        var segments = instance.Segments;
        var before = segments.Take(segments.Count - 1).Sum(static segment => (long)segment.Length);
        if (segments.Count < 2 || before > LongestHeader)
            return DicomFile.Read(instance.Bytes);
        var head = new byte[before];
        var used = 0;
        foreach (var segment in segments.Take(segments.Count - 1))
        {
            segment.CopyTo(head.AsMemory(used));
            used += segment.Length;
        }

        // Only where the file ends with the pixel data, of the very length of the last piece.
        var file = DicomFile.ReadHeader(head, DicomTag.PixelData, isWhole: false);
        if (!EndsWithPixelData(head, file.Syntax, segments[^1].Length))
            return DicomFile.Read(instance.Bytes);
        file.Dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, segments[^1]));
        return file;
    }

    private static bool EndsWithPixelData(ReadOnlySpan<byte> head, DicomTransferSyntax syntax, int length)
    {
        ReadOnlySpan<byte> element = syntax.Uid switch
        {
            DicomUid.ExplicitVRLittleEndian => [0xE0, 0x7F, 0x10, 0x00, (byte)'O', (byte)'W', 0, 0],
            DicomUid.ImplicitVRLittleEndian => [0xE0, 0x7F, 0x10, 0x00],
            _ => [],
        };
        var start = head.Length - element.Length - sizeof(uint);
        return element.Length > 0 && start >= 0 && head.Slice(start, element.Length).SequenceEqual(element)
            && BinaryPrimitives.ReadUInt32LittleEndian(head[^sizeof(uint)..]) == length;
    }
}
