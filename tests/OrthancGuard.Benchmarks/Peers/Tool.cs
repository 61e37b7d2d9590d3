using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>Runs a program to its end.</summary>
internal static class Tool
{
    public static async Task RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var (exitCode, _) = await ChildProcess.RunAsync(program, arguments, Path.GetTempPath(), environment);
        if (exitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {exitCode}.");
    }

    /// <summary>The same on one core.</summary>
    public static Task RunOnOneCoreAsync(string program, params IEnumerable<string> arguments) =>
        RunAsync("/usr/bin/taskset", ["--cpu-list", "0", program, .. arguments]);
}
