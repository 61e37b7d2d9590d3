using System.Collections.ObjectModel;
using System.Globalization;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>dcmtk's storescp as the AI modality: takes everything, keeps nothing.</summary>
internal sealed class StoreReceiver : IAsyncDisposable
{
    public const string Program = "/usr/bin/storescp";
    public const string Aet = "VENDOR";
    private readonly TempFolder _folder = new();
    private readonly ChildProcess _process;

    private StoreReceiver(bool noDelay)
    {
        Port = FreePort.Next();
        _process = ChildProcess.Start(
            Program, ["--ignore", "--aetitle", Aet, "--fork", Port.ToString(CultureInfo.InvariantCulture)], _folder.Root,
            noDelay ? OrthancProcess.NoDelay : ReadOnlyDictionary<string, string>.Empty);
    }

    public int Port { get; }

    public static async Task<StoreReceiver> StartAsync(bool noDelay)
    {
        var receiver = new StoreReceiver(noDelay);
        await Wait.ForPortAsync(receiver.Port, "storescp");
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }
}
