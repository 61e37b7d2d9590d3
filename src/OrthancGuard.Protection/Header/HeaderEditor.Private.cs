using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Private attributes: out, except those that a table names under the Retain Safe Private Option: Table E.3.10-1, or The Cancer Imaging
/// Archive's. What is listed stays only with the VR that is listed; sequences never do.
/// </summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? DecidePrivate(DicomDataset dataset, DicomItem item)
    {
        if (!context.Profile.RetainSafePrivate)
            return Drop(item, KeptRules.Private);
        // Whether a creator is needed is known when its block has been decided.
        if (item.Tag.IsPrivateCreator && item is DicomElement)
            return item;
        if (item is not DicomElement element || dataset.FindPrivateCreator(item.Tag) is not { } creator)
            return Drop(item, KeptRules.Private);
        return context.Profile.SafePrivateTable == SafePrivateAttributes.Tcia
            ? KeepListedByArchive(dataset, element, creator)
            : IsSafe(element, creator) ? KeepPrivate(dataset, element, KeptRules.SafePrivate) : Drop(item, KeptRules.Private);
    }

    /// <summary>Takes away the creators of blocks in which nothing has stayed.</summary>
    private void DropIdleCreators(DicomDataset dataset)
    {
        HashSet<DicomTag>? idle = null;
        foreach (var item in dataset)
        {
            if (!item.Tag.IsPrivateCreator)
                continue;
            if (dataset.Any(other => other.Tag.PrivateCreatorTag == item.Tag))
                Done(item, ElementAction.Kept, KeptRules.SafePrivate, item);
            else
                (idle ??= []).Add(item.Tag);
        }

        if (idle is null)
            return;
        foreach (var tag in idle)
            Drop(dataset.First(item => item.Tag == tag), KeptRules.Private);
        dataset.RemoveAll(item => idle.Contains(item.Tag));
    }

    private static bool IsSafe(DicomElement element, string creator) =>
        SafePrivateTable.Find(creator, element.Tag) is { Length: > 0 } vrs && vrs.Contains(element.VR) && element.VR != DicomVR.SQ &&
        ValueCheck.IsPlausible(element.VR, element.Value.Span);

    private DicomItem? KeepPrivate(DicomDataset dataset, DicomElement element, string rule)
    {
        if (element.VR == DicomVR.UI)
        {
            context.Apply(ProfileOptions.SafePrivate);
            return context.Profile.RetainUids ? Done(element, ElementAction.Kept, rule, element) : MapUids(element, rule);
        }

        if (element.VR == DicomVR.DA || element.VR == DicomVR.DT)
            return Drop(element, KeptRules.Private);
        if (element.VR.IsString && !ReferenceEquals(TextSweep.Apply(dataset, element, element.VR, context), element))
            return Drop(element, KeptRules.NamesSomebody);
        context.Apply(ProfileOptions.SafePrivate);
        return Done(element, ElementAction.Kept, rule, element);
    }
}
