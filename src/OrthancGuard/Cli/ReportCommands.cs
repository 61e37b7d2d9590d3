using System.CommandLine;
using System.Text;
using Google.Protobuf;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard report …</c></summary>
internal static class ReportCommands
{
    public static Command Create() => new("report", "Answers: to a patient, and to the public.") { Patient(), Public() };

    private static Command Patient()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<string>("PATIENT-ID") { Description = "Patient ID (0010,0020); - reads it from the standard input, so that no list of processes shows it" };
        var issuer = new Option<string?>("--issuer") { Description = "Issuer of the Patient ID (0010,0021)" };
        var form = Form("html", "html", "csv", "json", "fhir");
        var output = Output();
        var command = new Command("patient", "Where a patient's images went, in plain words. That it was asked is in the ledger.") { id, issuer, form, output, config };
        command.SetAction(async (result, stop) =>
        {
            var named = result.GetValue(id);
            var body = new V1.GetPatientReportRequest
            {
                Patient = new() { Id = (named == "-" ? Console.In.ReadLine() : named) ?? "", Issuer = result.GetValue(issuer) ?? "" },
            };
            var path = result.GetValue(form) is "json" ? "v1/reports:patient" : $"v1/reports/patient.{result.GetValue(form)}";
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StringContent(JsonFormatter.Default.Format(body), Encoding.UTF8, "application/json"),
            };
            return await WriteAsync(result.GetValue(config), request, result.GetValue(output), stop);
        });
        return command;
    }

    private static Command Public()
    {
        var config = ConfigurationOption.Create();
        var from = new Option<string?>("--from") { Description = "First month", HelpName = "2026-03" };
        var until = new Option<string?>("--until") { Description = "Last month", HelpName = "2026-03" };
        var suppress = new Option<int>("--suppress-below") { Description = "Do not tell numbers from 1 to below this" };
        var form = Form("html", "html", "csv", "json");
        var output = Output();
        var command = new Command("public", "Companies, tasks and numbers by month, without any patient.") { from, until, suppress, form, output, config };
        command.SetAction(async (result, stop) =>
        {
            var isJson = result.GetValue(form) is "json";
            var (first, last) = (Uri.EscapeDataString(result.GetValue(from) ?? ""), Uri.EscapeDataString(result.GetValue(until) ?? ""));
            var path = isJson
                ? $"v1/reports:public?fromMonth={first}&untilMonth={last}&suppressBelow={result.GetValue(suppress)}"
                : $"v1/reports/public.{result.GetValue(form)}?from={first}&until={last}&suppressBelow={result.GetValue(suppress)}";
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            return await WriteAsync(result.GetValue(config), request, result.GetValue(output), stop);
        });
        return command;
    }

    private static Option<string> Form(string standard, params string[] forms)
    {
        var option = new Option<string>("--format") { Description = "In what form", DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    private static Option<FileInfo?> Output() => new("--output", "-o") { Description = "A file that does not exist yet; else the standard output", HelpName = "FILE" };

    private static async Task<int> WriteAsync(FileInfo? config, HttpRequestMessage request, FileInfo? output, CancellationToken stop)
    {
        using var client = GuardClient.Connect(config);
        if (output is null)
        {
            await using var screen = Console.OpenStandardOutput();
            await client.DownloadAsync(request, screen, stop);
        }
        else
        {
            await using var file = Storage.PrivateFile.CreateNew(output.FullName);
            await client.DownloadAsync(request, file, stop);
        }

        return ExitCode.Done;
    }
}
