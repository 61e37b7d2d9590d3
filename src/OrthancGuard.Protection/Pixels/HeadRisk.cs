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
    private static readonly DicomTag[] Descriptions =
    [
        DicomTag.StudyDescription, DicomTag.SeriesDescription, DicomTag.ProtocolName, DicomTag.BodyPartExamined, DicomTag.ImageType,
        DicomTag.RequestedProcedureDescription, DicomTag.PerformedProcedureStepDescription, DicomTag.ScheduledProcedureStepDescription,
        DicomTag.ImageComments, DicomTag.AcquisitionProtocolDescription, DicomTag.AcquisitionProtocolName, DicomTag.SequenceName,
        DicomTag.PulseSequenceName, DicomTag.DerivationDescription, DicomTag.ReceiveCoilName, DicomTag.TransmitCoilName,
        DicomTag.ReasonForStudy, DicomTag.AdmittingDiagnosesDescription, DicomTag.FilterType, DicomTag.ScanOptions,
    ];

    private static readonly DicomTag[] RegionSequences =
        [DicomTag.AnatomicRegionSequence, DicomTag.PrimaryAnatomicStructureSequence, DicomTag.ProcedureCodeSequence, DicomTag.RequestedProcedureCodeSequence];

    public static HeadView Judge(string sopClassUid, DicomDataset dataset)
    {
        if (!ObjectKinds.IsVolume(sopClassUid))
            return HeadView.NotApplicable;
        if (NamesHead(dataset))
            return HeadView.MayShowHead;
        return SaysHeadless(dataset) ? HeadView.NoHead : HeadView.MayShowHead;
    }

    /// <summary>True when any description, code meaning or body part, at any depth that says something of the region, names the head.</summary>
    public static bool NamesHead(DicomDataset dataset)
    {
        foreach (var tag in Descriptions)
        {
            foreach (var text in dataset.GetStrings(tag))
            {
                if (RegionWords.MentionsHead(text))
                    return true;
            }
        }

        return Regions(dataset).Any(static code =>
            RegionWords.MentionsHead(code.GetString(DicomTag.CodeMeaning) ?? "") || RegionWords.MentionsHead(code.GetString(DicomTag.CodeValue) ?? ""));
    }

    private static bool SaysHeadless(DicomDataset dataset)
    {
        var parts = dataset.GetStrings(DicomTag.BodyPartExamined).Where(static part => part.Length > 0).ToArray();
        if (parts.Length > 0)
            return parts.All(RegionWords.IsHeadless);
        var codes = Regions(dataset, DicomTag.AnatomicRegionSequence).Select(static code => code.GetString(DicomTag.CodeValue) ?? "").ToArray();
        return codes.Length > 0 && codes.All(RegionWords.IsHeadlessCode);
    }

    private static IEnumerable<DicomDataset> Regions(DicomDataset dataset) => RegionSequences.SelectMany(tag => Regions(dataset, tag));

    /// <summary>Codes of a sequence in the data set itself and in its functional groups (Frame Anatomy).</summary>
    private static IEnumerable<DicomDataset> Regions(DicomDataset dataset, DicomTag tag)
    {
        foreach (var code in Items(dataset, tag))
            yield return code;
        foreach (var group in Items(dataset, DicomTag.SharedFunctionalGroupsSequence).Concat(Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence)))
        {
            foreach (var code in Items(group, DicomTag.FrameAnatomySequence).SelectMany(frame => Items(frame, tag)))
                yield return code;
        }
    }

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];
}
