using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Policy;

/// <summary>Codes of a code sequence (PS3.3 8.8).</summary>
internal static class Codes
{
    public static IEnumerable<(string Value, string Meaning)> In(DicomDataset dataset, DicomTag sequence)
    {
        if (dataset.TryGetSequence(sequence, out var items))
        {
            foreach (var item in items.Items)
            {
                var value = (item.GetString(DicomTag.CodeValue) ?? item.GetString(DicomTag.LongCodeValue))?.Trim() ?? "";
                if (value.Length > 0)
                {
                    yield return (value, item.GetString(DicomTag.CodeMeaning)?.Trim() ?? "");
                }
            }
        }
    }
}
