using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor;

/// <summary>Everything that the checks look at, read at one moment. They read nothing themselves.</summary>
internal sealed record Examination
{
    public required GuardConfiguration Configuration { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null when it does not answer the guard's user; <see cref="OrthancProblem"/> says why.</summary>
    public OrthancState? Orthanc { get; init; }

    public string? OrthancProblem { get; init; }

    /// <summary>Orthanc's configuration files; null when nobody said where they are.</summary>
    public OrthancFiles? Files { get; init; }

    public required HostNames Names { get; init; }

    public required GuardState Guard { get; init; }

    /// <summary>Entries in force; none when Orthanc does not answer.</summary>
    public IReadOnlyList<OrthancEntry> Entries => Orthanc?.Entries ?? [];

    public IReadOnlyList<VendorAddress> Vendors => VendorAddresses.Of(Configuration, Entries);

    /// <summary>True for an entry that points to the guard's own gate of a destination.</summary>
    public bool IsGate(OrthancEntry entry) => entry.Kind == OrthancRoute.Modality
        ? Configuration.Listen.Dicom is { } gate && entry.Port == gate.Port && Names.IsOwn(entry.Host) && Configuration.FindGateAet(entry.Aet) is not null
        : entry.Url is { } url && url.Port == Configuration.Listen.Api.Port && Names.IsOwn(entry.Host) && url.AbsolutePath.StartsWith("/gate/", StringComparison.Ordinal);

    public bool IsDelivery(OrthancEntry entry) => GuardedNames.IsDelivery(Configuration, entry.Kind, entry.Name);

    /// <summary>The destination that the entry stands for, by guard.json.</summary>
    public Destination? GuardedFor(OrthancEntry entry) => Configuration.Destinations.FirstOrDefault(
        destination => GuardedNames.Of(destination).Any(name => name.Kind == entry.Kind && string.Equals(name.Name, entry.Name, StringComparison.Ordinal)));

    /// <summary>The vendor at whose address the entry points.</summary>
    public VendorAddress? VendorOf(OrthancEntry entry) => VendorAddresses.Find(Vendors, Names, entry.Host, entry.Port);
}

/// <summary>Orthanc as it answers.</summary>
internal sealed record OrthancState
{
    public required string Version { get; init; }

    /// <summary>Null for a development build, which is newer than any that has a number.</summary>
    public Version? Number { get; init; }

    public IReadOnlyList<OrthancEntry> Entries { get; init; } = [];

    /// <summary>Plugins, as Orthanc names them.</summary>
    public IReadOnlyList<string> Plugins { get; init; } = [];

    /// <summary>Answers without a user.</summary>
    public bool IsOpenToAnyone { get; init; }

    /// <summary>Answers the user and password that stand in every manual.</summary>
    public bool TakesStandardPassword { get; init; }

    public bool ExecutesLua { get; init; }

    public bool WritesFiles { get; init; }

    /// <summary>How far its clock is before the guard's; null when it does not tell.</summary>
    public TimeSpan? ClockAhead { get; init; }

    /// <summary>Of studies that are under a pseudonym: AE titles that sent them, and how many studies.</summary>
    public IReadOnlyList<(string Aet, int Studies)> UnderPseudonym { get; init; } = [];

    public HookAnswers Hook { get; init; } = new(new HashSet<string>(StringComparer.Ordinal));

    /// <summary>At least this version; true for a development build.</summary>
    public bool IsAtLeast(int major, int minor, int build) => Number is null || Number >= new Version(major, minor, build);
}

/// <summary>The guard and its machine.</summary>
internal sealed record GuardState
{
    /// <summary>An association with the gate came about; null when there is no gate.</summary>
    public bool? GateAnswers { get; init; }

    /// <summary>Something is wrong with the file of the master key; null when nothing is, or there is none yet.</summary>
    public string? KeyProblem { get; init; }

    /// <summary>A key is there, and nobody has shown a copy of it.</summary>
    public bool KeyIsWithoutBackup { get; init; }

    /// <summary>Something listens where vendors return results; null when that is nowhere.</summary>
    public bool? ResultsAnswer { get; init; }

    /// <summary>Destinations whose results are looked for in an outbox that does not answer.</summary>
    public IReadOnlyList<string> SilentOutboxes { get; init; } = [];

    /// <summary>Tokens of vendors, with their ends; null where only the running guard knows them.</summary>
    public IReadOnlyList<(string Destination, DateTimeOffset? Until)>? VendorTokens { get; init; }

    /// <summary>Bytes free in the data directory; null when they cannot be counted.</summary>
    public long? FreeBytes { get; init; }

    /// <summary>Every decoder there is, with what is wrong with it.</summary>
    public IReadOnlyList<CodecStatus> Decoders { get; init; } = [];

    /// <summary>Why text in pixels cannot be read, where a destination wants that; null when it can, or none does.</summary>
    public string? TextProblem { get; init; }

    /// <summary>Certificates that guard.json names, by the member that names them; null where one cannot be read.</summary>
    public IReadOnlyList<(string Member, DateTimeOffset? Until)> Certificates { get; init; } = [];

    /// <summary>Orthanc runs on this machine with a DCMTK that waits for acknowledgements; null when that cannot be seen.</summary>
    public bool? OrthancWaits { get; init; }

    /// <summary>Mistakes of the guard.json on disk, which is not in force because of them.</summary>
    public int Mistakes { get; init; }
}
