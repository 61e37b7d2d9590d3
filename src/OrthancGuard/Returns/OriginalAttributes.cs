using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>Patient and study of an object, taken from the original: everything of group 0010, and the General Study module.</summary>
internal static class OriginalAttributes
{
    private const ushort PatientGroup = 0x0010;

    private static readonly DicomTag[] Study =
    [
        DicomTag.StudyDate, DicomTag.StudyTime, DicomTag.AccessionNumber, DicomTag.IssuerOfAccessionNumberSequence, DicomTag.ReferringPhysicianName,
        DicomTag.ReferringPhysicianIdentificationSequence, DicomTag.ConsultingPhysicianName, DicomTag.StudyDescription, DicomTag.ProcedureCodeSequence,
        DicomTag.PhysiciansOfRecord, DicomTag.PhysiciansOfRecordIdentificationSequence, DicomTag.NameOfPhysiciansReadingStudy,
        DicomTag.PhysiciansReadingStudyIdentificationSequence, DicomTag.StudyID,
    ];

    /// <summary>Type 2 of the Patient and General Study modules (PS3.3 C.7.1.1, C.7.2.1): there, if empty.</summary>
    private static readonly (DicomTag Tag, DicomVR VR)[] Required =
    [
        (DicomTag.StudyDate, DicomVR.DA), (DicomTag.StudyTime, DicomVR.TM), (DicomTag.AccessionNumber, DicomVR.SH), (DicomTag.ReferringPhysicianName, DicomVR.PN),
        (DicomTag.PatientName, DicomVR.PN), (DicomTag.PatientID, DicomVR.LO), (DicomTag.PatientBirthDate, DicomVR.DA), (DicomTag.PatientSex, DicomVR.CS),
        (DicomTag.StudyID, DicomVR.SH),
    ];

    public static void Copy(DicomDataset original, DicomDataset result)
    {
        result.RemoveAll(static item => IsCopied(item.Tag));
        var copied = original.Where(static item => IsCopied(item.Tag) && !item.Tag.IsGroupLength).ToList();
        if (!IsSameCharacterSet(original, result) && copied.Any(item => !IsAscii(item)) && !copied.OfType<DicomElement>().All(element => TryTranslate(original, result, element, out _)))
        {
            // Some letter of the original's cannot be written in the result's character set.
            CharacterSetChange.ToUtf8(result);
        }

        foreach (var item in copied)
        {
            result.AddOrUpdate(Translated(original, result, item));
        }

        foreach (var (tag, vr) in Required)
        {
            if (!result.Contains(tag))
            {
                result.AddOrUpdate(new DicomElement(tag, vr, ReadOnlyMemory<byte>.Empty));
            }
        }
    }

    private static bool IsCopied(DicomTag tag) => tag.Group == PatientGroup || Study.Contains(tag);

    private static DicomItem Translated(DicomDataset original, DicomDataset result, DicomItem item)
    {
        switch (item)
        {
            case DicomSequence sequence:
                return new DicomSequence(sequence.Tag, [.. sequence.Items.Select(nested => InItsOwnSet(original, result, nested))]);
            case DicomElement element when TryTranslate(original, result, element, out var translated):
                return translated;
            default:
                throw new InvalidDataException("The original's text cannot be written into the result.");
        }
    }

    private static DicomDataset InItsOwnSet(DicomDataset original, DicomDataset result, DicomDataset item)
    {
        var clone = item.Clone();
        if (!IsSameCharacterSet(original, result) && !clone.Contains(DicomTag.SpecificCharacterSet) && original.TryGetElement(DicomTag.SpecificCharacterSet, out var set))
        {
            clone.AddOrUpdate(new DicomElement(set.Tag, set.VR, set.Value));
        }

        return clone;
    }

    private static bool TryTranslate(DicomDataset original, DicomDataset result, DicomElement element, out DicomElement translated)
    {
        translated = element;
        if (!element.VR.IsText || IsAscii(element) || IsSameCharacterSet(original, result))
        {
            return true;
        }

        if (!original.CharacterSet.TryDecode(element.Value.Span, element.VR, out var text) || !result.CharacterSet.TryEncode(text, element.VR, out var bytes))
        {
            return false;
        }

        translated = new(element.Tag, element.VR, bytes);
        return true;
    }

    private static bool IsSameCharacterSet(DicomDataset left, DicomDataset right) =>
        left.CharacterSet.Terms.SequenceEqual(right.CharacterSet.Terms, StringComparer.Ordinal);

    // An escape sequence belongs to its character set.
    private static bool IsAscii(DicomItem item) => item switch
    {
        DicomElement element => !element.VR.IsText || !element.Value.Span.ContainsAnyExceptInRange((byte)0x09, (byte)0x7e) && !element.Value.Span.Contains((byte)0x1b),
        DicomSequence sequence => sequence.Items.All(static nested => nested.All(IsAscii)),
        _ => true,
    };
}
