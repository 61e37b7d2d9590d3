using OrthancGuard.Configuration;
using OrthancGuard.Evidence;
using OrthancGuard.Policy;
using OrthancGuard.Reviews;

namespace OrthancGuard.Transfers.Running;

/// <summary>A transfer in one try: what was asked for and what is known so far. Never printed.</summary>
internal sealed class TransferWork(RunningTransfer running, TransferRecord record, Destination destination, TransferParts parts, ReleasePlan release)
{
    public TransferId Id { get; } = running.Id;

    public RunningTransfer Running { get; } = running;

    /// <summary>As it was when the try began.</summary>
    public TransferRecord Record { get; } = record;

    public Destination Destination { get; } = destination;

    public TransferParts Parts { get; } = parts;

    /// <summary>What reviewers have decided about it.</summary>
    public ReleasePlan Release { get; } = release;

    /// <summary>Nothing of it will go anywhere, and nothing is counted.</summary>
    public bool IsDryRun { get; init; }

    public CancellationToken Stopping => Running.Stopping;

    /// <summary>Identifiers found in Orthanc and in the instances; null stands for an instance without a Patient ID.</summary>
    public HashSet<PatientIdentity?> Patients { get; } = [];

    /// <summary>Other identifiers of the same patient (0010,1002): looked up, but they do not make a second patient.</summary>
    public HashSet<PatientIdentity> OtherPatients { get; } = [];

    /// <summary>Reasons that do not stop the transfer: what was left out, and why.</summary>
    public List<TransferReason> Remarks { get; } = [];

    /// <summary>Instances that the contract does not allow, by Orthanc's id.</summary>
    public Dictionary<string, ContentFinding> Outside { get; } = new(StringComparer.Ordinal);

    public TransferCounts Counts { get; set; } = new();

    /// <summary>What became of each series, for whoever looks.</summary>
    public EvidenceCollector Evidence { get; } = new();

    public IReadOnlyList<PatientIdentity> AllPatients => [.. Patients.OfType<PatientIdentity>().Concat(OtherPatients).Distinct()];
}
