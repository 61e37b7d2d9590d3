using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard results …</c></summary>
internal static class ResultCommands
{
    private static readonly (string Word, V1.ResultState State)[] States =
    [
        ("Received", V1.ResultState.ResultReceived),
        ("Storing", V1.ResultState.ResultStoring),
        ("Stored", V1.ResultState.ResultStored),
        ("Held", V1.ResultState.ResultHeld),
        ("Rejected", V1.ResultState.ResultRejected),
    ];

    public static Command Create() => new("results", "What AI vendors return: on its way, in Orthanc, or held with the reason.")
    {
        List(),
        Show(),
        Act("release", "Lets a held result go on; it is looked at once more.", "release"),
        Act("reject", "A held result does not come home; its bytes are deleted.", "reject"),
        Act("retry", "A held result is looked at again, after something was repaired.", "retry"),
    };

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var destination = new Option<string?>("--destination") { Description = "Only of this destination", HelpName = "NAME" };
        var state = new Option<string[]>("--state") { Description = "Only in this state; may be given several times", HelpName = "STATE" };
        state.AcceptOnlyFromAmong([.. States.Select(pair => pair.Word)]);
        var command = new Command("list", "Newest first.") { destination, state, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var query = $"v1/results?destination={Uri.EscapeDataString(result.GetValue(destination) ?? "")}"
                + string.Concat((result.GetValue(state) ?? []).Select(word => $"&states={(int)States.First(pair => pair.Word == word).State}"));
            var table = Terminal.Table("Result", "Destination", "Came", "By", "State", "Again", "Study", "Why");
            foreach (var item in (await client.GetAsync<V1.ListResultsResponse>(query, stop)).Results)
            {
                table.AddRow(
                    item.Id,
                    item.Destination,
                    Terminal.Time(item.ReceivedAt),
                    item.Door,
                    Word(item.State),
                    Terminal.Number(item.Duplicates),
                    item.StudyId,
                    string.Join(' ', item.Reasons.Select(reason => reason.Code)));
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var command = new Command("show", "What it is, why it is held, and what can be done about it.") { id, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            Print(await client.GetAsync<V1.Result>($"v1/results/{Uri.EscapeDataString(result.GetValue(id) ?? "")}", stop));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Act(string name, string description, string verb)
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var why = new Option<string>("--why") { Description = "The reason, in words; kept sealed", Required = true };
        var command = new Command(name, description) { id, why, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.ResultActRequest { Why = result.GetValue(why) };
            Console.WriteLine((await client.PostAsync<V1.ResultDecision>($"v1/results/{Uri.EscapeDataString(result.GetValue(id) ?? "")}:{verb}", request, stop)).Text);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Id() => new("RESULT") { Description = "Id of the result" };

    private static string Word(V1.ResultState state) => States.FirstOrDefault(pair => pair.State == state).Word ?? "";

    private static void Print(V1.Result item)
    {
        Console.WriteLine($"{item.Id}  {item.Destination}  {Word(item.State)}");
        Console.WriteLine($"  came {Terminal.Time(item.ReceivedAt)} by {item.Door} from {item.Sender}, {item.Bytes} bytes, SOP class {item.SopClassUid}");
        Console.WriteLine($"  transfer {item.TransferId}  study {item.StudyId}  instance {item.InstanceId}");
        if (item.CopyId.Length > 0)
        {
            Console.WriteLine($"  in Orthanc under the pseudonym until it is home: instance {item.CopyId}");
        }

        if (item.Duplicates > 0)
        {
            Console.WriteLine($"  came again {item.Duplicates} times; nothing was changed");
        }

        foreach (var reason in item.Reasons)
        {
            Console.WriteLine($"  {reason.Code} {reason.TagPath}: {reason.Text}");
            if (item.Advice.FirstOrDefault(advice => advice.Code == reason.Code) is { } advice)
            {
                Console.WriteLine($"    {(advice.Releasable ? "A person can release it." : "Nobody can overrule it.")} {advice.Text}");
            }
        }

        foreach (var act in item.Acts)
        {
            Console.WriteLine($"{Terminal.Time(act.At)}  {act.Act}  {act.By}  {act.Why}");
        }
    }
}
