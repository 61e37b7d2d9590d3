using Spectre.Console;

namespace OrthancGuard.Cli;

/// <summary>Two bars on standard error, when somebody is looking.</summary>
internal static class ProtectCommandProgress
{
    public static Task RunAsync(int files, Func<Action, Action, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected || !console.Profile.Capabilities.Interactive)
            return work(static () => { }, static () => { });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var sort = context.AddTask("Sort", maxValue: files);
                var protect = context.AddTask("Protect", maxValue: files);
                await work(() => sort.Increment(1), () => protect.Increment(1));
            });
    }
}
