using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Content trees (PS3.15 E.3.4): items go, keep a dummy or stay by their concept and value type (Table E.3.4-1); free text that the table
/// does not name becomes a dummy; codes, numbers, coordinates and structure stay; references and UIDs are mapped.
/// </summary>
internal sealed partial class HeaderEditor
{
    private static readonly ElementRule FreeText = new(HeaderAction.Dummy, KeptRules.FreeContent, "Text may say anything.");

    private static readonly ElementRule CleanedFreeText = new(HeaderAction.CleanText, KeptRules.CleanedContent, "Words of radiology stay.", ProfileOptions.Descriptors) { Otherwise = FreeText };

    private bool? _positionsMatter;

    private DicomItem? Content(DicomItem item, DicomSequence? sequence, ElementRule rule)
    {
        var items = CleanItems(item.Tag, sequence);
        if (items.Count > 0)
        {
            context.Apply(rule.Option);
            return Done(item, ElementAction.Cleaned, rule.Rule, items.Count == sequence!.Items.Count ? sequence : sequence.WithItems(items));
        }

        // Nothing in it was a content item that may stay: the Basic Profile's dummy, or nothing where the object can do without.
        return item.Tag == DicomTag.ContentSequence
            ? Done(item, ElementAction.Replaced, rule.Rule, new DicomSequence(item.Tag, DummyContentItem()))
            : Done(item, ElementAction.Emptied, rule.Rule, new DicomSequence(item.Tag));
    }

    private List<DicomDataset> CleanItems(DicomTag tag, DicomSequence? sequence)
    {
        var items = new List<DicomDataset>();
        if (sequence is null)
            return items;
        _positionsMatter ??= HasReferenceByPosition(Root(sequence));
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var source = sequence.Items[i];
            Enter(tag, i);
            var verdict = Judge(source);
            if (verdict.Action == HeaderAction.CleanText)
                verdict = CleanTextValue(source, verdict);
            if (verdict.Action == HeaderAction.Remove && !(_positionsMatter.Value && MayStayAsDummy(source)))
            {
                Note(DicomTag.ValueType, ElementAction.Removed, verdict.Rule);
                Leave();
                continue;
            }

            if (verdict.Action != HeaderAction.Keep && source.TryGetElement(DicomTag.TextValue, out _))
            {
                source.AddOrUpdate(DummyValue.For(DicomTag.TextValue, DicomVR.UT));
                Note(DicomTag.TextValue, ElementAction.Replaced, verdict.Rule);
            }

            context.Apply(verdict.Option);
            EditContentItem(source, tag);
            Leave();
            items.Add(source);
        }

