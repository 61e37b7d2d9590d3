using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage.Backups;

/// <summary>
/// Copies a data directory while its guard runs. The database is one snapshot. The master key is not in it, nor are tokens: whoever
/// finds a backup without the key learns no patient. The spool is not in it: what was under way is fetched again.
/// </summary>
internal static class BackupMaking
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { "guard.db", "guard.db-wal", "guard.db-shm", "guard.lock", "spool" };

    /// <exception cref="IOException">The folder is not empty, or the disk is full.</exception>
    public static BackupManifest Make(string dataDirectory, string folder, TimeProvider time)
    {
        var key = MasterKey.Read(DataDirectory.MasterKeyFile(dataDirectory));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"{folder} is not empty: each backup has a folder of its own.");
        }

        PrivateFile.CreateDirectory(folder);
        // Files first and once more after the database: what a row of it speaks of is there.
        CopyFiles(dataDirectory, folder);
        CopyDatabase(Path.Combine(dataDirectory, "guard.db"), Path.Combine(folder, "guard.db"));
        CopyFiles(dataDirectory, folder);
        var manifest = new BackupManifest
        {
            Product = typeof(BackupMaking).Assembly.GetName().Version?.ToString(3) ?? "",
            MadeAt = time.GetUtcNow(),
            Key = key.Fingerprint,
            Files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .ToDictionary(file => Path.GetRelativePath(folder, file), Digest, StringComparer.Ordinal),
        };
        PrivateFile.WriteNew(Path.Combine(folder, BackupManifest.FileName), manifest.Write());
        return manifest;
    }

    public static string Digest(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from).Where(file => IsWanted(Path.GetFileName(file))))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            // The signatures come before the database: a newer database agrees with them, an older one would not.
            if (!File.Exists(target))
            {
                CopyPrivately(file, target);
            }
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => IsWanted(Path.GetFileName(folder))))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            PrivateFile.CreateDirectory(target);
            CopyFiles(folder, target);
        }
    }

    private static bool IsWanted(string name) =>
        !LeftOut.Contains(name) && !name.StartsWith("master.key", StringComparison.Ordinal)
        && !name.EndsWith(".token", StringComparison.Ordinal) && !name.EndsWith(".new", StringComparison.Ordinal);

    private static void CopyPrivately(string from, string to)
    {
        try
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = PrivateFile.CreateNew(to);
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }
        catch (FileNotFoundException)
        {
            // Removed since it was listed: what it was for has ended.
        }
    }

    private static void CopyDatabase(string from, string to)
    {
        PrivateFile.CreateNew(to).Dispose();
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = from, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        try
        {
            connection.Execute("VACUUM INTO @to", new { to });
        }
        catch (SqliteException e)
        {
            throw StoreFailure.From(e);
        }
    }
}
