using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Private attributes by the dispositions of The Cancer Imaging Archive: kept, UID mapped, date moved; whatever it removes or does not
/// know goes. Its table says less of each attribute than Table E.3.10-1 does, so more is asked of the value.
/// </summary>
internal sealed partial class HeaderEditor
{
    private const int LongestOpaque = 64;
    private const int LongestWord = 3;
    private const int SecondsPerDay = 86_400;

    private DicomItem? KeepListedByArchive(DicomDataset dataset, DicomElement element, string creator)
    {
        if (PrivateDispositionTable.Find(creator, element.Tag) is not { } row || !row.VRs.Contains(element.VR) || element.VR == DicomVR.SQ ||
            !ValueCheck.IsPlausible(element.VR, element.Value.Span))
        {
            return Drop(element, KeptRules.Private);
        }

        return row.Disposition switch
        {
            _ when element.Length == 0 => KeepPrivate(dataset, element, KeptRules.Archive),
            PrivateDisposition.MapUid => MapListedUid(element),
            PrivateDisposition.ShiftDate => ShiftListed(element),
            PrivateDisposition.ShiftSeconds => ShiftSeconds(dataset, element),
            _ when element.VR == DicomVR.UN || element.VR == DicomVR.OB => KeepOpaque(element),
            _ when element.VR.IsText => KeepWords(dataset, element),
            _ when element.VR == DicomVR.TM && context.Profile.Dates == TemporalInformation.Removed => Drop(element, KeptRules.Private),
            _ => KeepPrivate(dataset, element, KeptRules.Archive),
        };
    }

    private DicomItem? MapListedUid(DicomElement element)
    {
        if (!ValueCheck.IsUid(element.Value.Span.TrimEnd(" \0"u8)))
            return Drop(element, KeptRules.ImplausibleValue);
        context.Apply(ProfileOptions.SafePrivate);
        if (context.Profile.RetainUids)
            return Done(element, ElementAction.Kept, KeptRules.Archive, element);
        var mapped = Mapped(Encoding.ASCII.GetString(element.Value.Span).Trim(' ', '\0'));
        return Done(element, ElementAction.Remapped, KeptRules.Archive, DummyValue.OfText(element.Tag, element.VR, mapped));
    }

    private DicomItem? ShiftListed(DicomElement element)
    {
        if (context.Profile.Dates == TemporalInformation.Removed)
            return Drop(element, KeptRules.Private);
        var kind = element.VR == DicomVR.DA ? DicomVR.DA : DicomVR.DT;
        var days = context.Profile.Dates == TemporalInformation.Modified ? DaysOfShift() : 0;
        if (!DateShifter.TryShift(element.Value.Span, kind, days, out var shifted))
            return Drop(element, KeptRules.ImplausibleValue);
        context.Apply(ProfileOptions.SafePrivate);
        return days == 0
            ? Done(element, ElementAction.Kept, KeptRules.Archive, element)
            : Done(element, ElementAction.Shifted, KeptRules.Archive, DummyValue.OfText(element.Tag, element.VR, shifted));
    }

    private DicomItem? ShiftSeconds(DicomDataset dataset, DicomElement element)
    {
        var days = context.Profile.Dates == TemporalInformation.Modified ? DaysOfShift() : 0;
        if (context.Profile.Dates == TemporalInformation.Removed || element.VR != DicomVR.SL || dataset.GetInt32(element.Tag) is not { } seconds)
            return Drop(element, KeptRules.Private);
        var moved = seconds + ((long)days * SecondsPerDay);
        if (moved is < 0 or > int.MaxValue)
            return Drop(element, KeptRules.ImplausibleValue);
        context.Apply(ProfileOptions.SafePrivate);
        return days == 0
            ? Done(element, ElementAction.Kept, KeptRules.Archive, element)
            : Done(element, ElementAction.Shifted, KeptRules.Archive, DicomElement.FromNumbers(element.Tag, DicomVR.SL, (int)moved));
    }

    // Bytes of which only their writer knows what they are: few, and without a word in them.
    private DicomItem? KeepOpaque(DicomElement element)
    {
        if (element.Length > LongestOpaque || HoldsWord(element.Value.Span))
            return Drop(element, KeptRules.Private);
        context.Apply(ProfileOptions.SafePrivate);
        return Done(element, ElementAction.Kept, KeptRules.Archive, element);
    }

    private static bool HoldsWord(ReadOnlySpan<byte> bytes)
    {
        var run = 0;
        foreach (var b in bytes)
        {
            // Every other byte may be zero: UTF-16.
            run = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'^' or (byte)'-' ? run + 1 : b == 0 && run > 0 ? run : 0;
            if (run > LongestWord)
                return true;
        }

        return false;
    }

    // Free text of a maker's own attribute: words of radiology stay, as in descriptions.
    private DicomItem? KeepWords(DicomDataset dataset, DicomElement element)
    {
        if (CleanText(dataset, element, element.VR) is not { } cleaned)
            return Drop(element, KeptRules.Private);
        context.Apply(ProfileOptions.SafePrivate);
        return ReferenceEquals(cleaned, element)
            ? Done(element, ElementAction.Kept, KeptRules.Archive, element)
            : Done(element, ElementAction.Cleaned, KeptRules.Archive, cleaned);
    }

    private int DaysOfShift() => context.Pseudonyms.DateShift(context.Patient.Id, context.Patient.Issuer, context.Patient.StudyUid);
}
