using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor.Checks;

/// <summary>Entries that lead to a vendor past the guard, and entries that should lead to the guard and do not.</summary>
internal sealed class EntryAddressCheck : IDoctorCheck
{
    public IEnumerable<Finding> Look(Examination examination)
    {
        if (examination.Orthanc is not { } orthanc)
        {
            yield break;
        }

        foreach (var finding in orthanc.Entries.Select(entry => Judge(examination, entry, "")).OfType<Finding>())
        {
            yield return finding;
        }

        foreach (var finding in OfFiles(examination))
        {
            yield return finding;
        }

        foreach (var destination in examination.Configuration.Destinations)
        {
            foreach (var (kind, name) in GuardedNames.Of(destination).Where(guarded => !orthanc.Entries.Any(entry => entry.Kind == guarded.Kind && entry.Name == guarded.Name)))
            {
                yield return new(
                    FindingCodes.Missing,
                    $"Orthanc has no {OrthancEntry.KindWord(kind)} {name}, which guard.json names for {destination.Name}.",
                    $"Add it to Orthanc, pointing to the guard, or take it out of Guarded of {destination.Name}.");
            }
        }
    }

    private static Finding? Judge(Examination examination, OrthancEntry entry, string where)
    {
        if (examination.IsDelivery(entry) || examination.IsGate(entry))
        {
            return null;
        }

        if (examination.VendorOf(entry) is { } vendor)
        {
            return new(
                FindingCodes.VendorAddress,
                $"The {entry.Title}{where} carries the address of the vendor behind {vendor.Destination}: what is sent to it goes there unprotected.",
                $"Point it to the guard (orthancguard adopt {entry.Name}), or remove it.");
        }

        if (examination.GuardedFor(entry) is { } destination)
        {
            return new(
                FindingCodes.Elsewhere,
                $"The {entry.Title}{where} stands for {destination.Name} in guard.json, but does not point to the guard's gate.",
                entry.Kind == OrthancRoute.Modality
                    ? $"Give it the address and port of the gate and the AE title {destination.GateAet ?? "(GateAet, which is missing)"}."
                    : $"Give it the URL of the gate, ending in {destination.GateName}/.");
        }

        return entry.Kind == OrthancRoute.Modality && examination.Vendors.FirstOrDefault(v => SameTitle(v.Aet, entry.Aet)) is { } titled
            ? new(
                FindingCodes.VendorTitle,
                $"The {entry.Title}{where} has the AE title of the vendor behind {titled.Destination}, and an address that guard.json does not know.",
                "If it is the vendor, point it to the guard; if not, give it another AE title.")
            : null;
    }

    // A live entry that was repointed over REST is as the file says again after a restart.
    private static IEnumerable<Finding> OfFiles(Examination examination)
    {
        if (examination.Files is not { } files)
        {
            return [];
        }

        var entries = OrthancRouteNames.All.Where(kind => !files.IsOn(kind.DatabaseFlag())).SelectMany(kind => OrthancEntry.ReadAll(kind, files.Find(kind.Section())?.Value));
        // ${NAME} stands for a variable of Orthanc's environment, which only Orthanc knows.
        return entries
            .Where(entry => !entry.Host.Contains("${", StringComparison.Ordinal))
            .Where(entry => !examination.Entries.Any(live => live.Kind == entry.Kind && live.Name == entry.Name && live.Host == entry.Host && live.Port == entry.Port && live.Aet == entry.Aet))
            .Select(entry => Judge(examination, entry, ", as Orthanc's file has it and as it will be after a restart,"))
            .OfType<Finding>();
    }

    private static bool SameTitle(string? one, string other) => one is not null && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
