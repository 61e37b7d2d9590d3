using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard route STUDY --explain</c></summary>
internal static class RouteCommand
{
    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var study = new Argument<string>("STUDY") { Description = "Orthanc's id of the study" };
        var explain = new Option<bool>("--explain") { Description = "Each condition and each reason; else only what would happen" };
        var destination = new Option<string?>("--destination") { Description = "This destination as well, whether a route leads there or not", HelpName = "NAME" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Protects the study for each of them as for a transfer, and tells what would be sent" };
        var command = new Command("route", "What routes, contracts and consent would do with a study in Orthanc now; nothing is sent. Exit status 0 something would go, 3 nothing.")
        {
            study, explain, destination, dryRun, config,
        };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var response = await client.PostAsync<V1.ExplainRouteResponse>(
                "v1/routes:explain",
                new V1.ExplainRouteRequest { StudyId = result.GetValue(study), Destination = result.GetValue(destination) ?? "" },
                stop);
            Print(response, result.GetValue(explain));
            if (result.GetValue(dryRun))
            {
                var goes = false;
                foreach (var explained in response.Destinations)
                {
                    goes |= await RouteCommandDryRun.RunAsync(client, result.GetValue(study)!, explained.Name, stop);
                }

                return goes ? ExitCode.Done : ExitCode.Held;
            }

            return response.Destinations.Any(d => d.Verdict == "ALLOW") ? ExitCode.Done : ExitCode.Held;
        });
        return command;
    }

    private static void Print(V1.ExplainRouteResponse response, bool explain)
    {
        foreach (var route in response.Routes.Where(route => explain || route.Matches))
        {
            Console.WriteLine($"Route \"{route.Name}\" {(route.Matches ? $"matches: to {string.Join(", ", route.Destinations)}{(route.Stat ? ", before routine work" : "")}" : "does not match")}");
            foreach (var condition in explain ? [.. route.Conditions] : Array.Empty<V1.ExplainedCondition>())
            {
                Console.WriteLine($"  {(condition.Met ? "yes" : "no "),-3}  {condition.Text}");
            }

            if (explain && route.Conditions.Count == 0)
            {
                Console.WriteLine("  yes  it has no conditions");
            }
        }

        if (response.Destinations.Count == 0)
        {
            Console.WriteLine("No route matches: nothing would be sent.");
        }

        foreach (var destination in response.Destinations)
        {
            Print(destination, explain);
        }
    }

    private static void Print(V1.ExplainedDestination destination, bool explain)
    {
        var verdict = destination.Verdict switch
        {
            "ALLOW" => "would go, unless protection finds something that a person must look at",
            "HOLD" => "would be held for a person",
            _ => "would be refused",
        };
        Console.WriteLine($"{destination.Name}: {verdict}");
        foreach (var reason in destination.Reasons)
        {
            Console.WriteLine($"  {reason.Text} [{reason.Code}{(reason.Basis.Length > 0 ? $", {reason.Basis}" : "")}]");
        }

        if (!explain)
        {
            return;
        }

        if (destination.Consent.Length > 0)
        {
            Console.WriteLine($"  Consent: {destination.Consent}");
        }

        if (destination.MonthlyVolume > 0)
        {
            Console.WriteLine($"  Studies this month: {destination.StudiesThisMonth} of {destination.MonthlyVolume}");
        }

        foreach (var series in destination.Series)
        {
            var why = series.Goes ? series.Needs.Count > 0 ? $"goes ({string.Join(", ", series.Needs)})" : "goes" : $"stays: {series.LeftOut.Text} [{series.LeftOut.Code}]";
            Console.WriteLine($"  Series {series.SeriesId}, {series.Modality}, {series.Instances} instances: {why}");
        }
    }
}
