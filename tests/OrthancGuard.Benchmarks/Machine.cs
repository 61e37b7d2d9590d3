using System.Globalization;
using System.Runtime.InteropServices;

namespace OrthancGuard.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Field("/proc/cpuinfo", "model name", ':')}, {Environment.ProcessorCount} cores, {memory} GiB; {Field("/etc/os-release", "PRETTY_NAME", '=')}; {RuntimeInformation.FrameworkDescription}; load before: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
    }

    private static string Field(string path, string name, char separator) =>
        File.ReadLines(path).First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(separator, 2)[1].Trim(' ', '"');
}
