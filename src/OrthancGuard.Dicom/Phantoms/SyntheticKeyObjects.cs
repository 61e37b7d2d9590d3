using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Images that somebody marked, with a remark that names the patient.</summary>
public static class SyntheticKeyObjects
{
    /// <summary>Key Object Selection Document Storage on images of the same study.</summary>
    public static DicomFile Create(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(images);
        var series = new PhantomSeries("KO", 60, "Key images", "CT Thorax", "CHEST");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.KeyObjectSelectionDocumentStorage, 1)
            .Set(DicomTag.ReferencedPerformedProcedureStepSequence, Array.Empty<DicomDataset>())
            .Set(DicomTag.CurrentRequestedProcedureEvidenceSequence, new DicomDataset()
                .Set(DicomTag.StudyInstanceUID, identity.StudyInstanceUid)
                .Set(DicomTag.ReferencedSeriesSequence, ImageReferences.BySeries(images, DicomTag.ReferencedSOPSequence)))
            .Set(DicomTag.ValueType, "CONTAINER")
            .Set(DicomTag.ConceptNameCodeSequence, PhantomDataset.Code("113000", "DCM", "Of Interest"))
            .Set(DicomTag.ContinuityOfContent, "SEPARATE")
            .Set(DicomTag.ContentTemplateSequence, new DicomDataset().Set(DicomTag.MappingResource, "DCMR").Set(DicomTag.TemplateIdentifier, "2010"))
            .Set(DicomTag.ContentSequence, [Remark(identity), .. images.Select(Image)]);
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static DicomDataset Remark(PhantomIdentity identity) => new DicomDataset()
        .Set(DicomTag.RelationshipType, "CONTAINS")
        .Set(DicomTag.ValueType, "TEXT")
        .Set(DicomTag.ConceptNameCodeSequence, PhantomDataset.Code("113012", "DCM", "Key Object Description"))
        .Set(DicomTag.TextValue, $"Show these to {identity.SpokenName}");

    private static DicomDataset Image(DicomFile image) => new DicomDataset()
        .Set(DicomTag.RelationshipType, "CONTAINS")
        .Set(DicomTag.ValueType, "IMAGE")
        .Set(DicomTag.ReferencedSOPSequence, ImageReferences.To(image));
}
