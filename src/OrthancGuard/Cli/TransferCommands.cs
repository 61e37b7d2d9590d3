using System.CommandLine;
using Google.Protobuf;
using Spectre.Console;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard transfers …</c></summary>
internal static class TransferCommands
{
    private static readonly JsonFormatter Whole = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithIndentation());

    public static Command Create() =>
        new Command("transfers", "What went, what is on its way, what is held and why.") { Show(), Watch(), Send(), TransferPicturesCommand.Create(), Change("cancel"), Change("retry") }
            .WithDefault(List());

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var state = new Option<string[]>("--state") { Description = "Only these states (Held, Failed, …)", HelpName = "STATE" };
        var destination = new Option<string?>("--destination") { Description = "Only this destination", HelpName = "NAME" };
        var count = new Option<int>("--count") { Description = "At most so many, newest first", DefaultValueFactory = _ => 30 };
        var command = new Command("list", "Newest first.") { config, state, destination, count };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var query = $"v1/transfers?pageSize={result.GetValue(count)}&destination={Uri.EscapeDataString(result.GetValue(destination) ?? "")}"
                + string.Concat((result.GetValue(state) ?? []).Select(text => "&states=" + Uri.EscapeDataString(text.ToUpperInvariant())));
            Print(await client.GetAsync<V1.ListTransfersResponse>(query, stop));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var json = new Option<bool>("--json") { Description = "Everything that is known of it, as the API says it" };
        var command = new Command("show", "One transfer with its history and reasons, and what became of each series.") { config, id, json };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var transfer = await client.GetAsync<V1.Transfer>($"v1/transfers/{Escape(result.GetValue(id))}", stop);
            if (result.GetValue(json))
            {
                Console.WriteLine(Whole.Format(transfer));
                return ExitCode.Done;
            }

            Print(transfer);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Watch()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var command = new Command("watch", "Follows a transfer until it has ended; exit status 0 delivered, 3 held or refused, 1 otherwise.") { config, id };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var state = V1.TransferState.Unspecified;
            await foreach (var transfer in client.WatchAsync<V1.Transfer>($"v1/transfers/{Escape(result.GetValue(id))}:watch", stop))
            {
                state = transfer.State;
                Console.WriteLine($"{Terminal.Time(transfer.ChangedAt)}  {transfer.State,-10}  {Progress(transfer)}  {Why(transfer)}".TrimEnd());
            }

            return state switch
            {
                V1.TransferState.Delivered => ExitCode.Done,
                V1.TransferState.Held or V1.TransferState.Refused => ExitCode.Held,
                _ => ExitCode.Failed,
            };
        });
        return command;
    }

    private static Command Send()
    {
        var config = ConfigurationOption.Create();
        var study = new Argument<string>("STUDY") { Description = "Orthanc's id of the study" };
        var destination = new Argument<string>("DESTINATION") { Description = "Name of the destination" };
        var stat = new Option<bool>("--stat") { Description = "Before routine work" };
        var command = new Command("send", "Asks that a study goes to a destination.") { study, destination, config, stat };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.SubmitTransferRequest
            {
                Destination = result.GetValue(destination),
                StudyId = result.GetValue(study),
                Priority = result.GetValue(stat) ? V1.Priority.Stat : V1.Priority.Routine,
            };
            Console.WriteLine((await client.PostAsync<V1.Transfer>("v1/transfers", request, stop)).Id);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Change(string verb)
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var command = new Command(verb, verb == "cancel" ? "Stops a transfer, also in the middle of its delivery." : "Queues it again, with every check.") { config, id };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var transfer = await client.PostAsync<V1.Transfer>($"v1/transfers/{Escape(result.GetValue(id))}:{verb}", new V1.CancelTransferRequest(), stop);
            Console.WriteLine($"{transfer.Id}  {transfer.State}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Id() => new("ID") { Description = "Id of the transfer" };

    private static string Escape(string? id) => Uri.EscapeDataString(id ?? "");

    private static void Print(V1.ListTransfersResponse response)
    {
        var table = Terminal.Table("ID", "Destination", "State", "Changed", "Progress", "Why");
        foreach (var transfer in response.Transfers)
        {
            table.AddRow(transfer.Id, transfer.Destination, transfer.State.ToString(), Terminal.Time(transfer.ChangedAt), Progress(transfer), Why(transfer));
        }

        Terminal.Print(table);
    }

    private static void Print(V1.Transfer transfer)
    {
        var table = Terminal.Table("", "").HideHeaders();
        table.AddRow("Transfer", transfer.Id);
        table.AddRow("Destination", transfer.Destination);
        table.AddRow("State", transfer.State.ToString());
        table.AddRow("Asked for by", $"{transfer.RequestedBy} ({transfer.Origin})");
        table.AddRow("Study in Orthanc", transfer.StudyId);
        table.AddRow("Progress", Progress(transfer));
        table.AddRow("Tried again", Terminal.Time(transfer.RetryAt));
        foreach (var reason in transfer.Reasons)
        {
            table.AddRow("Reason", $"{reason.Text} {reason.TagPath} [{reason.Code}{(reason.Instances > 0 ? $", {reason.Instances} instances" : "")}]");
        }

        foreach (var risk in transfer.ResidualRisks)
        {
            table.AddRow($"Remains ({risk.Level.ToString().ToLowerInvariant()})", $"{risk.Text} [{risk.Code}, {risk.Instances} instances]");
        }

        SeriesLines.AddTo(table, transfer);
        foreach (var change in transfer.History)
        {
            table.AddRow(Terminal.Time(change.At), $"{change.State}  {change.Note}");
        }

        Terminal.Print(table);
    }

    private static string Progress(V1.Transfer transfer)
    {
        var counts = transfer.Counts;
        var text = $"{counts.Delivered}/{counts.Total} delivered";
        text += transfer.State switch
        {
            V1.TransferState.Fetching => $", {counts.Fetched} fetched",
            V1.TransferState.Protecting => $", {counts.Protected} protected",
            _ => "",
        };
        return text + (counts.LeftOut > 0 ? $", {counts.LeftOut} left out" : "") + (counts.Held > 0 ? $", {counts.Held} held" : "");
    }

    private static string Why(V1.Transfer transfer) => transfer.Reasons.Count switch
    {
        0 => "",
        1 => transfer.Reasons[0].Text,
        var more => $"{transfer.Reasons[0].Text} (and {more - 1} more)",
    };
}
