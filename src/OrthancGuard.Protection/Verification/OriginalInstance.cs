using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// What one original was like before anything touched it, as far as the outgoing object is compared with it: whose it is, what it lacked
/// already, and how many of its references led nowhere. A fault the original had is not held against its copy.
/// </summary>
internal sealed class OriginalInstance
{
    private readonly Dictionary<(uint Sequence, uint Tag), int> _lacking = [];
    private readonly Dictionary<uint, int> _dangling = [];

    private OriginalInstance(DicomDataset dataset)
    {
        SopClassUid = dataset.GetString(DicomTag.SOPClassUID) ?? "";
        SopInstanceUid = dataset.GetString(DicomTag.SOPInstanceUID) ?? "";
        SeriesUid = dataset.GetString(DicomTag.SeriesInstanceUID) ?? "";
        StudyUid = dataset.GetString(DicomTag.StudyInstanceUID) ?? "";
        FrameOfReferenceUid = dataset.GetString(DicomTag.FrameOfReferenceUID) ?? "";
    }

    public string SopClassUid { get; }

    public string SopInstanceUid { get; }

    public string SeriesUid { get; }

    public string StudyUid { get; }

    public string FrameOfReferenceUid { get; }

    /// <summary>Looks at an original; it is only read.</summary>
    public static OriginalInstance Of(DicomDataset dataset, VerifierExpectations expectations)
    {
        var original = new OriginalInstance(dataset);
        original.Look(dataset, 0, RequiredAttributeTable.OfObject(original.SopClassUid), expectations);
        var conditional = new ConditionalAttributes();
        foreach (var item in dataset)
            conditional.Note(item.Tag, item.VR, item is DicomElement element ? element.Value.Span : default);
        foreach (var tag in conditional.Unmet())
            Count(original._lacking, (0u, tag.Value));
        return original;
    }

    /// <summary>How many items of a sequence (0: the data set itself) lacked an attribute.</summary>
    public int Lacking(uint sequence, uint tag) => _lacking.GetValueOrDefault((sequence, tag));

    /// <summary>How many references in items of a sequence did not lead to an instance of the study.</summary>
    public int Dangling(uint sequence) => _dangling.GetValueOrDefault(sequence);

    private void Look(DicomDataset dataset, uint within, RequiredAttribute[] required, VerifierExpectations expectations)
    {
        var (at, isSorted) = (0, IsSorted(dataset));
        foreach (var attribute in required)
        {
            // Both in the order of tags: one is walked along the other.
            while (isSorted && at < dataset.Count && dataset[at].Tag.Value < attribute.Tag)
                at++;
            var item = isSorted ? at < dataset.Count && dataset[at].Tag.Value == attribute.Tag ? dataset[at] : null
                : dataset.TryGet(new DicomTag(attribute.Tag), out var found) ? found : null;
            if (item is null || !IsMet(dataset, item, attribute))
                Count(_lacking, (within, attribute.Tag));
        }

        if (dataset.TryGetElement(DicomTag.ReferencedSOPInstanceUID, out var instance) && instance.Length > 0
            && !expectations.IsOriginal(dataset.GetString(DicomTag.ReferencedSOPInstanceUID) ?? "", dataset.GetString(DicomTag.ReferencedSOPClassUID) ?? ""))
        {
            Count(_dangling, within);
        }

        foreach (var item in dataset)
        {
            if (item is DicomSequence { Items.Count: > 0 } sequence)
                Look(sequence, expectations);
            else if (item is DicomElement { Length: > 0 } element && element.VR == DicomVR.UN && DicomDictionary.Find(item.Tag)?.VR == DicomVR.SQ
                && dataset.TryParseUnknownAsSequence(item.Tag, out var parsed))
            {
                Look(parsed, expectations);
            }
        }
    }

    private static bool IsSorted(DicomDataset dataset)
    {
        for (var i = 1; i < dataset.Count; i++)
        {
            if (dataset[i].Tag.Value <= dataset[i - 1].Tag.Value)
                return false;
        }

        return true;
    }

    private void Look(DicomSequence sequence, VerifierExpectations expectations)
    {
        var required = RequiredAttributeTable.OfItem(sequence.Tag);
        foreach (var item in sequence.Items)
            Look(item, sequence.Tag.Value, required, expectations);
    }

    // A value that is none of its VR never met anything, whatever becomes of it.
    private static bool IsMet(DicomDataset dataset, DicomItem item, RequiredAttribute attribute)
    {
        var tag = new DicomTag(attribute.Tag);
        if (DicomDictionary.Find(tag) is not { } entry)
            return false;
        if (item is not DicomElement element)
            return item is not DicomSequence sequence || (entry.VR == DicomVR.SQ && (!attribute.NeedsValue || sequence.Items.Count > 0));
        if (element.VR == DicomVR.UN && entry.VR == DicomVR.SQ)
            return dataset.TryParseUnknownAsSequence(tag, out var parsed) && (!attribute.NeedsValue || parsed.Items.Count > 0);
        return ValueCheck.IsExpected(element.VR, entry) && ValueCheck.IsPlausible(element.VR == DicomVR.UN ? entry.VR : element.VR, element.Value.Span)
            && (!attribute.NeedsValue || !element.Value.Span.TrimEnd(" \0"u8).IsEmpty || (!element.VR.IsString && element.Length > 0));
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
