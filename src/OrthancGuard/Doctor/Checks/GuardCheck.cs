using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Api.Health;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Doctor.Checks;

/// <summary>The guard and its machine: key, disk, decoders, certificates, contracts, gate.</summary>
internal sealed class GuardCheck : IDoctorCheck
{
    private const int WarningDays = 30;

    public IEnumerable<Finding> Look(Examination examination) =>
    [
        .. Gate(examination), .. Key(examination.Guard), .. Machine(examination), .. Certificates(examination), .. Contracts(examination),
    ];

    private static IEnumerable<Finding> Gate(Examination examination)
    {
        if (examination.Guard.GateAnswers == false)
        {
            yield return new(
                FindingCodes.GateSilent, $"The guard's DICOM gate does not answer a C-ECHO at {examination.Configuration.Listen.Dicom}: sends to guarded modalities fail.",
                "Is orthancguard serve running, and Listen.Dicom of guard.json free on this machine?");
        }

        if (examination.Guard.Mistakes > 0)
        {
            yield return new(FindingCodes.Configuration, $"guard.json has {examination.Guard.Mistakes} mistakes and is not in force.", "orthancguard config check");
        }
    }

    private static IEnumerable<Finding> Key(GuardState guard)
    {
        if (guard.KeyProblem is { } problem)
        {
            yield return new(FindingCodes.KeyUnsafe, $"master.key {problem}.", "Put the key back from its backup; chmod 0600, and the guard's user as its owner.");
        }
        else if (guard.KeyIsWithoutBackup)
        {
            yield return new(
                FindingCodes.KeyWithoutBackup, "Nobody has shown a copy of master.key: when it is lost, no result finds its patient again.",
                "Copy it to a safe place, then: orthancguard doctor --key-backup COPY");
        }
    }

    private static IEnumerable<Finding> Machine(Examination examination)
    {
        if (examination.Guard.FreeBytes is { } free && DiskCheck.Judge(free) is { Status: not HealthStatus.Healthy } disk)
        {
            yield return new(FindingCodes.Disk, $"There is little room: {disk.Description}.", "Make room on the disk of DataDirectory.")
            {
                Severity = disk.Status == HealthStatus.Unhealthy ? FindingSeverity.Critical : FindingSeverity.Warning,
            };
        }

        if (CodecCheck.Judge(examination.Guard.Decoders) is { Status: not HealthStatus.Healthy } codecs)
        {
            yield return new(FindingCodes.Decoders, $"Decoders are {codecs.Description}.", "apt-get install the packages named.");
        }

        if (examination.Guard.TextProblem is { } problem)
        {
            yield return new(FindingCodes.TextReader, $"Text in pixels cannot be read: {problem}; images that may carry text are held.", "apt-get install libtesseract5 tesseract-ocr-eng");
        }
    }

    private static IEnumerable<Finding> Certificates(Examination examination)
    {
        foreach (var (member, until) in examination.Guard.Certificates)
        {
            if (until is not { } end)
            {
                yield return new(FindingCodes.Certificate, $"{member} names a file without a certificate that can be read.", "A PEM file that the guard's user may read.");
            }
            else if ((end - examination.At).TotalDays is var days && days < WarningDays)
            {
                yield return new(
                    FindingCodes.Certificate,
                    days < 0
                        ? string.Create(CultureInfo.InvariantCulture, $"The certificate of {member} ended on {end:yyyy-MM-dd}.")
                        : string.Create(CultureInfo.InvariantCulture, $"The certificate of {member} ends on {end:yyyy-MM-dd}, in {Math.Floor(days)} days."),
                    "Renew it.")
                {
                    Severity = days < 0 ? FindingSeverity.Critical : FindingSeverity.Warning,
                };
            }
        }
    }

    private static IEnumerable<Finding> Contracts(Examination examination)
    {
        var today = DateOnly.FromDateTime(examination.At.ToLocalTime().DateTime);
        foreach (var destination in examination.Configuration.Destinations)
        {
            if (ContractRules.Period(destination.Contract, today) is { } reason)
            {
                yield return new(FindingCodes.Contract, $"{destination.Name}: {reason.Text} Nothing is sent there.", "ValidFrom and ValidUntil of the Contract in guard.json, once the vendor has agreed.");
            }
            else if (destination.Contract!.DaysLeft(today) is var left && left <= ContractWatch.WarningDays)
            {
                yield return new(FindingCodes.Contract, $"{destination.Name}: the contract with the vendor ends in {left} days.", "Renew it, and ValidUntil of the Contract in guard.json.");
            }
        }
    }
}
