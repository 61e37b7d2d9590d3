using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Ledger;

public sealed class SqlLedgerTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task AnEmptyLedgerIsWhole()
    {
        var verification = await VerifyAsync();
        Assert.Null(verification.Problem);
        Assert.Equal(0, verification.Rows);
    }

    [Fact]
    public async Task RowsFollowEachOtherWithoutGaps()
    {
        await FillAsync(20);
        var rows = await guard.RowsAsync();
        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), rows.Select(r => r.Sequence));
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.PreviousHash));
        var verification = await VerifyAsync();
        Assert.Null(verification.Problem);
        Assert.Equal((20L, rows[^1].Hash), (verification.Rows, verification.HeadHash));
    }

    [Fact]
    public async Task ARowOfAChangeThatFailedIsNotThere()
    {
        await FillAsync(1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => guard.Store.WriteAsync(
            t =>
            {
                guard.Ledger.Append(t, Entry(99));
                throw new InvalidOperationException("as planned");
            },
            TestContext.Current.CancellationToken));
        await FillAsync(1);
        Assert.Equal([1, 2], (await guard.RowsAsync()).Select(r => r.Sequence));
        Assert.Null((await VerifyAsync()).Problem);
    }

    [Fact]
    public async Task TheDatabaseItselfForbidsChangesAndDeletions()
    {
        await FillAsync(3);
        foreach (var sql in new[] { "UPDATE ledger SET actor = 'x'", "DELETE FROM ledger WHERE sequence = 2" })
        {
            await Assert.ThrowsAsync<SqliteException>(() => guard.Store.WriteAsync(t => t.Execute(sql), TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("UPDATE ledger SET actor = 'nobody' WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET at = at + 1 WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET kind = kind + 1 WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET transfer_id = NULL WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET destination = '' WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET facts = '{}' WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET facts = 'x' WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET hash = zeroblob(32) WHERE sequence = 5", 5)]
    [InlineData("UPDATE ledger SET previous_hash = zeroblob(32) WHERE sequence = 5", 5)]
    [InlineData("DELETE FROM ledger WHERE sequence = 5", 6)]
    [InlineData("DELETE FROM ledger WHERE sequence = 1", 2)]
    [InlineData("DELETE FROM ledger WHERE sequence = 10", 9)]
    [InlineData("DELETE FROM ledger WHERE sequence > 7", 7)]
    [InlineData("DELETE FROM ledger", 0)]
    [InlineData("DELETE FROM settings WHERE name = 'ledger.head'", 10)]
    [InlineData("UPDATE ledger SET sequence = -1 WHERE sequence = 4; UPDATE ledger SET sequence = 4 WHERE sequence = 5; UPDATE ledger SET sequence = 5 WHERE sequence = -1", 4)]
    public async Task TamperingIsFoundAtItsPlace(string sql, long place)
    {
        await FillAsync(10);
        Tamper(sql);
        var verification = await VerifyAsync();
        Assert.NotNull(verification.Problem);
        Assert.Equal(place, verification.FirstBadSequence);
    }

    [Fact]
    public async Task AChainMadeAnewWithoutTheKeyIsFound()
    {
        await FillAsync(3);
        var rows = await guard.RowsAsync();
        var previous = LedgerChain.Start.ToArray();
        var rewritten = rows.Select(r => r with { Entry = r.Entry with { Actor = "nobody" } }).Select(r =>
        {
            var hash = LedgerChain.Hash(previous, r.Sequence, r.At.ToUnixTimeMilliseconds(), r.Entry);
            var row = (r.Sequence, Previous: previous, Hash: hash);
            previous = hash;
            return row;
        }).ToList();
        Tamper("UPDATE ledger SET actor = 'nobody'");
        foreach (var row in rewritten)
        {
            Tamper("UPDATE ledger SET previous_hash = @Previous, hash = @Hash WHERE sequence = @Sequence", new { row.Previous, row.Hash, row.Sequence });
        }

        Assert.Contains("made anew", (await VerifyAsync()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryByteOfARowCounts()
    {
        var entry = Entry(1) with { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "bc", ["d"] = "" } };
        var hash = LedgerChain.Hash(LedgerChain.Start, 1, 2, entry);
        LedgerEntry[] others =
        [
            entry with { Actor = "Guard" },
            entry with { Destination = null },
            entry with { Destination = "" },
            entry with { TransferId = "STROKE_AI", Destination = "t1" },
            entry with { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["ab"] = "c", ["d"] = "" } },
            entry with { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "bcd", [""] = "" } },
            entry with { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "bc" } },
        ];
        Assert.All(others, other => Assert.NotEqual(hash, LedgerChain.Hash(LedgerChain.Start, 1, 2, other)));
        Assert.Equal(hash, LedgerChain.Hash(LedgerChain.Start, 1, 2, entry with { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["d"] = "", ["a"] = "bc" } }));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task RowsAreListedByTransferDestinationAndPage()
    {
        await FillAsync(10);
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal([3L], (await guard.Ledger.ListAsync(new(TransferId: "t3"), stop)).Select(r => r.Sequence));
        Assert.Equal([4L, 5L], (await guard.Ledger.ListAsync(new(After: 3, Limit: 2), stop)).Select(r => r.Sequence));
        Assert.Equal([10L, 9L], (await guard.Ledger.ListAsync(new(Limit: 2, NewestFirst: true), stop)).Select(r => r.Sequence));
        Assert.Equal([8L, 7L], (await guard.Ledger.ListAsync(new(After: 9, Limit: 2, NewestFirst: true), stop)).Select(r => r.Sequence));
        Assert.Empty(await guard.Ledger.ListAsync(new(Destination: "LUNG_AI"), stop));
    }

    private static LedgerEntry Entry(int number) => new()
    {
        Kind = LedgerKind.Allowed,
        TransferId = $"t{number}",
        Destination = "STROKE_AI",
        Actor = "guard",
        Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = $"{number}", ["origin"] = "Gate" },
    };

    private Task<LedgerVerification> VerifyAsync() => guard.Ledger.VerifyAsync(null, TestContext.Current.CancellationToken);

    private async Task FillAsync(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var number = i;
            guard.Time.Advance(TimeSpan.FromSeconds(1));
            await guard.Store.WriteAsync(t => guard.Ledger.Append(t, Entry(number)), TestContext.Current.CancellationToken);
        }
    }

    // As somebody with the file and without the guard would.
    private void Tamper(string sql, object? parameters = null)
    {
        using var connection = new SqliteConnection($"Data Source={guard.DatabaseFile};Pooling=False");
        connection.Open();
        connection.Execute("DROP TRIGGER IF EXISTS ledger_no_update; DROP TRIGGER IF EXISTS ledger_no_delete;");
        connection.Execute(sql, parameters);
    }
}
