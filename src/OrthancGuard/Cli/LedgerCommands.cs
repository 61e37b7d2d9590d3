using System.CommandLine;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard ledger …</c></summary>
internal static class LedgerCommands
{
    public static Command Create() => new("ledger", "The record of decisions and disclosures.") { List(), Verify(), Export(), Key() };

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var transfer = new Option<string?>("--transfer") { Description = "Only this transfer", HelpName = "ID" };
        var destination = new Option<string?>("--destination") { Description = "Only this destination", HelpName = "NAME" };
        var count = new Option<int>("--count") { Description = "At most so many, newest first", DefaultValueFactory = _ => 50 };
        var command = new Command("list", "Newest first.") { transfer, destination, count, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var query = $"v1/ledger?newestFirst=true&pageSize={result.GetValue(count)}"
                + $"&transferId={Uri.EscapeDataString(result.GetValue(transfer) ?? "")}&destination={Uri.EscapeDataString(result.GetValue(destination) ?? "")}";
            var table = Terminal.Table("No", "When", "What", "Destination", "Transfer", "Actor", "Facts");
            foreach (var row in (await client.GetAsync<V1.ListLedgerResponse>(query, stop)).Rows)
            {
                var facts = string.Join(", ", row.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}"));
                table.AddRow(Terminal.Number(row.Sequence), Terminal.Time(row.At), row.Kind, row.Destination, row.TransferId, row.Actor, facts);
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Verify()
    {
        var config = ConfigurationOption.Create();
        var file = new Option<FileInfo?>("--file") { Description = "An export, instead of the running guard's ledger", HelpName = "FILE" };
        var key = new Option<FileInfo?>("--public-key") { Description = "Believe in signatures of this key only (PEM)", HelpName = "FILE" };
        var checkpoint = new Option<FileInfo?>("--checkpoint")
        {
            Description = "With --file: the export must contain the last checkpoint of this file, kept from before",
            HelpName = "FILE",
        };
        var command = new Command("verify", "Recomputes the whole chain and checks every signature. Exit status 0 whole, 1 not.") { file, key, checkpoint, config };
        command.SetAction(async (result, stop) =>
        {
            var pem = result.GetValue(key) is { } pemFile ? await File.ReadAllTextAsync(pemFile.FullName, stop) : "";
            if (result.GetValue(file) is { } export)
            {
                return Tell(await VerifyFileAsync(export, pem, result.GetValue(checkpoint), stop));
            }

            using var client = GuardClient.Connect(result.GetValue(config));
            var answer = await client.PostAsync<V1.VerifyLedgerResponse>("v1/ledger:verify", new V1.VerifyLedgerRequest { PublicKeyPem = pem }, stop);
            return Tell(new(answer.Rows, answer.HeadHash, answer.FirstBadSequence, answer.Whole ? null : answer.Problem)
            {
                Checkpoints = answer.Checkpoints,
                SignedUpTo = answer.SignedUpTo,
            });
        });
        return command;
    }

    private static Command Export()
    {
        var config = ConfigurationOption.Create();
        var file = new Argument<FileInfo>("FILE") { Description = "A file that does not exist yet" };
        var command = new Command("export", "Writes the whole ledger as lines of JSON that can be verified without the guard.") { file, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            await using var target = PrivateFile.CreateNew(result.GetValue(file)!.FullName);
            using var request = new HttpRequestMessage(HttpMethod.Get, "v1/ledger/export");
            await client.DownloadAsync(request, target, stop);
            Console.WriteLine($"{target.Length} bytes written; verify them with: orthancguard ledger verify --file {result.GetValue(file)!.Name}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Key()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("key", "Prints the public key that checkpoints are signed with; keep it where the guard cannot write.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            Console.WriteLine((await client.GetAsync<V1.LedgerKey>("v1/ledger:key", stop)).PublicKeyPem);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<LedgerVerification> VerifyFileAsync(FileInfo export, string pem, FileInfo? checkpoint, CancellationToken stop)
    {
        try
        {
            using var trusted = pem.Length > 0 ? TrustedKeys.FromPem(pem) : null;
            var known = checkpoint is null
                ? null
                : new CheckpointFile(checkpoint.FullName).Read() is [.., var last] ? last : throw new GuardCallException($"{checkpoint.Name} holds no checkpoint.");
            await using var file = export.OpenRead();
            return await LedgerFile.VerifyAsync(file, trusted, known, stop);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new GuardCallException("The public key cannot be read: it must be PEM, ECDSA P-256.", e);
        }
    }

    private static int Tell(LedgerVerification found)
    {
        Console.WriteLine(found.Problem is null
            ? $"The ledger is whole: {found.Rows} rows, {found.Checkpoints} signatures up to row {found.SignedUpTo}, head {found.HeadHash}."
            : $"THE LEDGER IS NOT WHOLE at row {found.FirstBadSequence}: {found.Problem}");
        return found.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }
}
