using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Gathers what identifies the people, places and orders of an instance: names in every script and order, ids, addresses, telephone
/// numbers, dates in the ways they are written in text. Later it is looked for wherever text may stay.
/// </summary>
internal sealed class IdentifierCollector
{
    // Shorter texts are too often part of something harmless; they still go wherever the profile removes them.
    private const int ShortestText = 4;
    private const int ShortestNumber = 5;
    private const int ShortestLatinPart = 3;
    private const int LongestText = 256;

    private static readonly DicomTag[] Identifying =
    [
        DicomTag.PatientID, DicomTag.OtherPatientIDs, DicomTag.AccessionNumber, DicomTag.StudyID, DicomTag.IssuerOfPatientID,
        DicomTag.InstitutionName, DicomTag.InstitutionAddress, DicomTag.InstitutionalDepartmentName, DicomTag.StationName,
        DicomTag.DeviceSerialNumber, DicomTag.PatientAddress, DicomTag.PatientTelephoneNumbers, DicomTag.MedicalRecordLocator,
        DicomTag.MilitaryRank, DicomTag.AdmissionID, DicomTag.ServiceEpisodeID, DicomTag.RequestedProcedureID,
        DicomTag.ScheduledProcedureStepID, DicomTag.PerformedProcedureStepID, DicomTag.FillerOrderNumberImagingServiceRequest,
        DicomTag.PlacerOrderNumberImagingServiceRequest, DicomTag.ReferringPhysicianAddress, DicomTag.ReferringPhysicianTelephoneNumbers,
        DicomTag.PersonAddress, DicomTag.PersonTelephoneNumbers, DicomTag.InsurancePlanIdentification, DicomTag.SpecimenIdentifier,
        DicomTag.ContainerIdentifier, DicomTag.DetectorID, DicomTag.GantryID, DicomTag.PatientTelecomInformation,
        DicomTag.CurrentPatientLocation, DicomTag.ResponsibleOrganization,
    ];

    private const int DateLength = 8;

    // All that the table lists: what is a date of the patient in one attribute is one in text, too.
    private static readonly DicomTag[] Dates =
    [
        .. ProfileTable.Rows.Where(static row => row.IsExact).Select(static row => new DicomTag(row.Value))
            .Where(static tag => DicomDictionary.Find(tag)?.VR is { } vr && (vr == DicomVR.DA || vr == DicomVR.DT)),
    ];

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static readonly string[] DateForms =
        ["yyyyMMdd", "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "d MMM yyyy", "dd-MMM-yyyy", "MMM d, yyyy"];

    private static readonly ConcurrentDictionary<ProfileOptions, (FrozenSet<DicomTag> Identifying, FrozenSet<DicomTag> Dates)> Known = new();

    private readonly FrozenSet<DicomTag> _identifying;
    private readonly FrozenSet<DicomTag> _dates;

    /// <param name="profile">What its options keep is no secret of this destination's.</param>
    public IdentifierCollector(ProtectionProfile profile)
    {
        (_identifying, _dates) = Known.GetOrAdd(HeaderPlanCompiler.OptionsOf(profile), static options =>
            (Identifying.Where(tag => !IsKept(tag, options)).ToFrozenSet(), Dates.Where(tag => !IsKept(tag, options)).ToFrozenSet()));
    }

    /// <summary>Every attribute whose text is taken as an identifier.</summary>
    public static IEnumerable<DicomTag> Attributes => Identifying.Concat(Dates);

    /// <summary>Adds what the data set holds, at any depth. Sequences are looked into, private ones too.</summary>
    public void Collect(DicomDataset dataset, PatientIdentifiers into)
    {
        foreach (var item in dataset)
        {
            switch (item)
            {
                case DicomSequence sequence:
                    foreach (var nested in sequence.Items)
                        Collect(nested, into);
                    break;
                case DicomElement { Length: > 0 } element when element.VR == DicomVR.PN && (element.Tag.IsPrivate || ProfileTable.Find(element.Tag) is not null)
                    && into.IsNew('N', element.Value.Span):
                    foreach (var name in Texts(dataset, element))
                        AddName(name, into);
                    break;
                case DicomElement { Length: > 0 } element when _identifying.Contains(element.Tag) && into.IsNew('T', element.Value.Span):
                    foreach (var text in Texts(dataset, element))
                        AddText(text, into);
                    break;
                case DicomElement { Length: > 0 } element when _dates.Contains(element.Tag) && into.IsNew('D', element.Value.Span):
                    foreach (var text in Texts(dataset, element))
                        AddDate(text, into);
                    break;
            }
        }
    }

    private static bool IsKept(DicomTag tag, ProfileOptions options) =>
        ((ProfileTable.Find(tag)?.KeptBy ?? ProfileOptions.None) & options) != ProfileOptions.None;

    private static string[] Texts(DicomDataset dataset, DicomElement element)
    {
        var vr = element.VR == DicomVR.UN ? DicomDictionary.Find(element.Tag)?.VR ?? DicomVR.LO : element.VR;
        return dataset.CharacterSet.DecodeValues(element.Value.Span, vr.IsString ? vr : DicomVR.LO);
    }

    private static void AddText(string value, PatientIdentifiers into)
    {
        var text = value.Trim(' ', '\0', '\r', '\n', '\t');
        if (IsSearchable(text))
            into.AddText(text);
        else if (text.Length is > 0 and < ShortestNumber && text.Any(char.IsLetterOrDigit) && !ClinicalWords.Contains(text))
            into.AddShortId(text);
    }

    private static bool IsSearchable(string text) =>
        text.Length <= LongestText && (text.Length >= (text.All(char.IsAsciiDigit) ? ShortestNumber : ShortestText) || IsShortCode(text)) &&
        text.Any(char.IsLetterOrDigit) && !ClinicalWords.Contains(text);

    // A12 is an id, T2W is a word, and 123 may be any number.
    private static bool IsShortCode(string text) =>
        text.Length == ShortestText - 1 && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiDigit) && text.Any(char.IsAsciiLetter) && IsNoWord(text);

