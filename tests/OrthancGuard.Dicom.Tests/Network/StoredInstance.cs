using System.Buffers.Binary;
using System.Text;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>A small CT or secondary capture in explicit VR little endian, built byte by byte: the network layer never looks inside.</summary>
internal sealed record StoredInstance(string SopClassUid, string SopInstanceUid, string TransferSyntaxUid, byte[] DataSet)
{
    public const string ImplicitLittleEndian = "1.2.840.10008.1.2";
    public const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    public const string ExplicitBigEndian = "1.2.840.10008.1.2.2";
    public const string CtImageStorage = "1.2.840.10008.5.1.4.1.1.2";
    public const string SecondaryCaptureStorage = "1.2.840.10008.5.1.4.1.1.7";

    /// <param name="number">Makes the UIDs of the instance.</param>
    /// <param name="side">Rows and columns of 16-bit pixels.</param>
    public static StoredInstance Create(int number, int side = 64)
    {
        var uid = $"1.2.826.0.1.3680043.10.1399.1.{number}";
        var bytes = new MemoryStream();
        Text(bytes, 0x0008, 0x0008, "CS", "ORIGINAL\\PRIMARY\\AXIAL");
        Text(bytes, 0x0008, 0x0016, "UI", CtImageStorage);
        Text(bytes, 0x0008, 0x0018, "UI", uid);
        Text(bytes, 0x0008, 0x0060, "CS", "CT");
        Text(bytes, 0x0010, 0x0010, "PN", "Phantom^Network");
        Text(bytes, 0x0010, 0x0020, "LO", "NET-1");
        Text(bytes, 0x0020, 0x000D, "UI", "1.2.826.0.1.3680043.10.1399.2");
        Text(bytes, 0x0020, 0x000E, "UI", "1.2.826.0.1.3680043.10.1399.3");
        Text(bytes, 0x0020, 0x0013, "IS", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Number(bytes, 0x0028, 0x0002, 1);
        Text(bytes, 0x0028, 0x0004, "CS", "MONOCHROME2");
        Number(bytes, 0x0028, 0x0010, (ushort)side);
        Number(bytes, 0x0028, 0x0011, (ushort)side);
        Number(bytes, 0x0028, 0x0100, 16);
        Number(bytes, 0x0028, 0x0101, 12);
        Number(bytes, 0x0028, 0x0102, 11);
        Number(bytes, 0x0028, 0x0103, 0);
        var pixels = new byte[side * side * 2];
        for (var i = 0; i < side * side; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(pixels.AsSpan(2 * i), (ushort)((i * 31 + number) % 4096));
        Element(bytes, 0x7FE0, 0x0010, "OW", pixels);
        return new StoredInstance(CtImageStorage, uid, ExplicitLittleEndian, bytes.ToArray());
    }

    /// <summary>A part 10 file with this data set.</summary>
    public byte[] ToFile()
    {
        var meta = new MemoryStream();
        Element(meta, 0x0002, 0x0001, "OB", [0, 1]);
        Text(meta, 0x0002, 0x0002, "UI", SopClassUid);
        Text(meta, 0x0002, 0x0003, "UI", SopInstanceUid);
        Text(meta, 0x0002, 0x0010, "UI", TransferSyntaxUid);
        Text(meta, 0x0002, 0x0012, "UI", "1.2.826.0.1.3680043.10.1399");
        var file = new MemoryStream();
        file.Write(new byte[128]);
        file.Write("DICM"u8);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)meta.Length);
        Element(file, 0x0002, 0x0000, "UL", length);
        file.Write(meta.ToArray());
        file.Write(DataSet);
        return file.ToArray();
    }

    /// <summary>The data set of a part 10 file, as it stands in the file.</summary>
    public static StoredInstance FromFile(byte[] file)
    {
        var metaLength = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(140));
        var meta = file.AsSpan(144, metaLength);
        return new StoredInstance(Uid(meta, 0x0002), Uid(meta, 0x0003), Uid(meta, 0x0010), file[(144 + metaLength)..]);
    }

    private static string Uid(ReadOnlySpan<byte> meta, ushort element)
    {
        while (!meta.IsEmpty)
        {
            var isLong = meta[4] == 'O' && meta[5] == 'B';
            var length = isLong ? BinaryPrimitives.ReadInt32LittleEndian(meta[8..]) : BinaryPrimitives.ReadUInt16LittleEndian(meta[6..]);
            var start = isLong ? 12 : 8;
            if (BinaryPrimitives.ReadUInt16LittleEndian(meta[2..]) == element)
                return Encoding.ASCII.GetString(meta.Slice(start, length)).TrimEnd('\0', ' ');
            meta = meta[(start + length)..];
        }

        throw new InvalidDataException("No such element in the file meta information.");
    }

    private static void Number(Stream output, ushort group, ushort element, ushort value)
        => Element(output, group, element, "US", [(byte)value, (byte)(value >> 8)]);

    private static void Text(Stream output, ushort group, ushort element, string vr, string text)
        => Element(output, group, element, vr, Encoding.ASCII.GetBytes(text.Length % 2 == 0 ? text : text + (vr == "UI" ? "\0" : " ")));

    private static void Element(Stream output, ushort group, ushort element, string vr, ReadOnlySpan<byte> value)
    {
        Span<byte> header = stackalloc byte[12];
        BinaryPrimitives.WriteUInt16LittleEndian(header, group);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], element);
        Encoding.ASCII.GetBytes(vr, header[4..]);
        if (vr is "OB" or "OW")
        {
            header[6..8].Clear();
            BinaryPrimitives.WriteInt32LittleEndian(header[8..], value.Length);
            output.Write(header);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(header[6..], (ushort)value.Length);
            output.Write(header[..8]);
        }

        output.Write(value);
    }
}
