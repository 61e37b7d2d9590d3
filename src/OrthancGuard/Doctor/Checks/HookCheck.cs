using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor.Checks;

/// <summary>The hook in Orthanc: there, ours, first and last, and nothing of it replaced by another script.</summary>
internal sealed class HookCheck : IDoctorCheck
{
    private static readonly Finding Stranger = new(
        FindingCodes.HookUser, "The hook does not know the guard's user: it is not in RegisteredUsers, AuthenticationEnabled is off, or OrthancGuard.User names another.",
        "The same user in RegisteredUsers, in OrthancGuard.User, and in Orthanc.Username of guard.json.");

    public IEnumerable<Finding> Look(Examination examination)
    {
        if (examination.Orthanc is not { } orthanc)
        {
            return [];
        }

        if (!orthanc.Hook.IsThere)
        {
            return [Missing(examination.Files)];
        }

        return orthanc.Hook.Says("version/" + HookAnswers.Version)
            ? [.. Itself(orthanc.Hook), .. examination.Configuration.Destinations.SelectMany(destination => Entries(orthanc.Hook, destination))]
            : Itself(orthanc.Hook);
    }

    private static Finding Missing(OrthancFiles? files)
    {
        const string Remedy = "LuaScripts of Orthanc's configuration: orthancguard-first.lua first, orthancguard-last.lua last; then restart Orthanc.";
        if (files?.Find("LuaScripts") is { } scripts && Names(scripts.Value) is { Count: > 0 } names)
        {
            if (names.FindIndex(name => name.EndsWith("orthancguard-last.lua", StringComparison.Ordinal)) is >= 0 and var at && at < names.Count - 1)
            {
                return new(
                    FindingCodes.HookReplaced,
                    $"The guard's hook does not answer: it is loaded, but scripts come after it ({string.Join(", ", names.Skip(at + 1).Select(Path.GetFileName))}) and replace its filter.",
                    Remedy);
            }
        }

        return new(
            FindingCodes.HookMissing,
            "The guard's hook does not answer: it is not loaded, is an older one, or a script after it replaced IncomingHttpRequestFilter. Scripts send past the guard, unless every entry points to it.",
            Remedy);
    }

    private static IEnumerable<Finding> Itself(HookAnswers hook)
    {
        if (!hook.Says("version/" + HookAnswers.Version))
        {
            // It tells nobody but the guard's user more than that it is there.
            yield return hook.Says("user") || hook.Says("first")
                ? new(FindingCodes.HookVersion, "The guard's hook in Orthanc is of another version than the guard.", "Copy both scripts of this version over, and restart Orthanc.")
                : Stranger;
            yield break;
        }

        if (!hook.Says("user"))
        {
            yield return Stranger;
        }

        if (!hook.Says("first"))
        {
            yield return new(
                FindingCodes.HookOrder, "orthancguard-first.lua is not the first of LuaScripts: a script before it has kept Orthanc's own functions, and sends past the guard.",
                "Put it first in LuaScripts, and restart Orthanc.");
        }

        if (!hook.Says("last"))
        {
            yield return new(
                FindingCodes.HookOrder, "orthancguard-last.lua is not the last of LuaScripts: callbacks of the scripts after it run without the guard.", "Put it last in LuaScripts, and restart Orthanc.");
        }

        var replaced = HookAnswers.Functions.Where(name => !hook.Says("ours/" + name)).ToList();
        if (replaced.Count > 0)
        {
            yield return new(
                FindingCodes.HookReplaced, $"A script has replaced what the hook wraps, after it: {string.Join(", ", replaced)}.",
                "Load that script between orthancguard-first.lua and orthancguard-last.lua, and restart Orthanc.");
        }
    }

    private static IEnumerable<Finding> Entries(HookAnswers hook, Destination destination)
    {
        foreach (var (kind, name) in GuardedNames.Of(destination).Where(entry => !hook.Says(HookAnswers.OfEntry("guarded", entry.Kind, entry.Name))))
        {
            yield return new(
                FindingCodes.HookEntry, $"The hook does not guard the {OrthancEntry.KindWord(kind)} {name} of {destination.Name}.",
                $"Add {name} to OrthancGuard.Guarded.{kind.ListName()} of Orthanc's configuration, and restart Orthanc.");
        }

        if (destination.Delivery is OrthancDeliverySettings { Outbox: null } own && !hook.Says(HookAnswers.OfEntry("delivery", own.Through, own.Entry)))
        {
            yield return new(
                FindingCodes.HookEntry, $"The hook does not keep others from the {OrthancEntry.KindWord(own.Through)} {own.Entry}, through which {destination.Name} is delivered.",
                $"Add {own.Entry} to OrthancGuard.Delivery.{own.Through.ListName()} of Orthanc's configuration, and restart Orthanc.");
        }
    }

    private static List<string> Names(JsonElement scripts) =>
        scripts.ValueKind == JsonValueKind.Array ? [.. scripts.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)] : [];
}
