using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Storage.Backups;

namespace OrthancGuard.Tests.Storage;

public sealed class BackupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ABackupIsMadeWhileTheGuardWritesAndOpensWithItsKey()
    {
        using var data = await SealedData.MakeAsync();
        using var directory = DataDirectory.Open(data.Root);
        directory.OpenToken("api");
        Directory.CreateDirectory(Path.Combine(data.Root, "held"));
        await File.WriteAllTextAsync(Path.Combine(data.Root, "held", "one"), "encrypted", Stop);
        await using var store = data.OpenStore();
        using var done = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; !done.IsCancellationRequested; i++)
                {
                    await store.WriteAsync(t => t.Execute("INSERT INTO settings (name, value) VALUES (@name, '')", new { name = $"n{i}" }), Stop);
                }
            },
            Stop);
        var backup = data.File("backup");
        BackupMaking.Make(data.Root, backup, TimeProvider.System);
        await done.CancelAsync();
        await writing;

        Assert.Equal(
            ["backup.json", "guard.db", "held/one", "ledger-checkpoints.jsonl", "ledger.key"],
            Directory.EnumerateFiles(backup, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(backup, file)).Order(StringComparer.Ordinal));
        Assert.All(
            Directory.EnumerateFiles(backup, "*", SearchOption.AllDirectories),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        var found = await RestoreAsync(data, backup, data.File("restored"));
        Assert.Contains(found, sentence => sentence.Contains($"{SealedData.Expected.Count} sealed values", StringComparison.Ordinal));
        Assert.Equal("encrypted", await File.ReadAllTextAsync(Path.Combine(data.File("restored"), "held", "one"), Stop));
        Assert.True(MasterKey.Read(DataDirectory.MasterKeyFile(data.File("restored"))).IsSameAs(data.Key));
    }

    [Fact]
    public async Task TheLedgerSaysThatItWasRestored()
    {
        using var data = await SealedData.MakeAsync();
        BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System);
        await RestoreAsync(data, data.File("backup"), data.File("restored"));
        using var directory = DataDirectory.Open(data.File("restored"));
        using var vault = new Vault(directory.OpenMasterKey(NullLogger.Instance));
        using var signer = LedgerSigner.Open(directory, vault);
        await using var store = GuardStore.Open(new() { Path = directory.DatabaseFile }, TimeProvider.System, NullLogger<GuardStore>.Instance);
        var ledger = new SqlLedger(store, vault, signer, CheckpointFile.In(directory));
        Assert.Null((await ledger.VerifyAsync(null, Stop)).Problem);
        Assert.Equal((LedgerKind.BackupRestored, "admin"), ((await ledger.ListAsync(new(NewestFirst: true), Stop))[0].Entry.Kind, (await ledger.ListAsync(new(NewestFirst: true), Stop))[0].Entry.Actor));
    }

    [Fact]
    public async Task AnotherKeyIsRefusedAndNothingIsPutThere()
    {
        using var data = await SealedData.MakeAsync();
        BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System);
        PrivateFile.WriteNew(data.File("other.key"), MasterKey.Create().ToFile());
        var problem = await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, data.File("backup"), data.File("restored"), data.File("other.key")));
        Assert.Contains("is not the key of this backup", problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data.File("restored")));
    }

    [Theory]
    [InlineData("guard.db")]
    [InlineData("ledger.key")]
    [InlineData("ledger-checkpoints.jsonl")]
    public async Task AChangedOrMissingFileIsRefused(string name)
    {
        using var data = await SealedData.MakeAsync();
        var backup = data.File("backup");
        BackupMaking.Make(data.Root, backup, TimeProvider.System);
        var file = Path.Combine(backup, name);
        var bytes = await File.ReadAllBytesAsync(file, Stop);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Stop);
        Assert.Contains(name, (await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, backup, data.File("restored")))).Message, StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains(name, (await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, backup, data.File("restored")))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data.File("restored")));
    }

    [Fact]
    public async Task AnUnfinishedBackupIsNone()
    {
        using var data = await SealedData.MakeAsync();
        BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System);
        File.Delete(Path.Combine(data.File("backup"), BackupManifest.FileName));
        await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, data.File("backup"), data.File("restored")));
    }

    [Fact]
    public async Task WhatIsThereIsNeverOverwritten()
    {
        using var data = await SealedData.MakeAsync();
        BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System);
        await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, data.File("backup"), data.Root));
        Assert.Throws<IOException>(() => BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System));
        Assert.Equal(SealedData.Expected, data.Open(data.Key));
    }

    [Fact]
    public async Task ABackupOfBeforeARotationNeedsTheKeyOfBeforeIt()
    {
        using var data = await SealedData.MakeAsync();
        PrivateFile.WriteNew(data.File("old.key"), data.Key.ToFile());
        BackupMaking.Make(data.Root, data.File("backup"), TimeProvider.System);
        using (var directory = DataDirectory.Open(data.Root))
        {
            await new KeyRotation(directory, TimeProvider.System, NullLoggerFactory.Instance).RunAsync("admin", Stop);
        }

        await Assert.ThrowsAsync<IOException>(() => RestoreAsync(data, data.File("backup"), data.File("restored")));
        await RestoreAsync(data, data.File("backup"), data.File("restored"), data.File("old.key"));
        BackupMaking.Make(data.Root, data.File("backup2"), TimeProvider.System);
        await RestoreAsync(data, data.File("backup2"), data.File("restored2"));
    }

    private static Task<IReadOnlyList<string>> RestoreAsync(SealedData data, string backup, string target, string? key = null) =>
        new BackupRestoring(TimeProvider.System, NullLoggerFactory.Instance).RestoreAsync(backup, key ?? DataDirectory.MasterKeyFile(data.Root), target, "admin", Stop);
}
