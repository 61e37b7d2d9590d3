using System.Runtime.InteropServices;
using OrthancGuard.Storage;

namespace OrthancGuard.Configuration.Reloading;

/// <summary>
/// Reads guard.json again after it has changed, and on SIGHUP. The file is looked at each second, for mounts of containers and editors
/// that replace files do not tell of their changes; it is read once it has rested for that long, so that no half of one is.
/// </summary>
internal sealed class ConfigurationWatcher(ConfigurationReload reload, TimeProvider time, ILogger<ConfigurationWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private int hangups;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (reload.File is not { } file)
        {
            return;
        }

        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            Interlocked.Increment(ref hangups);
        });
        using var timer = new PeriodicTimer(Look, time);

        // What changed between the start of the guard and this moment has not been seen yet.
        (DateTime, long)? read = null;
        var seen = Stamp(file);
        while (await NextAsync(timer, stoppingToken))
        {
            var now = Stamp(file);
            var hasChanged = now is not null && now != read && now == seen;
            seen = now;
            if ((Interlocked.Exchange(ref hangups, 0) > 0 && await TryAsync("signal", stoppingToken)) || (hasChanged && await TryAsync(ConfigurationReload.ByFile, stoppingToken)))
            {
                read = now;
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <returns>False when it must be tried again.</returns>
    private async Task<bool> TryAsync(string by, CancellationToken stoppingToken)
    {
        try
        {
            await reload.ReloadAsync(by, stoppingToken);
            return true;
        }
        catch (StoreUnavailableException e)
        {
            ConfigurationLog.NotRecorded(log, e.Message);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static (DateTime, long)? Stamp(string file)
    {
        try
        {
            var info = new FileInfo(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file);
            return info.Exists ? (info.LastWriteTimeUtc, info.Length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
