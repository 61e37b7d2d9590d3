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
}
