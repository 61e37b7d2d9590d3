using System.Globalization;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard route STUDY --dry-run</c>: asks for a dry run, waits for it, and tells what came of it.</summary>
internal static class RouteCommandDryRun
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    /// <returns>Whether something would go.</returns>
    public static async Task<bool> RunAsync(GuardClient client, string study, string destination, CancellationToken stop)
    {
        var run = await client.PostAsync<V1.DryRun>("v1/dry-runs", new V1.StartDryRunRequest { StudyId = study, Destination = destination }, stop);
        try
        {
            while (run.Phase is not ("FINISHED" or "FAILED" or "CANCELLED"))
            {
                await Task.Delay(Look, stop);
                run = await client.GetAsync<V1.DryRun>($"v1/dry-runs/{run.Id}", stop);
                Progress(run);
            }
        }
        catch (OperationCanceledException)
        {
            await client.PostAsync<V1.DryRun>($"v1/dry-runs/{run.Id}:cancel", new V1.GetDryRunRequest(), CancellationToken.None);
            throw;
        }

        Progress(null);
        Print(run);
        return run.Report is { Verdict: "ALLOW" };
    }

    private static void Progress(V1.DryRun? run)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write(run is null ? "\r\u001b[K" : $"\r\u001b[K{run.Phase.ToLowerInvariant()}: {run.Fetched} fetched, {run.Protected} protected of {run.Total}");
        }
    }

    private static void Print(V1.DryRun run)
    {
        if (run.Report is not { } report)
        {
            Console.WriteLine($"Dry run to {run.Destination}: {(run.Phase == "CANCELLED" ? "cancelled." : run.Problem)}");
            return;
        }

        Console.WriteLine(report.Verdict switch
        {
            "ALLOW" => string.Create(
                CultureInfo.InvariantCulture,
                $"Dry run to {run.Destination}: {report.Instances} instances in {report.Series} series would be sent, {report.Bytes:N0} bytes."),
            "HOLD" => $"Dry run to {run.Destination}: would be held for a person; {report.Counts.Held} of {report.Counts.Total} instances.",
            _ => $"Dry run to {run.Destination}: would be refused.",
        });
        foreach (var reason in report.Reasons)
        {
            Console.WriteLine($"  {reason.Text}{(reason.Instances > 0 ? $" ({reason.Instances} instances)" : "")} [{reason.Code}{(reason.TagPath.Length > 0 ? $", {reason.TagPath}" : "")}]");
        }

        if (report.Elements.Count > 0)
        {
            Console.WriteLine($"  Elements: {string.Join(", ", report.Elements.OrderByDescending(e => e.Value).Select(e => $"{e.Value} {e.Key.ToLowerInvariant()}"))}");
        }

        foreach (var faces in report.Faces)
        {
            Console.WriteLine($"  {faces.Modality} series, {faces.Images} images: {string.Join(' ', faces.Reasons)}{(faces.AlteredImages > 0 ? $" {faces.AlteredImages} images altered." : "")} [{faces.Answer}]");
        }

        foreach (var risk in report.ResidualRisks)
        {
            Console.WriteLine($"  Remains ({risk.Level.ToString().ToLowerInvariant()}): {risk.Text} [{risk.Code}]");
        }
    }
}
