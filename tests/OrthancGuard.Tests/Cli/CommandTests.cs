using System.Text.RegularExpressions;
using OrthancGuard.Cli;

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
        Assert.Contains(id, (await guard.RunAsync("transfers")).Output, StringComparison.Ordinal);
        Assert.Contains(id, (await guard.RunAsync("transfers", "list", "--state", "delivered", "--destination", "ai")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, (await guard.RunAsync("transfers", "list", "--state", "Held")).Output, StringComparison.Ordinal);
        Assert.Contains("DeliveryEnded", (await guard.RunAsync("ledger", "list", "--transfer", id)).Output, StringComparison.Ordinal);
        Assert.Contains("whole", (await guard.RunAsync("ledger", "verify")).Output, StringComparison.Ordinal);
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

    [GeneratedRegex("Opt-out ([0-9]+) recorded")]
    private static partial Regex Number();
}
