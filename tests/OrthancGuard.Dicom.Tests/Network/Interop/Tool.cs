using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>Programs of dcmtk, gdcm and Orthanc, as the Debian packages install them.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string name, params string[] arguments)
    {
        using var process = Start(name, arguments, environment: null);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output + await errors);
    }

    public static async Task RunWellAsync(string name, params string[] arguments)
    {
        var (code, output) = await RunAsync(name, arguments);
        Assert.True(code == 0, $"{name} {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }

    /// <summary>Starts a program that listens on a port, and waits until it does.</summary>
    public static async Task<RunningTool> StartAsync(
        string name, Func<int, string[]> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var port = FreePort();
        var tool = new RunningTool(Start(name, arguments(port), environment), port);
        try
        {
            await tool.UntilListeningAsync();
            return tool;
        }
        catch
        {
            await tool.DisposeAsync();
            throw;
        }
    }

    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    public static void SkipUnlessInstalled(string name)
        => Assert.SkipUnless(Find(name) is not null, $"{name} is not installed");

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(':').Append("/usr/sbin").Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static Process Start(string name, string[] arguments, IReadOnlyDictionary<string, string>? environment)
    {
        SkipUnlessInstalled(name);
        var info = new ProcessStartInfo(Find(name)!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            info.Environment[key] = value;
        return Process.Start(info)!;
    }
}

/// <summary>A server that ends with its test.</summary>
internal sealed class RunningTool : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    public RunningTool(Process process, int port)
    {
        _process = process;
        Port = port;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Port { get; }

    public async Task UntilListeningAsync()
    {
        for (var attempt = 0; attempt < 600 && !_process.HasExited; attempt++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        Assert.Fail("The server did not start: " + await StopAsync());
    }

    /// <returns>All that the program wrote.</returns>
    public async Task<string> StopAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        return await _output + await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }
}
