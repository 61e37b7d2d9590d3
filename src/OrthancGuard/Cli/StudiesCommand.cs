using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard studies</c>: the ids that <c>route</c> and <c>transfers submit</c> ask for.</summary>
internal static class StudiesCommand
{
    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var text = new Argument<string?>("NUMBER")
        {
            Description = "Accession Number, Patient ID or Study Instance UID; - reads it from the standard input; left out: the latest studies",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("studies", "Studies in Orthanc by a number, or the latest, with the ids that other commands ask for.") { text, config };
        command.SetAction(async (result, stop) =>
        {
            var wanted = result.GetValue(text) ?? "";
            wanted = wanted == "-" ? await Console.In.ReadLineAsync(stop) ?? "" : wanted;
            using var client = GuardClient.Connect(result.GetValue(config));
            var table = Terminal.Table("Study", "Patient ID", "Date", "Description", "Modalities", "Series");
            foreach (var study in (await client.PostAsync<V1.FindStudiesResponse>("v1/studies:find", new V1.FindStudiesRequest { Text = wanted }, stop)).Studies)
            {
                table.AddRow(study.Id, study.PatientId, study.Date, study.Description, string.Join(' ', study.Modalities), Terminal.Number(study.Series));
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }
}
