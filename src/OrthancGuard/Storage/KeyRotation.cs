using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;

namespace OrthancGuard.Storage;

/// <summary>
/// Seals everything that is sealed with a new key, while no guard runs: 1. the new secret beside the old one in master.key, 2. every
/// value, 3. a row of the ledger, 4. the old secret out of the file, 5. what it had sealed out of the database's free pages. Killed at
/// any point, the guard starts with what is there and a second run goes on. Pseudonyms, indexes and the ledger stay as they are.
/// </summary>
internal sealed class KeyRotation(DataDirectory directory, TimeProvider time, ILoggerFactory logs)
{
    private const int Batch = 2000;

    /// <returns>Number of the new generation, and how many values were sealed anew.</returns>
    /// <exception cref="StoreUnavailableException">A value does not open: nothing is lost, the old secret stays.</exception>
    public async Task<(int Generation, int Values)> RunAsync(string by, CancellationToken cancellationToken)
    {
        var file = DataDirectory.MasterKeyFile(directory.Root);
        var master = directory.OpenMasterKey(logs.CreateLogger<MasterKey>());
        if (master.Generations.Count == 1)
        {
            master = master.WithNext();
            PrivateFile.Replace(file, master.ToFile());
        }

        using var vault = new Vault(master);
        var values = 0;
        await using (var store = GuardStore.Open(new() { Path = directory.DatabaseFile }, time, logs.CreateLogger<GuardStore>()))
        {
            LedgerSigner.Reseal(directory, vault);
            foreach (var column in SealedColumns.All)
            {
                values += await ResealAsync(store, vault, column, cancellationToken);
            }

            using var signer = LedgerSigner.Open(directory, vault);
            var ledger = new SqlLedger(store, vault, signer, CheckpointFile.In(directory));
            await store.WriteAsync(
                transaction => ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.KeyRotated,
                    Actor = by,
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["generation"] = vault.Generation.ToString(CultureInfo.InvariantCulture),
                        ["values"] = values.ToString(CultureInfo.InvariantCulture),
                    },
                }),
                cancellationToken);
        }

        PrivateFile.Replace(file, master.WithNewestOnly().ToFile());
        Vacuum();
        return (vault.Generation, values);
    }

    private static async Task<int> ResealAsync(GuardStore store, Vault vault, SealedColumn column, CancellationToken cancellationToken)
    {
        var rows = new SealedRows(column);
        var count = 0;
        object[]? after = null;
        while (await store.ReadAsync(connection => rows.Read(connection, after, vault.Generation, Batch), cancellationToken) is { Count: > 0 } found)
        {
            await store.WriteAsync(
                transaction => found.ForEach(row => rows.Write(transaction, row.Key, Reseal(vault, column, row.Key, row.Box))),
                cancellationToken);
            count += found.Count;
            after = found[^1].Key;
        }

        return count;
    }

    private static byte[] Reseal(Vault vault, SealedColumn column, object[] key, byte[] box)
    {
        try
        {
            return vault.Reseal(column.NameOf(key), box);
        }
        catch (CryptographicException e)
        {
            throw new StoreUnavailableException($"A value of {column.Table}.{column.Column} does not open with this key: the database belongs to another one, or was altered.", e);
        }
    }

    private void Vacuum()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = directory.DatabaseFile, Pooling = false }.ToString());
        connection.Open();
        connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
    }
}
