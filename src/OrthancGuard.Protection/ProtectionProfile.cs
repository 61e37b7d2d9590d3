namespace OrthancGuard.Protection;

/// <summary>
/// What protection does for one destination: the Basic Application Level Confidentiality Profile (PS3.15 E.1) with the options
/// that are on. The defaults keep least.
/// </summary>
public sealed record ProtectionProfile
{
    /// <summary>What happens to a series that may show a head.</summary>
    public DefaceMode Deface { get; init; } = DefaceMode.Required;

    /// <summary>What happens to an object that cannot be cleaned: a document, a surface, an opaque block.</summary>
    public UncleanableObjects Uncleanable { get; init; } = UncleanableObjects.Hold;

    /// <summary>
    /// What happens to an object that shows the surface of a head in another way than CT, MR and PET series do: localizers, captured
    /// renderings, outlines, meshes, photographs, doses and maps. They stay behind: nothing of them is sent, and nobody reads a study by them.
    /// </summary>
    public FaceShowingObjects FaceShowing { get; init; } = FaceShowingObjects.LeaveOut;

    /// <summary>Dates and times (PS3.15 E.3.6).</summary>
    public TemporalInformation Dates { get; init; } = TemporalInformation.Removed;

    /// <summary>
    /// Clean Structured Content (E.3.4): SR content trees keep codes, numbers and structure. Off: the whole tree becomes one dummy item.
    /// </summary>
    public bool CleanStructuredContent { get; init; } = true;

    /// <summary>Clean Graphics (E.3.3): graphic annotations keep their shapes; their text goes.</summary>
    public bool CleanGraphics { get; init; }

    /// <summary>Clean Descriptors (E.3.5): descriptions keep words of radiology, abbreviations and numbers; the rest of them goes.</summary>
    public bool CleanDescriptors { get; init; }

    /// <summary>Clean Pixel Data (E.3.1): text in the pixels of images at risk is blanked. Off: they are held.</summary>
    public bool CleanPixelData { get; init; }

    /// <summary>What may stay of text in pixels; see <see cref="Pixels.AllowedText"/>.</summary>
    public IReadOnlyList<string> AllowedPixelText { get; init; } = Pixels.AllowedText.Default;

    /// <summary>Retain Patient Characteristics (E.3.7).</summary>
    public bool RetainPatientCharacteristics { get; init; }

    /// <summary>Retain Device Identity (E.3.8).</summary>
    public bool RetainDeviceIdentity { get; init; }

    /// <summary>Retain Institution Identity (E.3.11).</summary>
    public bool RetainInstitutionIdentity { get; init; }

    /// <summary>Retain UIDs (E.3.9).</summary>
    public bool RetainUids { get; init; }

    /// <summary>Retain Safe Private (E.3.10): private attributes of Table E.3.10-1 whose VR is the listed one.</summary>
    public bool RetainSafePrivate { get; init; }

    /// <summary>Which private attributes are safe, where they are retained.</summary>
    public SafePrivateAttributes SafePrivateTable { get; init; } = SafePrivateAttributes.Standard;

    /// <summary>Attributes that this destination must not get although the profile would keep them.</summary>
    public IReadOnlyList<OrthancGuard.Dicom.Data.DicomTag> AlsoRemove { get; init; } = [];

    /// <summary>Every mistake that would make this profile promise what this version does not do; empty when there is none.</summary>
    public IReadOnlyList<string> FindProblems()
    {
        var problems = new List<string>();
        if (!Enum.IsDefined(Deface))
            problems.Add("Deface is neither Required nor NotAllowed.");
        if (!Enum.IsDefined(Uncleanable))
            problems.Add("Uncleanable is neither Hold nor LeaveOut.");
        if (!Enum.IsDefined(FaceShowing))
            problems.Add("FaceShowing is none of Hold, LeaveOut and RemoveOutlines.");
        if (!Enum.IsDefined(Dates))
            problems.Add("Dates is none of Removed, Modified and Full.");
        if (!Enum.IsDefined(SafePrivateTable))
            problems.Add("SafePrivateTable is neither Standard nor Tcia.");
        if (SafePrivateTable != SafePrivateAttributes.Standard && !RetainSafePrivate)
            problems.Add("SafePrivateTable is given, but RetainSafePrivate is off: no private attribute stays.");
        foreach (var entry in AllowedPixelText)
        {
            // An entry is the administrator's own, not a value of an object.
            if (Pixels.AllowedText.FindProblem(entry) is { } problem)
                problems.Add($"AllowedPixelText: \"{entry}\" {problem}.");
        }

        foreach (var tag in AlsoRemove.Where(Header.EssentialAttributes.Contains))
            problems.Add($"AlsoRemove names {tag}, without which the object cannot be identified.");
        return problems;
    }

    /// <inheritdoc />
    public bool Equals(ProtectionProfile? other) =>
        other is not null && Switches == other.Switches && AlsoRemove.SequenceEqual(other.AlsoRemove)
        && AllowedPixelText.SequenceEqual(other.AllowedPixelText, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Switches, AlsoRemove.Count);

    private (DefaceMode Deface, UncleanableObjects Uncleanable, FaceShowingObjects Showing, TemporalInformation Dates, SafePrivateAttributes Private, int Options) Switches =>
        (Deface, Uncleanable, FaceShowing, Dates, SafePrivateTable, Bits(
            CleanStructuredContent, CleanGraphics, CleanDescriptors, CleanPixelData, RetainPatientCharacteristics, RetainDeviceIdentity,
            RetainInstitutionIdentity, RetainUids, RetainSafePrivate));

    private static int Bits(params ReadOnlySpan<bool> options)
    {
        var bits = 0;
        foreach (var option in options)
            bits = (bits << 1) | (option ? 1 : 0);
        return bits;
    }
}

/// <summary>What a destination may get of a series in which a face may be seen.</summary>
public enum DefaceMode
{
    /// <summary>Nothing that may show a face leaves undefaced; what cannot be defaced is held.</summary>
    Required,

    /// <summary>The vendor's task needs the face: series leave as they are.</summary>
    NotAllowed,
}

/// <summary>What happens to an object that cannot be cleaned.</summary>
public enum UncleanableObjects
{
    /// <summary>A person must look.</summary>
    Hold,

    /// <summary>The object stays behind and is counted; the rest of the study goes.</summary>
    LeaveOut,
}

/// <summary>Which private attributes the Retain Safe Private Option keeps.</summary>
public enum SafePrivateAttributes
{
    /// <summary>Those of PS3.15 Table E.3.10-1.</summary>
    Standard,

    /// <summary>Those that The Cancer Imaging Archive keeps, maps or shifts; more, and known less well.</summary>
    Tcia,
}

/// <summary>What happens to an object that shows the surface of a head.</summary>
public enum FaceShowingObjects
{
    /// <summary>A person must look.</summary>
    Hold,

    /// <summary>The object stays behind and is counted; the rest of the study goes.</summary>
    LeaveOut,

    /// <summary>As <see cref="LeaveOut"/>, but an RT structure set goes without the contours that may be an outline, where others are left.</summary>
    RemoveOutlines,
}

/// <summary>What is kept of dates and times.</summary>
public enum TemporalInformation
{
    /// <summary>Nothing (the Basic Profile).</summary>
    Removed,

    /// <summary>Intervals: every date of a patient moves by one keyed number of days (Modified Dates Option).</summary>
    Modified,

    /// <summary>Everything (Full Dates Option).</summary>
    Full,
}
