using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Remembers of the values of a study which of them name no head: most slices say the same. Safe for several threads.</summary>
internal sealed class HeadWords
{
    private const int Longest = 128;
    private readonly RepeatedValues _headless = new();

    /// <summary>True when a value of the element mentions the head or the whole body (<see cref="RegionWords.MentionsHead"/>).</summary>
    public bool Mentions(DicomDataset dataset, DicomTag tag)
    {
        if (!dataset.TryGetElement(tag, out var element) || element.Length == 0)
            return false;
        var bytes = element.Value.Span;
        // Only where the bytes are the text in every character set.
        if (bytes.Length > Longest || !element.VR.IsString || !Ascii.IsValid(bytes) || bytes.Contains((byte)0x1B))
            return MentionsDecoded(dataset, tag);
        Span<char> text = stackalloc char[Longest];
        Ascii.ToUtf16(bytes, text, out var length);
        if (_headless.Contains(text[..length]))
            return false;
        if (MentionsDecoded(dataset, tag))
            return true;
        _headless.Add(text[..length]);
        return false;
    }

    private static bool MentionsDecoded(DicomDataset dataset, DicomTag tag)
    {
        foreach (var text in dataset.GetStrings(tag))
        {
            if (RegionWords.MentionsHead(text))
                return true;
        }

        return false;
    }
}
