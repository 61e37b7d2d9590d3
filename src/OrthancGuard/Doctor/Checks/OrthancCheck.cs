using System.Globalization;
using OrthancGuard.Configuration;

namespace OrthancGuard.Doctor.Checks;

/// <summary>Orthanc itself: its version, its clock, and what its configuration allows to everybody.</summary>
internal sealed class OrthancCheck : IDoctorCheck
{
    private static readonly TimeSpan ClockLimit = TimeSpan.FromSeconds(30);

    public IEnumerable<Finding> Look(Examination examination)
    {
        if (examination.Orthanc is not { } orthanc)
        {
            return [new(
                FindingCodes.Unreachable, examination.OrthancProblem ?? "Orthanc does not answer.",
                "Is Orthanc running, and are Orthanc.Url, Username and PasswordFile of guard.json right?")];
        }

        return [.. Versions(orthanc), .. Clock(orthanc), .. Open(examination, orthanc), .. InDatabase(examination, orthanc), .. Waiting(examination)];
    }

    private static IEnumerable<Finding> Versions(OrthancState orthanc)
    {
        if (!orthanc.IsAtLeast(1, 10, 1))
        {
            yield return new(FindingCodes.Version, $"Orthanc {orthanc.Version} is older than 1.10.1, the oldest that the guard was made for.", "Update Orthanc.");
        }

        if (orthanc.Number is { } number && number < new Version(1, 13) && orthanc.Hook.Says("version/" + HookAnswers.Version) && !orthanc.Hook.Says("undefined/ReceivedCStoreInstanceFilter"))
        {
            yield return new(
                FindingCodes.DiscardingFilter, "A script defines ReceivedCStoreInstanceFilter: before Orthanc 1.13 what it accepts is thrown away, and the sender is told that it was stored.",
                "Use ReceivedInstanceFilter instead.");
        }

        if (orthanc.IsAtLeast(1, 11, 3) && !orthanc.Plugins.Contains("authorization", StringComparer.Ordinal))
        {
            yield return new(
                FindingCodes.Overrides, "From Orthanc 1.11.3, whoever may POST to /modalities/…/store may name another Host, Port and CalledAet in the body.",
                "Give that right to few, by the authorization plugin.");
        }
    }

    private static IEnumerable<Finding> Clock(OrthancState orthanc)
    {
        if (orthanc.ClockAhead is { } ahead && ahead.Duration() > ClockLimit)
        {
            yield return new(
                FindingCodes.Clock,
                string.Create(CultureInfo.InvariantCulture, $"The clocks of Orthanc and the guard are {ahead.Duration().TotalSeconds:0} s apart: times in ledger and archive do not agree."),
                "Let both machines keep their time by NTP.");
        }
    }

    // Each of these gives every AE title, listed or not, what an AI modality must not have.
    private static IEnumerable<Finding> Open(Examination examination, OrthancState orthanc)
    {
        foreach (var (flag, service) in ((string, string)[])[("DicomAlwaysAllowFind", "C-FIND"), ("DicomAlwaysAllowMove", "C-MOVE"), ("DicomAlwaysAllowGet", "C-GET")])
        {
            if (IsOn(examination, orthanc, flag))
            {
                yield return new(
                    FindingCodes.AnyoneAsks, $"Orthanc grants {service} to every AE title, listed or not: a vendor may pull studies past the guard.", $"\"{flag}\": false in Orthanc's configuration.");
            }
        }
    }

    private static IEnumerable<Finding> InDatabase(Examination examination, OrthancState orthanc)
    {
        var isLocked = orthanc.Hook.Says("locked");
        foreach (var (kind, entries) in ((OrthancRoute, string)[])[(OrthancRoute.Modality, "modalities"), (OrthancRoute.Peer, "peers"), (OrthancRoute.DicomWeb, "DICOMweb servers")])
        {
            var flag = kind.DatabaseFlag();
            if (!isLocked && IsOn(examination, orthanc, flag))
            {
                yield return new(
                    FindingCodes.InDatabase, $"Orthanc keeps its {entries} in its database ({flag}): those of the file are ignored, and what is changed over REST stays.",
                    "\"LockEntries\": true in the section OrthancGuard; repoint entries with orthancguard adopt.");
            }
        }
    }

    private static IEnumerable<Finding> Waiting(Examination examination)
    {
        if (examination.Guard.OrthancWaits == true)
        {
            yield return new(
                FindingCodes.Nagle, "Orthanc waits about 40 ms for each instance that it sends by C-STORE: its DCMTK leaves Nagle's algorithm on.",
                "Environment=TCP_NODELAY=1 in Orthanc's systemd unit (systemctl edit orthanc), and restart it.");
        }
    }

    private static bool IsOn(Examination examination, OrthancState orthanc, string flag) =>
        examination.Files?.IsOn(flag) ?? (orthanc.Hook.Says("version/" + HookAnswers.Version) && !orthanc.Hook.Says("off/" + flag));
}
