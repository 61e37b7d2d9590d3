using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>Writes the text of an object in UTF-8. Items that have a character set of their own keep it.</summary>
internal static class CharacterSetChange
{
    /// <exception cref="InvalidDataException">Some text cannot be read in the character set that it says it is in.</exception>
    public static void ToUtf8(DicomDataset dataset)
    {
        var before = dataset.CharacterSet;
        Rewrite(dataset, before);
        dataset.AddOrUpdate(new DicomElement(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192"u8.ToArray()));
    }

    private static void Rewrite(DicomDataset dataset, DicomSpecificCharacterSet before)
    {
        var replaced = new List<DicomItem>();
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items.Where(static nested => !nested.Contains(DicomTag.SpecificCharacterSet)))
                {
                    Rewrite(nested, before);
                }
            }
            else if (item is DicomElement { VR.IsText: true } element && element.Value.Span.ContainsAnyExceptInRange((byte)0x20, (byte)0x7e))
            {
                if (!before.TryDecode(element.Value.Span, element.VR, out var text))
                {
                    throw new InvalidDataException("The text of a result is not in the character set that it names.");
                }

                replaced.Add(new DicomElement(element.Tag, element.VR, Encoding.UTF8.GetBytes(text)));
            }
        }

        foreach (var item in replaced)
        {
            dataset.AddOrUpdate(item);
        }
    }
}
