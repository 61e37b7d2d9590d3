using System.Globalization;
using System.Net;
using System.Text;
using OrthancGuard.Bypass;

namespace OrthancGuard.Doctor;

/// <summary>
/// Whether an Orthanc on this machine lost 40 ms with each instance that it sends: Debian's DCMTK leaves Nagle's algorithm on unless
/// <c>TCP_NODELAY=1</c> is in its environment. Seen in /proc by its own user and root only.
/// </summary>
internal static class OrthancProcess
{
    private const string Unit = "/lib/systemd/system/orthanc.service";
    private const string DropIns = "/etc/systemd/system/orthanc.service.d";

    /// <returns>Null when it runs elsewhere, or cannot be seen.</returns>
    public static bool? Waits(Uri url)
    {
        if (!OperatingSystem.IsLinux() || !(url.IsLoopback || IPAddress.TryParse(url.DnsSafeHost, out var address) && IPAddress.IsLoopback(address)))
        {
            return null;
        }

        try
        {
            var listening = TcpTable.Read().FirstOrDefault(row => row.IsListening && row.Local.Port == url.Port);
            return listening is null ? null : ProcessOf(listening.Inode) is { } process ? ReadProcess(process) : ReadUnit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool? ReadProcess(string folder)
    {
        if (!File.ReadLines(Path.Combine(folder, "maps")).Any(line => line.Contains("/libdcmnet.so", StringComparison.Ordinal)))
        {
            return false;
        }

        var variables = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "environ"))).Split('\0');
        return !variables.Contains("TCP_NODELAY=1", StringComparer.Ordinal);
    }

    // Debian's unit, where the process itself is another user's.
    private static bool? ReadUnit()
    {
        if (!File.Exists(Unit))
        {
            return null;
        }

        string[] files = [Unit, .. Directory.Exists(DropIns) ? Directory.GetFiles(DropIns, "*.conf") : []];
        return !files.Any(file => File.ReadLines(file).Any(line => line.StartsWith("Environment", StringComparison.Ordinal) && line.Contains("TCP_NODELAY=1", StringComparison.Ordinal)));
    }

    private static string? ProcessOf(long inode)
    {
        var wanted = string.Create(CultureInfo.InvariantCulture, $"socket:[{inode}]");
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(name => char.IsAsciiDigit(Path.GetFileName(name)[0])))
        {
            try
            {
                if (Directory.EnumerateFileSystemEntries(Path.Combine(folder, "fd")).Any(fd => string.Equals(new FileInfo(fd).LinkTarget, wanted, StringComparison.Ordinal)))
                {
                    return folder;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another user's, or gone.
            }
        }

        return null;
    }
}
