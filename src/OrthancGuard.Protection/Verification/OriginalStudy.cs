using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>What the originals of a study are called and when they were made, gathered while they are surveyed.</summary>
internal sealed class OriginalStudy
{
    /// <summary>Every UID that names an instance, a series, a study, a frame of reference.</summary>
    public HashSet<string> Uids { get; } = new(StringComparer.Ordinal);

    /// <summary>Every day, as <see cref="DateOnly.DayNumber"/>, that an attribute of dates names.</summary>
    public HashSet<int> Days { get; } = [];

    /// <summary>SOP Class UID by SOP Instance UID.</summary>
    public Dictionary<string, string> Instances { get; } = new(StringComparer.Ordinal);

    public void Add(DicomFile file)
    {
        OriginalUidCollector.Collect(file, Uids);
        Collect(file.Dataset);
        var instance = file.Dataset.GetString(DicomTag.SOPInstanceUID) is { Length: > 0 } own ? own : file.FileMeta.GetString(DicomTag.MediaStorageSOPInstanceUID);
        if (!string.IsNullOrEmpty(instance))
            Instances.TryAdd(instance, FileIdentity.SopClass(file) ?? "");
    }

    private void Collect(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items)
                    Collect(nested);
            }
            else if (item is DicomElement { Length: > 0 } element)
            {
                Collect(dataset, element);
            }
        }
    }

    private void Collect(DicomDataset dataset, DicomElement element)
    {
        var vr = element.VR == DicomVR.UN ? DicomDictionary.Find(element.Tag)?.VR ?? element.VR : element.VR;
        if (vr == DicomVR.DA || vr == DicomVR.DT)
        {
            OutgoingDates.TryReadDays(element.Value.Span, vr, Days);
        }
        else if (vr == DicomVR.SQ && dataset.TryParseUnknownAsSequence(element.Tag, out var parsed))
        {
            foreach (var nested in parsed.Items)
                Collect(nested);
        }
    }
}
