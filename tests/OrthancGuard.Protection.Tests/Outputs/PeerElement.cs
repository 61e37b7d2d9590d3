using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>An element as a program lists it: its tag, the length of its value, and what it says where that is one line of text.</summary>
internal sealed partial record PeerElement(string Tag, long Length, string? Text)
{
    private const int LongestPrinted = 250;

    /// <summary>Elements of one file in the order in which they stand, from what dcmdump or gdcmdump printed; sequences and items are left out, what is in them is not.</summary>
    public static IReadOnlyList<PeerElement> Parse(string output)
    {
        var elements = new List<PeerElement>();
        var heads = Head().Matches(output);
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            var rest = output[(head.Index + head.Length)..(i + 1 < heads.Count ? heads[i + 1].Index : output.Length)];
            var tag = head.Groups["tag"].Value.ToUpperInvariant();
            if (head.Groups["vr"].Value is "SQ" or "na" or "pi" || head.Groups["known"].Value is "SQ" || tag.StartsWith("(0002,", StringComparison.Ordinal) || tag.StartsWith("(FFFE,", StringComparison.Ordinal) || Tail().Match(rest) is not { Success: true } tail)
                continue;
            var value = rest[..tail.Index].TrimEnd();
            var isText = value.Length > 1 && value[0] == '[' && value[^1] == ']';
            elements.Add(new PeerElement(tag, long.TryParse(tail.Groups["length"].Value, CultureInfo.InvariantCulture, out var length) ? length : -1, isText ? WebUtility.HtmlDecode(value[1..^1]).TrimEnd(' ', '\0') : null));
        }

        return elements;
    }

    /// <summary>The same of our reader; text as the bytes that stand there, one character each.</summary>
    public static IReadOnlyList<PeerElement> Of(DicomDataset dataset)
    {
        var elements = new List<PeerElement>();
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
                elements.AddRange(sequence.Items.SelectMany(Of));
            else if (item is DicomElement element)
                elements.Add(new PeerElement(element.Tag.ToString(), element.Length, element.VR.IsString ? Encoding.Latin1.GetString(element.Value.Span).TrimEnd(' ', '\0') : null));
            else
                elements.Add(new PeerElement(item.Tag.ToString(), -1, null));
        }

        return elements;
    }

    /// <summary>The first element that is not what this one is; null when all are.</summary>
    public static string? Difference(IReadOnlyList<PeerElement> ours, IReadOnlyList<PeerElement> theirs)
    {
        for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
        {
            if (i >= ours.Count || i >= theirs.Count || ours[i].Tag != theirs[i].Tag)
                return $"{(i < ours.Count ? ours[i].Tag : "nothing")} here, {(i < theirs.Count ? theirs[i].Tag : "nothing")} there";
            if (ours[i].Length != theirs[i].Length || (ours[i].Text is { Length: > 0 } text && theirs[i].Text is { } said && IsPlain(text) && !string.Equals(text, said, StringComparison.Ordinal)))
                return $"{ours[i].Tag}: {ours[i].Length} bytes here, {theirs[i].Length} there, or another value";
        }

        return null;
    }

    // What else there is every program prints in its own way; gdcmdump cuts long ones.
    private static bool IsPlain(string text) => text.Length <= LongestPrinted && text.All(static c => c is >= ' ' and <= '~') && !text.Contains('&', StringComparison.Ordinal);

    [GeneratedRegex(@"^ *(?<tag>\([0-9a-fA-F]{4},[0-9a-fA-F]{4}\)) (?<vr>\?\?|[A-Za-z]{2}|[?] ?)(?: \((?<known>[A-Z]{2})\))? ?", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex(@" *# *(?<length>u/l|\d+) *,", RegexOptions.RightToLeft)]
    private static partial Regex Tail();
}
