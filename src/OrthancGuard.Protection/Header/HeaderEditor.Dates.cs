using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Dates under the Modified Dates Option.</summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? Shift(DicomDataset dataset, DicomItem item, ElementRule rule)
    {
        var tag = item.Tag;
        var vr = DicomDictionary.Find(tag)?.VR ?? item.VR;
        context.Apply(rule.Option);
        if (vr == DicomVR.SQ)
            return item is DicomSequence sequence ? KeepSequence(sequence, rule.Rule) : Drop(item, KeptRules.UnexpectedVR);
        if (item is not DicomElement element || !ValueCheck.IsExpected(element.VR, DicomDictionary.Find(tag)!))
            return Drop(item, KeptRules.UnexpectedVR);
        if (element.Length == 0)
            return Done(item, ElementAction.Kept, rule.Rule, item);
        // Days move, clocks do not: a time, an offset or a number stays what it is.
        if (vr != DicomVR.DA && vr != DicomVR.DT)
        {
            return ValueCheck.IsPlausible(vr, element.Value.Span) && (vr == DicomVR.TM || !vr.IsString || vr == DicomVR.DS || vr == DicomVR.IS || IsOffset(tag, element.Value.Span))
                ? Done(item, ElementAction.Kept, rule.Rule, item)
                : Done(item, ElementAction.Replaced, KeptRules.ImplausibleValue, DummyValue.For(tag, vr));
        }

        var days = DaysOfShift();
        return DateShifter.TryShift(element.Value.Span, vr, days, out var shifted)
            ? Done(item, ElementAction.Shifted, rule.Rule, DummyValue.OfText(tag, vr, shifted))
            : Done(item, ElementAction.Replaced, KeptRules.ImplausibleValue, DummyValue.For(tag, vr));
    }

    // (0008,0201) is text: only what is written as &ZZXX is an offset (PS3.3 C.12.1).
    private static bool IsOffset(DicomTag tag, ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \0"u8);
        return tag == DicomTag.TimezoneOffsetFromUTC && value.Length == 5 && value[0] is (byte)'+' or (byte)'-' && !value[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
