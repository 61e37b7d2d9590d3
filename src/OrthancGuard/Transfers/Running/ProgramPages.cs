using System.Globalization;
using System.Runtime.InteropServices;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// Lets go of the pages of libraries that the start, or a burst of work, has touched. The kernel keeps them as long as it has room, and
/// whichever is needed again is mapped again at its first use. Linux only; elsewhere nothing is done.
/// </summary>
internal static partial class ProgramPages
{
    private const int DoNotNeed = 4;

    /// <returns>Bytes that are no longer mapped.</returns>
    public static long Release()
    {
        if (!OperatingSystem.IsLinux())
            return 0;
        try
        {
            var released = Clean(File.ReadLines("/proc/self/smaps")).ToList().Sum(static range => Advise(range.Start, range.Length, DoNotNeed) == 0 ? range.Resident : 0);
            _ = TrimHeap(0);
            return released;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EntryPointNotFoundException or DllNotFoundException)
        {
            // No such file, or another C library: the guard only stays larger.
            return 0;
        }
    }

    /// <summary>
    /// Mappings of libraries that can only be read and of which no page is a copy of its own (proc(5), smaps): what is let go of them is still
    /// in the file.
    /// </summary>
    internal static IEnumerable<(nint Start, nint Length, long Resident)> Clean(IEnumerable<string> smaps)
    {
        (nint Start, nint Length, long Resident)? current = null;
        foreach (var line in smaps)
        {
            if (TryReadHeader(line, out var range))
            {
                if (current is { Resident: > 0 } clean)
                    yield return clean;
                current = range;
            }
            else if (current is { } mapping && Kilobytes(line) is var (field, size))
            {
                current = field switch
                {
                    "Rss" => mapping with { Resident = size * 1024 },
                    "Anonymous" or "Swap" or "Locked" when size > 0 => null,
                    _ => mapping,
                };
            }
        }

        if (current is { Resident: > 0 } last)
            yield return last;
    }

    // 7f0a1000-7f0a9000 r-xp 00001000 08:01 1234  /usr/lib/libc.so.6; true also for a mapping that is to be left alone.
    private static bool TryReadHeader(string line, out (nint Start, nint Length, long Resident)? range)
    {
        range = null;
        var parts = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
        var dash = parts[0].IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || parts.Length < 5
            || !nint.TryParse(parts[0].AsSpan(0, dash), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start)
            || !nint.TryParse(parts[0].AsSpan(dash + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var end))
        {
            return false;
        }

        if (parts.Length == 6 && IsLibrary(parts[5]) && parts[1] is ("r--p" or "r-xp"))
            range = (start, end - start, 0);
        return true;
    }

    // Those stay where they are as long as the process lives. Of any other file something else might be mapped in its place by now.
    private static bool IsLibrary(string path) => path.StartsWith('/')
        && (path.EndsWith(".dll", StringComparison.Ordinal) || path.EndsWith(".so", StringComparison.Ordinal) || path.Contains(".so.", StringComparison.Ordinal))
        && !path.EndsWith("(deleted)", StringComparison.Ordinal);

    private static (string Field, long Size)? Kilobytes(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line.EndsWith(" kB", StringComparison.Ordinal) && long.TryParse(line.AsSpan(colon + 1, line.Length - colon - 4), CultureInfo.InvariantCulture, out var size)
            ? (line[..colon], size)
            : null;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);

    /// <summary>glibc's: gives free memory of native libraries back.</summary>
    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int TrimHeap(nuint pad);
}
