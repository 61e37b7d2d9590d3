using OrthancGuard.Protection;

namespace OrthancGuard.Configuration;

/// <summary>An AI modality that the clinic may send to.</summary>
internal sealed record Destination
{
    public required string Name { get; init; }

    public required DeliverySettings Delivery { get; init; }

    /// <summary>AE title of the DICOM gate that stands for this destination; null for none.</summary>
    public string? GateAet { get; init; }

    /// <summary>Name in the path of the HTTP gates (<c>/gate/peer/NAME/instances</c>, <c>/gate/dicom-web/NAME/studies</c>).</summary>
    public required string GateName { get; init; }

    /// <summary>Who may use this destination's gates; null means <see cref="ListenSettings.Senders"/>.</summary>
    public IReadOnlyList<SenderSettings>? Senders { get; init; }

    /// <summary>Modalities (0008,0060) that may be sent; null means every one. An instance of any other is left out.</summary>
    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>What was agreed with the vendor; guard.json must have one, and without one nothing is sent.</summary>
    public DestinationContract? Contract { get; init; }

    /// <summary>Whether a patient must have said yes, or must not have said no.</summary>
    public ConsentModel Consent { get; init; } = ConsentModel.OptOut;

    /// <summary>The series that the vendor's task needs; the rest is left out. Null means every series.</summary>
    public IReadOnlyList<SeriesNeed>? Needs { get; init; }

    /// <summary>What is removed, kept and held; the defaults keep least.</summary>
    public ProtectionProfile Profile { get; init; } = new();

    /// <summary>Who has agreed that faces stay in the images; null unless somebody has, in a way that can be looked up.</summary>
    public ContractApproval? FaceApproval =>
        Contract?.Approvals.FirstOrDefault(approval => approval is { Permits: ApprovalPermits.Faces, Reference.Length: > 0 });

    /// <summary>Names in Orthanc (modality, peer, DICOMweb server) that stand for this destination's gates; the hook guards them.</summary>
    public GuardedEntries Guarded { get; init; } = new();

    /// <summary>Where else the vendor is reached, so that a send there past the guard is noticed; nothing is sent there by the guard.</summary>
    public IReadOnlyList<HostAddress> AlsoAt { get; init; } = [];

    /// <summary>Who may bring results of this destination; null when nobody may.</summary>
    public DestinationResults? Results { get; init; }

    /// <summary>Who decides about what is held.</summary>
    public ReviewSettings Review { get; init; } = new();

    /// <summary>Transfers to this destination at the same time.</summary>
    public int Parallelism { get; init; } = 1;
}

internal enum ConsentModel
{
    /// <summary>Sent unless the patient has opted out.</summary>
    OptOut,

    /// <summary>Sent only when the patient has opted in, and has not opted out.</summary>
    OptIn,
}

/// <summary>Entries of the clinic's Orthanc through which this destination is asked for.</summary>
internal sealed record GuardedEntries
{
    public IReadOnlyList<string> Modalities { get; init; } = [];

    public IReadOnlyList<string> Peers { get; init; } = [];

    public IReadOnlyList<string> DicomWebServers { get; init; } = [];
}
