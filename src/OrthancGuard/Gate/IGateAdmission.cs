using System.Net;
using OrthancGuard.Policy;

namespace OrthancGuard.Gate;

/// <summary>Decides about each instance that arrives at a gate.</summary>
internal interface IGateAdmission
{
    /// <summary>
    /// What is accepted is on disk when this returns. Never throws for an expected outcome; cancelling leaves the instance
    /// either admitted or not, and a repeat of it is harmless.
    /// </summary>
    ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken);

    /// <summary>The sender is done (association released or aborted): what it asked for need not wait for the quiet time.</summary>
    ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken);
}

internal enum GateDoor
{
    Dicom,
    Peer,
    DicomWeb,
}

/// <summary>Who sends what: all that the gate reads before it discards the rest. Never printed.</summary>
internal sealed record GateInstance
{
    public required GateDoor Door { get; init; }

    /// <summary>Called AE title at the DICOM gate; the name in the path at an HTTP gate.</summary>
    public required string Target { get; init; }

    /// <summary>Made by the gate for each association or HTTP connection.</summary>
    public required string Burst { get; init; }

    public string? CallingAet { get; init; }

    public required IPAddress RemoteAddress { get; init; }

    /// <summary>(0000,1030): the workstation that asked Orthanc by C-MOVE.</summary>
    public string? MoveOriginatorAet { get; init; }

    /// <summary>User of the HTTP request.</summary>
    public string? User { get; init; }

    public required string SopClassUid { get; init; }

    public required string SopInstanceUid { get; init; }

    /// <summary>(0020,000D); null or empty is refused.</summary>
    public string? StudyInstanceUid { get; init; }

    /// <summary>(0010,0020) first, then every (0010,1002); empty when the instance names no patient.</summary>
    public IReadOnlyList<PatientIdentity> Patients { get; init; } = [];

    public override string ToString() => $"(instance at {Door} gate)";
}

/// <summary>Refusals carry a reason fit for the sender: plain words, no value from the instance.</summary>
internal sealed record GateAnswer(GateVerdict Verdict, string? Reason)
{
    public static GateAnswer Accepted { get; } = new(GateVerdict.Accepted, null);

    /// <summary>C-STORE status (PS3.4 B.2.3): 0x0000, 0x0124 refused: not authorized, 0xA700 refused: out of resources.</summary>
    public ushort DimseStatus => Verdict switch
    {
        GateVerdict.Accepted => 0x0000,
        GateVerdict.NotAuthorized => 0x0124,
        _ => 0xA700,
    };
}

internal enum GateVerdict
{
    Accepted,

    /// <summary>Opted out, unknown destination or sender: sending again will not help.</summary>
    NotAuthorized,

    /// <summary>The store or queue cannot take it now: sending again may help.</summary>
    Unavailable,
}
