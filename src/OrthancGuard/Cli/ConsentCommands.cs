using System.CommandLine;
using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using OrthancGuard.Policy;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard consent …</c></summary>
internal static class ConsentCommands
{
    public static Command Create() => new("consent", "What patients have said about AI: opt-outs and opt-ins by scope and time.")
    {
        Add(), Withdraw(), List(), Check(), ConsentFileCommands.Import(), PatientLinkCommands.Link(), PatientLinkCommands.Unlink(), PatientLinkCommands.Links(),
        ConsentFileCommands.Recall(),
    };

    private static Command Add()
    {
        var config = ConfigurationOption.Create();
        var kind = new Argument<string>("KIND") { Description = "opt-out or opt-in" };
        kind.AcceptOnlyFromAmong("opt-out", "opt-in");
        var patient = PatientArgument.Create();
        var issuer = PatientArgument.Issuer();
        var vendor = new Option<string?>("--vendor") { Description = "Only for this vendor" };
        var purpose = new Option<string?>("--purpose") { Description = "Only for this task" };
        var destination = new Option<string?>("--destination") { Description = "Only for this destination", HelpName = "NAME" };
        var from = new Option<DateOnly?>("--from") { Description = "First day (2026-01-31)" };
        var until = new Option<DateOnly?>("--until") { Description = "Last day" };
        var source = new Option<string>("--source") { Description = "form, phone, in-person or portal", DefaultValueFactory = _ => "form" };
        source.AcceptOnlyFromAmong("form", "phone", "in-person", "portal");
        var why = new Option<string?>("--why") { Description = "Anything to remember about it" };
        var by = PatientArgument.By();
        var command = new Command("add", "Records a consent; an opt-out stops what is under way and says what has gone out.")
        {
            kind, patient, issuer, vendor, purpose, destination, from, until, source, why, by, config,
        };
        command.SetAction(async (result, stop) =>
        {
            var scopes = new[]
            {
                (Reach: V1.ConsentReach.Vendor, Name: result.GetValue(vendor)),
                (Reach: V1.ConsentReach.Purpose, Name: result.GetValue(purpose)),
                (Reach: V1.ConsentReach.Destination, Name: result.GetValue(destination)),
            }.Where(scope => scope.Name is not null).ToList();
            if (scopes.Count > 1)
            {
                await Console.Error.WriteLineAsync("Give at most one of --vendor, --purpose and --destination.");
                return ExitCode.Usage;
            }

            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.AddConsentResponse>(
                "v1/consents",
                new V1.AddConsentRequest
                {
                    Kind = result.GetValue(kind) == "opt-in" ? V1.ConsentKind.OptIn : V1.ConsentKind.OptOut,
                    Patient = PatientArgument.Named(result.GetValue(patient), result.GetValue(issuer)),
                    Reach = scopes.Count == 0 ? V1.ConsentReach.All : scopes[0].Reach,
                    ScopeName = scopes.Count == 0 ? "" : scopes[0].Name,
                    ValidFrom = Day(result.GetValue(from)),
                    ValidUntil = Day(result.GetValue(until)?.AddDays(1)),
                    Source = System.Enum.Parse<V1.ConsentSource>(result.GetValue(source)!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
                    Why = result.GetValue(why) ?? "",
                    By = result.GetValue(by) ?? Environment.UserName,
                },
                stop);
            Print(response);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<long>("ID") { Description = "Number of the consent" };
        var why = new Option<string?>("--why") { Description = "Why it no longer holds" };
        var by = PatientArgument.By();
        var command = new Command("withdraw", "Ends a consent; it stays in the records.") { id, why, by, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var consent = await client.PostAsync<V1.Consent>(
                $"v1/consents/{result.GetValue(id)}:withdraw",
                new V1.WithdrawConsentRequest { Why = result.GetValue(why) ?? "", By = result.GetValue(by) ?? Environment.UserName },
                stop);
            Console.WriteLine($"{Kind(consent)} {consent.Id} withdrawn {Terminal.Time(consent.WithdrawnAt)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var patient = new Option<string?>("--patient") { Description = "Only this patient's; - reads it from the standard input" };
        var issuer = PatientArgument.Issuer();
        var all = new Option<bool>("--all") { Description = "Withdrawn ones as well" };
        var count = new Option<int>("--count") { Description = "At most so many, newest first", DefaultValueFactory = _ => 100 };
        var command = new Command("list", "Newest first.") { patient, issuer, all, count, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.ListConsentsRequest { IncludeWithdrawn = result.GetValue(all), PageSize = result.GetValue(count) };
            if (result.GetValue(patient) is { } named)
            {
                request.Patient = PatientArgument.Named(named, result.GetValue(issuer));
            }

            Print((await client.PostAsync<V1.ListConsentsResponse>("v1/consents:list", request, stop)).Consents);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var config = ConfigurationOption.Create();
        var patient = PatientArgument.Create();
        var issuer = PatientArgument.Issuer();
        var destination = new Option<string?>("--destination") { Description = "For this destination; else for each", HelpName = "NAME" };
        var command = new Command("check", "May this patient's images go? Exit status 0 to every destination asked about, 3 not.") { patient, issuer, destination, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.CheckConsentRequest
            {
                Patient = PatientArgument.Named(result.GetValue(patient), result.GetValue(issuer)),
                Destination = result.GetValue(destination) ?? "",
            };
            var response = await client.PostAsync<V1.CheckConsentResponse>("v1/consents:check", request, stop);
            var table = Terminal.Table("Destination", "May go", "Why");
            foreach (var answer in response.Destinations)
            {
                table.AddRow(
                    answer.Destination,
                    answer.MayGo ? "yes" : "no",
                    answer.MayGo ? answer.Basis : string.Join(' ', answer.Reasons.Select(reason => reason.Basis.Length > 0 ? $"{reason.Text} [{reason.Basis}]" : reason.Text)));
            }

            Terminal.Print(table);
            return response.Destinations.All(answer => answer.MayGo) ? ExitCode.Done : ExitCode.Held;
        });
        return command;
    }

    private static Timestamp? Day(DateOnly? day) => day is { } known ? Timestamp.FromDateTimeOffset(ClinicCalendar.StartOf(TimeProvider.System, known)) : null;

    private static string Kind(V1.Consent consent) => consent.Kind == V1.ConsentKind.OptIn ? "Opt-in" : "Opt-out";

    private static void Print(V1.AddConsentResponse response)
    {
        Console.WriteLine($"{Kind(response.Consent)} {response.Consent.Id} recorded.");
        foreach (var transfer in response.CancelledTransfers)
        {
            Console.WriteLine($"Stopped transfer {transfer}.");
        }

        foreach (var sent in response.Disclosed)
        {
            Console.WriteLine($"Already sent: {Terminal.Instances(sent.Instances, sent.Unconfirmed)} instances to {sent.Destination}, last {Terminal.Time(sent.LastAt)} (transfer {sent.TransferId}).");
        }

        foreach (var standing in response.StandingOptOuts)
        {
            Console.WriteLine($"Opt-out {standing.Id} still stands against it: withdraw that one if the patient wants this.");
        }
    }

    private static void Print(IEnumerable<V1.Consent> consents)
    {
        var table = Terminal.Table("No", "Kind", "Patient ID", "Issuer", "Scope", "From", "Until", "Source", "Recorded", "By", "Why", "Withdrawn");
        foreach (var consent in consents)
        {
            table.AddRow(
                consent.Id.ToString(CultureInfo.InvariantCulture),
                Kind(consent),
                consent.Patient.Id,
                consent.Patient.Issuer,
                consent.Reach == V1.ConsentReach.All ? "all" : $"{consent.Reach.ToString().ToLowerInvariant()} {consent.ScopeName}",
                Terminal.Time(consent.ValidFrom),
                Terminal.Time(consent.ValidUntil),
                consent.Source.ToString(),
                Terminal.Time(consent.At),
                consent.By,
                consent.Why,
                consent.WithdrawnAt is null ? "" : $"{Terminal.Time(consent.WithdrawnAt)} {consent.WithdrawnBy} {consent.WithdrawnWhy}".TrimEnd());
        }

        Terminal.Print(table);
    }
}
