using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Returns;

/// <summary>
/// Turns one object back: UIDs and pseudonyms at every depth, in values, text and private bytes; dates that were moved; patient and study
/// from the original. What is not named here keeps its bytes. No I/O, no clock.
/// </summary>
internal sealed class Reidentification
{
    private const int LongestShort = 16;
    private const int LongestLong = 64;

    // Not of the patient's time line: of vocabularies, and of when a device was made.
    private static readonly DicomTag[] OtherDates =
    [
        DicomTag.ContextGroupVersion, DicomTag.ContextGroupLocalVersion, DicomTag.DateOfManufacture, DicomTag.DateOfInstallation,
        DicomTag.DateOfLastCalibration, DicomTag.DateTimeOfLastCalibration,
    ];

    // What the sent copy said of itself is true no longer.
    private static readonly DicomTag[] OfTheCopy =
    [
        DicomTag.PatientIdentityRemoved, DicomTag.DeidentificationMethod, DicomTag.DeidentificationMethodCodeSequence,
        DicomTag.LongitudinalTemporalInformationModified,
    ];

    private readonly WayBack way;
    private readonly Disclosure disclosure;
    private readonly Dictionary<string, string> codes;
    private readonly DateOnly sentOn;
    private readonly DateOnly receivedOn;

    /// <param name="way">What the store knows of the object.</param>
    /// <param name="disclosure">What was sent of its study.</param>
    /// <param name="original">An instance of the original study.</param>
    /// <param name="pseudonyms">Those of the destination.</param>
    /// <param name="sentOn">The clinic's day on which the study was sent.</param>
    /// <param name="receivedOn">The clinic's day on which the object came.</param>
    public Reidentification(WayBack way, Disclosure disclosure, DicomDataset original, Pseudonymizer pseudonyms, DateOnly sentOn, DateOnly receivedOn)
    {
        this.way = way;
        this.disclosure = disclosure;
        this.sentOn = sentOn;
        this.receivedOn = receivedOn;
        codes = new(StringComparer.Ordinal) { [disclosure.PatientPseudonym] = original.GetString(DicomTag.PatientID) ?? "" };
        Add(pseudonyms.Accession(original.GetString(DicomTag.AccessionNumber)), original.GetString(DicomTag.AccessionNumber));
        Add(pseudonyms.StudyId(original.GetString(DicomTag.StudyID), disclosure.Original.StudyUid), original.GetString(DicomTag.StudyID));
    }

    /// <summary>Where a pseudonym stands that could not be exchanged; null when all were.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Pseudonyms that this object may hold, for those who look in other places.</summary>
    public IReadOnlyCollection<string> Codes => codes.Keys;

    /// <summary>Edits a file that was read, and gives the file to store.</summary>
    public DicomFile Run(DicomFile file, DicomDataset original, IEnumerable<DicomDataset> contributors)
    {
        var dataset = file.Dataset;
        TurnBack(dataset, "");
        foreach (var tag in OfTheCopy)
        {
            dataset.Remove(tag);
        }

        // A signature of what it was holds no longer.
        dataset.Remove(DicomTag.DigitalSignaturesSequence);
        dataset.Remove(DicomTag.MACParametersSequence);
        dataset.RemoveAll(static item => item.Tag.IsGroupLength);
        OriginalAttributes.Copy(original, dataset);
        var equipment = dataset.TryGetSequence(DicomTag.ContributingEquipmentSequence, out var listed) ? listed.Items : [];
        dataset.AddOrUpdate(new DicomSequence(DicomTag.ContributingEquipmentSequence, [.. equipment, .. contributors]));
        return new(dataset, file.Syntax);
    }

    public override string ToString() => "(re-identification)";

    private void Add(string pseudonym, string? original)
    {
        if (pseudonym.Length > 0 && original is not null)
        {
            codes[pseudonym] = original;
        }
    }

    private string? Original(string token) =>
        way.Uids.TryGetValue(token, out var uid) ? uid.Uid : codes.GetValueOrDefault(token);

