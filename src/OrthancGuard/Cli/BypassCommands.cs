using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard bypass …</c></summary>
internal static class BypassCommands
{
    public static Command Create() =>
        new Command("bypass", "Sends to a vendor that the guard did not make. Exit status 0 none, 3 some that nobody has acknowledged.") { Acknowledge() }
            .WithDefault(List());

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var all = new Option<bool>("--all") { Description = "Those too that somebody has acknowledged" };
        var command = new Command("list", "The newest first.") { config, all };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var alarms = (await client.GetAsync<V1.ListBypassesResponse>($"v1/bypasses?all={(result.GetValue(all) ? "true" : "false")}", stop)).Bypasses;
            var table = Terminal.Table("ID", "First", "Last", "Times", "What", "Through", "Resources in Orthanc", "Acknowledged");
            foreach (var alarm in alarms)
            {
                table.AddRow(
                    alarm.Id, Terminal.Time(alarm.FirstAt), Terminal.Time(alarm.LastAt), Terminal.Number(alarm.Times), alarm.Text, alarm.Through,
                    string.Join(' ', alarm.Resources.Take(3)) + (alarm.Resources.Count > 3 ? $" and {alarm.Resources.Count - 3} more" : ""),
                    alarm.AcknowledgedAt is null ? "" : $"{alarm.AcknowledgedBy}: {alarm.Why}");
            }

            if (alarms.Count == 0)
            {
                Console.WriteLine("Nothing was sent past the guard, as far as can be seen from here.");
            }
            else
            {
                Terminal.Print(table);
            }

            return alarms.Any(alarm => alarm.AcknowledgedAt is null) ? ExitCode.Held : ExitCode.Done;
        });
        return command;
    }

    private static Command Acknowledge()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<string>("ID") { Description = "Id of the alarm" };
        var why = new Option<string>("--why") { Description = "What it was, and what was done about it", Required = true };
        var command = new Command("acknowledge", "Says that a person has looked. The same way again is another alarm.") { id, why, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            await client.PostAsync<V1.AcknowledgeBypassResponse>(
                $"v1/bypasses/{Uri.EscapeDataString(result.GetValue(id) ?? "")}:acknowledge", new V1.AcknowledgeBypassRequest { Why = result.GetValue(why) }, stop);
            Console.WriteLine("Acknowledged.");
            return ExitCode.Done;
        });
        return command;
    }
}
