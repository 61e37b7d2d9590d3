using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A process started by a test, ended by its id whatever happens, with what it printed.</summary>
internal sealed partial class ChildProcess : IAsyncDisposable
{
    private const int End = 15;
    private const int Stop = 19;
    private const int Continue = 18;
    private static readonly ConcurrentDictionary<int, ChildProcess> Alive = new();
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource outputEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int openStreams = 2;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var child in Alive.Values)
        {
            child.Kill();
        }
    };

    private ChildProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>Everything printed so far, both streams.</summary>
    public string Output => string.Join('\n', lines);

    public static ChildProcess Start(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? ReadOnlyDictionary<string, string>.Empty)
        {
            start.Environment[name] = value;
        }

        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += (_, e) => child.Take(e.Data);
        child.process.ErrorDataReceived += (_, e) => child.Take(e.Data);
        child.process.Start();
        Alive[child.process.Id] = child;
        child.process.StandardInput.Close();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        await using var child = Start(program, arguments, folder, environment);
        await child.WaitAsync(TimeSpan.FromMinutes(2));
        return (child.ExitCode, child.Output);
    }

    public async Task WaitAsync(TimeSpan limit)
    {
        using var late = new CancellationTokenSource(limit);
        await process.WaitForExitAsync(late.Token);
        await outputEnded.Task.WaitAsync(late.Token);
    }

    /// <summary>SIGKILL: no clean-up runs.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // Ended by itself.
        }
    }

    /// <summary>SIGTERM, as systemd and Docker send it.</summary>
    public void Terminate() => Signal(End);

    /// <summary>Stops the process in its tracks: its sockets stay open and nothing answers.</summary>
    public void Freeze() => Signal(Stop);

    public void Thaw() => Signal(Continue);

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        Alive.TryRemove(process.Id, out _);
        process.Dispose();
    }

    private void Signal(int signal)
    {
        if (SendSignal(process.Id, signal) != 0)
        {
            throw new InvalidOperationException($"kill({signal}) failed: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    private void Take(string? line)
    {
        if (line != null)
        {
            lines.Enqueue(line);
        }
        else if (Interlocked.Decrement(ref openStreams) == 0)
        {
            outputEnded.TrySetResult();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int process, int signal);
}
