using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard destinations</c></summary>
internal static class DestinationsCommand
{
    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("destinations", "The AI modalities that the running guard knows.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var table = Terminal.Table("Name", "Delivery", "Gate AET", "Gate name", "Open transfers", "Vendor", "Contract until", "This month", "Consent");
            foreach (var destination in (await client.GetAsync<V1.ListDestinationsResponse>("v1/destinations", stop)).Destinations)
            {
                table.AddRow(destination.Name, destination.Delivery, destination.GateAet, destination.GateName, Terminal.Number(destination.OpenTransfers),
                    destination.Vendor, Until(destination),
                    destination.MonthlyVolume > 0 ? $"{destination.StudiesThisMonth} of {destination.MonthlyVolume}" : Terminal.Number(destination.StudiesThisMonth),
                    destination.Consent == "OPT_IN" ? "opt-in" : "opt-out");
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Until(V1.Destination destination) =>
        destination.NotInForce.Length > 0 ? $"{destination.ValidUntil} NOT IN FORCE"
        : destination.DaysLeft <= Policy.ContractWatch.WarningDays ? $"{destination.ValidUntil} (in {destination.DaysLeft} days)"
        : destination.ValidUntil;
}
