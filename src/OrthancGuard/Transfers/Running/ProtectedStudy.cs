using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Transfers.Spool;

namespace OrthancGuard.Transfers.Running;

/// <summary>What protection made of a study: copies in the spool, UIDs for the way back, and why instances did not go.</summary>
internal sealed class ProtectedStudy(SpooledStudy spool) : IDisposable
{
    private readonly Dictionary<(OutcomeKind Kind, Reason Reason), int> reasons = [];
    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);

    public SpooledStudy Spool { get; } = spool;

    /// <summary>What holds which instance, for the reviewer.</summary>
    public List<HeldInstance> Evidence { get; } = [];

    public int Held { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>Original UID by the pseudonym that stands for it. PHI: stored sealed, never printed.</summary>
    public IReadOnlyDictionary<string, string> Originals => originals;

    /// <summary>Patient ID (0010,0020) that every copy carries; known once they have been verified.</summary>
    public string PatientPseudonym { get; set; } = "";

    public void Add(InstanceOutcome outcome)
    {
        switch (outcome.Kind)
        {
            case OutcomeKind.Released:
                Spool.Add(outcome.Instance!);
                foreach (var uid in outcome.Uids)
                {
                    originals[uid.Replacement] = uid.Original;
                }

                return;
            case OutcomeKind.LeftOut:
                LeftOut++;
                break;
            default:
                Held++;
                break;
        }

        foreach (var reason in outcome.Reasons.Distinct())
        {
            reasons[(outcome.Kind, reason)] = reasons.GetValueOrDefault((outcome.Kind, reason)) + 1;
        }
    }

    public IReadOnlyList<TransferReason> Reasons(OutcomeKind kind) =>
    [
        .. reasons.Where(entry => entry.Key.Kind == kind).OrderByDescending(entry => entry.Value)
            .Select(entry => new TransferReason(entry.Key.Reason.Code, entry.Key.Reason.Text, entry.Key.Reason.TagPath, entry.Value)),
    ];

    public void Dispose() => Spool.Dispose();
}
