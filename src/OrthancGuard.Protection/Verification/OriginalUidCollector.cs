using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>Gathers every UID of an original that names an instance, a series, a study, a frame of reference: all that is not registered.</summary>
internal static class OriginalUidCollector
{
    // Shorter ones (a software version taken for a UID) would be found by chance.
    private const int ShortestUid = 10;

    public static void Collect(DicomFile file, HashSet<string> into)
    {
        if (file.FileMeta.TryGetElement(DicomTag.MediaStorageSOPInstanceUID, out var meta))
            Add(meta, into);
        Collect(file.Dataset, into);
    }

    private static void Collect(DicomDataset dataset, HashSet<string> into)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items)
                    Collect(nested, into);
            }
            else if (item is DicomElement { Length: > 0 } element && element.VR == DicomVR.UI && !HeaderEditor.NamesClass(element.Tag))
            {
                Add(element, into);
            }
        }
    }

    private static void Add(DicomElement element, HashSet<string> into)
    {
        Span<char> text = stackalloc char[256];
        var bytes = element.Value.Span.Trim(" \0"u8);
        if (bytes.Length > text.Length || bytes.Contains((byte)'\\'))
        {
            foreach (var uid in Encoding.Latin1.GetString(bytes).Split('\\', StringSplitOptions.TrimEntries))
                Add(uid.AsSpan().Trim('\0'), into);
            return;
        }

        Add(text[..Encoding.Latin1.GetChars(bytes, text)], into);
    }

    private static void Add(ReadOnlySpan<char> uid, HashSet<string> into)
    {
        if (uid.Length >= ShortestUid && DicomUid.Find(uid) is null)
            into.GetAlternateLookup<ReadOnlySpan<char>>().Add(uid);
    }
}
