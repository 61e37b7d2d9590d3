namespace OrthancGuard.Configuration;

/// <summary>The whole of guard.json, checked and with its defaults filled in.</summary>
internal sealed record GuardConfiguration
{
    /// <summary>Where the guard listens.</summary>
    public ListenSettings Listen { get; init; } = new();

    /// <summary>Folder of the database, keys, tokens and spool; absolute.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The clinic's own Orthanc.</summary>
    public required OrthancSettings Orthanc { get; init; }

    /// <summary>Every AI modality the clinic may send to; names are unique, ignoring case.</summary>
    public IReadOnlyList<Destination> Destinations { get; init; } = [];

    /// <summary>Which stable studies go where without being asked for.</summary>
    public IReadOnlyList<RouteSettings> Routes { get; init; } = [];

    public LimitSettings Limits { get; init; } = new();

    public ResultSettings Results { get; init; } = new();

    public FhirSettings Fhir { get; init; } = new();

    public EvidenceSettings Evidence { get; init; } = new();

    /// <summary>SHA-256 of guard.json, for the ledger.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Where it was read from; null when it was not read from a file.</summary>
    public string? File { get; init; }

    /// <summary>The text of it.</summary>
    public byte[] Json { get; init; } = "{}"u8.ToArray();

    public Destination? FindDestination(string name) =>
        Destinations.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The destination behind a called AE title of the DICOM gate (PS3.8 9.3.2: compared without surrounding spaces).</summary>
    public Destination? FindGateAet(string calledAet) =>
        Destinations.FirstOrDefault(d => d.GateAet is { } aet && string.Equals(aet, calledAet.Trim(), StringComparison.Ordinal));

    /// <summary>The destination behind the name in the path of a peer or DICOMweb gate.</summary>
    public Destination? FindGateName(string gateName) =>
        Destinations.FirstOrDefault(d => string.Equals(d.GateName, gateName, StringComparison.OrdinalIgnoreCase));
}
