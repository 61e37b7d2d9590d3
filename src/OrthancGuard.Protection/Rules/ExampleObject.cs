using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Rules;

/// <summary>Objects of an invented patient, as small as a rule needs them.</summary>
internal static class ExampleObject
{
    private const string Root = "1.2.826.0.1.3680043.10.9999.77";

    public const string Patient = "Example^Ada";
    public const string PatientId = "EX-4711";

    public static DicomDataset Of(string sopClass, string modality = "CT")
    {
        var dataset = new DicomDataset();
        dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192");
        dataset.Add(DicomTag.SOPClassUID, DicomVR.UI, sopClass);
        dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, Root + ".3");
        dataset.Add(DicomTag.StudyInstanceUID, DicomVR.UI, Root + ".1");
        dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, Root + ".2");
        dataset.Add(DicomTag.Modality, DicomVR.CS, modality);
        dataset.Add(DicomTag.PatientName, DicomVR.PN, Patient);
        dataset.Add(DicomTag.PatientID, DicomVR.LO, PatientId);
        dataset.Add(DicomTag.PatientBirthDate, DicomVR.DA, "19600229");
        dataset.Add(DicomTag.StudyDate, DicomVR.DA, "20240131");
        dataset.Add(DicomTag.ReferringPhysicianName, DicomVR.PN, "Sample^Rita");
        return dataset;
    }

    /// <summary>An element, or a sequence with an item, as somebody might have filled it.</summary>
    public static DicomItem Item(DicomTag tag, DicomVR vr) =>
        vr == DicomVR.SQ ? Sequence(tag)
        : vr.IsString ? new DicomElement(tag, vr, Padded(Text(tag, vr), vr))
        : new DicomElement(tag, vr, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }.AsMemory(0, vr.UnitSize <= 1 ? 4 : vr == DicomVR.AT ? 4 : vr.UnitSize));

    public static DicomElement Element(DicomTag tag, DicomVR vr, string text) => new(tag, vr, Padded(text, vr));

    public static DicomDataset Code(string value, string scheme, string meaning) =>
    [
        Element(DicomTag.CodeValue, DicomVR.SH, value), Element(DicomTag.CodingSchemeDesignator, DicomVR.SH, scheme), Element(DicomTag.CodeMeaning, DicomVR.LO, meaning),
    ];

    /// <summary>A slice that is made of nothing, with the pixel data that its header describes.</summary>
    public static void AddPixels(DicomDataset dataset)
    {
        dataset.Add(DicomTag.SamplesPerPixel, DicomVR.US, "1");
        dataset.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, "MONOCHROME2");
        dataset.Add(DicomTag.Rows, DicomVR.US, "2");
        dataset.Add(DicomTag.Columns, DicomVR.US, "2");
        dataset.Add(DicomTag.BitsAllocated, DicomVR.US, "16");
        dataset.Add(DicomTag.BitsStored, DicomVR.US, "12");
        dataset.Add(DicomTag.HighBit, DicomVR.US, "11");
        dataset.Add(DicomTag.PixelRepresentation, DicomVR.US, "0");
        dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.PixelData, DicomVR.OW, 1, 2, 3, 4));
    }

    /// <summary>A CT object whose file has an element twice.</summary>
    public static DicomDataset WithRepeated(DicomTag tag, string first, string second)
    {
        var dataset = Of(DicomUid.CTImageStorage);
        var neighbour = new DicomTag(tag.Group, (ushort)(tag.Element + 1));
        dataset.Add(Element(tag, DicomVR.DS, first));
        dataset.Add(Element(neighbour, DicomVR.DS, second));
        var file = new DicomFile(dataset).ToArray();
        var at = file.AsSpan().IndexOf([(byte)neighbour.Group, (byte)(neighbour.Group >> 8), (byte)neighbour.Element, (byte)(neighbour.Element >> 8), (byte)'D', (byte)'S']);
        file[at + 2] = (byte)tag.Element;
        return DicomFile.Read(file).Dataset;
    }

    private static DicomSequence Sequence(DicomTag tag) =>
        tag == DicomTag.ContentSequence || tag == DicomTag.AcquisitionContextSequence ? new DicomSequence(tag, TextItem())
        : tag == DicomTag.ReferencedImageSequence || tag == DicomTag.SourceImageSequence || tag.ToString().StartsWith("(0008,11", StringComparison.Ordinal)
            ? new DicomSequence(tag, new DicomDataset
            {
                Element(DicomTag.ReferencedSOPClassUID, DicomVR.UI, DicomUid.CTImageStorage), Element(DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, Root + ".4"),
            })
        : new DicomSequence(tag, Code("22298006", "SCT", "Myocardial infarction"));

    private static DicomDataset TextItem() =>
    [
        Element(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS"), Element(DicomTag.ValueType, DicomVR.CS, "TEXT"),
        new DicomSequence(DicomTag.ConceptNameCodeSequence, Code("121071", "DCM", "Finding")), Element(DicomTag.TextValue, DicomVR.UT, "Nodule in the left lung of Ada Example"),
    ];

    private static string Text(DicomTag tag, DicomVR vr) =>
        tag == DicomTag.PatientID ? PatientId
        : tag == DicomTag.PatientName ? Patient
        : vr == DicomVR.PN ? "Sample^Rita"
        : vr == DicomVR.DA ? "20240131"
        : vr == DicomVR.TM ? "101112"
        : vr == DicomVR.DT ? "20240131101112"
        : vr == DicomVR.AS ? "063Y"
        : vr == DicomVR.DS || vr == DicomVR.IS ? "63"
        : vr == DicomVR.CS ? "F"
        : vr == DicomVR.AE ? "CT1_MAIN"
        : vr == DicomVR.UI ? Root + ".5"
        : vr == DicomVR.UR ? "https://example.org/ada"
        : vr == DicomVR.SH ? "CT Ada"
        : "CT Thorax 5mm, Ada Example";

    private static byte[] Padded(string text, DicomVR vr)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length % 2 == 0 ? bytes : [.. bytes, vr.PaddingByte];
    }
}
