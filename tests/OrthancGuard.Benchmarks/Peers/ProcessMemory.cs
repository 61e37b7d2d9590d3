using System.Globalization;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>A process's resident memory as the kernel counts it.</summary>
internal static class ProcessMemory
{
    public static double Resident(int process) => Megabytes(process, "VmRSS:");

    /// <summary>The most it ever was.</summary>
    public static double Peak(int process) => Megabytes(process, "VmHWM:");

    private static double Megabytes(int process, string field)
    {
        var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
