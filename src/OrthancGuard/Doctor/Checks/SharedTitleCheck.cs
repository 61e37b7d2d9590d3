using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor.Checks;

/// <summary>AE titles that several modalities have. A C-MOVE goes to the first of them in the order of their names.</summary>
internal sealed class SharedTitleCheck : IDoctorCheck
{
    public IEnumerable<Finding> Look(Examination examination) => examination.Entries
        .Where(entry => entry.Kind == OrthancRoute.Modality && entry.Aet.Length > 0)
        .GroupBy(entry => entry.Aet, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1 && same.Any(entry => examination.IsGate(entry) || examination.IsDelivery(entry) || examination.GuardedFor(entry) is not null))
        .Select(same => Tell(examination, same.Key, [.. same.OrderBy(entry => entry.Name, StringComparer.Ordinal)]));

    private static Finding Tell(Examination examination, string title, IReadOnlyList<OrthancEntry> entries)
    {
        var winner = entries[0];
        var isGate = examination.IsGate(winner);
        return new(
            FindingCodes.SharedTitle,
            $"The AE title {title} is shared by {string.Join(", ", entries.Select(entry => entry.Name))}: a C-MOVE to it goes to {winner.Name}, {(isGate ? "which is the guard's gate, as long as nobody adds a name before it" : "which is not the guard's gate")}.",
            $"Give every modality but {entries.FirstOrDefault(examination.IsGate)?.Name ?? winner.Name} another AE title, or remove it.")
        {
            Severity = isGate ? FindingSeverity.Warning : FindingSeverity.Critical,
        };
    }
}
