using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection;

/// <summary>Decides from an instance's header, before anything is done to it, whether it can be released at all. Every reason counts.</summary>
internal static class ReleaseRules
{
    private static readonly (DicomTag Tag, string Says)[] Identity =
    [
        (DicomTag.SOPInstanceUID, "which instance it is"), (DicomTag.SeriesInstanceUID, "to which series it belongs"),
        (DicomTag.StudyInstanceUID, "to which study it belongs"),
    ];

    /// <summary>All reasons against releasing; empty when it may be tried. <paramref name="leaveOut"/> when the profile says that it stays behind.</summary>
    public static List<Reason> Find(DicomFile file, StudyFacts study, ProtectionProfile profile, SeriesDefacing? series, out bool leaveOut)
    {
        leaveOut = false;
        var reasons = new List<Reason>();
        var dataset = file.Dataset;
        if (!file.Syntax.IsKnown)
            reasons.Add(new Reason(ReasonCodes.UnknownTransferSyntax, "The transfer syntax is not known: its pixel data cannot be read.", "(0002,0010)"));
        if (file.Syntax.IsKnown && dataset.TryGet(DicomTag.PixelData, out var pixels) && pixels is DicomFragmentSequence != file.Syntax.IsEncapsulated)
            reasons.Add(new Reason(ReasonCodes.Unreadable, "The pixel data is not encoded as the transfer syntax says.", "(7FE0,0010)"));
        if (dataset.GetString(DicomTag.SOPClassUID) is not { Length: > 0 } sopClass || dataset.Contains(DicomTag.DirectoryRecordSequence))
        {
            reasons.Add(new Reason(ReasonCodes.NotAnInstance, "This is no stored object: it names no SOP class, or is a directory of a medium.", "(0008,0016)"));
            return reasons;
        }

        // Nobody can tell what belongs together but who made it: a UID of ours would be a guess that looks like knowledge.
        foreach (var (tag, says) in Identity)
        {
            if (string.IsNullOrEmpty(dataset.GetString(tag)))
                reasons.Add(new Reason(ReasonCodes.MissingIdentity, $"The object does not say {says}: its UID is missing or empty.", tag.ToString()));
        }

        if (study.HasSeveralPatients)
            reasons.Add(new Reason(ReasonCodes.SeveralPatients, "The instances of this study name several patients.", "(0010,0020)"));
        if (!ObjectKinds.IsStorage(sopClass))
            reasons.Add(new Reason(ReasonCodes.UnknownObject, "The SOP class is not one of the standard's: nobody knows what the object holds.", "(0008,0016)"));
        Uncleanable(sopClass, file, study, profile, reasons);
        Head(sopClass, dataset, study, profile, series, reasons);
        var isAside = series is null ? !ObjectKinds.IsScan(sopClass) || IsLocalizer(dataset) : series.IsAside || IsLocalizer(dataset);
        leaveOut = reasons.Count > 0 && reasons.All(reason => StaysBehind(reason.Code, profile, isAside, series?.IsBesideTrunk == true));
        if (TextRisk.Find(sopClass, file.Syntax, dataset) is { } text && !(profile.CleanPixelData && text.CanBeCleaned))
        {
            reasons.Add(new Reason(
                ReasonCodes.MayCarryText,
                $"Text may be burned into the pixels, and {(profile.CleanPixelData ? "it cannot be looked for" : "the profile does not have it looked for (CleanPixelData)")}. {text.Text}"));
        }

        if (dataset.Contains(DicomTag.PixelDataProviderURL))
            reasons.Add(new Reason(ReasonCodes.UncleanableObject, "The pixel data is somewhere else and cannot be checked.", "(0028,7FE0)"));
        return reasons;
    }

    // What else is wrong with an object that stays behind does not matter.
    private static bool StaysBehind(string code, ProtectionProfile profile, bool isAside, bool isBesideTrunk) => code switch
    {
        ReasonCodes.UncleanableObject => profile.Uncleanable == UncleanableObjects.LeaveOut,
        ReasonCodes.ShowsSurface => profile.FaceShowing != FaceShowingObjects.Hold,
        ReasonCodes.MayShowHead => isAside && (isBesideTrunk || profile.FaceShowing != FaceShowingObjects.Hold),
        _ => false,
    };

    private static void Uncleanable(string sopClass, DicomFile file, StudyFacts study, ProtectionProfile profile, List<Reason> reasons)
    {
        if (ObjectKinds.IsUncleanable(sopClass))
            reasons.Add(new Reason(ReasonCodes.UncleanableObject, "A document, a recording or raw data: what it says cannot be cleaned.", "(0008,0016)"));
        if (profile.Deface == DefaceMode.NotAllowed)
            return;
        if (ObjectKinds.IsSurface(sopClass) || ObjectKinds.IsPhotograph(sopClass))
            reasons.Add(new Reason(ReasonCodes.ShowsSurface, "The object shows the surface of the body, and with it perhaps a face.", "(0008,0016)"));
        else if (HoldsOutline(sopClass, file, study))
            reasons.Add(new Reason(ReasonCodes.ShowsSurface, "A contour or segment may be the outline of the head or lies where its face is, from which the face can be drawn."));
        else if (RenderingRisk.Find(sopClass, file, study) is { } rendering)
            reasons.Add(new Reason(ReasonCodes.ShowsSurface, rendering));
    }

    /// <summary>True for contours of a frame of reference that may show a head, among which there may be its outline.</summary>
    public static bool HoldsOutline(string sopClass, DicomFile file, StudyFacts study) =>
        ObjectKinds.IsContours(sopClass) && study.InFrameOfReference(file.Dataset) != HeadView.NoHead && ContourRisk.MayHoldOutline(file, study.Faces(file.Dataset));

    // CT, MR and PET images were looked at, series by series; for other volumes the header's word is all there is.
    private static void Head(
        string sopClass, DicomDataset dataset, StudyFacts study, ProtectionProfile profile, SeriesDefacing? series, List<Reason> reasons)
    {
        if (series is { Finding: HeadFinding.Unsure })
        {
            reasons.Add(new Reason(
                ReasonCodes.MayShowHead,
                $"The image may show a face, and it is not sure that it can be removed. {string.Join(' ', series.Reasons)}"));
        }
        else if (series is null && profile.Deface == DefaceMode.Required && study.View(sopClass, dataset) == HeadView.MayShowHead)
        {
            reasons.Add(new Reason(
                ReasonCodes.MayShowHead,
                "The image may show a head, and the destination wants faces removed: that is done to whole CT, MR and PET series, not to other objects. " +
                "Only a Body Part Examined without a head, and no word for the head in any description, makes it headless.",
                "(0018,0015)"));
        }
    }

    private static bool IsLocalizer(DicomDataset dataset) =>
        dataset.GetStrings(DicomTag.ImageType).Any(static value => value.Contains("LOCALIZER", StringComparison.OrdinalIgnoreCase));
}
