using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using OrthancGuard.Ledger;

namespace OrthancGuard.Storage.Backups;

/// <summary>Puts a backup and its key where a guard can start from them, and proves that they belong together before it says so.</summary>
internal sealed class BackupRestoring(TimeProvider time, ILoggerFactory logs)
{
    /// <summary>Values of each sealed column that are opened.</summary>
    private const int Opened = 1000;

    /// <returns>What was found, in sentences.</returns>
    /// <exception cref="IOException">The backup is damaged, of another key, or the folder is in use: nothing was put there.</exception>
    public async Task<IReadOnlyList<string>> RestoreAsync(string backup, string keyFile, string dataDirectory, string? by, CancellationToken cancellationToken)
    {
        var manifest = BackupManifest.Read(backup);
        var key = MasterKey.ReadCopy(keyFile);
        if (key.Fingerprint != manifest.Key)
        {
            throw new IOException($"{keyFile} is not the key of this backup: the backup needs {manifest.Key}, this is {key.Fingerprint}.");
        }

        if (manifest.Files.FirstOrDefault(file => !IsWhole(Path.Combine(backup, file.Key), file.Value)).Key is { } damaged)
        {
            throw new IOException($"{damaged} of the backup is missing or was changed.");
        }

        if (Directory.Exists(dataDirectory) && Directory.EnumerateFileSystemEntries(dataDirectory).Any())
        {
            throw new IOException($"{dataDirectory} is not empty: move what is there away first.");
        }

        PrivateFile.CreateDirectory(dataDirectory);
        foreach (var file in manifest.Files.Keys)
        {
            var target = Path.Combine(dataDirectory, file);
            PrivateFile.CreateDirectory(Path.GetDirectoryName(target)!);
            using var from = File.OpenRead(Path.Combine(backup, file));
            using var to = PrivateFile.CreateNew(target);
            await from.CopyToAsync(to, cancellationToken);
            to.Flush(flushToDisk: true);
        }

        PrivateFile.WriteNew(DataDirectory.MasterKeyFile(dataDirectory), key.ToFile());
        var found = await ExamineAsync(dataDirectory, manifest, by, cancellationToken);
        return [$"Backup of {manifest.MadeAt:yyyy-MM-dd HH:mm:ss} UTC, by version {manifest.Product}, with its key {manifest.Key}.", .. found];
    }

    private async Task<IReadOnlyList<string>> ExamineAsync(string dataDirectory, BackupManifest manifest, string? by, CancellationToken cancellationToken)
    {
        using var directory = DataDirectory.Open(dataDirectory);
        using var vault = new Vault(directory.OpenMasterKey(logs.CreateLogger<MasterKey>()));
        await using var store = GuardStore.Open(new() { Path = directory.DatabaseFile }, time, logs.CreateLogger<GuardStore>());
        var integrity = await store.ReadAsync(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check"), cancellationToken);
        if (integrity != "ok")
        {
            throw new IOException("The database of the backup is damaged.");
        }

        var values = 0;
        foreach (var column in SealedColumns.All)
        {
            var rows = await store.ReadAsync(connection => new SealedRows(column).Read(connection, null, 0, Opened), cancellationToken);
            rows.ForEach(row => Open(vault, column, row.Key, row.Box));
            values += rows.Count;
        }

        using var signer = LedgerSigner.Open(directory, vault);
        var ledger = new SqlLedger(store, vault, signer, CheckpointFile.In(directory));
        var verified = await ledger.VerifyAsync(null, cancellationToken);
        if (verified.Problem is { } problem)
        {
            throw new IOException($"The ledger of the backup is not whole: {problem}");
        }

        if (by is not null)
        {
            await store.WriteAsync(
                transaction => ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.BackupRestored,
                    Actor = by,
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["made-at"] = manifest.MadeAt.ToString("O", CultureInfo.InvariantCulture),
                        ["rows"] = verified.Rows.ToString(CultureInfo.InvariantCulture),
                    },
                }),
                cancellationToken);
        }

        return
        [
            $"The database is whole; {values} sealed values of it were opened with the key.",
            $"The ledger is whole: {verified.Rows} rows, {verified.Checkpoints} signatures.",
        ];
    }

    private static bool IsWhole(string file, string digest) => File.Exists(file) && BackupMaking.Digest(file) == digest;

    private static void Open(Vault vault, SealedColumn column, object[] key, byte[] box)
    {
        try
        {
            CryptographicOperations.ZeroMemory(vault.Open(column.NameOf(key), box));
        }
        catch (CryptographicException e)
        {
            throw new IOException($"A value of {column.Table}.{column.Column} does not open with this key.", e);
        }
    }
}
