using System.Globalization;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>Runs a program to its end.</summary>
internal static class Tool
{
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var (exitCode, output) = await ChildProcess.RunAsync(program, arguments, Path.GetTempPath(), environment);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {exitCode}:\n{output}");
    }

    /// <summary>Elapsed and processor time of a program that has one core to itself.</summary>
    public static async Task<(double Seconds, double ProcessorSeconds)> TimeOnOneCoreAsync(string program, params IEnumerable<string> arguments)
    {
        const string script = "TIMEFORMAT='%R %U %S'; time taskset --cpu-list 0 \"$0\" \"$@\" > /dev/null";
        var output = await RunAsync("/bin/bash", ["-c", script, program, .. arguments]);
        var times = output.TrimEnd().Split('\n')[^1].Split(' ').Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        return (times[0], times[1] + times[2]);
    }
}
