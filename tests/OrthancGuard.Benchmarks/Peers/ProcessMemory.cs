using System.Globalization;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>A process's resident memory as the kernel counts it.</summary>
internal static class ProcessMemory
{
    private const string OwnField = "RssAnon:";

    public static double Resident(int process) => Megabytes(process, "VmRSS:");

    /// <summary>Of it what is its own, heaps and stacks: without the program and the libraries that are mapped into it.</summary>
    public static double Own(int process) => Megabytes(process, OwnField);

    /// <summary>The same in a text of proc(5), status.</summary>
    public static double OwnIn(ReadOnlySpan<char> status) => Megabytes(status, OwnField);

    /// <summary>The most it ever was.</summary>
    public static double Peak(int process) => Megabytes(process, "VmHWM:");

    /// <summary>From here on <see cref="Peak"/> counts anew (proc(5), clear_refs).</summary>
    public static void Forget(int process) => File.WriteAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/clear_refs", "5");

    private static double Megabytes(int process, string field) =>
        Megabytes(File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status"), field);

    private static double Megabytes(ReadOnlySpan<char> status, string field)
    {
        var at = status.IndexOf(field, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException("The process has ended.");
        var value = status[(at + field.Length)..];
        return double.Parse(value[..value.IndexOf("kB", StringComparison.Ordinal)].Trim(), CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
