using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>Generators of data sets: every VR, nested sequences in both length forms, private blocks, odd lengths.</summary>
internal static class RandomDatasets
{
    /// <summary>One tag of the dictionary for each VR: what implicit VR reads back as it was.</summary>
    private static readonly DicomTag[] Standard =
    [
        DicomTag.RetrieveAETitle, DicomTag.PatientAge, DicomTag.FrameIncrementPointer, DicomTag.Modality, DicomTag.StudyDate, DicomTag.SliceThickness,
        DicomTag.AcquisitionDateTime, DicomTag.RecommendedDisplayFrameRateInFloat, DicomTag.RealWorldValueSlope, DicomTag.InstanceNumber,
        DicomTag.StudyDescription, DicomTag.PatientComments, DicomTag.EncapsulatedDocument, DicomTag.DoubleFloatPixelData, DicomTag.FloatPixelData,
        DicomTag.TrackPointIndexList, DicomTag.ExtendedOffsetTable, DicomTag.RedPaletteColorLookupTableData, DicomTag.PatientName, DicomTag.AccessionNumber,
        DicomTag.ReferencePixelX0, DicomTag.TagAngleSecondAxis, DicomTag.InstitutionAddress, DicomTag.SelectorSVValue, DicomTag.StudyTime,
        DicomTag.LongCodeValue, DicomTag.SOPInstanceUID, DicomTag.RegionFlags, DicomTag.RetrieveURL, DicomTag.Rows, DicomTag.TextValue, DicomTag.SelectorUVValue,
    ];

    private static readonly DicomVR[] All =
    [
        DicomVR.AE, DicomVR.AS, DicomVR.AT, DicomVR.CS, DicomVR.DA, DicomVR.DS, DicomVR.DT, DicomVR.FD, DicomVR.FL, DicomVR.IS, DicomVR.LO, DicomVR.LT,
        DicomVR.OB, DicomVR.OD, DicomVR.OF, DicomVR.OL, DicomVR.OV, DicomVR.OW, DicomVR.PN, DicomVR.SH, DicomVR.SL, DicomVR.SS, DicomVR.ST, DicomVR.SV,
        DicomVR.TM, DicomVR.UC, DicomVR.UI, DicomVR.UL, DicomVR.UN, DicomVR.UR, DicomVR.US, DicomVR.UT, DicomVR.UV,
    ];

    public static Gen<DicomDataset> Dataset(int depth = 3) =>
        from items in Gen.Choose(0, 8).SelectMany(count => Gen.ListOf(Item(depth), count))
        select Make(items);

    private static DicomDataset Make(IEnumerable<DicomItem> items)
    {
        var dataset = new DicomDataset();
        foreach (var item in items)
            dataset.AddOrUpdate(item);
        return dataset;
    }

    private static Gen<DicomItem> Item(int depth)
    {
        var leaves = Gen.OneOf(StandardElement(), PrivateElement());
        return depth == 0 ? leaves : Gen.Frequency((4, leaves), (1, Sequence(depth)));
    }

    private static Gen<DicomItem> StandardElement() =>
        from tag in Gen.Elements(Standard)
        from element in Element(tag, DicomDictionary.Find(tag)!.VR)
        select element;

    private static Gen<DicomItem> PrivateElement() =>
        from block in Gen.Choose(0x10, 0x12)
        from number in Gen.Choose(0, 255)
        from vr in Gen.Elements(All)
        from element in Element(new DicomTag(0x0029, (ushort)((block << 8) | number)), vr)
        select element;

    private static Gen<DicomItem> Element(DicomTag tag, DicomVR vr) =>
        from count in Gen.Choose(0, 6)
        from value in Gen.ArrayOf(Gen.Choose(vr.IsString ? 0x20 : 0, vr.IsString ? 0x7E : 255), count * vr.UnitSize)
        select (DicomItem)new DicomElement(tag, vr, Array.ConvertAll(value, static b => (byte)b));

    private static Gen<DicomItem> Sequence(int depth) =>
        from tag in Gen.Elements(DicomTag.ReferencedImageSequence, DicomTag.ContentSequence, DicomTag.RequestAttributesSequence, DicomTag.OriginalAttributesSequence)
        from undefined in Gen.Elements(true, false)
        from items in Gen.Choose(0, 3).SelectMany(count => Gen.ListOf(NestedDataset(depth - 1), count))
        select (DicomItem)new DicomSequence(tag, DicomVR.SQ, undefined, [.. items], default, ItemEncoding.Built);

    private static Gen<DicomDataset> NestedDataset(int depth) =>
        from dataset in Dataset(depth)
        from undefined in Gen.Elements(true, false)
        select Undefined(dataset, undefined);

    private static DicomDataset Undefined(DicomDataset dataset, bool undefined)
    {
        dataset.HasUndefinedLength = undefined;
        return dataset;
    }
}