        return items;
    }

    /// <summary>Cleans the text of an item; what the rule says otherwise when nothing of it may stay.</summary>
    private ElementRule CleanTextValue(DicomDataset item, ElementRule rule)
    {
        if (!item.TryGetElement(DicomTag.TextValue, out var text) || text.Length == 0 || CleanText(item, text, DicomVR.UT) is not { } cleaned)
            return rule.Otherwise!;
        Note(DicomTag.TextValue, ReferenceEquals(cleaned, text) ? ElementAction.Kept : ElementAction.Cleaned, rule.Rule);
        item.AddOrUpdate(cleaned);
        return rule with { Action = HeaderAction.Keep };
    }

    private void EditContentItem(DicomDataset source, DicomTag tag)
    {
        // The text is settled: what stands there now is a dummy, or stays by an option.
        var text = source.TryGet(DicomTag.TextValue, out var kept) ? kept : null;
        source.Remove(DicomTag.TextValue);
        Edit(source, tag.Value);
        if (text is DicomElement element)
            source.AddOrUpdate(TextSweep.Apply(source, element, DicomVR.UT, context));
    }

    /// <summary>What to do with one content item.</summary>
    private ElementRule Judge(DicomDataset item)
    {
        var valueType = item.GetString(DicomTag.ValueType);
        if (string.IsNullOrEmpty(valueType))
        {
            return item.Contains(DicomTag.ReferencedContentItemIdentifier)
                ? new ElementRule(HeaderAction.Keep, KeptRules.NotListed, "A reference by position.")
                : new ElementRule(HeaderAction.Remove, KeptRules.FreeContent, "No content item: nobody knows what it is.");
        }

        if (FindRow(item, valueType) is { } row)
        {
            var options = HeaderPlanCompiler.OptionsOf(context.Profile);
            var kept = row.KeptBy & options;
            if (kept == ProfileOptions.None && (row.CleanedBy & options).HasFlag(ProfileOptions.ModifiedDates))
                kept = ProfileOptions.ModifiedDates;
            var basic = new ElementRule(row.Actions == BasicActions.Remove ? HeaderAction.Remove : HeaderAction.Dummy, $"E.3.4-1 {row.Basic}", "Table E.3.4-1 names the concept.");
            if (kept == ProfileOptions.None && IsText(valueType) && (row.CleanedBy & options).HasFlag(ProfileOptions.Descriptors))
                return new ElementRule(HeaderAction.CleanText, "E.3.4-1 C Descriptors", basic.Why, ProfileOptions.Descriptors) { Otherwise = basic };
            return kept == ProfileOptions.None ? basic : basic with { Action = HeaderAction.Keep, Rule = $"E.3.4-1 {kept}", Option = kept };
        }

        return IsText(valueType) ? context.Profile.CleanDescriptors ? CleanedFreeText : FreeText : new ElementRule(HeaderAction.Keep, KeptRules.NotListed, "");
    }

    private static bool IsText(string valueType) => string.Equals(valueType, "TEXT", StringComparison.Ordinal);

    private static StructuredContentRow? FindRow(DicomDataset item, string valueType)
    {
        if (!item.TryGetSequence(DicomTag.ConceptNameCodeSequence, out var concepts) || concepts.Items.Count == 0)
            return null;
        var concept = concepts.Items[0];
        var code = concept.GetString(DicomTag.CodeValue) ?? concept.GetString(DicomTag.LongCodeValue) ?? concept.GetString(DicomTag.URNCodeValue);
        return code is null ? null : StructuredContentTable.Find(concept.GetString(DicomTag.CodingSchemeDesignator) ?? "", code, valueType);
    }

    // Removing an item renumbers its neighbours; where something refers to items by number, they stay as dummies instead.
    private static bool HasReferenceByPosition(DicomDataset dataset)
    {
        if (dataset.Contains(DicomTag.ReferencedContentItemIdentifier))
            return true;
        if (dataset.TryGetSequence(DicomTag.ContentSequence, out var content))
        {
            foreach (var item in content.Items)
            {
                if (HasReferenceByPosition(item))
                    return true;
            }
        }

        return false;
    }

    private static DicomDataset Root(DicomSequence sequence)
    {
        var dataset = sequence.Items.Count > 0 ? sequence.Items[0] : new DicomDataset();
        while (dataset.Parent is { } parent)
            dataset = parent;
        return dataset;
    }

    // Of these value types the value is replaced or mapped when the item is walked; of others it would stay.
    private static bool MayStayAsDummy(DicomDataset item) => item.GetString(DicomTag.ValueType) is
        "TEXT" or "PNAME" or "UIDREF" or "IMAGE" or "COMPOSITE" or "WAVEFORM" or "DATE" or "TIME" or "DATETIME";

    private static DicomDataset DummyContentItem() =>
    [
        DummyValue.OfText(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS"),
        DummyValue.OfText(DicomTag.ValueType, DicomVR.CS, "TEXT"),
        new DicomSequence(DicomTag.ConceptNameCodeSequence, Concept("121106", "Comment")),
        DummyValue.For(DicomTag.TextValue, DicomVR.UT),
    ];

    private static DicomDataset Concept(string code, string meaning) =>
    [
        DummyValue.OfText(DicomTag.CodeValue, DicomVR.SH, code),
        DummyValue.OfText(DicomTag.CodingSchemeDesignator, DicomVR.SH, MethodCodes.Scheme),
        DummyValue.OfText(DicomTag.CodeMeaning, DicomVR.LO, meaning),
    ];
}
