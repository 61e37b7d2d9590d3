using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Ledger;

/// <summary>Somebody with the database in his hands, and without the keys.</summary>
public sealed class TamperingTests : IAsyncDisposable
{
    private static readonly string[] RowColumns = ["sequence", "at", "kind", "transfer_id", "destination", "patient_index", "actor", "facts", "previous_hash", "hash"];
    private static readonly string[] CheckpointColumns = ["number", "sequence", "at", "hash", "previous", "key_id", "signature"];
    private readonly TestStore guard = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task EverySingleByteOfEveryColumnCounts()
    {
        await FillAsync();
        var changes = await ChangesAsync("ledger", "sequence", RowColumns);
        changes.AddRange(await ChangesAsync("ledger_checkpoints", "number", CheckpointColumns));
        Assert.True(changes.Count > 3000, $"{changes.Count}");
        await EachIsFoundAsync(changes);
    }

    [Fact]
    public async Task AValueOfAnotherKindThatReadsTheSameIsFound()
    {
        await FillAsync();
        await EachIsFoundAsync(
        [
            "UPDATE ledger SET actor = CAST(actor AS BLOB) WHERE sequence = 2",
            "UPDATE ledger SET facts = CAST(facts AS BLOB) WHERE sequence = 2",
            "UPDATE ledger SET hash = CAST(hash AS TEXT) WHERE sequence = 2",
            "UPDATE ledger SET at = CAST(at AS REAL) + 0.25 WHERE sequence = 2",
            "UPDATE ledger SET actor = actor || char(0) || 'and more' WHERE sequence = 2",
            "UPDATE ledger SET facts = facts || ' ' WHERE sequence = 2",
            "UPDATE ledger SET facts = replace(facts, ',', ', ') WHERE sequence = 2",
            "UPDATE ledger SET facts = replace(facts, 'a', char(92) || 'u0061') WHERE sequence = 2",
            "UPDATE ledger SET facts = replace(facts, '{', '{\"a\":\"\",') WHERE sequence = 2",
            "UPDATE ledger_checkpoints SET signature = signature || ' ' WHERE number = 1",
            "UPDATE ledger_checkpoints SET hash = upper(hash) WHERE number = 1",
            "UPDATE ledger_checkpoints SET hash = hash || char(0) || 'x' WHERE number = 1",
        ]);
    }

    [Fact]
    public async Task RowsAndCheckpointsCannotBeTakenOutCutOffOrSwapped()
    {
        await FillAsync();
        var rows = (await guard.RowsAsync()).Count;
        var changes = new List<string>();
        for (var i = 1; i <= rows; i++)
        {
            changes.Add($"DELETE FROM ledger WHERE sequence = {i}");
            changes.Add($"DELETE FROM ledger WHERE sequence >= {i}");
            changes.Add($"DELETE FROM ledger WHERE sequence < {i + 1}");
            for (var j = i + 1; j <= rows; j++)
            {
                changes.Add(
                    $"UPDATE ledger SET sequence = -1 WHERE sequence = {i}; UPDATE ledger SET sequence = {i} WHERE sequence = {j}; UPDATE ledger SET sequence = {j} WHERE sequence = -1");
            }
        }

        changes.AddRange(["DELETE FROM ledger_checkpoints", "DELETE FROM ledger_checkpoints WHERE number = 1", "DELETE FROM ledger_checkpoints WHERE number = 2"]);
        changes.Add("UPDATE ledger_checkpoints SET number = 9 WHERE number = 1; UPDATE ledger_checkpoints SET number = 1 WHERE number = 2; UPDATE ledger_checkpoints SET number = 2 WHERE number = 9");
        changes.Add("DELETE FROM settings WHERE name LIKE 'ledger.%'");
        changes.Add("DELETE FROM settings WHERE name = 'ledger.checkpoint-head'");
        changes.Add("INSERT INTO ledger SELECT sequence + 1, at, kind, transfer_id, destination, patient_index, actor, facts, previous_hash, hash FROM ledger ORDER BY sequence DESC LIMIT 1");
        await EachIsFoundAsync(changes);
    }

