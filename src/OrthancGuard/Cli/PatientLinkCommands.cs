using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard consent link | unlink | links</c></summary>
internal static class PatientLinkCommands
{
    public static Command Link()
    {
        var config = ConfigurationOption.Create();
        var first = PatientArgument.Create("PATIENT-ID");
        var second = PatientArgument.Create("OTHER-PATIENT-ID");
        var issuer = PatientArgument.Issuer();
        var otherIssuer = PatientArgument.Issuer("--other-issuer");
        var why = new Option<string?>("--why") { Description = "Merged in the RIS, two numbers of one person …" };
        var by = PatientArgument.By();
        var command = new Command("link", "Says that two Patient IDs are one patient: each is then caught under the other.")
        {
            first, second, issuer, otherIssuer, why, by, config,
        };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.LinkPatientsResponse>(
                "v1/patients:link",
                new V1.LinkPatientsRequest
                {
                    First = PatientArgument.Named(result.GetValue(first), result.GetValue(issuer)),
                    Second = PatientArgument.Named(result.GetValue(second), result.GetValue(otherIssuer)),
                    Why = result.GetValue(why) ?? "",
                    By = result.GetValue(by) ?? Environment.UserName,
                },
                stop);
            Console.WriteLine($"Link {response.Link.Id} recorded.");
            foreach (var transfer in response.CancelledTransfers)
            {
                Console.WriteLine($"Stopped transfer {transfer}.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    public static Command Unlink()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<long>("ID") { Description = "Number of the link" };
        var why = new Option<string?>("--why") { Description = "Why it no longer holds" };
        var by = PatientArgument.By();
        var command = new Command("unlink", "Ends a link; it stays in the records.") { id, why, by, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var link = await client.PostAsync<V1.PatientLink>(
                $"v1/patients/links/{result.GetValue(id)}:withdraw",
                new V1.WithdrawConsentRequest { Why = result.GetValue(why) ?? "", By = result.GetValue(by) ?? Environment.UserName },
                stop);
            Console.WriteLine($"Link {link.Id} withdrawn {Terminal.Time(link.WithdrawnAt)}.");
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Links()
    {
        var config = ConfigurationOption.Create();
        var all = new Option<bool>("--all") { Description = "Withdrawn ones as well" };
        var command = new Command("links", "Patient IDs that are one patient, newest first.") { all, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.ListPatientLinksResponse>(
                "v1/patients/links:list", new V1.ListPatientLinksRequest { IncludeWithdrawn = result.GetValue(all) }, stop);
            var table = Terminal.Table("No", "Patient ID", "Issuer", "Patient ID", "Issuer", "Since", "By", "Why", "Withdrawn");
            foreach (var link in response.Links)
            {
                table.AddRow(
                    Terminal.Number(link.Id), link.First.Id, link.First.Issuer, link.Second.Id, link.Second.Issuer, Terminal.Time(link.At), link.By, link.Why,
                    link.WithdrawnAt is null ? "" : $"{Terminal.Time(link.WithdrawnAt)} {link.WithdrawnBy} {link.WithdrawnWhy}".TrimEnd());
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }
}
