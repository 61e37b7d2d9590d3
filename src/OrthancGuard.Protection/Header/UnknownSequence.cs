using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Sequences that were written as UN with a length: their items are implicit VR little-endian (PS3.5 6.2.2).</summary>
internal static class UnknownSequence
{
    private const int HeaderLength = 8;

    /// <summary>The items of an element of VR UN whose attribute is a sequence; false when its bytes are none.</summary>
    public static bool TryParse(DicomDataset dataset, DicomElement element, [NotNullWhen(true)] out DicomSequence? sequence)
    {
        sequence = null;
        if (element.VR != DicomVR.UN)
            return false;
        var bytes = new byte[HeaderLength + element.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, element.Tag.Group);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(2), element.Tag.Element);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), element.Length);
        element.Value.CopyTo(bytes.AsMemory(HeaderLength));
        try
        {
            var around = DicomFile.ReadDataset(bytes, DicomTransferSyntax.ImplicitVRLittleEndian);
            if (!around.TryGetSequence(element.Tag, out var parsed))
                return false;
            // Built anew, so that it is written in the encoding of the data set that it now stands in.
            sequence = new DicomSequence(element.Tag, [.. parsed.Items]);
            dataset.AddOrUpdate(sequence);
            return true;
        }
        catch (DicomFormatException)
        {
            return false;
        }
    }
}
