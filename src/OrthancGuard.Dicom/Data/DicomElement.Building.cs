using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Data;

/// <summary>Building elements from numbers and tags.</summary>
public sealed partial class DicomElement
{
    /// <summary>An element of binary numbers. The width of <typeparamref name="T"/> must be that of the VR (US: ushort, FD: double, …).</summary>
    /// <exception cref="ArgumentException">The VR holds no numbers of this width.</exception>
    public static DicomElement FromNumbers<T>(DicomTag tag, DicomVR vr, params ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var width = Marshal.SizeOf<T>();
        if (vr.IsString || vr == DicomVR.SQ || (vr.UnitSize > 1 && width != vr.UnitSize))
        {
            throw new ArgumentException($"{vr} does not hold numbers of {width} bytes.", nameof(vr));
        }

        var bytes = MemoryMarshal.AsBytes(values).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            ByteOrder.Swap(bytes, bytes, width);
        }

        return new DicomElement(tag, vr, bytes);
    }

    /// <summary>An element of VR AT.</summary>
    public static DicomElement FromTags(DicomTag tag, params ReadOnlySpan<DicomTag> values)
    {
        var words = new ushort[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            (words[2 * i], words[(2 * i) + 1]) = (values[i].Group, values[i].Element);
        }

        return FromNumbers<ushort>(tag, DicomVR.AT, words);
    }

    /// <summary>An element of binary numbers given in decimal.</summary>
    /// <exception cref="ArgumentException">The VR holds no numbers, or a text is no number of it.</exception>
    internal static DicomElement FromDecimals(DicomTag tag, DicomVR vr, string[] values) => vr.ToString() switch
    {
        "US" => FromNumbers<ushort>(tag, vr, Parse<ushort>(values)),
        "SS" => FromNumbers<short>(tag, vr, Parse<short>(values)),
        "UL" => FromNumbers<uint>(tag, vr, Parse<uint>(values)),
        "SL" => FromNumbers<int>(tag, vr, Parse<int>(values)),
        "UV" => FromNumbers<ulong>(tag, vr, Parse<ulong>(values)),
        "SV" => FromNumbers<long>(tag, vr, Parse<long>(values)),
        "FL" => FromNumbers<float>(tag, vr, Parse<float>(values)),
        "FD" => FromNumbers<double>(tag, vr, Parse<double>(values)),
        _ when values.Length == 0 && vr != DicomVR.SQ => new DicomElement(tag, vr, default),
        _ => throw new ArgumentException($"{vr} holds neither text nor numbers.", nameof(vr)),
    };

    private static T[] Parse<T>(string[] values)
        where T : INumber<T> =>
        Array.ConvertAll(
            values,
            static value => T.TryParse(value, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new ArgumentException($"Not a number for {typeof(T).Name}.", nameof(value)));

    /// <summary>
    /// This element in the other byte order. An element of VR UN takes the VR of the dictionary where that has one, because what
    /// is unknown cannot be swapped.
    /// </summary>
    internal DicomElement WithByteOrder(bool bigEndian)
    {
        var vr = VR == DicomVR.UN && DicomDictionary.Find(Tag) is { } entry && entry.VR != DicomVR.SQ ? entry.VR : VR;
        if (vr.UnitSize == 1)
        {
            return new DicomElement(Tag, vr, Value, bigEndian);
        }

        var swapped = GC.AllocateUninitializedArray<byte>(Length);
        ByteOrder.Swap(Value.Span, swapped, vr.UnitSize);
        return new DicomElement(Tag, vr, swapped, bigEndian);
    }
}
