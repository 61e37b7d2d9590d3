namespace OrthancGuard.Configuration;

/// <summary>
/// Sends a stable study to destinations. Every condition given must hold; within one condition any value is enough, and null means
/// any. Texts are compared ignoring case, with <c>*</c> and <c>?</c> as wildcards. A condition is never met by a value that is missing.
/// </summary>
internal sealed record RouteSettings
{
    public required string Name { get; init; }

    /// <summary>Names of destinations; never empty.</summary>
    public required IReadOnlyList<string> Destinations { get; init; }

    /// <summary>Before routine work.</summary>
    public bool Stat { get; init; }

    /// <summary>Modality (0008,0060) of at least one series.</summary>
    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>Body Part Examined (0018,0015), or a code of Anatomic Region Sequence, of at least one series.</summary>
    public IReadOnlyList<string>? BodyParts { get; init; }

    /// <summary>Study Description (0008,1030).</summary>
    public IReadOnlyList<string>? StudyDescriptions { get; init; }

    /// <summary>Series Description (0008,103E) of at least one series.</summary>
    public IReadOnlyList<string>? SeriesDescriptions { get; init; }

    /// <summary>AE title that the study came to Orthanc from.</summary>
    public IReadOnlyList<string>? SourceAets { get; init; }

    /// <summary>AE title of Orthanc that the study was sent to.</summary>
    public IReadOnlyList<string>? CalledAets { get; init; }

    /// <summary>How it came to Orthanc, in Orthanc's words: DicomProtocol, RestApi, Plugins, Lua, WebDav.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    /// <summary>Station Name (0008,1010) of at least one series.</summary>
    public IReadOnlyList<string>? Stations { get; init; }

    public IReadOnlyList<PatientClass>? PatientClasses { get; init; }

    /// <summary>Requested Procedure Priority (0040,1003): STAT, HIGH, ROUTINE, MEDIUM, LOW.</summary>
    public IReadOnlyList<string>? Priorities { get; init; }

    public IReadOnlyList<DayOfWeek>? Weekdays { get; init; }

    /// <summary>Time of day, inclusive, where the guard's clock is; with a From later than To it is over midnight.</summary>
    public TimeOnly? TimeFrom { get; init; }

    /// <summary>Exclusive.</summary>
    public TimeOnly? TimeTo { get; init; }

    /// <summary>Instances of the study.</summary>
    public int? InstancesFrom { get; init; }

    public int? InstancesTo { get; init; }

    /// <summary>Age in whole years: Patient's Age (0010,1010), else from the dates of birth and study.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Inclusive.</summary>
    public int? AgeTo { get; init; }
}

/// <summary>Where the patient was being treated; docs/routing.md says what it is read from.</summary>
internal enum PatientClass
{
    Outpatient,
    Inpatient,
    Emergency,
}
