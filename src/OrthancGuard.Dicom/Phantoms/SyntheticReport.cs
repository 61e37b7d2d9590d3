using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A structured report that names the patient, the observer and the images it is about.</summary>
public static class SyntheticReport
{
    /// <summary>Basic Text SR Storage on images of the same study.</summary>
    public static DicomFile Create(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(images);
        var series = new PhantomSeries("SR", 20, "Report", "CT Thorax", "CHEST");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.BasicTextSRStorage, 1)
            .Set(DicomTag.ReferencedPerformedProcedureStepSequence, Array.Empty<DicomDataset>())
            .Set(DicomTag.PerformedProcedureCodeSequence, Array.Empty<DicomDataset>())
            .Set(DicomTag.CompletionFlag, "COMPLETE")
            .Set(DicomTag.VerificationFlag, "VERIFIED")
            .Set(DicomTag.VerifyingObserverSequence, new DicomDataset()
                .Set(DicomTag.VerifyingObserverName, identity.PerformingPhysician)
                .Set(DicomTag.VerifyingOrganization, identity.InstitutionName)
                .Set(DicomTag.VerificationDateTime, identity.StudyDate + "180000")
                .Set(DicomTag.VerifyingObserverIdentificationCodeSequence, Array.Empty<DicomDataset>()))
            .Set(DicomTag.CurrentRequestedProcedureEvidenceSequence, Evidence(identity, images))
            .Set(DicomTag.ValueType, "CONTAINER")
            .Set(DicomTag.ConceptNameCodeSequence, PhantomDataset.Code("11528-7", "LN", "Radiology Report"))
            .Set(DicomTag.ContinuityOfContent, "SEPARATE")
            .Set(DicomTag.ContentSequence, [.. Content(identity, images)]);
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static IEnumerable<DicomDataset> Content(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        yield return Item("HAS OBS CONTEXT", "PNAME", PhantomDataset.Code("121008", "DCM", "Person Observer Name"))
            .Set(DicomTag.PersonName, identity.PerformingPhysician);
        yield return Item("CONTAINS", "TEXT", PhantomDataset.Code("121071", "DCM", "Finding"))
            .Set(DicomTag.TextValue, $"{identity.SpokenName}, born {identity.BirthDate}: a nodule of 14 mm in the left upper lobe.");
        yield return Item("CONTAINS", "TEXT", PhantomDataset.Code("121077", "DCM", "Conclusion"))
            .Set(DicomTag.TextValue, $"Follow-up in three months. Discussed with {identity.ReferringPhysician.Split('^')[0]}.");
        foreach (var image in images.Take(2))
        {
            yield return Item("CONTAINS", "IMAGE", PhantomDataset.Code("121180", "DCM", "Key Images"))
                .Set(DicomTag.ReferencedSOPSequence, Reference(image));
        }
    }

    private static DicomDataset Item(string relationship, string type, DicomDataset concept) => new DicomDataset()
        .Set(DicomTag.RelationshipType, relationship)
        .Set(DicomTag.ValueType, type)
        .Set(DicomTag.ConceptNameCodeSequence, concept);

    private static DicomDataset Evidence(PhantomIdentity identity, IReadOnlyList<DicomFile> images) => new DicomDataset()
        .Set(DicomTag.StudyInstanceUID, identity.StudyInstanceUid)
        .Set(DicomTag.ReferencedSeriesSequence, [.. images.GroupBy(i => i.Dataset.GetString(DicomTag.SeriesInstanceUID)!, StringComparer.Ordinal).Select(group => new DicomDataset()
            .Set(DicomTag.SeriesInstanceUID, group.Key)
            .Set(DicomTag.ReferencedSOPSequence, [.. group.Select(Reference)]))]);

    private static DicomDataset Reference(DicomFile image) => PhantomDataset.Reference(
        image.Dataset.GetString(DicomTag.SOPClassUID)!, image.Dataset.GetString(DicomTag.SOPInstanceUID)!);
}
