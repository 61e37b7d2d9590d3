using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A radiotherapy structure set: one contour on every slice, drawn by somebody with a name.</summary>
public static class SyntheticStructureSet
{
    /// <summary>RT Structure Set Storage on the slices of one series.</summary>
    public static DicomFile Create(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(images);
        var frame = images[0].Dataset.GetString(DicomTag.FrameOfReferenceUID)!;
        var series = new PhantomSeries("RTSTRUCT", 31, "Structures", "Radiotherapy", "CHEST");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.RTStructureSetStorage, 1)
            .Set(DicomTag.FrameOfReferenceUID, frame)
            .Set(DicomTag.PositionReferenceIndicator, "")
            .Set(DicomTag.StructureSetLabel, "Structures")
            .Set(DicomTag.StructureSetName, $"{identity.SpokenName} thorax")
            .Set(DicomTag.StructureSetDate, identity.StudyDate)
            .Set(DicomTag.StructureSetTime, identity.StudyTime)
            .Set(DicomTag.ApprovalStatus, "UNAPPROVED")
            .Set(DicomTag.ReferencedFrameOfReferenceSequence, new DicomDataset()
                .Set(DicomTag.FrameOfReferenceUID, frame)
                .Set(DicomTag.RTReferencedStudySequence, PhantomDataset.Reference("1.2.840.10008.3.1.2.3.1", identity.StudyInstanceUid)
                    .Set(DicomTag.RTReferencedSeriesSequence, ImageReferences.BySeries(images, DicomTag.ContourImageSequence))))
            .Set(DicomTag.StructureSetROISequence, new DicomDataset()
                .Set(DicomTag.ROINumber, "1")
                .Set(DicomTag.ReferencedFrameOfReferenceUID, frame)
                .Set(DicomTag.ROIName, "Nodule")
                .Set(DicomTag.ROIDescription, $"Of {identity.SpokenName}")
                .Set(DicomTag.ROIGenerationAlgorithm, "MANUAL"))
            .Set(DicomTag.ROIContourSequence, new DicomDataset()
                .Set(DicomTag.ReferencedROINumber, "1")
                .Set(DicomTag.ROIDisplayColor, "255", "0", "0")
                .Set(DicomTag.ContourSequence, [.. images.Select(Contour)]))
            .Set(DicomTag.RTROIObservationsSequence, new DicomDataset()
                .Set(DicomTag.ObservationNumber, "1")
                .Set(DicomTag.ReferencedROINumber, "1")
                .Set(DicomTag.RTROIInterpretedType, "GTV")
                .Set(DicomTag.ROIInterpreter, identity.PerformingPhysician));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static DicomDataset Contour(DicomFile image)
    {
        var height = image.Dataset.GetStrings(DicomTag.ImagePositionPatient)[2];
        return new DicomDataset()
            .Set(DicomTag.ContourImageSequence, ImageReferences.To(image))
            .Set(DicomTag.ContourGeometricType, "CLOSED_PLANAR")
            .Set(DicomTag.NumberOfContourPoints, 4.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.ContourData, "40", "10", height, "55", "10", height, "55", "25", height, "40", "25", height);
    }
}
