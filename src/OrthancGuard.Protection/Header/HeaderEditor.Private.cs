using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Private attributes: out, except those of Table E.3.10-1 under the Retain Safe Private Option.</summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? DecidePrivate(DicomDataset dataset, DicomItem item)
    {
        if (!context.Profile.RetainSafePrivate)
            return Drop(item, KeptRules.Private);
        if (item.Tag.IsPrivateCreator)
            return KeepsSomething(dataset, item) ? Done(item, ElementAction.Kept, KeptRules.SafePrivate, item) : Drop(item, KeptRules.Private);
        return IsSafe(dataset, item) ? KeepPrivate(dataset, item) : Drop(item, KeptRules.Private);
    }

    private static bool KeepsSomething(DicomDataset dataset, DicomItem creator)
    {
        foreach (var item in dataset)
        {
            if (item.Tag.PrivateCreatorTag == creator.Tag && IsSafe(dataset, item))
                return true;
        }

        return false;
    }

    /// <summary>Listed, with a VR that is the listed one. Sequences are not: what is in their items is listed nowhere.</summary>
    private static bool IsSafe(DicomDataset dataset, DicomItem item) =>
        item is DicomElement element && dataset.FindPrivateCreator(item.Tag) is { } creator &&
        SafePrivateTable.Find(creator, item.Tag) is { Length: > 0 } vrs && vrs.Contains(element.VR) && element.VR != DicomVR.SQ &&
        ValueCheck.IsPlausible(element.VR, element.Value.Span);

    private DicomItem? KeepPrivate(DicomDataset dataset, DicomItem item)
    {
        var element = (DicomElement)item;
        context.Apply(ProfileOptions.SafePrivate);
        if (element.VR == DicomVR.UI)
            return context.Profile.RetainUids ? Done(item, ElementAction.Kept, KeptRules.SafePrivate, item) : MapUids(item, KeptRules.SafePrivate);
        if (element.VR == DicomVR.DA || element.VR == DicomVR.DT)
            return Drop(item, KeptRules.Private);
        if (!element.VR.IsString)
            return Done(item, ElementAction.Kept, KeptRules.SafePrivate, item);
        var swept = TextSweep.Apply(dataset, element, element.VR, context);
        return ReferenceEquals(swept, element) ? Done(item, ElementAction.Kept, KeptRules.SafePrivate, item) : Drop(item, KeptRules.NamesSomebody);
    }
}