    private void TurnBack(DicomDataset dataset, string path)
    {
        List<DicomItem>? replaced = null;
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                Enter(sequence, path);
            }
            else if (item is DicomElement { Length: > 0 } element && TurnBack(dataset, element, path) is { } changed)
            {
                (replaced ??= []).Add(changed);
            }
        }

        foreach (var item in replaced ?? [])
        {
            dataset.AddOrUpdate(item);
        }
    }

    private void Enter(DicomSequence sequence, string path)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            TurnBack(sequence.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}{sequence.Tag}[{i}]/"));
        }
    }

    /// <summary>The element to have instead; null when it stays.</summary>
    private DicomItem? TurnBack(DicomDataset dataset, DicomElement element, string path)
    {
        if (element.VR == DicomVR.UN && dataset.TryParseUnknownAsSequence(element.Tag, out var sequence))
        {
            var before = ResultDigest.Of(new DicomDataset { sequence });
            Enter(sequence, path);
            return ResultDigest.Of(new DicomDataset { sequence }) == before ? null : sequence;
        }

        if (element.VR == DicomVR.DA || element.VR == DicomVR.DT)
        {
            return Dates(element);
        }

        if (element.VR == DicomVR.UI || element.VR.IsString)
        {
            return Text(dataset, element, path);
        }

        return ResultObject.IsOpaque(element) ? Bytes(dataset, element, path) : null;
    }

    private DicomElement? Text(DicomDataset dataset, DicomElement element, string path)
    {
        var before = Encoding.Latin1.GetString(element.Value.Span);
        var after = element.VR == DicomVR.UI
            ? string.Join('\\', before.Split('\\').Select(value => way.Uids.TryGetValue(value.Trim(' ', '\0'), out var uid) ? uid.Uid : value.Trim(' ', '\0')))
            : PseudonymTokens.Replace(before, token => Encoded(dataset, element.VR, Original(token)));
        if (element.VR == DicomVR.UI ? after == before.TrimEnd(' ', '\0') : after == before)
        {
            return null;
        }

        var longest = element.VR == DicomVR.SH ? LongestShort : element.VR == DicomVR.LO ? LongestLong : int.MaxValue;
        if (longest < int.MaxValue && after.Split('\\').Any(value => value.Trim(' ', '\0').Length > longest))
        {
            Obstacle ??= path + element.Tag;
        }

        return new(element.Tag, element.VR, Padded(Encoding.Latin1.GetBytes(after), element.VR.PaddingByte));
    }

    // An original id may be written in letters that the object's character set writes otherwise.
    private static string? Encoded(DicomDataset dataset, DicomVR vr, string? text) =>
        text is null ? null
        : dataset.CharacterSet.TryEncode(text, vr, out var bytes) ? Encoding.Latin1.GetString(bytes)
        : null;

    private DicomElement? Bytes(DicomDataset dataset, DicomElement element, string path)
    {
        var before = Encoding.Latin1.GetString(element.Value.Span);
        var after = PseudonymTokens.Replace(before, token => Encoded(dataset, DicomVR.LT, Original(token)));
        if (after == before)
        {
            return null;
        }

        // Within numbers of an unknown form another length would move what follows.
        if (before.TrimEnd('\0').Any(static c => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\x1b')))
        {
            Obstacle ??= path + element.Tag;
            return null;
        }

        return new(element.Tag, element.VR, Padded(Encoding.Latin1.GetBytes(after), 0));
    }

    private DicomElement? Dates(DicomElement element)
    {
        if (disclosure.Original.DateShift == 0 || OtherDates.Contains(element.Tag))
        {
            return null;
        }

        var before = Encoding.Latin1.GetString(element.Value.Span).Trim(' ', '\0');
        var after = string.Join('\\', before.Split('\\').Select(value => Shifted(value, element.VR)));
        return after == before ? null : new(element.Tag, element.VR, Padded(Encoding.Latin1.GetBytes(after), element.VR.PaddingByte));
    }

    /// <summary>
    /// A date of before the study was sent was copied from it and moves back; one of that day or later is when the vendor worked. What would
    /// come to lie in the future was no moved date.
    /// </summary>
    private string Shifted(string value, DicomVR vr) =>
        value.Length >= 8 && DateOnly.TryParseExact(value.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day < sentOn && day.DayNumber - disclosure.Original.DateShift <= receivedOn.DayNumber && day != new DateOnly(1900, 1, 1)
        && DateShifter.TryShift(Encoding.Latin1.GetBytes(value), vr, -disclosure.Original.DateShift, out var shifted)
            ? shifted
            : value;

    private static byte[] Padded(byte[] value, byte padding) => value.Length % 2 == 0 ? value : [.. value, padding];
}
