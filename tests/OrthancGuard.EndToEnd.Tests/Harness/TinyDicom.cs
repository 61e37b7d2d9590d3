using System.Buffers.Binary;
using System.Text;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Builds a data set in Explicit VR Little Endian, byte by byte, sharing nothing with the code under test.</summary>
internal sealed class TinyDicom
{
    public const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    private static readonly HashSet<string> LongForm = ["OB", "OW", "SQ", "UN", "UT", "UC", "UR"];
    private readonly SortedDictionary<uint, (string VR, byte[] Value)> elements = [];

    public TinyDicom Add(uint tag, string vr, byte[] value)
    {
        elements[tag] = (vr, value);
        return this;
    }

    public TinyDicom Add(uint tag, string vr, string value)
    {
        var bytes = Encoding.Latin1.GetBytes(value);
        return Add(tag, vr, bytes.Length % 2 == 0 ? bytes : [.. bytes, (byte)(vr == "UI" ? 0 : ' ')]);
    }

    public TinyDicom Add(uint tag, ushort value) => Add(tag, "US", BitConverter.GetBytes(value));

    public TinyDicom Add(uint tag, params TinyDicom[] items)
    {
        using var value = new MemoryStream();
        foreach (var item in items)
        {
            var bytes = item.DataSet();
            value.Write([0xFE, 0xFF, 0x00, 0xE0]);
            value.Write(BitConverter.GetBytes(bytes.Length));
            value.Write(bytes);
        }

        return Add(tag, "SQ", value.ToArray());
    }

    public byte[] DataSet()
    {
        using var stream = new MemoryStream();
        Span<byte> head = stackalloc byte[12];
        foreach (var (tag, (vr, value)) in elements)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)(tag >> 16));
            BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)tag);
            Encoding.ASCII.GetBytes(vr, head[4..]);
            if (LongForm.Contains(vr))
            {
                BinaryPrimitives.WriteUInt16LittleEndian(head[6..], 0);
                BinaryPrimitives.WriteInt32LittleEndian(head[8..], value.Length);
                stream.Write(head);
            }
            else
            {
                BinaryPrimitives.WriteUInt16LittleEndian(head[6..], checked((ushort)value.Length));
                stream.Write(head[..8]);
            }

            stream.Write(value);
        }

        return stream.ToArray();
    }

    /// <summary>A PS3.10 file with a meta group made from (0008,0016) and (0008,0018).</summary>
    public byte[] File()
    {
        var meta = new TinyDicom()
            .Add(0x00020001, "OB", [0, 1])
            .Add(0x00020002, "UI", elements[0x00080016].Value)
            .Add(0x00020003, "UI", elements[0x00080018].Value)
            .Add(0x00020010, "UI", ExplicitLittleEndian)
            .Add(0x00020012, "UI", "1.2.3.4")
            .DataSet();
        var length = new TinyDicom().Add(0x00020000, "UL", BitConverter.GetBytes(meta.Length)).DataSet();
        return [.. new byte[128], .. "DICM"u8, .. length, .. meta, .. DataSet()];
    }
}
