using System.Diagnostics;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Runs a peer from a Debian package; the calling test skips where it is not installed.</summary>
internal static class DebianTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static void Require(string name) => Assert.SkipUnless(File.Exists(Find(name)), $"{name} is not installed: run scripts/test once.");

    /// <summary>Runs the tool in <paramref name="folder"/> and returns its exit code.</summary>
    public static int Run(string name, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(name), arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new TimeoutException($"{name} did not end.");
        }
        Task.WaitAll(output, errors);
        return process.ExitCode;
    }

    private static string Find(string name) => Path.Combine("/usr/bin", name);
}
