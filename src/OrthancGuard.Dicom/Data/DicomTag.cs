using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Data;

/// <summary>A data element tag (PS3.5 7.1). Tags order as unsigned (group, element), the order of a data set.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct DicomTag(ushort Group, ushort Element) : IComparable<DicomTag>
{
    public DicomTag(uint value)
        : this((ushort)(value >> 16), (ushort)value)
    {
    }

    /// <summary>Group in the high, element in the low 16 bits.</summary>
    public uint Value => ((uint)Group << 16) | Element;

    /// <summary>True in an odd group (PS3.5 7.8), private creators included.</summary>
    public bool IsPrivate => (Group & 1) != 0;

    /// <summary>True for (gggg,0010-00FF) with gggg odd: the element that names the owner of a private block (PS3.5 7.8.1).</summary>
    public bool IsPrivateCreator => IsPrivate && Element is >= 0x0010 and <= 0x00FF;

    /// <summary>True for (gggg,0000), the retired group length (PS3.5 7.2).</summary>
    public bool IsGroupLength => Element == 0;

    /// <summary>For a private data element (gggg,xxyy) the tag of its private creator (gggg,00xx); null for any other tag.</summary>
    public DicomTag? PrivateCreatorTag =>
        IsPrivate && Element >= 0x1000 ? new DicomTag(Group, (ushort)(Element >> 8)) : null;

    internal bool IsDelimiter => Group == 0xFFFE;

    public static bool operator <(DicomTag left, DicomTag right) => left.Value < right.Value;

    public static bool operator >(DicomTag left, DicomTag right) => left.Value > right.Value;

    public static bool operator <=(DicomTag left, DicomTag right) => left.Value <= right.Value;

    public static bool operator >=(DicomTag left, DicomTag right) => left.Value >= right.Value;

    public int CompareTo(DicomTag other) => Value.CompareTo(other.Value);

    /// <summary>The tag as PS3.5 prints it: <c>(0010,0020)</c>, upper-case hexadecimal.</summary>
    public override string ToString() => string.Create(
        11,
        Value,
        static (text, value) =>
        {
            text[0] = '(';
            ((ushort)(value >> 16)).TryFormat(text[1..], out _, "X4", null);
            text[5] = ',';
            ((ushort)value).TryFormat(text[6..], out _, "X4", null);
            text[10] = ')';
        });
}
