using OrthancGuard.Policy;

namespace OrthancGuard.Transfers;

/// <summary>Asks that a study, or part of it, goes to a destination. Never printed.</summary>
internal sealed record TransferRequest
{
    public required string DestinationName { get; init; }

    /// <summary>Orthanc's id of the study; this or <see cref="StudyInstanceUid"/> is given.</summary>
    public string? StudyOrthancId { get; init; }

    public string? StudyInstanceUid { get; init; }

    /// <summary>Patients the asker knows the study to belong to; what Orthanc says is looked at in any case.</summary>
    public IReadOnlyList<PatientIdentity> Patients { get; init; } = [];

    /// <summary>The instances asked for; null means the whole study.</summary>
    public IReadOnlyList<string>? SopInstanceUids { get; init; }

    /// <summary>Orthanc ids of the instances asked for, as an alternative to <see cref="SopInstanceUids"/>.</summary>
    public IReadOnlyList<string>? OrthancInstanceIds { get; init; }

    /// <summary>Orthanc ids of the series asked for, likewise.</summary>
    public IReadOnlyList<string>? OrthancSeriesIds { get; init; }

    public required TransferOrigin Origin { get; init; }

    /// <summary>Who asked: calling AE, move originator, user, route name. Not a patient.</summary>
    public string? RequestedBy { get; init; }

    public TransferPriority Priority { get; init; }

    /// <summary>The request is one of a burst and may be followed by others for the same study until it is closed or falls quiet.</summary>
    public string? Burst { get; init; }

    public bool IsWholeStudy => SopInstanceUids is null && OrthancInstanceIds is null && OrthancSeriesIds is null;

    public override string ToString() => $"(request from {Origin} for {DestinationName})";
}

internal enum TransferOrigin
{
    Gate,
    Peer,
    DicomWeb,
    Hook,
    Route,
    Api,
}

internal enum TransferPriority
{
    Routine,
    Stat,
}
