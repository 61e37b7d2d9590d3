using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>What a data set says about the meaning of its own elements.</summary>
public sealed partial class DicomDataset
{
    /// <summary>
    /// The owner of the private block of <paramref name="tag"/>, (gggg,xxyy), as its creator element (gggg,00xx) in this data set
    /// names it, without padding; null where there is none (PS3.5 7.8.1).
    /// </summary>
    public string? FindPrivateCreator(DicomTag tag) =>
        tag.PrivateCreatorTag is { } creator && TryGetElement(creator, out var element)
            ? Encoding.Latin1.GetString(element.Value.Span).Trim(' ', '\0')
            : null;

    /// <summary>Pixel Representation (0028,0103) of this data set or the nearest around it is 1.</summary>
    internal bool IsPixelRepresentationSigned()
    {
        for (var dataset = this; dataset is not null; dataset = dataset._parent)
        {
            if (dataset.TryGetElement(DicomTag.PixelRepresentation, out var element) && element.Length >= 2)
            {
                return element.Value.Span[element.IsBigEndian ? 1 : 0] == 1;
            }
        }

        return false;
    }

    /// <summary>
    /// The items of an element of VR UN and explicit length whose value is a sequence, as archives leave behind that do not know
    /// the tag: implicit VR little-endian (PS3.5 6.2.2), or explicit where that is what the bytes are. The sequence has VR SQ and is
    /// not part of the data set until it is put there. False when there is no such element or its value is no sequence.
    /// </summary>
    public bool TryParseUnknownAsSequence(DicomTag tag, [NotNullWhen(true)] out DicomSequence? sequence, DicomReaderLimits? limits = null)
    {
        sequence = null;
        if (!TryGetElement(tag, out var element) || element.VR != DicomVR.UN
            || element.Length < ElementHeader.MinSize || ElementHeader.ReadTag(element.Value.Span, bigEndian: false) != DicomTag.Item)
        {
            return false;
        }

        try
        {
            var items = new DatasetReader(element.Value, limits ?? DicomReaderLimits.Default).ReadItems(this, ItemEncoding.ImplicitLittle, tag);
            sequence = new DicomSequence(tag, items);
            return true;
        }
        catch (DicomFormatException)
        {
            return false;
        }
    }
}
