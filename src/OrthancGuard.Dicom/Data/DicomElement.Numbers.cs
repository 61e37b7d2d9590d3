using System.Buffers.Binary;
using System.Globalization;

namespace OrthancGuard.Dicom.Data;

/// <summary>Values as numbers.</summary>
public sealed partial class DicomElement
{
    /// <summary>
    /// How many values there are: by backslash where the VR has that, by width for binary numbers, else one. Zero when the value is empty.
    /// </summary>
    public int ValueCount
    {
        get
        {
            if (Length == 0)
            {
                return 0;
            }

            if (VR.IsMultiValued)
            {
                return Value.Span.Count((byte)'\\') + 1;
            }

            var width = NumberWidth;
            return width > 0 ? Length / width : 1;
        }
    }

    private enum Kind
    {
        Unsigned,
        Signed,
        Floating,
    }

    private Kind NumberKind =>
        VR == DicomVR.SS || VR == DicomVR.SL || VR == DicomVR.SV ? Kind.Signed
        : VR == DicomVR.FL || VR == DicomVR.FD || VR == DicomVR.OF || VR == DicomVR.OD ? Kind.Floating
        : Kind.Unsigned;

    /// <summary>Bytes of one binary number; 0 for a VR that holds none.</summary>
    private int NumberWidth => VR.IsString || VR == DicomVR.OB || VR == DicomVR.UN || VR == DicomVR.AT ? 0 : VR.UnitSize;

    /// <summary>Value <paramref name="index"/> of a numeric VR, IS or DS; null where there is none, or it is no finite number.</summary>
    internal double? NumberAt(int index)
    {
        if (VR == DicomVR.IS || VR == DicomVR.DS)
        {
            return DecimalAt(index);
        }

        var width = NumberWidth;
        if (width < 2 || index >= Length / width)
        {
            return null;
        }

        Span<byte> little = stackalloc byte[8];
        Unit(index, little);
        var number = Number(little);
        return double.IsFinite(number) ? number : null;
    }

    private double Number(ReadOnlySpan<byte> little) => NumberKind switch
    {
        Kind.Signed => NumberWidth switch
        {
            2 => BinaryPrimitives.ReadInt16LittleEndian(little),
            4 => BinaryPrimitives.ReadInt32LittleEndian(little),
            _ => BinaryPrimitives.ReadInt64LittleEndian(little),
        },
        Kind.Floating => NumberWidth == 4 ? BinaryPrimitives.ReadSingleLittleEndian(little) : BinaryPrimitives.ReadDoubleLittleEndian(little),
        _ => NumberWidth switch
        {
            2 => BinaryPrimitives.ReadUInt16LittleEndian(little),
            4 => BinaryPrimitives.ReadUInt32LittleEndian(little),
            _ => BinaryPrimitives.ReadUInt64LittleEndian(little),
        },
    };

    /// <summary>Binary numbers in decimal, tags as eight hexadecimal digits; null for a VR that has neither, or holds bulk data.</summary>
    internal string[]? NumbersAsText()
    {
        if (VR == DicomVR.AT)
        {
            var tags = new string[Length / 4];
            for (var i = 0; i < tags.Length; i++)
            {
                tags[i] = ElementHeader.ReadTag(Value.Span[(4 * i)..], IsBigEndian).Value.ToString("X8", CultureInfo.InvariantCulture);
            }

            return tags;
        }

        if (NumberWidth < 2 || VR.HasLongLength && VR != DicomVR.SV && VR != DicomVR.UV)
        {
            return null;
        }

        var numbers = new string[Length / NumberWidth];
        Span<byte> little = stackalloc byte[8];
        for (var i = 0; i < numbers.Length; i++)
        {
            Unit(i, little);
            numbers[i] = VR == DicomVR.UV ? BinaryPrimitives.ReadUInt64LittleEndian(little).ToString(CultureInfo.InvariantCulture)
                : VR == DicomVR.SV ? BinaryPrimitives.ReadInt64LittleEndian(little).ToString(CultureInfo.InvariantCulture)
                : VR == DicomVR.FL ? BinaryPrimitives.ReadSingleLittleEndian(little).ToString(CultureInfo.InvariantCulture)
                : Number(little).ToString(CultureInfo.InvariantCulture);
        }

        return numbers;
    }

    private void Unit(int index, Span<byte> little)
    {
        var bytes = Value.Span.Slice(index * NumberWidth, NumberWidth);
        if (IsBigEndian)
        {
            ByteOrder.Swap(bytes, little, NumberWidth);
        }
        else
        {
            bytes.CopyTo(little);
        }
    }

    private double? DecimalAt(int index)
    {
        var text = Value.Span;
        for (; index > 0; index--)
        {
            var separator = text.IndexOf((byte)'\\');
            if (separator < 0)
            {
                return null;
            }

            text = text[(separator + 1)..];
        }

        var end = text.IndexOf((byte)'\\');
        text = (end < 0 ? text : text[..end]).Trim(" \0"u8);
        var style = VR == DicomVR.IS ? NumberStyles.AllowLeadingSign : NumberStyles.Float;
        return double.TryParse(text, style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }
}
