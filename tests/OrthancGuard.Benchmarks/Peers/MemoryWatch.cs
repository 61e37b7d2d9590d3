using System.Globalization;
using System.Text;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>
/// What a process has of its own in memory while something is done: its heaps and stacks, without the program and the libraries that are
/// mapped into it. The kernel keeps no high-water mark of that part, so it is looked at every millisecond or two.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly FileStream _status;
    private readonly byte[] _text = new byte[4096];
    private readonly Thread _thread;
    private volatile bool _isOver;
    private double _most;

    public MemoryWatch(int process)
    {
        _status = new FileStream($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status", FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Start = _most = Now();
        _thread = new Thread(Run) { IsBackground = true, Name = "memory watch" };
        _thread.Start();
    }

    /// <summary>MB at the start.</summary>
    public double Start { get; }

    /// <summary>The most there were, MB.</summary>
    public double Stop()
    {
        _isOver = true;
        _thread.Join();
        return _most;
    }

    public void Dispose()
    {
        Stop();
        _status.Dispose();
    }

    private void Run()
    {
        while (!_isOver)
        {
            _most = Math.Max(_most, Now());
            Thread.Sleep(1);
        }
    }

    private double Now()
    {
        _status.Position = 0;
        return ProcessMemory.OwnIn(Encoding.ASCII.GetString(_text, 0, _status.Read(_text)));
    }
}
