using System.Buffers;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Decides what becomes of text that may stay: as it is, with UIDs mapped, or a dummy when it names somebody.</summary>
internal static class TextSweep
{
    private const int StackChars = 512;
    private const int ShortestUid = 14;
    private const int FewestUidDots = 4;
    private static readonly SearchValues<char> UidCharacters = SearchValues.Create("0123456789.");

    /// <summary>The element to put in place of <paramref name="element"/>; the same one when it may stay as it is.</summary>
    /// <param name="dataset">Where it stands: decides the character set.</param>
    /// <param name="element">An element of characters.</param>
    /// <param name="vr">Its VR, or for UN that of the dictionary.</param>
    /// <param name="context">Whose text it is.</param>
    public static DicomElement Apply(DicomDataset dataset, DicomElement element, DicomVR vr, InstanceContext context)
    {
        var bytes = element.Value.Span.TrimEnd(" \0"u8);
        if (bytes.IsEmpty || vr == DicomVR.DA || vr == DicomVR.AS)
            return element;
        if (vr == DicomVR.DS || vr == DicomVR.IS || vr == DicomVR.TM)
            return HoldsId(bytes, context) ? DummyValue.For(element.Tag, vr) : element;
        var isPlain = Ascii.IsValid(bytes) && !bytes.Contains((byte)0x1B);
        if (!isPlain || bytes.Length > StackChars)
            return Apply(element, vr, vr.IsText ? dataset.CharacterSet.Decode(bytes, vr) : Encoding.Latin1.GetString(bytes), context);
        Span<char> text = stackalloc char[bytes.Length];
        Ascii.ToUtf16(bytes, text, out _);
        return Apply(element, vr, text, context);
    }

    private static bool HoldsId(ReadOnlySpan<byte> bytes, InstanceContext context)
    {
        if (bytes.Length > StackChars)
            return context.Identifiers.IsNumber(Encoding.Latin1.GetString(bytes));
        Span<char> text = stackalloc char[bytes.Length];
        return context.Identifiers.IsNumber(text[..Encoding.Latin1.GetChars(bytes, text)]);
    }

    private static DicomElement Apply(DicomElement element, DicomVR vr, ReadOnlySpan<char> text, InstanceContext context)
    {
        if (context.Identifiers.IsIn(text, withNameParts: vr != DicomVR.CS))
            return DummyValue.For(element.Tag, vr);
        if (context.Profile.RetainUids || !HoldsUid(text))
            return element;
        var mapped = MapUids(text, context);
        if (mapped is null)
            return element;
        return Ascii.IsValid(mapped) && mapped.Length <= (vr.MaxLength ?? int.MaxValue)
            ? DummyValue.OfText(element.Tag, vr, mapped)
            : DummyValue.For(element.Tag, vr);
    }

    private static bool HoldsUid(ReadOnlySpan<char> text) =>
        text.Length >= ShortestUid && text.Count('.') >= FewestUidDots && NextUid(text, 0, out _) >= 0;

    private static string? MapUids(ReadOnlySpan<char> text, InstanceContext context)
    {
        StringBuilder? mapped = null;
        var copied = 0;
        for (var start = NextUid(text, 0, out var length); start >= 0; start = NextUid(text, start + length, out length))
        {
            var uid = text.Slice(start, length);
            if (DicomUid.Find(uid) is not null)
                continue;
            mapped ??= new StringBuilder(text.Length);
            mapped.Append(text[copied..start]).Append(context.MapUid(uid.ToString()));
            copied = start + length;
        }

        return mapped?.Append(text[copied..]).ToString();
    }

    /// <summary>Where the next run of digits and dots stands that is long enough to be somebody's UID; -1 for none.</summary>
    internal static int NextUid(ReadOnlySpan<char> text, int from, out int length)
    {
        while (from < text.Length)
        {
            var start = text[from..].IndexOfAnyInRange('0', '9');
            if (start < 0)
                break;
            start += from;
            var end = text[start..].IndexOfAnyExcept(UidCharacters);
            var run = (end < 0 ? text[start..] : text.Slice(start, end)).TrimEnd('.');
            if (run.Length >= ShortestUid && run.Count('.') >= FewestUidDots)
            {
                length = run.Length;
                return start;
            }

            from = start + Math.Max(1, run.Length);
        }

        length = 0;
        return -1;
    }
}