    [Fact]
    public async Task ADatabasePutBackToAnOlderStateIsFoundByTheFileBesideIt()
    {
        await FillAsync();
        using var older = new SqliteConnection("Data Source=:memory:");
        older.Open();
        using (var now = Open())
        {
            now.BackupDatabase(older);
        }

        await guard.Store.WriteAsync(t => guard.Ledger.Append(t, Entry(99)), Stop);
        await guard.Store.WriteAsync(t => guard.Ledger.Sign(t), Stop);
        new CheckpointFile(guard.CheckpointFile).Append(await guard.Store.ReadAsync(c => CheckpointTable.Read(c), Stop));
        Assert.Null((await guard.Ledger.VerifyAsync(null, Stop)).Problem);
        using (var now = Open())
        {
            older.BackupDatabase(now);
        }

        Assert.Contains("older state", (await guard.Ledger.VerifyAsync(null, Stop)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASignatureOfAKeyThatIsNotTrustedIsFound()
    {
        await FillAsync();
        using var own = TrustedKeys.FromPem(guard.Signer.PublicKeyPem);
        using var stranger = LedgerSigner.Create();
        using var other = TrustedKeys.FromPem(stranger.PublicKeyPem);
        Assert.Null((await guard.Ledger.VerifyAsync(own, Stop)).Problem);
        Assert.Contains("not trusted", (await guard.Ledger.VerifyAsync(other, Stop)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThousandRowsAreSignedByThemselves()
    {
        await guard.Store.WriteAsync(
            t =>
            {
                for (var i = 0; i < 2500; i++)
                {
                    guard.Ledger.Append(t, Entry(i));
                }
            },
            Stop);
        var found = await guard.Ledger.VerifyAsync(null, Stop);
        Assert.Equal((null, 2501L, 2, 2000L), (found.Problem, found.Rows, found.Checkpoints, found.SignedUpTo));
    }

    private static LedgerEntry Entry(int number) => new()
    {
        Kind = LedgerKind.Disclosed,
        TransferId = "t1",
        Destination = "AI",
        PatientIndex = "0a1b",
        Actor = "guard",
        Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = $"{number}", ["n"] = "Zoë <&>" },
    };

    // Two signed stretches and rows after them.
    private async Task FillAsync()
    {
        for (var i = 1; i <= 5; i++)
        {
            await guard.Store.WriteAsync(t => guard.Ledger.Append(t, Entry(i)), Stop);
            if (i is 2 or 4)
            {
                await guard.Store.WriteAsync(t => guard.Ledger.Sign(t), Stop);
            }
        }

        var found = await guard.Ledger.VerifyAsync(null, Stop);
        Assert.Equal((null, 6L, 2, 5L), (found.Problem, found.Rows, found.Checkpoints, found.SignedUpTo));
    }

    private async Task<List<string>> ChangesAsync(string table, string id, string[] columns)
    {
        var changes = new List<string>();
        foreach (var (row, column) in (await guard.Store.ReadAsync(c => c.Query<long>($"SELECT {id} FROM {table}").ToList(), Stop))
            .SelectMany(row => columns.Select(column => (row, column))))
        {
            var (type, value) = await guard.Store.ReadAsync(
                c => c.QuerySingle<(string, byte[]?)>($"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} WHERE {id} = {row}"), Stop);
            switch (type)
            {
                case "integer":
                    var number = long.Parse(System.Text.Encoding.ASCII.GetString(value!), System.Globalization.CultureInfo.InvariantCulture);
                    changes.AddRange(Enumerable.Range(0, 8).Select(i => number ^ (8L << (8 * i))).Select(changed => $"UPDATE {table} SET {column} = {changed} WHERE {id} = {row}"));
                    break;
                case "null":
                    changes.Add($"UPDATE {table} SET {column} = '' WHERE {id} = {row}");
                    break;
                default:
                    var cast = type == "text" ? "CAST({0} AS TEXT)" : "{0}";
                    foreach (var mask in (byte[])[0x01, 0x20, 0x80])
                    {
                        for (var i = 0; i < value!.Length; i++)
                        {
                            var changed = value.ToArray();
                            changed[i] ^= mask;
                            changes.Add($"UPDATE {table} SET {column} = {string.Format(System.Globalization.CultureInfo.InvariantCulture, cast, $"x'{Convert.ToHexString(changed)}'")} WHERE {id} = {row}");
                        }
                    }

                    break;
            }
        }

        return changes;
    }

    // Each in a copy of its own of the rows, through the very code that verifies: the change is rolled back after the look.
    private async Task EachIsFoundAsync(List<string> changes)
    {
        using var connection = Open();
        connection.Execute(
            """
            DROP TRIGGER ledger_no_update; DROP TRIGGER ledger_no_delete;
            DROP TRIGGER ledger_checkpoints_no_update; DROP TRIGGER ledger_checkpoints_no_delete; PRAGMA synchronous=OFF;
            """);
        var missed = new List<string>();
        foreach (var change in changes)
        {
            connection.Execute("SAVEPOINT before");
            connection.Execute(change);
            if (guard.Ledger.Verify(connection, null, Stop).Problem is null)
            {
                missed.Add(change);
            }

            connection.Execute("ROLLBACK TO before; RELEASE before");
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {changes.Count} changes were not found:\n{string.Join('\n', missed.Take(20))}");
        Assert.Null((await guard.Ledger.VerifyAsync(null, Stop)).Problem);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={guard.DatabaseFile};Pooling=False");
        connection.Open();
        return connection;
    }
}
