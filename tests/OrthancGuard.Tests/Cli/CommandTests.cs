using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrthancGuard.Cli;
using OrthancGuard.Tests.Evidence;

namespace OrthancGuard.Tests.Cli;

public sealed partial class CommandTests(GuardAtWork guard) : IClassFixture<GuardAtWork>
{
    [Fact]
    public async Task DestinationsAreListed()
    {
        var (exit, output) = await guard.RunAsync("destinations");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("AI_GATE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOptOutIsRecordedCheckedListedAndWithdrawn()
    {
        var (exit, output) = await guard.RunAsync("optout", "add", "CLI-1", "--issuer", "CLINIC", "--why", "by phone", "--by", "desk");
        Assert.Equal(ExitCode.Done, exit);
        var number = Number().Match(output).Groups[1].Value;

        (exit, output) = await guard.RunAsync("optout", "check", "cli-1");
        Assert.Equal(ExitCode.Held, exit);
        Assert.Matches($@"{number}.*CLI-1.*CLINIC.*all.*desk.*by phone", output);
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("optout", "check", "CLI-2")).ExitCode);

        (exit, output) = await guard.RunAsync("optout", "withdraw", number, "--why", "mistaken");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("optout", "check", "CLI-1")).ExitCode);
        Assert.DoesNotContain("CLI-1", (await guard.RunAsync("optout", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("mistaken", (await guard.RunAsync("optout", "list", "--all")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStudyIsSentWatchedAndShown()
    {
        var study = guard.Orthanc.Add(new("7001", "CLI-7"));
        var (exit, output) = await guard.RunAsync("transfers", "send", study.Id, "AI");
        Assert.Equal(ExitCode.Done, exit);
        var id = output.Trim();

        (exit, output) = await guard.RunAsync("transfers", "watch", id);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Matches(@"Delivered +3/3 delivered\s*$", output);

        Assert.Contains("Verifying", (await guard.RunAsync("transfers", "show", id)).Output, StringComparison.Ordinal);
        var shown = JsonNode.Parse((await guard.RunAsync("transfers", "show", id, "--json")).Output)!;
        Assert.Equal((id, "DELIVERED", "AI", 3), ((string?)shown["id"], (string?)shown["state"], (string?)shown["destination"], (int)shown["counts"]!["delivered"]!));
        Assert.Equal(["QUEUED", "DECIDING"], shown["history"]!.AsArray().Take(2).Select(step => (string?)step!["state"]));
        Assert.Contains(id, (await guard.RunAsync("transfers")).Output, StringComparison.Ordinal);
        Assert.Contains(id, (await guard.RunAsync("transfers", "list", "--state", "delivered", "--destination", "ai")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, (await guard.RunAsync("transfers", "list", "--state", "Held")).Output, StringComparison.Ordinal);
        Assert.Contains("DeliveryEnded", (await guard.RunAsync("ledger", "list", "--transfer", id)).Output, StringComparison.Ordinal);
        Assert.Contains("whole", (await guard.RunAsync("ledger", "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PicturesOfAHeadAreWrittenForTheirOwnerAlone()
    {
        var (_, id) = await guard.RunAsync("transfers", "send", guard.Orthanc.Add(new("7301", HeadGuard.Head(3))).Id, "AI");
        id = id.Trim();
        var (exit, output) = await guard.RunAsync("transfers", "watch", id);
        Assert.True(exit == ExitCode.Done, output);
        (exit, output) = await guard.RunAsync("transfers", "pictures", id, "--out", guard.Write("pictures", null));
        Assert.True(exit == ExitCode.Done, output);
        Assert.Contains("8 pictures", output, StringComparison.Ordinal);
        Assert.Contains("show the patient's face", output, StringComparison.Ordinal);
        var files = Directory.GetFiles(guard.Write("pictures/series-1", null));
        Assert.Equal(8, files.Length);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        Assert.All(files, file => Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(file)[..4]));
        // Nothing is overwritten.
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("transfers", "pictures", id, "--out", guard.Write("pictures", null))).ExitCode);

        (exit, output) = await guard.RunAsync("transfers", "pictures", id, "--after-only", "--out", guard.Write("after", null));
        Assert.True(exit == ExitCode.Done, output);
        Assert.DoesNotContain("face", output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(guard.Write("after/series-1", null)), file => Assert.StartsWith("after-", Path.GetFileName(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARefusedTransferSaysWhyAndCannotBeCancelled()
    {
        await guard.RunAsync("optout", "add", "CLI-8");
        var (_, id) = await guard.RunAsync("transfers", "send", guard.Orthanc.Add(new("7002", "CLI-8")).Id, "AI");
        var (exit, output) = await guard.RunAsync("transfers", "watch", id.Trim());
        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("opted out", output, StringComparison.Ordinal);
        Assert.Contains("patient.opted-out", (await guard.RunAsync("transfers", "show", id.Trim())).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("transfers", "cancel", id.Trim())).ExitCode);
        Assert.Equal((ExitCode.Failed, "No pictures are kept of this transfer."), await TrimmedAsync("transfers", "pictures", id.Trim(), "--out", "none"));
    }

    [Fact]
    public async Task AMistakeOfTheCallerIsUsage()
    {
        Assert.Equal(ExitCode.Usage, (await guard.RunAsync("transfers", "show")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await guard.RunAsync("optout", "add")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await guard.RunAsync("nonsense")).ExitCode);
    }

    [Fact]
    public async Task WhatTheGuardDoesNotKnowIsToldInOneLine()
    {
        var (exit, output) = await guard.RunAsync("transfers", "show", "t0");
        Assert.Equal((ExitCode.Failed, "There is no such transfer."), (exit, output.Trim()));
        (exit, output) = await guard.RunAsync("transfers", "send", "x", "NOBODY");
        Assert.Equal((ExitCode.Failed, "There is no such destination."), (exit, output.Trim()));
    }

    [Fact]
    public async Task ConsentsAreAddedCheckedLinkedImportedAndRecalled()
    {
        var (exit, output) = await guard.RunAsync("consent", "add", "opt-out", "CON-1", "--vendor", "invented vendor", "--source", "phone", "--until", "2099-01-31");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Matches("Opt-out [0-9]+ recorded", output);
        (exit, output) = await guard.RunAsync("consent", "check", "CON-1");
        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("opted out of this vendor", output, StringComparison.Ordinal);
        Assert.Matches("CON-1.*vendor Invented Vendor.*Phone", (await guard.RunAsync("consent", "list", "--patient", "CON-1")).Output);

        Assert.Equal(ExitCode.Done, (await guard.RunAsync("consent", "check", "CON-2")).ExitCode);
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("consent", "link", "CON-1", "CON-2", "--why", "merged")).ExitCode);
        Assert.Equal(ExitCode.Held, (await guard.RunAsync("consent", "check", "CON-2")).ExitCode);
        Assert.Matches("CON-1.*CON-2.*merged", (await guard.RunAsync("consent", "links")).Output);

        var file = guard.Write("consents.csv", "patient_id,kind\nCON-3,opt-out\nCON-4,maybe\n");
        (exit, output) = await guard.RunAsync("consent", "import", file);
        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("line 3: kind must be one of opt-out, opt-in.", output, StringComparison.Ordinal);
        guard.Write("consents.csv", "patient_id,kind\nCON-3,opt-out\n");
        var digest = Digest().Match((await guard.RunAsync("consent", "import", file)).Output).Groups[1].Value;
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("consent", "check", "CON-3")).ExitCode);
        Assert.Contains("Written.", (await guard.RunAsync("consent", "import", file, "--confirm", digest)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Held, (await guard.RunAsync("consent", "check", "CON-3")).ExitCode);

        await guard.RunAsync("transfers", "watch", (await guard.RunAsync("transfers", "send", guard.Orthanc.Add(new("7101", "CON-5")).Id, "AI")).Output.Trim());
        (exit, output) = await guard.RunAsync("consent", "recall", "CON-5", "--letters", guard.Write("letters", null));
        Assert.Equal(ExitCode.Done, exit);
        Assert.Matches("Invented Vendor.*AI.*TEST-1", output);
        Assert.Contains("1-Invented-Vendor.txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARouteIsExplainedAndTheConfigurationCheckedAndReloaded()
    {
        var study = guard.Orthanc.Add(new("7201", "CLI-20"));
        var (exit, output) = await guard.RunAsync("route", study.Id, "--explain", "--destination", "AI");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("AI: would go", output, StringComparison.Ordinal);
        Assert.Contains("CT, 3 instances: goes", output, StringComparison.Ordinal);
        (exit, output) = await guard.RunAsync("route", study.Id);
        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("No route matches", output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failed, "Orthanc has no such study."), await TrimmedAsync("route", "nothing"));
        Assert.Contains(study.Id, (await guard.RunAsync("studies", "CLI-20")).Output, StringComparison.Ordinal);
        (exit, output) = await guard.RunAsync("route", study.Id, "--destination", "AI", "--dry-run");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("Dry run to AI: 3 instances in 1 series would be sent", output, StringComparison.Ordinal);
        Assert.Matches("Elements: [0-9]+ ", output);

        Assert.Contains("No mistake: 1 destinations", (await guard.RunAsync("config", "check")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("config", "reload")).ExitCode);
        Assert.Contains("In force since", (await guard.RunAsync("config", "status")).Output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output)> TrimmedAsync(params string[] arguments) =>
        await guard.RunAsync(arguments) is var (exit, output) ? (exit, output.Trim()) : default;

    [GeneratedRegex("--confirm ([0-9a-f]{64})")]
    private static partial Regex Digest();

    [GeneratedRegex("Opt-out ([0-9]+) recorded")]
    private static partial Regex Number();
}
