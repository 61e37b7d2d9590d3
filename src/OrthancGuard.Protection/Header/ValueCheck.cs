using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Tells a value that can be what its VR says from one that cannot. What cannot is treated as an identifier: nobody knows what it is.
/// Lenient where practice is (lower case in CS, spaces around numbers), since a value that stays is swept as well.
/// </summary>
internal static class ValueCheck
{
    private const int LongestCode = 64;
    private const int LongestUid = 64;
    private static readonly SearchValues<byte> UidBytes = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> DecimalBytes = SearchValues.Create("0123456789+-.eE"u8);
    private static readonly SearchValues<byte> IntegerBytes = SearchValues.Create("0123456789+-"u8);
    private static readonly SearchValues<byte> DateBytes = SearchValues.Create("0123456789.-"u8);
    private static readonly SearchValues<byte> TimeBytes = SearchValues.Create("0123456789.:-"u8);
    private static readonly SearchValues<byte> DateTimeBytes = SearchValues.Create("0123456789.+- "u8);
    private static readonly SearchValues<byte> DigitBytes = SearchValues.Create("0123456789"u8);

    /// <summary>True when an element of this VR may stand for an attribute that the dictionary lists with <paramref name="entry"/>.</summary>
    public static bool IsExpected(DicomVR vr, DicomDictionaryEntry entry)
    {
        foreach (var listed in entry.VRs)
        {
            if (vr == listed || (vr.IsText && listed.IsText))
                return true;
        }

        // Binary words of one width are written under each other's names; UN stands for any VR its writer did not know.
        return entry.VRs.Count == 0 || vr == DicomVR.UN || (!vr.IsString && !entry.VR.IsString && vr != DicomVR.SQ && entry.VR != DicomVR.SQ);
    }

    /// <summary>True when the bytes can be a value of the VR. Text in a character set of its own is judged elsewhere: always true here.</summary>
    public static bool IsPlausible(DicomVR vr, ReadOnlySpan<byte> value)
    {
        value = value.TrimEnd(" \0"u8);
        if (value.IsEmpty || vr.IsText || vr == DicomVR.UR || vr == DicomVR.UN)
            return true;
        if (!vr.IsString)
            return true;
        foreach (var range in value.Split((byte)'\\'))
        {
            if (!IsPlausibleSingle(vr, value[range].Trim(" \0"u8)))
                return false;
        }

        return true;
    }

    /// <summary>True for a UID: up to 64 digits and dots (PS3.5 9.1).</summary>
    public static bool IsUid(ReadOnlySpan<byte> value) =>
        value.Length is > 0 and <= LongestUid && !value.ContainsAnyExcept(UidBytes);

    private static bool IsPlausibleSingle(DicomVR vr, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return true;
        if (vr == DicomVR.DS)
            return value.Length <= 32 && !value.ContainsAnyExcept(DecimalBytes);
        if (vr == DicomVR.IS)
            return value.Length <= 12 && !value.ContainsAnyExcept(IntegerBytes);
        if (vr == DicomVR.DA)
            return value.Length is 8 or 10 or 17 && !value.ContainsAnyExcept(DateBytes);
        if (vr == DicomVR.TM)
            return value.Length <= 28 && !value.ContainsAnyExcept(TimeBytes);
        if (vr == DicomVR.DT)
            return value.Length <= 54 && !value.ContainsAnyExcept(DateTimeBytes);
        if (vr == DicomVR.AS)
            return value.Length == 4 && "DWMY"u8.Contains(value[3]) && !value[..3].ContainsAnyExcept(DigitBytes);
        if (vr == DicomVR.UI)
            return IsUid(value);
        if (vr == DicomVR.CS)
            return value.Length <= LongestCode && !HasForbiddenInCode(value);
        return !value.ContainsAnyInRange((byte)0, (byte)31);
    }

    // A caret, an equals sign or an at sign is how names and addresses are written, never a code.
    private static bool HasForbiddenInCode(ReadOnlySpan<byte> value) =>
        value.ContainsAny("^=@"u8) || value.ContainsAnyInRange((byte)0, (byte)31) || value.ContainsAnyInRange((byte)127, (byte)255);
}
