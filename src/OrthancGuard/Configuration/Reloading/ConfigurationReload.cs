using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Configuration.Reloading;

/// <summary>
/// Reads guard.json again while the guard runs. A version with any mistake is not taken: the last good one stays in force, and every
/// mistake is told. Each change is a row of the ledger.
/// </summary>
internal sealed class ConfigurationReload : IDisposable
{
    /// <summary>Nobody asked, but the file has changed.</summary>
    public const string ByFile = "file";

    private const int MostNames = 100;
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly ConfigurationSource source;
    private readonly GuardStore store;
    private readonly ILedger ledger;
    private readonly QueueSignal signal;
    private readonly TimeProvider time;
    private readonly ILogger<ConfigurationReload> log;
    private byte[] inForce;
    private volatile ReloadState state;

    public ConfigurationReload(
        ConfigurationSource source, GuardStore store, ILedger ledger, QueueSignal signal, TimeProvider time, ILogger<ConfigurationReload> log)
    {
        this.source = source;
        this.store = store;
        this.ledger = ledger;
        this.signal = signal;
        this.time = time;
        this.log = log;
        inForce = source.Current.Json;
        state = new() { LoadedAt = time.GetUtcNow(), Fingerprint = source.Current.Fingerprint };
    }

    public ReloadState State => state;

    /// <summary>Null when the configuration did not come from a file.</summary>
    public string? File => source.Current.File;

    /// <param name="by">Who asked for it: a user, <c>signal</c>, or <see cref="ByFile"/>.</param>
    /// <param name="cancellationToken">Looked at while waiting for another reading.</param>
    /// <exception cref="StoreUnavailableException">The change could not be written to the ledger: it is not in force.</exception>
    public async Task<ReloadOutcome> ReloadAsync(string by, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(by);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Mistakes of a text that is nowhere in force.</summary>
    public IReadOnlyList<ConfigurationMistake> Check(ReadOnlySpan<byte> json)
    {
        try
        {
            ConfigurationLoader.Parse(json, File ?? "guard.json", Environment.GetEnvironmentVariables());
            return [];
        }
        catch (ConfigurationException e)
        {
            return e.Mistakes;
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<ReloadOutcome> ReadAsync(string by)
    {
        if (File is not { } file)
        {
            return new(state, false, []);
        }

        GuardConfiguration read;
        try
        {
            read = ConfigurationLoader.Load(file, Environment.GetEnvironmentVariables());
        }
        catch (ConfigurationException e)
        {
            state = state with { Mistakes = e.Mistakes };
            ConfigurationLog.Rejected(log, by, e.Mistakes.Count);
            foreach (var mistake in e.Mistakes)
            {
                ConfigurationLog.Mistake(log, mistake.Describe(Path.GetFileName(file)));
            }

            return new(state, false, []);
        }

        var hasChanged = !string.Equals(read.Fingerprint, state.Fingerprint, StringComparison.Ordinal);
        if (!hasChanged && string.Equals(by, ByFile, StringComparison.Ordinal))
        {
            // The file is again, or still, what is in force. Who asks by hand may want the files that it names read again.
            state = state with { Mistakes = [] };
            return new(state, false, []);
        }

        var changed = ConfigurationDifference.Find(inForce, read.Json);
        var next = RestartOnly.Keep(source.Current, read, out var waiting);
        if (hasChanged)
        {
            await store.WriteAsync(transaction => Record(transaction, read, changed, waiting, by), CancellationToken.None);
        }

        source.Replace(next);
        inForce = read.Json;
        state = new() { LoadedAt = time.GetUtcNow(), Fingerprint = read.Fingerprint, WaitingForRestart = waiting };
        signal.Set();
        if (hasChanged)
        {
            ConfigurationLog.Applied(log, by, string.Join(", ", changed.Take(MostNames)));
        }

        foreach (var name in waiting)
        {
            ConfigurationLog.WaitsForRestart(log, name);
        }

        return new(state, hasChanged, changed);
    }

    private void Record(WriteTransaction transaction, GuardConfiguration read, IReadOnlyList<string> changed, IReadOnlyList<string> waiting, string by)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["configuration"] = read.Fingerprint,
            ["previous"] = state.Fingerprint,
            ["changed"] = string.Join(' ', changed.Take(MostNames)),
        };
        if (waiting.Count > 0)
        {
            facts["waits-for-restart"] = string.Join(' ', waiting);
        }

        ledger.Append(transaction, new() { Kind = LedgerKind.ConfigurationChanged, Actor = by, Facts = facts });
    }
}
