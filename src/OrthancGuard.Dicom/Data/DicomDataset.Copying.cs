namespace OrthancGuard.Dicom.Data;

/// <summary>Copies, and the change from one encoding to another.</summary>
public sealed partial class DicomDataset
{
    /// <summary>A copy that can be edited without changing this one. Values are shared, not copied.</summary>
    public DicomDataset Clone() => CloneInto(new DicomDataset(Syntax));

    internal DicomDataset Clone(DicomDataset parent) => CloneInto(new DicomDataset(parent, _syntax));

    /// <summary>Makes this the top level of a file of <paramref name="syntax"/>; swaps bytes when the byte order changes.</summary>
    internal void ChangeSyntax(DicomTransferSyntax syntax)
    {
        var before = Syntax;
        _syntax = syntax;
        _isEdited |= before.Encoding != syntax.Encoding;
        AlignByteOrder(syntax.IsBigEndian);
    }

    private DicomDataset CloneInto(DicomDataset clone)
    {
        clone.HasUndefinedLength = HasUndefinedLength;
        clone._items = new DicomItem[Count];
        clone._isEdited = _isEdited;
        foreach (var item in this)
        {
            clone.Append(item is DicomSequence sequence ? sequence.Clone(clone) : item);
        }

        return clone;
    }

    private void AlignByteOrder(bool bigEndian)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_items[i] is DicomElement element && element.IsBigEndian != bigEndian)
            {
                _items[i] = InWords(element).WithByteOrder(bigEndian);
                _isEdited = true;
            }
            else if (_items[i] is DicomSequence sequence && sequence.VR != DicomVR.UN)
            {
                foreach (var item in sequence.Items)
                {
                    item.AlignByteOrder(bigEndian);
                }
            }
        }
    }

    /// <summary>Pixel data of more than eight bits is words, also where a writer called it OB.</summary>
    private DicomElement InWords(DicomElement element) =>
        element.Tag == DicomTag.PixelData && element.VR == DicomVR.OB && TryGetUInt16(DicomTag.BitsAllocated, out var bits) && bits > 8
            ? new DicomElement(element.Tag, DicomVR.OW, element.Value, element.IsBigEndian)
            : element;
}
