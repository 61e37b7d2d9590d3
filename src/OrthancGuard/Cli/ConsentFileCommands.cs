using System.CommandLine;
using System.Text;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard consent import | recall</c>: what comes from files and goes into files.</summary>
internal static class ConsentFileCommands
{
    public static Command Import()
    {
        var config = ConfigurationOption.Create();
        var file = new Argument<FileInfo>("FILE") { Description = "CSV with a header line; docs/opt-outs.md has the columns" };
        var confirm = new Option<string?>("--confirm") { Description = "Digest that the preview showed: now the rows are written", HelpName = "DIGEST" };
        var by = PatientArgument.By();
        var command = new Command("import", "Shows what a file of consents would do, line by line; writes it when confirmed.") { file, confirm, by, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.ImportConsentsResponse>(
                "v1/consents:import",
                new V1.ImportConsentsRequest
                {
                    Csv = await File.ReadAllTextAsync(result.GetValue(file)!.FullName, Encoding.UTF8, stop),
                    ConfirmDigest = result.GetValue(confirm) ?? "",
                    By = result.GetValue(by) ?? Environment.UserName,
                },
                stop);
            foreach (var mistake in response.Mistakes)
            {
                Console.WriteLine($"line {mistake.Line}: {mistake.Text}");
            }

            foreach (var line in response.Lines)
            {
                var scope = line.Reach == V1.ConsentReach.All ? "all" : $"{line.Reach.ToString().ToLowerInvariant()} {line.ScopeName}";
                Console.WriteLine($"line {line.Line}: {(line.Kind == V1.ConsentKind.OptIn ? "opt-in" : "opt-out")}, {scope}{(line.AlreadyKnown ? ": on record already" : "")}");
            }

            Console.WriteLine($"{response.OptOuts} opt-outs and {response.OptIns} opt-ins; {response.AlreadyKnown} lines say what is on record already.");
            Console.WriteLine(
                response.Written ? "Written."
                : response.Mistakes.Count > 0 ? "Nothing was written: mend the lines above first."
                : $"Nothing was written yet. To write them: --confirm {response.Digest}");
            return response.Mistakes.Count > 0 ? ExitCode.Held : ExitCode.Done;
        });
        return command;
    }

    public static Command Recall()
    {
        var config = ConfigurationOption.Create();
        var patient = PatientArgument.Create();
        var issuer = PatientArgument.Issuer();
        var letters = new Option<DirectoryInfo?>("--letters") { Description = "Folder for a letter to each vendor, as text and HTML", HelpName = "FOLDER" };
        var command = new Command("recall", "What of a patient went where, under which pseudonym, when; with a letter to each vendor.") { patient, issuer, letters, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.GetRecallRequest { Patient = PatientArgument.Named(result.GetValue(patient), result.GetValue(issuer)) };
            var recall = await client.PostAsync<V1.Recall>("v1/patients:recall", request, stop);
            var table = Terminal.Table("Vendor", "Destination", "Contract", "Pseudonym", "Instances", "First", "Last", "Transfer");
            foreach (var sent in recall.Disclosures)
            {
                table.AddRow(
                    sent.Vendor, sent.Destination, sent.Contract, sent.Pseudonym, Terminal.Instances(sent.Instances, sent.Unconfirmed), Terminal.Time(sent.FirstAt), Terminal.Time(sent.LastAt), sent.TransferId);
            }

            Terminal.Print(table);
            if (result.GetValue(letters) is { } folder)
            {
                await WriteAsync(recall, folder, stop);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAsync(V1.Recall recall, DirectoryInfo folder, CancellationToken stop)
    {
        folder.Create();
        foreach (var (letter, number) in recall.Letters.Select((letter, i) => (letter, i + 1)))
        {
            var name = new string([.. letter.Vendor.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
            var path = Path.Combine(folder.FullName, $"{number}-{name}");
            await File.WriteAllTextAsync(path + ".txt", letter.Text, stop);
            await File.WriteAllTextAsync(path + ".html", letter.Html, stop);
            Console.WriteLine($"{path}.txt and .html");
        }
    }
}
