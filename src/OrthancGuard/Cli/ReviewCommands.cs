using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard review …</c></summary>
internal static class ReviewCommands
{
    public static Command Create() => new("review", "Held transfers: why, and what to do about them.") { List(), Show(), Release(), Approve(), Reject() };

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var destination = new Option<string?>("--destination") { Description = "Only this destination", HelpName = "NAME" };
        var command = new Command("list", "The longest waiting first.") { destination, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var table = Terminal.Table("Transfer", "Destination", "Held since", "Instances", "Agreed", "Why");
            var query = $"v1/reviews?destination={Uri.EscapeDataString(result.GetValue(destination) ?? "")}";
            foreach (var review in (await client.GetAsync<V1.ListReviewsResponse>(query, stop)).Reviews)
            {
                table.AddRow(
                    review.TransferId,
                    review.Destination,
                    Terminal.Time(review.HeldSince),
                    Terminal.Number(review.Instances),
                    review.FirstReviewer,
                    string.Join(' ', review.Reasons.Select(reason => reason.Text).Distinct(StringComparer.Ordinal)));
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var command = new Command("show", "The evidence: what holds which instance, and what can be done about it.") { id, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            Print(await client.GetAsync<V1.Review>($"v1/reviews/{Escape(result.GetValue(id))}", stop));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Release()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var why = Why();
        var revision = Revision();
        var settled = new Option<string[]>("--settled") { Description = "Only these reasons were settled by looking; else every one that can be", HelpName = "CODE" };
        var instances = new Option<string[]>("--drop-instance") { Description = "Leave this instance out (Orthanc's id)", HelpName = "ID" };
        var series = new Option<string[]>("--drop-series") { Description = "Leave this series out (Orthanc's id)", HelpName = "ID" };
        var blank = new Option<string[]>("--blank") { Description = "Blank a box: X,Y,WIDTH,HEIGHT[@INSTANCE][#FRAME]; without an instance in every held one", HelpName = "BOX" };
        var command = new Command("release", "Lets it go on, through every check again; exit status 3 when another reviewer must agree.")
        {
            id, why, revision, settled, instances, series, blank, config,
        };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.ReleaseReviewRequest { Why = result.GetValue(why), Revision = result.GetValue(revision) };
            request.Settled.AddRange(result.GetValue(settled) ?? []);
            request.DropInstances.AddRange(result.GetValue(instances) ?? []);
            request.DropSeries.AddRange(result.GetValue(series) ?? []);
            request.Blank.AddRange((result.GetValue(blank) ?? []).Select(Box));
            return Tell(await client.PostAsync<V1.ReviewDecision>($"v1/reviews/{Escape(result.GetValue(id))}:release", request, stop));
        });
        return command;
    }

    private static Command Approve()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var why = Why();
        var revision = Revision();
        var command = new Command("approve", "Agrees, as the second person, to what another reviewer has ordered.") { id, why, revision, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.ApproveReviewRequest { Why = result.GetValue(why), Revision = result.GetValue(revision) };
            return Tell(await client.PostAsync<V1.ReviewDecision>($"v1/reviews/{Escape(result.GetValue(id))}:approve", request, stop));
        });
        return command;
    }

    private static Command Reject()
    {
        var config = ConfigurationOption.Create();
        var id = Id();
        var why = Why();
        var command = new Command("reject", "It does not go.") { id, why, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.RejectReviewRequest { Why = result.GetValue(why) };
            return Tell(await client.PostAsync<V1.ReviewDecision>($"v1/reviews/{Escape(result.GetValue(id))}:reject", request, stop));
        });
        return command;
    }

    private static Argument<string> Id() => new("TRANSFER") { Description = "Id of the held transfer" };

    private static Option<string> Why() => new("--why") { Description = "The reason, in words; kept sealed", Required = true };

    private static Option<int> Revision() => new("--revision") { Description = "From \"review show\": refuse when it was held anew since" };

    private static string Escape(string? id) => Uri.EscapeDataString(id ?? "");

    private static V1.BlankBox Box(string text)
    {
        var frame = text.Split('#');
        var instance = frame[0].Split('@');
        var numbers = instance[0].Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        var frameNumber = -1;
        if (numbers.Length != 4 || numbers.Contains(-1) || frame.Length > 2 || instance.Length > 2
            || (frame.Length == 2 && !int.TryParse(frame[1], NumberStyles.None, CultureInfo.InvariantCulture, out frameNumber)))
        {
            throw new GuardCallException("A box is X,Y,WIDTH,HEIGHT in pixels, as in 0,0,640,40 or 0,0,640,40@INSTANCE#0.");
        }

        var box = new V1.BlankBox { X = numbers[0], Y = numbers[1], Width = numbers[2], Height = numbers[3] };
        if (instance.Length == 2)
        {
            box.InstanceIds.Add(instance[1]);
        }

        if (frameNumber >= 0)
        {
            box.Frames.Add(frameNumber);
        }

        return box;
    }

    private static int Tell(V1.ReviewDecision decision)
    {
        Console.WriteLine(decision.Outcome switch
        {
            "RELEASED" => "Released: it goes through every check again.",
            "WAITS_FOR_SECOND" => "Noted. Another reviewer must look and agree: orthancguard review approve.",
            _ => "Rejected.",
        });
        return decision.Outcome == "WAITS_FOR_SECOND" ? ExitCode.Held : ExitCode.Done;
    }

    private static void Print(V1.Review review)
    {
        Console.WriteLine($"{review.Transfer.Id}  {review.Transfer.Destination}  {review.Transfer.State}  revision {review.Revision}");
        foreach (var advice in review.Advice)
        {
            Console.WriteLine($"  {advice.Code}: {advice.Text} ({(advice.Power == V1.ReviewPower.Never ? "nobody can overrule it" : advice.Power == V1.ReviewPower.TwoPeople || review.FourEyes ? "two people can" : "one person can")})");
        }

        var table = Terminal.Table("Series", "Instance", "Code", "Where", "What");
        foreach (var held in review.Held)
        {
            table.AddRow(held.SeriesId, held.InstanceId, held.Code, held.TagPath, held.Text);
        }

        Terminal.Print(table);
        var series = Terminal.Table("", "").HideHeaders();
        SeriesLines.AddTo(series, review.Transfer);
        Terminal.Print(series);
        if (review.TextBoxes.Count > 0)
        {
            var boxes = Terminal.Table("Instance", "Frames", "Box", "Found by");
            foreach (var box in review.TextBoxes)
            {
                boxes.AddRow(
                    box.InstanceId,
                    box.FirstFrame == box.LastFrame ? Terminal.Number(box.FirstFrame) : $"{box.FirstFrame}-{box.LastFrame}",
                    $"{box.X},{box.Y},{box.Width},{box.Height}",
                    box.Rule);
            }

            Terminal.Print(boxes);
        }

        foreach (var act in review.Acts)
        {
            Console.WriteLine($"{Terminal.Time(act.At)}  {act.State}  {act.Reviewer} {act.Second}  {act.Why}");
        }
    }
}
