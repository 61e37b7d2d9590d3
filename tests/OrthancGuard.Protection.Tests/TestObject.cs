using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Small objects for tests: as little as their kind needs, and what a test adds.</summary>
internal static class TestObject
{
    public const string Root = "1.2.826.0.1.3680043.10.9999.42";
    public const string StudyUid = Root + ".1";
    public const string SeriesUid = Root + ".2";
    public const string InstanceUid = Root + ".3";
    public const string FrameUid = Root + ".4";

    public static PseudonymKey Key { get; } = PseudonymKey.Derive(new byte[PseudonymKey.Length], "vendor");

    /// <summary>A chest CT slice of Jane Tester: 19 cm square of soft tissue, as no head is.</summary>
    public static DicomDataset Ct(Action<DicomDataset>? edit = null) => Build(DicomUid.CTImageStorage, "CT", dataset =>
    {
        dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "AXIAL");
        dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "CHEST");
        dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, FrameUid);
        dataset.Add(DicomTag.ImagePositionPatient, DicomVR.DS, "-96", "-96", "0");
        dataset.Add(DicomTag.ImageOrientationPatient, DicomVR.DS, "1", "0", "0", "0", "1", "0");
        dataset.Add(DicomTag.PixelSpacing, DicomVR.DS, "12", "12");
        dataset.Add(DicomTag.RescaleIntercept, DicomVR.DS, "-80");
        dataset.Add(DicomTag.RescaleSlope, DicomVR.DS, "0.1");
        AddPixels(dataset);
        edit?.Invoke(dataset);
    });

    public static DicomDataset Build(string sopClass, string modality, Action<DicomDataset>? edit = null)
    {
        var dataset = new DicomDataset();
        dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192");
        dataset.Add(DicomTag.SOPClassUID, DicomVR.UI, sopClass);
        dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, InstanceUid);
        dataset.Add(DicomTag.StudyInstanceUID, DicomVR.UI, StudyUid);
        dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, SeriesUid);
        dataset.Add(DicomTag.Modality, DicomVR.CS, modality);
        dataset.Add(DicomTag.PatientName, DicomVR.PN, "Tester^Jane");
        dataset.Add(DicomTag.PatientID, DicomVR.LO, "MRN-4711");
        dataset.Add(DicomTag.PatientBirthDate, DicomVR.DA, "19600229");
        dataset.Add(DicomTag.PatientSex, DicomVR.CS, "F");
        dataset.Add(DicomTag.StudyDate, DicomVR.DA, "20240131");
        dataset.Add(DicomTag.StudyTime, DicomVR.TM, "101112.123456");
        dataset.Add(DicomTag.AccessionNumber, DicomVR.SH, "ACC-0815");
        dataset.Add(DicomTag.StudyID, DicomVR.SH, "S-77");
        dataset.Add(DicomTag.ReferringPhysicianName, DicomVR.PN, "Medicus^Marcus");
        dataset.Add(DicomTag.Manufacturer, DicomVR.LO, "ACME");
        dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, "1");
        edit?.Invoke(dataset);
        return dataset;
    }

    public static void AddPixels(DicomDataset dataset, int size = 16)
    {
        dataset.Add(DicomTag.SamplesPerPixel, DicomVR.US, "1");
        dataset.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, "MONOCHROME2");
        dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.Rows, DicomVR.US, (ushort)size));
        dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.Columns, DicomVR.US, (ushort)size));
        dataset.Add(DicomTag.BitsAllocated, DicomVR.US, "16");
        dataset.Add(DicomTag.BitsStored, DicomVR.US, "12");
        dataset.Add(DicomTag.HighBit, DicomVR.US, "11");
        dataset.Add(DicomTag.PixelRepresentation, DicomVR.US, "0");
        dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.PixelData, DicomVR.OW, [.. Enumerable.Range(0, size * size).Select(static i => (ushort)(i * 7 % 4096))]));
    }

    public static DicomDataset Code(string value, string scheme, string meaning)
    {
        var code = new DicomDataset();
        code.Add(DicomTag.CodeValue, DicomVR.SH, value);
        code.Add(DicomTag.CodingSchemeDesignator, DicomVR.SH, scheme);
        code.Add(DicomTag.CodeMeaning, DicomVR.LO, meaning);
        return code;
    }

    public static byte[] File(DicomDataset dataset, DicomTransferSyntax? syntax = null) => new DicomFile(dataset, syntax).ToArray();

    /// <summary>Protects one study, one outcome for each file.</summary>
    public static IReadOnlyList<InstanceOutcome> Protect(ProtectionProfile profile, params byte[][] files) => Protect(profile, Key, files);

    public static IReadOnlyList<InstanceOutcome> Protect(ProtectionProfile profile, PseudonymKey key, params byte[][] files)
    {
        var study = new StudyProtection(profile, key, DateTimeOffset.UnixEpoch);
        foreach (var file in files)
            study.Survey(DicomFile.Read(file));
        return study.ProtectSeries([.. files.Select(static (file, index) => new SourceInstance($"{index}", file))]);
    }

    /// <summary>Protects one instance that must be released, and reads it back.</summary>
    public static DicomFile Release(DicomDataset dataset, ProtectionProfile? profile = null, DicomTransferSyntax? syntax = null)
    {
        var outcome = Protect(profile ?? new ProtectionProfile(), File(dataset, syntax))[0];
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        return DicomFile.Read(outcome.Instance!.Bytes);
    }

    /// <summary>The codes of the reasons why an instance is not released; empty when it is.</summary>
    public static IEnumerable<string> Reasons(DicomDataset dataset, ProtectionProfile? profile = null) =>
        Protect(profile ?? new ProtectionProfile(), File(dataset)).Where(static outcome => outcome.Kind != OutcomeKind.Released)
            .SelectMany(static outcome => outcome.Reasons).Select(static reason => reason.Code);
}
