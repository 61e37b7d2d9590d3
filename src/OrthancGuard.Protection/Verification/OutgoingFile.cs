using System.Buffers.Binary;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>A protected instance read back as a receiver would, without copying its pixel data.</summary>
/// <param name="File">Without pixel data where that lies in <paramref name="Pixels"/>.</param>
/// <param name="Pixels">Null where the file has it.</param>
internal sealed record OutgoingFile(DicomFile File, PixelPieces? Pixels = null)
{
    private const int LongestHeader = 1 << 20;

    /// <exception cref="DicomFormatException">The file cannot be read.</exception>
    public static OutgoingFile Read(ProtectedInstance instance)
    {
        var segments = instance.Segments;
        long before = 0;
        for (var count = 1; count < segments.Count && before + segments[count - 1].Length <= LongestHeader; count++)
        {
            before += segments[count - 1].Length;
            // Only where the file ends with the pixel data, of the very length of what is left.
            if (!EndsWithLength(segments[count - 1].Span, instance.Length - before))
                continue;
            var head = new byte[before];
            new PixelPieces(segments.Take(count)).CopyTo(0, head);
            var file = DicomFile.ReadHeader(head, DicomTag.PixelData, isWhole: false);
            if (EndsWithPixelData(head, file.Syntax))
                return new(file, new PixelPieces(segments.Skip(count)));
        }

        return new(DicomFile.Read(instance.Bytes));
    }

    private static bool EndsWithLength(ReadOnlySpan<byte> head, long length) =>
        head.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32LittleEndian(head[^sizeof(uint)..]) == length;

    private static bool EndsWithPixelData(ReadOnlySpan<byte> head, DicomTransferSyntax syntax)
    {
        ReadOnlySpan<byte> element = syntax.Uid switch
        {
            DicomUid.ExplicitVRLittleEndian => [0xE0, 0x7F, 0x10, 0x00, (byte)'O', (byte)'W', 0, 0],
            DicomUid.ImplicitVRLittleEndian => [0xE0, 0x7F, 0x10, 0x00],
            _ => [],
        };
        var start = head.Length - element.Length - sizeof(uint);
        return element.Length > 0 && start >= 0 && head.Slice(start, element.Length).SequenceEqual(element);
    }
}
