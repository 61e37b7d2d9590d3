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

    /// <param name="name">Of the entry.</param>
    /// <param name="kind">Where several have the name.</param>
    /// <param name="destination">Its name in guard.json; null for that of the entry.</param>
    /// <param name="gate">How Orthanc reaches this machine; null where guard.json tells.</param>
    /// <param name="password">The vendor's, of a peer or DICOMweb server; null where there is none, or Orthanc's files have it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="AdoptionException">There is no such entry, or several, or it cannot be taken over.</exception>
    /// <exception cref="OrthancException">Orthanc does not answer.</exception>
    public async Task<AdoptionPlan> PlanAsync(string name, OrthancRoute? kind, string? destination, string? gate, string? password, CancellationToken cancellationToken)
    {
        var entries = await OrthancReader.ReadEntriesAsync(orthanc, cancellationToken);
        var entry = Find(entries, name, kind);
        var system = await orthanc.ReadAsync(OrthancPath.System, cancellationToken);
        var flag = entry.Kind.DatabaseFlag();
        var guarded = HookAnswers.OfEntry("guarded", entry.Kind, entry.Name);
        var kept = HookAnswers.OfEntry("delivery", entry.Kind, DestinationDraft.OutOf(entry));
        var hook = await HookAnswers.AskAsync(orthanc, ["version/" + HookAnswers.Version, "off/" + flag, guarded, kept], cancellationToken);
        var planner = new AdoptionPlanner(configuration, new()
        {
            Entries = entries,
            Aet = system is { } about && about.TryGetProperty("DicomAet", out var aet) && aet.GetString() is { Length: > 0 } title ? title : "ORTHANC",
            Files = files,
            IsInDatabase = files?.IsOn(flag) ?? (hook.Says("version/" + HookAnswers.Version) && !hook.Says("off/" + flag)),
            IsGuarded = hook.Says(guarded),
            IsKeptForDelivery = hook.Says(kept),
            Password = password,
            Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime),
        });
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
            Original = plan.Original ?? plan.Entry.Json,
            Written = plan.Written,
            IsOverRest = plan.IsOverRest,
            DeliveryEntry = plan.IsOverRest ? plan.DeliveryEntry : null,
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
            // The guard can deliver before anything arrives at its gate.
            if (record.DeliveryEntry is { } delivery)
            {
                await orthanc.PutAsync(PathOf(record.Kind, delivery), record.Original.GetRawText(), cancellationToken);
            }

            await orthanc.PutAsync(PathOf(plan.Entry.Kind, plan.Entry.Name), plan.Repointed, cancellationToken);
        }
        catch (OrthancException)
        {
            Replace(configuration.Json);
            await reload();
            // Where Orthanc does not answer the record stays: --undo finishes it.
            await RemoveDeliveryAsync(record, CancellationToken.None);
            journal.Remove(record);
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
        await RemoveDeliveryAsync(record, cancellationToken);
        journal.Remove(record);
        return
        [
            $"In Orthanc's files, if they were changed: {OrthancEntry.KindWord(record.Kind)} {record.Name} as it was, and {record.Name} out of the section OrthancGuard.",
            .. record.Written is { } text ? [$"    \"{record.Name}\" : {text}"] : (string[])[],
        ];
    }

    // Gone already is as good.
    private async Task RemoveDeliveryAsync(AdoptionRecord record, CancellationToken cancellationToken)
    {
        if (record.DeliveryEntry is { } name)
        {
            await orthanc.ProbeAsync(HttpMethod.Delete, PathOf(record.Kind, name), null, cancellationToken);
        }
    }

    private static OrthancEntry Find(IReadOnlyList<OrthancEntry> entries, string name, OrthancRoute? kind) =>
        entries.Where(entry => string.Equals(entry.Name, name, StringComparison.Ordinal) && (kind is null || entry.Kind == kind)).ToList() switch
        {
            [var one] => one,
            [] => throw new AdoptionException($"Orthanc has no modality, peer or DICOMweb server {name}."),
            _ => throw new AdoptionException($"Orthanc has several entries called {name}: say which with --kind."),
        };

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
