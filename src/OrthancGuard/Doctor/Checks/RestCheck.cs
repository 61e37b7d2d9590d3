using System.Text.Json;

namespace OrthancGuard.Doctor.Checks;

/// <summary>Orthanc's REST API: who may use it, and what anybody who may can do.</summary>
internal sealed class RestCheck : IDoctorCheck
{
    private static readonly string[] Weak = ["orthanc", "password", "admin", "guard", "change-me", "changeme"];

    public IEnumerable<Finding> Look(Examination examination)
    {
        if (examination.Orthanc is { } orthanc)
        {
            foreach (var finding in Live(orthanc))
            {
                yield return finding;
            }
        }

        if (examination.Files is { } files)
        {
            foreach (var finding in Users(files, examination.Configuration.Orthanc.Username))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Live(OrthancState orthanc)
    {
        if (orthanc.ExecutesLua)
        {
            yield return new(
                FindingCodes.ExecuteLua, "Whoever may use Orthanc's REST API may run a script in it (/tools/execute-script), past the guard and on its machine.",
                "\"ExecuteLuaEnabled\": false in Orthanc's configuration.");
        }

        if (orthanc.WritesFiles)
        {
            yield return new(
                FindingCodes.WriteFiles, "Whoever may use Orthanc's REST API may write instances to any folder that Orthanc can write (/instances/…/export).",
                "\"RestApiWriteToFileSystemEnabled\": false in Orthanc's configuration; where there is no such option, use a newer Orthanc.");
        }

        if (orthanc.IsOpenToAnyone)
        {
            yield return new(
                FindingCodes.Anonymous, "Orthanc answers without a user: anybody who reaches it may send anywhere, and may call himself the guard.",
                "\"AuthenticationEnabled\": true and RegisteredUsers in Orthanc's configuration.");
        }

        if (orthanc is { TakesStandardPassword: true, IsOpenToAnyone: false })
        {
            yield return new(
                FindingCodes.StandardPassword, "Orthanc takes the user and password that stand in its manual.", "Another password, or no such user, in RegisteredUsers of Orthanc's configuration.");
        }

        if (orthanc.Hook.Says("version/" + HookAnswers.Version) && !orthanc.Hook.Says("locked"))
        {
            yield return new(
                FindingCodes.UnlockedEntries, "Every user of Orthanc's REST API may add a modality, peer or DICOMweb server with any address and send to it.",
                "\"LockEntries\": true in the section OrthancGuard of Orthanc's configuration.");
        }
    }

    private static IEnumerable<Finding> Users(OrthancFiles files, string? guard)
    {
        if (files.Find("RegisteredUsers") is not { Value.ValueKind: JsonValueKind.Object } users)
        {
            yield break;
        }

        var passwords = users.Value.EnumerateObject().ToDictionary(user => user.Name, user => user.Value.GetString() ?? "", StringComparer.Ordinal);
        foreach (var (name, password) in passwords.Where(user => user.Value.Length < 8 || user.Value == user.Key || Weak.Contains(user.Value, StringComparer.OrdinalIgnoreCase)))
        {
            yield return new(FindingCodes.Users, $"Orthanc's user {name} has a password that is soon guessed.", "A long random password in RegisteredUsers.");
        }

        if (guard is not null && passwords.TryGetValue(guard, out var own) && passwords.Any(user => user.Key != guard && user.Value == own))
        {
            yield return new(
                FindingCodes.Users, $"Another user of Orthanc has the password of {guard}, the guard's own user, who may do what nobody else may.",
                $"A password for {guard} that nobody else has, in RegisteredUsers and in Orthanc.PasswordFile of guard.json.");
        }
    }
}
