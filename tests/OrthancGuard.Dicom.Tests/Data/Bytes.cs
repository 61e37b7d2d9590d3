using System.Buffers.Binary;
using System.Text;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>Builds DICOM byte by byte, knowing nothing of the code under test.</summary>
internal sealed class Bytes(bool isExplicit = true, bool bigEndian = false)
{
    public const string ImplicitLittle = "1.2.840.10008.1.2";
    public const string ExplicitLittle = "1.2.840.10008.1.2.1";
    public const string Deflated = "1.2.840.10008.1.2.1.99";
    public const string ExplicitBig = "1.2.840.10008.1.2.2";
    public const string JpegBaseline = "1.2.840.10008.1.2.4.50";
    public const uint Undefined = 0xFFFFFFFF;

    private static readonly string[] LongForms = ["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"];
    private readonly List<byte> _bytes = [];

    public static Bytes Implicit() => new(isExplicit: false);

    public static Bytes BigEndian() => new(bigEndian: true);

    /// <summary>A file: preamble of zeros, prefix, meta group with group length, data set.</summary>
    public static byte[] File(string transferSyntax, byte[] dataset)
    {
        var uid = Encoding.ASCII.GetBytes(transferSyntax.Length % 2 == 0 ? transferSyntax : transferSyntax + "\0");
        var meta = new Bytes().Value(0x0002_0001, "OB", 0, 1).Value(0x0002_0010, "UI", uid).ToArray();
        return
        [
            .. new byte[128], .. "DICM"u8,
            .. new Bytes().UInt32(0x0002_0000, "UL", (uint)meta.Length).ToArray(), .. meta, .. dataset,
        ];
    }

    public static byte[] File(string transferSyntax, Bytes dataset) => File(transferSyntax, dataset.ToArray());

    public Bytes Raw(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public Bytes Header(uint tag, string vr, uint length)
    {
        Tag(tag);
        if (!isExplicit)
            return Number(length, 4);
        Raw(Encoding.ASCII.GetBytes(vr));
        return LongForms.Contains(vr) ? Number(0, 2).Number(length, 4) : Number(length, 2);
    }

    public Bytes Value(uint tag, string vr, params byte[] value) => Header(tag, vr, (uint)value.Length).Raw(value);

    public Bytes Text(uint tag, string vr, string text) => Value(tag, vr, Encoding.ASCII.GetBytes(text));

    public Bytes UInt16(uint tag, string vr, params ushort[] values)
    {
        Header(tag, vr, (uint)values.Length * 2);
        foreach (var value in values)
            Number(value, 2);
        return this;
    }

    public Bytes UInt32(uint tag, string vr, params uint[] values)
    {
        Header(tag, vr, (uint)values.Length * 4);
        foreach (var value in values)
            Number(value, 4);
        return this;
    }

    public Bytes Item(uint length = Undefined) => Tag(0xFFFE_E000).Number(length, 4);

    public Bytes ItemEnd() => Tag(0xFFFE_E00D).Number(0, 4);

    public Bytes SequenceEnd() => Tag(0xFFFE_E0DD).Number(0, 4);

    /// <summary>A sequence of explicit length with one item of explicit length for each content.</summary>
    public Bytes Sequence(uint tag, params Bytes[] items)
    {
        Header(tag, "SQ", (uint)items.Sum(item => item.ToArray().Length + 8));
        foreach (var item in items)
            Item((uint)item.ToArray().Length).Raw(item.ToArray());
        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private Bytes Tag(uint tag) => Number(tag >> 16, 2).Number(tag & 0xFFFF, 2);

    private Bytes Number(uint value, int size)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (bigEndian)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
            _bytes.AddRange(bytes[(4 - size)..]);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            _bytes.AddRange(bytes[..size]);
        }

        return this;
    }
}