    // PS3.5 6.2.1: component groups by '=', components by '^': family, given, middle, prefix, suffix.
    private static void AddName(string value, PatientIdentifiers into)
    {
        foreach (var group in value.Split('='))
        {
            var components = group.Split('^').Select(static part => part.Trim(' ', '\0')).ToArray();
            var parts = components.Where(static part => part.Length > 0).ToArray();
            if (parts.Length > 1)
            {
                AddText(group, into);
                foreach (var separator in new[] { " ", ", ", "_", "" })
                {
                    AddText(string.Join(separator, parts[0], parts[1]), into);
                    AddText(string.Join(separator, parts[1], parts[0]), into);
                }
            }

            foreach (var word in parts.SelectMany(static part => part.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries)))
                AddNamePart(word, into);
        }
    }

    private static void AddNamePart(string word, PatientIdentifiers into)
    {
        var isLatin = word.All(static c => c < 0x0250);
        if (word.Length <= LongestText && word.Any(char.IsLetter))
            into.AddNameWord(word);
        if (word.Length <= LongestText && IsLongEnough(word, isLatin) && word.Any(char.IsLetter) && !ClinicalWords.Contains(word))
            into.AddNamePart(word);
        if (isLatin && Accents.Strip(word) is var plain && !string.Equals(plain, word, StringComparison.Ordinal) && plain.Length >= ShortestLatinPart && !ClinicalWords.Contains(plain))
            into.AddNamePart(plain);
    }

    // Two letters are looked for when they are no word of radiology, or a name first of all: Ng and Xu, but not Li.
    private static bool IsLongEnough(string word, bool isLatin) =>
        !isLatin || word.Length >= ShortestLatinPart || (word.Length == ShortestLatinPart - 1 && IsNoWord(word));

    private static bool IsNoWord(string word) => Vocabulary.Find(Accents.Fold(word)) is null or { Kind: WordKind.Name };

    private static void AddDate(string value, PatientIdentifiers into)
    {
        var day = value.Trim(' ', '\0').Replace(".", "", StringComparison.Ordinal);
        if (day.Length < DateLength || !DateOnly.TryParseExact(day.AsSpan(0, DateLength), "yyyyMMdd", English, DateTimeStyles.None, out var date) || !into.IsNew(date))
            return;
        foreach (var form in DateForms)
            into.AddText(date.ToString(form, English));
    }
}
