using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Data;

/// <summary>Headers, items and delimiters (PS3.5 7.1, 7.5).</summary>
internal sealed partial class DatasetWriter
{
    private void WriteGroupLength(DicomItem item, long length, ItemEncoding encoding)
    {
        WriteHeader(item.Tag, DicomVR.UL, 4, encoding);
        Span<byte> value = stackalloc byte[4];
        WriteUInt32(value, LengthField(length), encoding);
        sink.Write(value);
    }

    private void WriteItemHeader(DicomTag tag, uint length, ItemEncoding encoding)
    {
        Span<byte> header = stackalloc byte[ElementHeader.MinSize];
        WriteTag(header, tag, encoding);
        WriteUInt32(header[4..], length, encoding);
        sink.Write(header);
    }

    private void WriteHeader(DicomTag tag, DicomVR vr, uint length, ItemEncoding encoding)
    {
        Span<byte> header = stackalloc byte[12];
        header.Clear();
        WriteTag(header, tag, encoding);
        if (encoding == ItemEncoding.ImplicitLittle)
        {
            WriteUInt32(header[4..], length, encoding);
            sink.Write(header[..8]);
            return;
        }

        BinaryPrimitives.WriteUInt16BigEndian(header[4..], vr.Code);
        if (vr.HasLongLength)
        {
            WriteUInt32(header[8..], length, encoding);
            sink.Write(header);
            return;
        }

        WriteUInt16(header[6..], (ushort)length, encoding);
        sink.Write(header[..8]);
    }

    private static void WriteTag(Span<byte> target, DicomTag tag, ItemEncoding encoding)
    {
        WriteUInt16(target, tag.Group, encoding);
        WriteUInt16(target[2..], tag.Element, encoding);
    }

    private static void WriteUInt16(Span<byte> target, ushort value, ItemEncoding encoding)
    {
        if (encoding == ItemEncoding.ExplicitBig)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target, value);
        }
    }

    private static void WriteUInt32(Span<byte> target, uint value, ItemEncoding encoding)
    {
        if (encoding == ItemEncoding.ExplicitBig)
        {
            BinaryPrimitives.WriteUInt32BigEndian(target, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target, value);
        }
    }
}
