using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Storage;

namespace OrthancGuard.Tests.Storage;

public sealed class GuardStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WhatWasWrittenIsThereAfterOpeningAgain()
    {
        await using (var store = Open())
        {
            await Put(store, "a", "1");
        }

        await using var again = Open();
        Assert.Equal("1", await Get(again, "a"));
    }

    [Fact]
    public async Task TheDatabaseCanBeReadByItsOwnerOnly()
    {
        await using var store = Open();
        await Put(store, "a", "1");
        Assert.All(
            Directory.GetFiles(folder.Root, "guard.db*"),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task OneReadSeesOneState()
    {
        await using var store = Open();
        await Put(store, "a", "1");
        var (before, after) = await store.ReadAsync(
            connection =>
            {
                var first = Count(connection);
                Put(store, "b", "2").GetAwaiter().GetResult();
                return (first, Count(connection));
            },
            default);
        Assert.Equal(before, after);
        Assert.Equal(before + 1, await store.ReadAsync(Count, default));
    }

    [Fact]
    public async Task EveryCommitIsFlushed()
    {
        await using var store = Open();
        var (mode, level) = await store.WriteAsync(
            t => (t.ExecuteScalar<string>("PRAGMA journal_mode"), t.ExecuteScalar<int>("PRAGMA synchronous")), default);
        Assert.Equal(("wal", 2), (mode, level));
    }

    [Fact]
    public async Task AChangeThatFailsLeavesTheOthersOfItsCommit()
    {
        await using var store = Open();
        var writes = new List<Task>();
        for (var i = 0; i < 50; i++)
        {
            var number = i;
            writes.Add(store.WriteAsync(
                t =>
                {
                    Insert(t, $"n{number}", "x");
                    if (number % 10 == 3)
                    {
                        throw new InvalidOperationException("as planned");
                    }
                },
                default));
        }

        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.Equal(5, writes.Count(w => w.IsFaulted && w.Exception!.InnerException is InvalidOperationException));
        Assert.Equal(45, await store.ReadAsync(c => c.ExecuteScalar<int>("SELECT COUNT(*) FROM settings"), default));
    }

    [Fact]
    public async Task AFailedChangeDoesNotKeepItsEarlierStatements()
    {
        await using var store = Open();
        await Assert.ThrowsAsync<SqliteException>(() => store.WriteAsync(
            t =>
            {
                Insert(t, "twice", "1");
                Insert(t, "twice", "2");
            },
            default));
        Assert.Null(await Get(store, "twice"));
    }

    [Fact]
    public async Task ChangesThatWaitTogetherShareACommit()
    {
        await using var store = Open();
        using var gate = new ManualResetEventSlim();
        var first = store.WriteAsync(t => gate.Wait(TimeSpan.FromSeconds(30)), default);
        var others = Enumerable.Range(0, 100).Select(i => Put(store, $"k{i}", "v")).ToList();
        gate.Set();
        await first;
        await Task.WhenAll(others);
        Assert.Equal(100, await store.ReadAsync(c => c.ExecuteScalar<int>("SELECT COUNT(*) FROM settings"), default));
    }

    [Fact]
    public async Task ChangesFromManyCallersAllHappenOnce()
    {
        await using var store = Open();
        await Put(store, "sum", "0");
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 500),
            async (_, stop) => await store.WriteAsync(
                t => t.Execute("UPDATE settings SET value = CAST(value AS INTEGER) + 1 WHERE name = 'sum'"), stop));
        Assert.Equal("500", await Get(store, "sum"));
    }

    [Fact]
    public async Task ALockedStoreIsWaitedForAndThenUnavailable()
    {
        await using var store = Open(new() { Path = folder.File("guard.db"), BusyTimeout = TimeSpan.FromSeconds(1) });
        using var other = new SqliteConnection($"Data Source={folder.File("guard.db")};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(() => Put(store, "a", "1"));
        Assert.Contains("locked", e.Message, StringComparison.Ordinal);

        other.Execute("ROLLBACK");
        await Put(store, "a", "2");
        Assert.Equal("2", await Get(store, "a"));
    }

    [Fact]
    public async Task AShortLockIsOnlyAWait()
    {
        await using var store = Open();
        using var other = new SqliteConnection($"Data Source={folder.File("guard.db")};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");
        var write = Put(store, "a", "1");
        Assert.False(write.IsCompleted);
        other.Execute("COMMIT");
        await write;
        Assert.Equal("1", await Get(store, "a"));
    }

    [Fact]
    public async Task AFullDiskIsUnavailableAndLosesNothingThatWasKept()
    {
        await using var store = Open(new() { Path = folder.File("guard.db"), MaxPages = 120 });
        var kept = 0;
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            for (; kept < 1000; kept++)
            {
                await Put(store, $"k{kept}", new string('x', 4000));
            }
        });
        Assert.Contains("full", e.Message, StringComparison.Ordinal);
        Assert.InRange(kept, 1, 999);
        Assert.Equal(kept, await store.ReadAsync(c => c.ExecuteScalar<int>("SELECT COUNT(*) FROM settings"), default));

        await store.WriteAsync(t => t.Execute("DELETE FROM settings"), default);
        await Put(store, "again", "1");
        Assert.Equal("1", await Get(store, "again"));
    }

    [Fact]
    public async Task ACancelledChangeIsNotMade()
    {
        await using var store = Open();
        using var gate = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        var first = store.WriteAsync(t => gate.Wait(TimeSpan.FromSeconds(30)), default);
        var second = store.WriteAsync(t => Insert(t, "no", "1"), stop.Token);
        await stop.CancelAsync();
        gate.Set();
        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Null(await Get(store, "no"));
    }

    [Fact]
    public async Task AClosedStoreIsUnavailable()
    {
        var store = Open();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Put(store, "a", "1"));
    }

    [Fact]
    public async Task AStoreOfANewerGuardIsNotTouched()
    {
        await using (var store = Open())
        {
            await store.WriteAsync(t => t.Execute("INSERT INTO schema_versions (version, applied_at) VALUES (99, 0)"), default);
        }

        var e = Assert.Throws<StoreUnavailableException>(() => Open());
        Assert.Contains("99", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoDatabaseIsUnavailable()
    {
        File.WriteAllText(folder.File("guard.db"), new string('?', 5000));
        Assert.Throws<StoreUnavailableException>(() => Open());
    }

    private GuardStore Open(StoreOptions? options = null) =>
        GuardStore.Open(options ?? new() { Path = folder.File("guard.db") }, TimeProvider.System, NullLogger<GuardStore>.Instance);

    private static Task Put(GuardStore store, string name, string value) => store.WriteAsync(t => Insert(t, name, value), default);

    private static void Insert(WriteTransaction transaction, string name, string value) =>
        transaction.Execute("INSERT INTO settings (name, value) VALUES (@name, @value)", new { name, value });

    private static int Count(SqliteConnection connection) => connection.ExecuteScalar<int>("SELECT COUNT(*) FROM settings");

    private static Task<string?> Get(GuardStore store, string name) =>
        store.ReadAsync(c => c.ExecuteScalar<string?>("SELECT value FROM settings WHERE name = @name", new { name }), default);
}
