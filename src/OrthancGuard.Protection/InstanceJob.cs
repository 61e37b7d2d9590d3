using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Protection;

/// <summary>The work on one instance.</summary>
internal sealed class InstanceJob(
    ProtectionProfile profile, HeaderPlans plans, Pseudonymizer pseudonyms, PatientIdentity patient, IdentifierSet identifiers, FaceDeed face,
    IReadOnlyList<BlankedBox>? text, IReadOnlyList<PixelRectangle> marked, HeadWords heads)
{
    private readonly InstanceContext _context = new(profile, pseudonyms, patient, identifiers) { Face = face, Text = text, Marked = marked };
    private IReadOnlyList<string> _codes = [];
    private OutgoingTraits _traits;
    private long _dropped;

    /// <summary>The new file.</summary>
    public ProtectedInstance? Protected { get; private set; }

    /// <summary>What its pixel data must be made of.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> OriginalPixelData { get; private set; } = [];

    /// <summary>Edits the file, which was read from a source but for pixels that may have been altered; false when its pixel data is not what its header says.</summary>
    /// <param name="file">Is edited in place.</param>
    /// <param name="source">The bytes that came.</param>
    /// <param name="joined">Pixel data that the file has only for now; null for none.</param>
    public bool TryRun(DicomFile file, ReadOnlyMemory<byte> source, JoinedPixels? joined)
    {
        var dataset = file.Dataset;
        _dropped = file.TrailingBytes.Length;
        if (!PixelDataLength.TryTrim(dataset, out var padding))
            return false;
        _dropped += padding + CodestreamText.Blank(dataset);
        OriginalPixelData = PixelDataOf(dataset);
        var sopClass = dataset.GetString(DicomTag.SOPClassUID)!;
        new HeaderEditor(plans[sopClass], _context).Edit(dataset);
        _codes = Attestation.Write(dataset, _context);
        _traits = OutgoingTraitReader.Read(dataset, profile, heads);
        dataset.RebuildHeaders();
        // Neither the source's pixels nor those that took their place are copied.
        var written = new SegmentedStream(source, OriginalPixelData is [var only] ? only : default, joined);
        new DicomFile(dataset, file.Syntax).WriteTo(written);
        Protected = new ProtectedInstance(written.Complete())
        {
            SopClassUid = sopClass,
            SopInstanceUid = dataset.GetString(DicomTag.SOPInstanceUID)!,
            SeriesUid = dataset.GetString(DicomTag.SeriesInstanceUID)!,
            StudyUid = dataset.GetString(DicomTag.StudyInstanceUID)!,
            TransferSyntaxUid = file.Syntax.Uid,
        };
        return true;
    }

    public InstanceOutcome Release(string sourceId, IReadOnlyList<Reason> decisions) => new()
    {
        SourceId = sourceId,
        Kind = OutcomeKind.Released,
        Reasons = decisions,
        Instance = Protected,
        Traits = _traits,
        Report = _context.Report(_codes, _dropped),
        Uids = [.. _context.Uids],
    };

    private static IReadOnlyList<ReadOnlyMemory<byte>> PixelDataOf(DicomDataset dataset)
    {
        foreach (var tag in PixelDataLength.Tags)
        {
            if (!dataset.TryGet(tag, out var item))
                continue;
            return item is DicomFragmentSequence fragments ? [fragments.OffsetTable, .. fragments.Fragments] : [((DicomElement)item).Value];
        }

        return [];
    }
}
