using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>
/// Takes an AI entry of Orthanc's over, and gives it back. What was there is written down first; guard.json comes before Orthanc, so that
/// the gate knows the destination when the entry points to it.
/// </summary>
internal sealed class EntryAdoption(GuardConfiguration configuration, IOrthancClient orthanc, OrthancFiles? files, TimeProvider time)
{
    private readonly AdoptionJournal journal = new(configuration.DataDirectory);

    /// <exception cref="AdoptionException">There is no such entry, or several, or it cannot be taken over.</exception>
    /// <exception cref="OrthancException">Orthanc does not answer.</exception>
    public async Task<AdoptionPlan> PlanAsync(string name, OrthancRoute? kind, string? destination, string? gate, CancellationToken cancellationToken)
    {
        var entry = await FindAsync(name, kind, cancellationToken);
        var system = await orthanc.ReadAsync(OrthancPath.System, cancellationToken);
        var guarded = HookAnswers.OfEntry("guarded", entry.Kind, entry.Name);
        var hook = await HookAnswers.AskAsync(orthanc, ["version/" + HookAnswers.Version, "off/DicomModalitiesInDatabase", guarded], cancellationToken);
        var planner = new AdoptionPlanner(
            configuration,
            files,
            system is { } about && about.TryGetProperty("DicomAet", out var aet) && aet.GetString() is { Length: > 0 } title ? title : "ORTHANC",
            files?.IsOn("DicomModalitiesInDatabase") ?? (hook.Says("version/" + HookAnswers.Version) && !hook.Says("off/DicomModalitiesInDatabase")),
            hook.Says(guarded),
            DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return planner.Plan(entry, destination ?? NameFrom(name), GateAddress.Of(configuration.Listen, configuration.Orthanc.Url, gate));
    }

    /// <param name="plan">As planned.</param>
    /// <param name="reload">Has the running guard read guard.json again, if there is one.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    /// <exception cref="OrthancException">Orthanc did not take the entry: guard.json is as it was.</exception>
    public async Task AdoptAsync(AdoptionPlan plan, Func<Task> reload, CancellationToken cancellationToken)
    {
        var record = new AdoptionRecord
        {
            Name = plan.Entry.Name,
            Kind = plan.Entry.Kind,
            Destination = plan.Destination,
            At = time.GetUtcNow(),
            Original = plan.Entry.Json,
            IsOverRest = plan.IsOverRest,
            GuardJson = configuration.Json,
            AfterSha256 = Convert.ToHexStringLower(SHA256.HashData(plan.GuardJson)),
        };
        journal.Write(record);
        Replace(plan.GuardJson);
        await reload();
        if (!plan.IsOverRest)
        {
            return;
        }

        try
        {
            await orthanc.PutAsync(PathOf(plan.Entry.Kind, plan.Entry.Name), plan.Repointed, cancellationToken);
        }
        catch (OrthancException)
        {
            Replace(configuration.Json);
            journal.Remove(record);
            await reload();
            throw;
        }
    }

    /// <returns>What a person has to do besides.</returns>
    /// <exception cref="AdoptionException">It was not taken over, or something else stands in the way.</exception>
    /// <exception cref="OrthancException">Orthanc did not take the entry: nothing was changed.</exception>
    public async Task<IReadOnlyList<string>> UndoAsync(string name, OrthancRoute? kind, Func<Task> reload, CancellationToken cancellationToken)
    {
        var record = journal.Find(name).Where(known => kind is null || known.Kind == kind).ToList() switch
        {
            [var one] => one,
            [] => throw new AdoptionException($"{name} was not taken over by this guard."),
            _ => throw new AdoptionException($"Several entries are called {name}: say which with --kind."),
        };
        var json = Without(record);
        // Orthanc first: a gate without its destination refuses, an entry without its gate would fail.
        if (record.IsOverRest)
        {
            await orthanc.PutAsync(PathOf(record.Kind, record.Name), record.Original.GetRawText(), cancellationToken);
        }

        Replace(json);
        await reload();
        journal.Remove(record);
        return
        [
            $"In Orthanc's files, if they were changed: {OrthancEntry.KindWord(record.Kind)} {record.Name} as it was, and {record.Name} out of the section OrthancGuard.",
            .. record.Kind == OrthancRoute.Modality ? [$"    \"{record.Name}\" : {record.Original.GetRawText()}"] : (string[])[],
        ];
    }

    private async Task<OrthancEntry> FindAsync(string name, OrthancRoute? kind, CancellationToken cancellationToken)
    {
        var found = (await OrthancReader.ReadEntriesAsync(orthanc, cancellationToken))
            .Where(entry => string.Equals(entry.Name, name, StringComparison.Ordinal) && (kind is null || entry.Kind == kind)).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new AdoptionException($"Orthanc has no modality, peer or DICOMweb server {name}."),
            _ => throw new AdoptionException($"Orthanc has several entries called {name}: say which with --kind."),
        };
    }

    // Byte for byte where nobody has touched it since; otherwise without the destination, and with everything else that was done.
    private byte[] Without(AdoptionRecord record)
    {
        if (string.Equals(Convert.ToHexStringLower(SHA256.HashData(configuration.Json)), record.AfterSha256, StringComparison.Ordinal))
        {
            return record.GuardJson;
        }

        var text = new JsonText(configuration.Json);
        var json = text.FindItem("Destinations", "Name", record.Destination) is { } item ? text.Remove("Destinations", item) : configuration.Json;
        try
        {
            ConfigurationLoader.Parse(json, configuration.File!, Environment.GetEnvironmentVariables());
            return json;
        }
        catch (ConfigurationException e)
        {
            throw new AdoptionException($"guard.json without {record.Destination} would have mistakes; nothing was changed:\n{e.Message}", e);
        }
    }

    // Whole or not at all, and with the rights and owner that it has.
    private void Replace(byte[] json)
    {
        var file = File.ResolveLinkTarget(configuration.File!, returnFinalTarget: true)?.FullName ?? configuration.File!;
        var unfinished = file + ".new";
        File.Copy(file, unfinished, overwrite: true);
        File.WriteAllBytes(unfinished, json);
        File.Move(unfinished, file, overwrite: true);
    }

    private static string PathOf(OrthancRoute kind, string name) => kind switch
    {
        OrthancRoute.Modality => $"modalities/{OrthancPath.Escape(name)}",
        OrthancRoute.Peer => $"peers/{OrthancPath.Escape(name)}",
        _ => $"dicom-web/servers/{OrthancPath.Escape(name)}",
    };

    // A destination's name is letters, digits, - and _.
    private static string NameFrom(string entry)
    {
        var name = new StringBuilder();
        foreach (var c in entry)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_');
        }

        return name.ToString();
    }
}
