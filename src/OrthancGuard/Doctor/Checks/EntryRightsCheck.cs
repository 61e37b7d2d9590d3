using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor.Checks;

/// <summary>What AE titles of vendors may ask of Orthanc. Orthanc allows C-GET, C-MOVE and C-FIND by default to whoever is listed.</summary>
internal sealed class EntryRightsCheck : IDoctorCheck
{
    public IEnumerable<Finding> Look(Examination examination)
    {
        var modalities = examination.Entries.Where(entry => entry.Kind == OrthancRoute.Modality).ToList();
        var servesWorklists = examination.Orthanc?.Plugins.Contains("worklists", StringComparer.Ordinal) == true;
        foreach (var entry in modalities.Where(entry => IsVendors(examination, entry)))
        {
            var rights = RightsOf(entry, servesWorklists).ToList();
            if (rights.Count > 0)
            {
                yield return new(
                    FindingCodes.Rights,
                    $"The AE title of the {entry.Title} may use {string.Join(", ", rights.Select(right => right.Service))}: whoever calls himself {entry.Aet} pulls studies past the guard.",
                    string.Join(", ", rights.Select(right => $"\"{right.Member}\": false")) + $" in the {entry.Title}.");
            }
        }

        // Orthanc sends a C-MOVE to the entry that has the AE title, and asks nobody.
        var mover = modalities.FirstOrDefault(entry => entry.AllowMove && !IsVendors(examination, entry));
        foreach (var entry in modalities.Where(entry => mover is not null && examination.IsDelivery(entry)))
        {
            yield return new(
                FindingCodes.DeliveryByMove,
                $"A C-MOVE to {entry.Aet} goes through the {entry.Title} to the vendor, past the guard, and the {mover!.Title} may ask for one.",
                "Let the guard deliver itself (Delivery.Mode Dicom) or use an outbox Orthanc; else \"AllowMove\": false in every modality.");
        }
    }

    private static bool IsVendors(Examination examination, OrthancEntry entry) =>
        examination.GuardedFor(entry) is not null || examination.IsDelivery(entry) || examination.VendorOf(entry) is not null
        || examination.Vendors.Any(vendor => string.Equals(vendor.Aet, entry.Aet, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Service, string Member)> RightsOf(OrthancEntry entry, bool servesWorklists) =>
        ((bool Has, string Service, string Member)[])
        [
            (entry.AllowFind, "C-FIND", "AllowFind"),
            (entry.AllowMove, "C-MOVE", "AllowMove"),
            (entry.AllowGet, "C-GET", "AllowGet"),
            (entry.AllowFindWorklist && servesWorklists, "worklists", "AllowFindWorklist"),
        ]
        is var all ? all.Where(right => right.Has).Select(right => (right.Service, right.Member)) : [];
}
