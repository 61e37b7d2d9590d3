using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard optout …</c></summary>
internal static class OptOutCommands
{
    public static Command Create() => new("optout", "Patients who do not want their images sent to AI.") { Add(), Withdraw(), List(), Check() };

    private static Command Add()
    {
        var config = ConfigurationOption.Create();
        var patient = Patient();
        var issuer = Issuer();
        var destination = Destination("Only for this destination; else for every one");
        var why = new Option<string?>("--why") { Description = "Where it comes from: form, phone call, portal …" };
        var by = By();
        var command = new Command("add", "Records an opt-out, stops what is under way and says what has gone out.") { patient, issuer, destination, why, by, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.AddOptOutResponse>(
                "v1/optouts",
                new V1.AddOptOutRequest
                {
                    Patient = Named(result.GetValue(patient), result.GetValue(issuer)),
                    Destination = result.GetValue(destination) ?? "",
                    Why = result.GetValue(why) ?? "",
                    By = result.GetValue(by) ?? Environment.UserName,
                },
                stop);
            Console.WriteLine($"Opt-out {response.OptOut.Id} recorded.");
            foreach (var transfer in response.CancelledTransfers)
            {
                Console.WriteLine($"Stopped transfer {transfer}.");
            }

            foreach (var sent in response.Disclosed)
            {
                Console.WriteLine($"Already sent: {Terminal.Instances(sent.Instances, sent.Unconfirmed)} instances to {sent.Destination}, last {Terminal.Time(sent.LastAt)} (transfer {sent.TransferId}).");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<long>("ID") { Description = "Number of the opt-out" };
        var why = new Option<string?>("--why") { Description = "Why it no longer holds" };
        var by = By();
        var command = new Command("withdraw", "Ends an opt-out; it stays in the records.") { id, why, by, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var optOut = await client.PostAsync<V1.OptOut>(
                $"v1/optouts/{result.GetValue(id)}:withdraw",
                new V1.WithdrawOptOutRequest { Why = result.GetValue(why) ?? "", By = result.GetValue(by) ?? Environment.UserName },
                stop);
            Console.WriteLine($"Opt-out {optOut.Id} withdrawn {Terminal.Time(optOut.WithdrawnAt)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var all = new Option<bool>("--all") { Description = "Withdrawn ones as well" };
        var count = new Option<int>("--count") { Description = "At most so many, newest first", DefaultValueFactory = _ => 100 };
        var command = new Command("list", "Newest first.") { all, count, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.ListOptOutsRequest { IncludeWithdrawn = result.GetValue(all), PageSize = result.GetValue(count) };
            Print((await client.PostAsync<V1.ListOptOutsResponse>("v1/optouts:list", request, stop)).OptOuts);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var config = ConfigurationOption.Create();
        var patient = Patient();
        var issuer = Issuer();
        var destination = Destination("For this destination; else for any");
        var command = new Command("check", "Is this patient opted out? Exit status 0 no, 3 yes.") { patient, issuer, destination, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.CheckOptOutRequest
            {
                Patient = Named(result.GetValue(patient), result.GetValue(issuer)),
                Destination = result.GetValue(destination) ?? "",
            };
            var response = await client.PostAsync<V1.CheckOptOutResponse>("v1/optouts:check", request, stop);
            if (!response.OptedOut)
            {
                Console.WriteLine("Not opted out.");
                return ExitCode.Done;
            }

            Print(response.OptOuts);
            return ExitCode.Held;
        });
        return command;
    }

    private static Argument<string> Patient() => new("PATIENT-ID") { Description = "Patient ID (0010,0020); - reads it from the standard input, so that no list of processes shows it" };

    private static Option<string?> Issuer() => new("--issuer") { Description = "Issuer of the Patient ID (0010,0021)" };

    private static Option<string?> Destination(string description) => new("--destination") { Description = description, HelpName = "NAME" };

    private static Option<string?> By() => new("--by") { Description = "Who records it; else the user of this terminal" };

    private static V1.Patient Named(string? id, string? issuer) => new() { Id = (id == "-" ? Console.In.ReadLine() : id) ?? "", Issuer = issuer ?? "" };

    private static void Print(IEnumerable<V1.OptOut> optOuts)
    {
        var table = Terminal.Table("No", "Patient ID", "Issuer", "Scope", "Since", "By", "Why", "Withdrawn");
        foreach (var optOut in optOuts)
        {
            table.AddRow(
                Terminal.Number(optOut.Id),
                optOut.Patient.Id,
                optOut.Patient.Issuer,
                optOut.Destination.Length > 0 ? optOut.Destination : "all",
                Terminal.Time(optOut.At),
                optOut.By,
                optOut.Why,
                optOut.WithdrawnAt is null ? "" : $"{Terminal.Time(optOut.WithdrawnAt)} {optOut.WithdrawnBy} {optOut.WithdrawnWhy}".TrimEnd());
        }

        Terminal.Print(table);
    }
}
