using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard ledger …</c></summary>
internal static class LedgerCommands
{
    public static Command Create() => new("ledger", "The record of decisions and disclosures.") { List(), Verify() };

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
        var command = new Command("verify", "Recomputes the whole chain. Exit status 0 whole, 1 not.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var answer = await client.PostAsync<V1.VerifyLedgerResponse>("v1/ledger:verify", new V1.VerifyLedgerRequest(), stop);
            if (answer.Whole)
            {
                Console.WriteLine($"The ledger is whole: {answer.Rows} rows, head {answer.HeadHash}.");
                return ExitCode.Done;
            }

            Console.WriteLine($"THE LEDGER IS NOT WHOLE at row {answer.FirstBadSequence}: {answer.Problem}");
            return ExitCode.Failed;
        });
        return command;
    }
}
