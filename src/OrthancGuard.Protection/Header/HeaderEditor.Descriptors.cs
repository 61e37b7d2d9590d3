using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Attributes that an option has cleaned (C of Table E.1-1): text by words, sequences by their items; where nothing stays, the Basic Profile's action.</summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? CleanDescriptor(DicomDataset dataset, DicomItem item, ElementRule rule)
    {
        if (_blanking > 0)
            return Apply(dataset, item, rule.Otherwise!);
        var entry = DicomDictionary.Find(item.Tag);
        if (entry?.VR == DicomVR.SQ)
        {
            var sequence = item as DicomSequence ?? (item is DicomElement { Length: > 0 } unknown ? TakeAsSequence(dataset, unknown) : null);
            return sequence is { Items.Count: > 0 } ? CleanItemsOf(dataset, sequence, rule) : Apply(dataset, item, rule.Otherwise!);
        }

        if (entry is null || item is not DicomElement { Length: > 0 } element || !ValueCheck.IsExpected(element.VR, entry))
            return Apply(dataset, item, rule.Otherwise!);
        if (CleanText(dataset, element, element.VR == DicomVR.UN ? entry.VR : element.VR) is not { } cleaned)
            return Apply(dataset, item, rule.Otherwise!);
        context.Apply(rule.Option);
        return ReferenceEquals(cleaned, element)
            ? Done(item, ElementAction.Kept, rule.Rule, item)
            : Done(item, ElementAction.Cleaned, rule.Rule, cleaned);
    }

    /// <summary>The element with what may stay of its text: itself when all may, null when nothing may.</summary>
    private DicomElement? CleanText(DicomDataset dataset, DicomElement element, DicomVR vr)
    {
        if (!vr.IsString || !ValueCheck.IsPlausible(vr, element.Value.Span))
            return null;
        var bytes = element.Value.Span.TrimEnd(" \0"u8);
        var isPlain = Ascii.IsValid(bytes) && !bytes.Contains((byte)0x1B);
        var values = isPlain || !vr.IsText
            ? HoldsSeveral(vr) ? Encoding.Latin1.GetString(bytes).Split('\\') : [Encoding.Latin1.GetString(bytes)]
            : dataset.CharacterSet.DecodeValues(bytes, vr);
        var cleaned = Array.ConvertAll(values, value => value.Trim(' ', '\0') is { Length: > 0 } text
            ? context.Identifiers.Descriptors.Clean(text, context.Profile.RetainPatientCharacteristics) ?? ""
            : "");
        if (Array.TrueForAll(cleaned, static value => value.Length == 0))
            return null;
        var isWhole = cleaned.Zip(values).All(static pair => string.Equals(pair.First, pair.Second.Trim(' ', '\0'), StringComparison.Ordinal));
        if (isWhole && (isPlain || IsReadableAnywhere(dataset, bytes)))
            return element;
        for (var i = 0; i < cleaned.Length; i++)
            cleaned[i] = Shorten(Accents.Strip(cleaned[i]), vr.MaxLength ?? int.MaxValue);
        return Array.TrueForAll(cleaned, static value => Ascii.IsValid(value)) ? DummyValue.OfText(element.Tag, vr, string.Join('\\', cleaned)) : null;
    }

    private static bool HoldsSeveral(DicomVR vr) => vr != DicomVR.ST && vr != DicomVR.LT && vr != DicomVR.UT;

    // Latin-1 and UTF-8 without code extensions: what the verifier can read with no knowledge of the object.
    private static bool IsReadableAnywhere(DicomDataset dataset, ReadOnlySpan<byte> bytes)
    {
        var root = dataset;
        while (root.Parent is { } parent && !root.Contains(DicomTag.SpecificCharacterSet))
            root = parent;
        return !bytes.Contains((byte)0x1B) && root.GetStrings(DicomTag.SpecificCharacterSet) is ["ISO_IR 192"] or ["ISO_IR 100"];
    }

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = text.LastIndexOf(' ', length);
        return end < 0 ? "" : text[..end].TrimEnd();
    }

    private DicomItem? CleanItemsOf(DicomDataset dataset, DicomSequence sequence, ElementRule rule)
    {
        EditItems(sequence);
        foreach (var item in sequence.Items)
            CleanCode(item);
        var kept = sequence.Items.Where(static item => item.Count > 0).ToArray();
        if (kept.Length == 0)
            return Apply(dataset, sequence, rule.Otherwise!);
        context.Apply(rule.Option);
        return Done(sequence, ElementAction.Cleaned, rule.Rule, kept.Length == sequence.Items.Count ? sequence : sequence.WithItems(kept));
    }

    // A code of a scheme that everyone knows says what it says; one of the clinic's own may say anything, in its value as in its meaning.
    private void CleanCode(DicomDataset item)
    {
        if (!item.TryGetElement(DicomTag.CodeMeaning, out var meaning) || meaning.Length == 0)
            return;
        if (CleanText(item, meaning, DicomVR.LO) is { } cleaned)
        {
            if (!ReferenceEquals(cleaned, meaning))
                item.AddOrUpdate(cleaned);
        }
        else
        {
            item.AddOrUpdate(DummyValue.For(DicomTag.CodeMeaning, DicomVR.LO));
        }

        if (item.GetString(DicomTag.CodingSchemeDesignator) is not { Length: > 0 } scheme || !scheme.StartsWith("99", StringComparison.Ordinal) && scheme is not ("L" or "LOCAL"))
            return;
        foreach (var tag in new[] { DicomTag.CodeValue, DicomTag.LongCodeValue, DicomTag.URNCodeValue })
        {
            if (item.TryGetElement(tag, out var value) && value.Length > 0)
                item.AddOrUpdate(DummyValue.For(tag, value.VR));
        }
    }
}
