using System.Globalization;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>A process's resident memory as the kernel counts it.</summary>
internal static class ProcessMemory
{
    public static double Resident(int process) => Megabytes(process, "VmRSS:");

    /// <summary>The most it ever was.</summary>
    public static double Peak(int process) => Megabytes(process, "VmHWM:");

    /// <summary>From here on <see cref="Peak"/> counts anew (proc(5), clear_refs).</summary>
    public static void Forget(int process) => File.WriteAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/clear_refs", "5");

    private static double Megabytes(int process, string field)
    {
        var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
