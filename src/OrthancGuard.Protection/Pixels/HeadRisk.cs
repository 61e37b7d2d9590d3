using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Whether an image may show a head.</summary>
internal enum HeadView
{
    /// <summary>Not a kind of object from which a face can be seen.</summary>
    NotApplicable,

    /// <summary>The header says which part of the body it is, and that part has no head.</summary>
    NoHead,

    /// <summary>Everything else.</summary>
    MayShowHead,
}

/// <summary>
/// Judges from the header alone, strictly: only a body part that has no head, and no word for the head anywhere, makes an image headless.
/// </summary>
internal static class HeadRisk
{
    // What a technician or a physician writes about the region.
    private static readonly FrozenSet<DicomTag> Descriptions = new[]
    {
        DicomTag.StudyDescription, DicomTag.SeriesDescription, DicomTag.ProtocolName, DicomTag.BodyPartExamined, DicomTag.ImageType,
        DicomTag.RequestedProcedureDescription, DicomTag.PerformedProcedureStepDescription, DicomTag.ScheduledProcedureStepDescription,
        DicomTag.ImageComments, DicomTag.AcquisitionProtocolDescription, DicomTag.AcquisitionProtocolName, DicomTag.SequenceName,
        DicomTag.PulseSequenceName, DicomTag.DerivationDescription, DicomTag.ReceiveCoilName, DicomTag.TransmitCoilName,
        DicomTag.ReasonForStudy, DicomTag.AdmittingDiagnosesDescription, DicomTag.FilterType, DicomTag.ScanOptions,
        DicomTag.ReasonForTheRequestedProcedure, DicomTag.CommentsOnThePerformedProcedureStep, DicomTag.FrameComments,
    }.ToFrozenSet();

    private static readonly FrozenSet<DicomTag> RegionSequences = new[]
    {
        DicomTag.AnatomicRegionSequence, DicomTag.PrimaryAnatomicStructureSequence, DicomTag.ProcedureCodeSequence,
        DicomTag.RequestedProcedureCodeSequence, DicomTag.ScheduledProtocolCodeSequence, DicomTag.PerformedProtocolCodeSequence,
        DicomTag.ReasonForRequestedProcedureCodeSequence, DicomTag.ReasonForPerformedProcedureCodeSequence,
    }.ToFrozenSet();

    /// <param name="sopClassUid">What it is.</param>
    /// <param name="dataset">What it says.</param>
    /// <param name="known">What the study's values are known to say.</param>
    public static HeadView Judge(string sopClassUid, DicomDataset dataset, HeadWords known)
    {
        if (!ObjectKinds.IsVolume(sopClassUid))
            return HeadView.NotApplicable;
        if (Names(dataset, areCodes: false, known.Mentions))
            return HeadView.MayShowHead;
        return SaysHeadless(dataset) ? HeadView.NoHead : HeadView.MayShowHead;
    }

    /// <summary>True when any description, body part or code of a region or procedure, at any depth, names the head.</summary>
    public static bool NamesHead(DicomDataset dataset) => Names(dataset, areCodes: false, static (within, tag) => Says(within, tag, RegionWords.MentionsHead));

    /// <summary>The same without words for the whole body, which name no part.</summary>
    public static bool NamesPartOfHead(DicomDataset dataset) => Names(dataset, areCodes: false, static (within, tag) => Says(within, tag, RegionWords.NamesHead));

    private delegate bool WordTest(ReadOnlySpan<char> text);

    private static bool Says(DicomDataset dataset, DicomTag tag, WordTest test) => dataset.GetStrings(tag).Any(text => test(text));

    private static bool Names(DicomDataset dataset, bool areCodes, Func<DicomDataset, DicomTag, bool> test)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence && !item.Tag.IsPrivate)
            {
                var holdsCodes = RegionSequences.Contains(item.Tag);
                foreach (var nested in sequence.Items)
                {
                    if (Names(nested, holdsCodes, test))
                        return true;
                }
            }
            else if (Descriptions.Contains(item.Tag) || (areCodes && (item.Tag == DicomTag.CodeMeaning || item.Tag == DicomTag.CodeValue)))
            {
                if (test(dataset, item.Tag))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True when a body part, or without one every region's code, is one without a head.</summary>
    public static bool SaysHeadless(DicomDataset dataset)
    {
        var parts = dataset.GetStrings(DicomTag.BodyPartExamined).Where(static part => part.Length > 0).ToArray();
        if (parts.Length > 0)
            return parts.All(RegionWords.IsHeadless);
        var codes = Regions(dataset).Select(static code => code.GetString(DicomTag.CodeValue) ?? "").ToArray();
        return codes.Length > 0 && codes.All(RegionWords.IsHeadlessCode);
    }

    /// <summary>Anatomic regions of the data set itself and of its functional groups (Frame Anatomy).</summary>
    private static IEnumerable<DicomDataset> Regions(DicomDataset dataset)
    {
        foreach (var code in Items(dataset, DicomTag.AnatomicRegionSequence))
            yield return code;
        foreach (var group in Items(dataset, DicomTag.SharedFunctionalGroupsSequence).Concat(Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence)))
        {
            foreach (var code in Items(group, DicomTag.FrameAnatomySequence).SelectMany(static frame => Items(frame, DicomTag.AnatomicRegionSequence)))
                yield return code;
        }
    }

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];
}
