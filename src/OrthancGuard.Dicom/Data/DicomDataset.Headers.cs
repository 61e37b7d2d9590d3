namespace OrthancGuard.Dicom.Data;

/// <summary>Headers.</summary>
public sealed partial class DicomDataset
{
    /// <summary>
    /// Has every header written anew, at every depth: what stands in bytes that readers skip (the reserved ones of a long header, the
    /// length of a delimiter, PS3.5 7.1.2 and 7.5) does not survive. Values stay slices of what was read.
    /// </summary>
    public void RebuildHeaders()
    {
        for (var i = 0; i < Count; i++)
        {
            _items[i] = Rebuilt(_items[i]);
        }

        _isEdited = true;
    }

    private static DicomItem Rebuilt(DicomItem item)
    {
        switch (item)
        {
            case DicomElement { IsEdited: false } element:
                return new DicomElement(element.Tag, element.VR, element.Value, element.IsBigEndian);
            case DicomFragmentSequence { IsEdited: false } fragments:
                return new DicomFragmentSequence(fragments.Tag, fragments.VR, fragments.OffsetTable, fragments.Fragments);
            case DicomSequence sequence:
                foreach (var nested in sequence.Items)
                {
                    nested.RebuildHeaders();
                }

                return sequence.Encoding == ItemEncoding.Built ? sequence : sequence.WithItems(sequence.Items);
            default:
                return item;
        }
    }
}
