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
            var table = Terminal.Table("Name", "Delivery", "Gate AET", "Gate name", "Open transfers");
            foreach (var destination in (await client.GetAsync<V1.ListDestinationsResponse>("v1/destinations", stop)).Destinations)
            {
                table.AddRow(destination.Name, destination.Delivery, destination.GateAet, destination.GateName, Terminal.Number(destination.OpenTransfers));
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }
}
