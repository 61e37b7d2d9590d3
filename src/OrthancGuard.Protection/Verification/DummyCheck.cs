using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>Tells values that say nothing. A list of its own, so that a mistake in how dummies are made is seen.</summary>
internal static class DummyCheck
{
    private const int LongestBinary = 8;
    private static readonly SearchValues<byte> PseudonymBytes = SearchValues.Create("0123456789ABCDEFGHJKMNPQRSTVWXYZ"u8);

    public static bool IsDummy(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> value)
    {
        value = value.TrimEnd(" \0"u8);
        if (value.IsEmpty)
            return true;
        if (vr == DicomVR.UI)
            return AreReplacements(value);
        if (!vr.IsString)
            return value.Length <= LongestBinary && !value.ContainsAnyExcept((byte)0);
        return IsText(value) || (tag == DicomTag.DerivationDescription && SaysDerivation(value)) || (HoldsPseudonym(tag) && IsPseudonym(value));
    }

    private static bool SaysDerivation(ReadOnlySpan<byte> value) => value.SequenceEqual("Face and ears replaced by noise"u8)
        || value.SequenceEqual("Text blanked"u8) || value.SequenceEqual("Parts of the image blanked"u8);

    public static bool IsText(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("REMOVED"u8) || value.SequenceEqual("19000101"u8) || value.SequenceEqual("000000"u8) ||
        value.SequenceEqual("19000101000000"u8) || value.SequenceEqual("000D"u8) || value.SequenceEqual("0"u8) ||
        value.SequenceEqual("urn:removed:0"u8) || value.SequenceEqual("CORRECT"u8) || value.SequenceEqual("99OGUARD"u8);

    /// <summary>True when every UID is one of ours (<c>2.25.</c>, PS3.5 B.2) or registered.</summary>
    private static bool AreReplacements(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[128];
        foreach (var range in value.Split((byte)'\\'))
        {
            var uid = value[range].Trim(" \0"u8);
            if (uid.IsEmpty || uid.StartsWith("2.25."u8))
                continue;
            if (uid.Length > text.Length || DicomUid.Find(text[..System.Text.Encoding.Latin1.GetChars(uid, text)]) is null)
                return false;
        }

        return true;
    }

    private static bool HoldsPseudonym(DicomTag tag) =>
        tag == DicomTag.PatientID || tag == DicomTag.PatientName || tag == DicomTag.AccessionNumber || tag == DicomTag.StudyID ||
        tag == DicomTag.DeviceSerialNumber;

    private static bool IsPseudonym(ReadOnlySpan<byte> value) =>
        value.Length == 16 && "PASD"u8.Contains(value[0]) && !value.ContainsAnyExcept(PseudonymBytes);
}
