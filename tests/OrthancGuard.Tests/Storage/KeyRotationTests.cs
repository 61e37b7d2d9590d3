using System.Security.Cryptography;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Storage;

public sealed class KeyRotationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverySealedColumnIsKnownWithItsKey()
    {
        await using var guard = new TestStore();
        var inSchema = await guard.Store.ReadAsync(
            connection => connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'").AsList().SelectMany(table =>
            {
                var columns = connection.Query<(long Cid, string Name, string Type, long NotNull, string? Default, long Key)>($"PRAGMA table_info({table})").AsList();
                var key = string.Join(' ', columns.Where(c => c.Key > 0).OrderBy(c => c.Key).Select(c => c.Name));
                return columns.Where(c => c.Name.EndsWith("_sealed", StringComparison.Ordinal)).Select(c => $"{table} ({key}) {c.Name}");
            }).ToList(),
            Stop);
        Assert.Equal(
            inSchema.Order(StringComparer.Ordinal),
            SealedColumns.All.Select(column => $"{column.Table} ({string.Join(' ', column.Key)}) {column.Column}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AfterwardsEverythingOpensAndNothingOfItWithTheOldKey()
    {
        using var data = await SealedData.MakeAsync();
        var old = data.Key;
        Assert.Equal(SealedData.Expected, data.Open(old));
        Assert.Equal((2, SealedData.Expected.Count), await RotateAsync(data));
        var now = data.Key;
        Assert.Equal(SealedData.Expected, data.Open(now));
        using (var vault = new Vault(old))
        {
            Assert.All(data.Boxes(), found => Assert.ThrowsAny<CryptographicException>(() => vault.OpenText(found.Name, found.Box)));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(DataDirectory.MasterKeyFile(data.Root)));
        Assert.Equal([(byte)2], now.Generations);
        Assert.NotEqual(old.Fingerprint, now.Fingerprint);

        // A third, and what the second sealed is closed to the second.
        Assert.Equal((3, SealedData.Expected.Count), await RotateAsync(data));
        Assert.Equal(SealedData.Expected, data.Open(data.Key));
        Assert.ThrowsAny<CryptographicException>(() => data.Open(now));
    }

    [Fact]
    public async Task PseudonymsIndexesAndTheLedgerStayAsTheyAre()
    {
        using var data = await SealedData.MakeAsync();
        var (root, index) = (data.Key.Bytes.ToArray(), new Vault(data.Key).Index("patient", "4711"));
        var before = await data.VerifyAsync();
        Assert.Null(before.Problem);
        await RotateAsync(data);
        Assert.Equal(root, data.Key.Bytes.ToArray());
        Assert.Equal(index, new Vault(data.Key).Index("patient", "4711"));
        var after = await data.VerifyAsync();
        Assert.Equal((null, before.Rows + 1), (after.Problem, after.Rows));
        using var connection = data.Connect();
        Assert.Equal(1, connection.ExecuteScalar<int>("SELECT COUNT(*) FROM ledger WHERE kind = @kind", new { kind = (int)LedgerKind.KeyRotated }));
    }

    [Fact]
    public async Task NothingThatTheOldKeySealedIsLeftInTheDatabaseFile()
    {
        using var data = await SealedData.MakeAsync();
        var boxes = data.Boxes();
        await RotateAsync(data);
        var bytes = await File.ReadAllBytesAsync(data.Database, Stop);
        Assert.All(boxes, found => Assert.True(bytes.AsSpan().IndexOf(found.Box) < 0));
    }

    [Fact]
    public async Task OneThatWasKilledHalfWayGoesOn()
    {
        using var data = await SealedData.MakeAsync();
        var half = data.Key.WithNext();
        PrivateFile.Replace(DataDirectory.MasterKeyFile(data.Root), half.ToFile());
        using (var vault = new Vault(half))
        using (var connection = data.Connect())
        {
            var box = connection.QuerySingle<byte[]>("SELECT patient_sealed FROM consents WHERE id = 2");
            connection.Execute("UPDATE consents SET patient_sealed = @box WHERE id = 2", new { box = vault.Reseal("patient", box) });
        }

        // A guard may run in between.
        Assert.Equal(SealedData.Expected, data.Open(data.Key));
        Assert.Equal((2, SealedData.Expected.Count - 1), await RotateAsync(data));
        Assert.Equal([(byte)2], data.Key.Generations);
        Assert.Equal(SealedData.Expected, data.Open(data.Key));
    }

    [Fact]
    public async Task AValueThatDoesNotOpenStopsItAndTheOldSecretStays()
    {
        using var data = await SealedData.MakeAsync();
        using (var connection = data.Connect())
        {
            connection.Execute("UPDATE reviews SET why_sealed = @box WHERE id = 1", new { box = new Vault(MasterKey.Create()).SealText("review-why", "altered") });
        }

        var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => RotateAsync(data));
        Assert.Contains("reviews.why_sealed", problem.Message, StringComparison.Ordinal);
        Assert.Equal([(byte)1, (byte)2], data.Key.Generations);
        using var vault = new Vault(data.Key);
        Assert.Equal(
            SealedData.Expected.Count - 1,
            data.Boxes().Count(found => found.Column is not { Table: "reviews", Column: "why_sealed" } || TryOpen(vault, found.Name, found.Box)));
    }

    [Fact]
    public async Task NoGuardMayRun()
    {
        using var data = await SealedData.MakeAsync();
        using var running = DataDirectory.Open(data.Root);
        await Assert.ThrowsAsync<IOException>(() => RotateAsync(data));
    }

    private static bool TryOpen(Vault vault, string name, byte[] box)
    {
        try
        {
            vault.Open(name, box);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static async Task<(int Generation, int Values)> RotateAsync(SealedData data)
    {
        using var directory = DataDirectory.Open(data.Root);
        return await new KeyRotation(directory, TimeProvider.System, NullLoggerFactory.Instance).RunAsync("admin", Stop);
    }
}
