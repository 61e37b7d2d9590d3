using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Values that say nothing: never empty, legal for their VR in every character set (PS3.5 6.2), legal for the attribute where its
/// values are enumerated. Always the same, so that they link nothing.
/// </summary>
internal static class DummyValue
{
    public const string Text = "REMOVED";
    public const string Date = "19000101";
    public const string Time = "000000";
    public const string CodeScheme = "99OGUARD";

    private static readonly byte[] EightZeros = new byte[8];

    /// <summary>An element with a dummy for a value.</summary>
    /// <param name="tag">The attribute; decides where its values are enumerated.</param>
    /// <param name="vr">Its VR; not SQ or UI, whose dummies depend on the original.</param>
    public static DicomElement For(DicomTag tag, DicomVR vr) => new(tag, vr, Bytes(tag, vr));

    /// <summary>A code that says nothing, to be the item of a code sequence.</summary>
    public static DicomDataset Code()
    {
        var code = new DicomDataset();
        code.Add(OfText(DicomTag.CodeValue, DicomVR.SH, Text));
        code.Add(OfText(DicomTag.CodingSchemeDesignator, DicomVR.SH, CodeScheme));
        code.Add(OfText(DicomTag.CodeMeaning, DicomVR.LO, Text));
        return code;
    }

    /// <summary>An element of ASCII text.</summary>
    public static DicomElement OfText(DicomTag tag, DicomVR vr, string value)
    {
        var bytes = new byte[value.Length + (value.Length & 1)];
        Encoding.ASCII.GetBytes(value, bytes);
        if (bytes.Length > value.Length)
            bytes[^1] = vr.PaddingByte;
        return new DicomElement(tag, vr, bytes);
    }

    /// <summary>An element of zero length.</summary>
    public static DicomElement Empty(DicomTag tag, DicomVR vr) => new(tag, vr, ReadOnlyMemory<byte>.Empty);

    private static ReadOnlyMemory<byte> Bytes(DicomTag tag, DicomVR vr)
    {
        // Enumerated: COERCE or CORRECT (PS3.3 C.12.1).
        if (tag == DicomTag.ReasonForTheAttributeModification)
            return OfText(tag, vr, "CORRECT").Value;
        if (!vr.IsString)
            return EightZeros.AsMemory(0, vr.UnitSize == 1 ? 2 : vr == DicomVR.AT ? 4 : vr.UnitSize);
        var text = vr == DicomVR.DA ? Date
            : vr == DicomVR.TM ? Time
            : vr == DicomVR.DT ? Date + Time
            : vr == DicomVR.AS ? "000D"
            : vr == DicomVR.DS || vr == DicomVR.IS ? "0"
            : vr == DicomVR.UR ? "urn:removed:0"
            : Text;
        return OfText(tag, vr, text).Value;
    }
}
