using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Every element of a data set with its value in hex, at any depth.</summary>
internal static class DatasetValues
{
    public static IEnumerable<(DicomTag Tag, string Value)> Of(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item is DicomElement element)
                yield return (item.Tag, Convert.ToHexString(element.Value.Span));
            foreach (var value in item is DicomSequence sequence ? sequence.Items.SelectMany(Of) : [])
                yield return value;
        }
    }
}
