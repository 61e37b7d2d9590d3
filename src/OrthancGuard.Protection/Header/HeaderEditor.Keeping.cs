using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>What the plan lets stay: checked against the dictionary, swept for names, UIDs mapped, items walked.</summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? Keep(DicomDataset dataset, DicomItem item, ElementRule rule)
    {
        if (DicomDictionary.Find(item.Tag) is not { } entry)
            return Drop(item, KeptRules.NotInDictionary);
        switch (item)
        {
            case DicomSequence sequence:
                return entry.VR == DicomVR.SQ ? KeepSequence(sequence, rule.Rule) : Drop(item, KeptRules.UnexpectedVR);
            case DicomElement element when entry.VR == DicomVR.SQ:
                return TakeAsSequence(dataset, element) is { } parsed ? KeepSequence(parsed, rule.Rule) : Drop(item, KeptRules.UnexpectedVR);
            case DicomElement element:
                return KeepElement(dataset, element, entry, rule);
            default:
                return item.Tag == DicomTag.PixelData && dataset.Parent is null
                    ? Done(item, ElementAction.Kept, rule.Rule, item)
                    : Drop(item, KeptRules.NestedPixelData);
        }
    }

    /// <summary>The sequence that was written as UN with a length, now in the element's place; null when it is none.</summary>
    private static DicomSequence? TakeAsSequence(DicomDataset dataset, DicomElement element)
    {
        if (!dataset.TryParseUnknownAsSequence(element.Tag, out var sequence))
            return null;
        // Its items must know the data set around them: the character set is its.
        dataset.AddOrUpdate(sequence);
        return sequence;
    }

    private DicomItem KeepSequence(DicomSequence sequence, string rule)
    {
        EditItems(sequence);
        return Done(sequence, ElementAction.Kept, rule, sequence)!;
    }

    private DicomItem? KeepElement(DicomDataset dataset, DicomElement element, DicomDictionaryEntry entry, ElementRule rule)
    {
        var tag = element.Tag;
        if (IsPixelData(tag) && dataset.Parent is not null)
            return Drop(element, KeptRules.NestedPixelData);
        if (!ValueCheck.IsExpected(element.VR, entry))
            return Drop(element, KeptRules.UnexpectedVR);
        if (element.Length == 0)
            return Done(element, ElementAction.Kept, rule.Rule, element);
        var vr = element.VR == DicomVR.UN ? entry.VR : element.VR;
        if (vr == DicomVR.UI)
            return KeepUid(element, rule);
        if (!ValueCheck.IsPlausible(vr, element.Value.Span))
            return Done(element, ElementAction.Emptied, KeptRules.ImplausibleValue, DummyValue.Empty(tag, vr));
        if (!vr.IsString)
            return Done(element, ElementAction.Kept, rule.Rule, element);
        if (rule.Option == ProfileOptions.None && (vr == DicomVR.DA || vr == DicomVR.DT))
            return KeepDate(dataset, element, vr);
        if (vr == DicomVR.UR && tag != DicomTag.CodingSchemeURL && tag != DicomTag.URNCodeValue)
            return Done(element, ElementAction.Emptied, KeptRules.Address, DummyValue.Empty(tag, vr));
        // A content item outside a content tree (protocol context, specimen preparation): its text is free text all the same.
        if (tag == DicomTag.TextValue && dataset.Parent is not null && context.Profile.CleanDescriptors && CleanText(dataset, element, vr) is { } cleaned)
        {
            context.Apply(ProfileOptions.Descriptors);
            return Done(element, ReferenceEquals(cleaned, element) ? ElementAction.Kept : ElementAction.Cleaned, KeptRules.CleanedContent, cleaned);
        }

        if (tag == DicomTag.TextValue && dataset.Parent is not null)
            return Done(element, ElementAction.Replaced, KeptRules.FreeContent, DummyValue.For(tag, vr));
        var swept = TextSweep.Apply(dataset, element, vr, context);
        return ReferenceEquals(swept, element)
            ? Done(element, ElementAction.Kept, rule.Rule, element)
            : Done(element, ElementAction.Cleaned, KeptRules.NamesSomebody, swept);
    }

    private DicomItem? KeepDate(DicomDataset dataset, DicomElement element, DicomVR vr) => context.Profile.Dates switch
    {
        TemporalInformation.Full => Done(element, ElementAction.Kept, KeptRules.DateNotListed, element),
        TemporalInformation.Modified => Shift(dataset, element, new ElementRule(HeaderAction.ShiftDate, KeptRules.DateNotListed, "", ProfileOptions.ModifiedDates)),
        _ => Done(element, ElementAction.Emptied, KeptRules.DateNotListed, DummyValue.Empty(element.Tag, vr)),
    };

    private static bool IsPixelData(DicomTag tag) =>
        tag == DicomTag.PixelData || tag == DicomTag.FloatPixelData || tag == DicomTag.DoubleFloatPixelData;
}
