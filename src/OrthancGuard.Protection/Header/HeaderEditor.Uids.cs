using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>UIDs: those of instances are mapped wherever they stand; those that name a class, a syntax or a coding scheme stay.</summary>
internal sealed partial class HeaderEditor
{
    private DicomItem? MapUids(DicomItem item, string rule) =>
        item is DicomElement { Length: 0 } empty && empty.VR == DicomVR.UI
            ? Done(item, ElementAction.Kept, rule, item)
            : Done(item, ElementAction.Remapped, rule, MappedUid(item));

    /// <summary>A UI element with every value mapped; of what is no element of characters, the UID of its bytes.</summary>
    private DicomElement MappedUid(DicomItem item)
    {
        var original = item is DicomElement element ? Encoding.Latin1.GetString(element.Value.Span).Trim(' ', '\0') : "";
        if (original.Length == 0)
            return DummyValue.OfText(item.Tag, DicomVR.UI, context.Pseudonyms.Uid($"{context.Patient.StudyUid}\0{item.Tag}"));
        if (!original.Contains('\\', StringComparison.Ordinal))
            return DummyValue.OfText(item.Tag, DicomVR.UI, Mapped(original));
        return DummyValue.OfText(item.Tag, DicomVR.UI, string.Join('\\', original.Split('\\').Select(value => Mapped(value.Trim(' ', '\0')))));
    }

    // A registered UID (a well-known frame of reference or instance) identifies nobody and keeps its meaning only as it is.
    private string Mapped(string uid) => uid.Length == 0 || DicomUid.Find(uid) is not null ? uid : context.MapUid(uid);

    private DicomItem? KeepUid(DicomElement element, ElementRule rule)
    {
        var isUid = ValueCheck.IsPlausible(DicomVR.UI, element.Value.Span);
        if (isUid && (context.Profile.RetainUids || (NamesClass(element.Tag) && !NamesSomebody(element))))
            return Done(element, ElementAction.Kept, rule.Rule, element);
        if (!isUid && NamesClass(element.Tag))
            return Done(element, ElementAction.Emptied, KeptRules.ImplausibleValue, DummyValue.Empty(element.Tag, DicomVR.UI));

        var mapped = MappedUid(element);
        return mapped.Value.Span.TrimEnd("\0 "u8).SequenceEqual(element.Value.Span.TrimEnd("\0 "u8))
            ? Done(element, ElementAction.Kept, rule.Rule, element)
            : Done(element, ElementAction.Remapped, KeptRules.UidNotListed, mapped);
    }

    // A class of somebody's own may have any number in its name.
    private bool NamesSomebody(DicomElement element)
    {
        var uid = Encoding.Latin1.GetString(element.Value.Span).Trim(' ', '\0');
        return DicomUid.Find(uid) is null && context.Identifiers.IsIn(uid, withNameParts: false);
    }

    /// <summary>True for attributes whose UIDs name what kind of thing something is, also where the kind is private.</summary>
    internal static bool NamesClass(DicomTag tag) =>
        tag == DicomTag.SOPClassUID || tag == DicomTag.ReferencedSOPClassUID || tag == DicomTag.RelatedGeneralSOPClassUID ||
        tag == DicomTag.OriginalSpecializedSOPClassUID || tag == DicomTag.SOPClassesInStudy || tag == DicomTag.SOPClassesSupported ||
        tag == DicomTag.PertinentSOPClassesInStudy || tag == DicomTag.PertinentSOPClassesInSeries ||
        tag == DicomTag.AvailableTransferSyntaxUID || tag == DicomTag.FlowTransferSyntaxUID ||
        tag == DicomTag.StoredInstanceTransferSyntaxUID || tag == DicomTag.MACCalculationTransferSyntaxUID ||
        tag == DicomTag.EncryptedContentTransferSyntaxUID || tag == DicomTag.CodingSchemeUID || tag == DicomTag.ContextUID ||
        tag == DicomTag.MappingResourceUID || tag == DicomTag.ContextGroupExtensionCreatorUID;
}
