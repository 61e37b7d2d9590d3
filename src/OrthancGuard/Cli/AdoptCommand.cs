using System.CommandLine;
using OrthancGuard.Adoption;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard adopt NAME</c></summary>
internal static class AdoptCommand
{
    private enum Kind
    {
        Modality,
        Peer,
        DicomWeb,
    }

    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "Name of the modality, peer or DICOMweb server in Orthanc" };
        var config = ConfigurationOption.Create();
        var kind = new Option<Kind?>("--kind") { Description = "Where several entries have the name" };
        var destination = new Option<string?>("--destination") { Description = "Name in guard.json; else NAME", HelpName = "NAME" };
        var gate = new Option<string?>("--gate") { Description = "How Orthanc reaches this machine, where guard.json does not tell", HelpName = "HOST" };
        var files = new Option<string?>("--orthanc-config") { Description = "Orthanc's configuration, a file or a folder, for the exact lines to change", HelpName = "PATH" };
        var password = new Option<FileInfo?>("--password-file") { Description = "The vendor's password of a peer or DICOMweb server, where no file of Orthanc's has it", HelpName = "FILE" };
        var yes = new Option<bool>("--yes") { Description = "Does it; without, it only says what it would do" };
        var prove = new Option<bool>("--prove") { Description = "Of an entry that was taken over: a C-ECHO and a synthetic study through the whole chain, to the vendor once the contract is filled in" };
        var undo = new Option<bool>("--undo") { Description = "Gives it back as it was" };
        var command = new Command("adopt", "Takes an AI entry of Orthanc's over: into guard.json with a contract to fill in, and Orthanc's entry pointing to the guard. Says first what it would do.")
        {
            name, config, kind, destination, gate, files, password, yes, prove, undo,
        };
        command.SetAction(async (result, stop) =>
        {
            var configuration = ConfigurationOption.Load(result.GetValue(config));
            using var orthanc = new OrthancClient(new OrthancConnection(configuration.Orthanc) { Retries = 1 }, TimeProvider.System);
            OrthancRoute? route = result.GetValue(kind) is { } given ? (OrthancRoute)given : null;
            var entry = result.GetRequiredValue(name);
            try
            {
                var path = result.GetValue(files) ?? configuration.Orthanc.ConfigurationFiles;
                var adoption = new EntryAdoption(configuration, orthanc, path is null ? null : OrthancFiles.Read(path), TimeProvider.System);
                Task Reload() => ReloadAsync(result.GetValue(config), stop);
                if (result.GetValue(prove))
                {
                    return await ProveAsync(configuration, orthanc, result.GetValue(config), entry, route, stop);
                }

                if (result.GetValue(undo))
                {
                    var rest = await adoption.UndoAsync(entry, route, Reload, stop);
                    Console.WriteLine($"{entry} is as it was, in Orthanc and in guard.json.");
                    Print(rest);
                    return ExitCode.Done;
                }

                var secret = result.GetValue(password) is { } holds ? (await File.ReadAllTextAsync(holds.FullName, stop)).TrimEnd('\r', '\n') : null;
                var plan = await adoption.PlanAsync(entry, route, result.GetValue(destination), result.GetValue(gate), secret, stop);
                Print(plan, configuration.File!);
                if (!result.GetValue(yes))
                {
                    Console.WriteLine("Nothing was changed. The same with --yes does it.");
                    return ExitCode.Done;
                }

                await adoption.AdoptAsync(plan, Reload, stop);
                Console.WriteLine($"Done. Next: the lines above in Orthanc's files, if there are any, and its restart; the contract of {plan.Destination} in guard.json;");
                Console.WriteLine($"then: orthancguard adopt {entry} --prove · orthancguard doctor");
                return ExitCode.Done;
            }
            catch (Exception e) when (e is AdoptionException or OrthancException or InvalidDataException)
            {
                throw new GuardCallException(e is OrthancException ? $"Orthanc did not do it: {e.Message}" : e.Message, e);
            }
        });
        return command;
    }

    private static async Task<int> ProveAsync(GuardConfiguration configuration, OrthancClient orthanc, FileInfo? config, string entry, OrthancRoute? kind, CancellationToken stop)
    {
        var guarded = configuration.Destinations
            .SelectMany(destination => GuardedNames.Of(destination).Select(known => (known.Kind, known.Name, Destination: destination.Name)))
            .Where(known => string.Equals(known.Name, entry, StringComparison.Ordinal) && (kind is null || known.Kind == kind)).ToList();
        if (guarded is not [var (route, _, destination)])
        {
            throw new GuardCallException(guarded.Count == 0
                ? $"{entry} stands for no destination of guard.json: take it over first."
                : $"Several entries called {entry} stand for destinations of guard.json: say which with --kind.");
        }

        using var guard = GuardClient.Connect(config);
        var proof = new AdoptionProof(orthanc, guard, TimeProvider.System);
        if (await proof.EchoAsync(route, entry, stop) is { } echo)
        {
            Console.WriteLine(echo.Text);
            if (!echo.IsWell)
            {
                return ExitCode.Failed;
            }
        }

        var sent = await proof.SendAsync(route, entry, destination, stop);
        Console.WriteLine(sent.Text);
        return sent.IsWell ? ExitCode.Done : ExitCode.Held;
    }

    // It sees the change by itself within two seconds: asked, it has it at once.
    private static async Task ReloadAsync(FileInfo? config, CancellationToken stop)
    {
        try
        {
            using var guard = GuardClient.Connect(config);
            await guard.PostAsync<V1.ConfigurationStatus>("v1/configuration:reload", new V1.ReloadConfigurationRequest(), stop);
        }
        catch (GuardCallException)
        {
            Console.WriteLine("The guard does not answer: it reads guard.json when it starts.");
        }
    }

    private static void Print(AdoptionPlan plan, string file)
    {
        Console.WriteLine($"1. {file} gets one more destination:");
        Console.WriteLine();
        Console.WriteLine("    " + plan.DestinationText.ReplaceLineEndings(Environment.NewLine + "    "));
        Console.WriteLine();
        Console.WriteLine(plan.IsOverRest
            ? $"2. Orthanc's {plan.Entry.Title} is repointed over REST:"
            : $"2. Orthanc's {plan.Entry.Title} has to be repointed in its file, for Orthanc does not tell passwords over REST:");
        Console.WriteLine("    " + plan.Repointed);
        if (plan.DeliveryEntry is { } delivery)
        {
            Console.WriteLine($"   The guard itself sends by DICOM only: Orthanc delivers what is protected, through {delivery}, which gets the address and password that {plan.Entry.Name} has.");
        }

        if (plan.Lines.Count > 0)
        {
            Console.WriteLine("3. By hand, in Orthanc's configuration files; otherwise it is as before after the next restart:");
            Print(plan.Lines);
        }

        Console.WriteLine();
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine("    " + line);
        }
    }
}
