using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>Makes connections with the settings that durability rests on, and keeps those of readers for the next.</summary>
internal sealed class StoreConnections(StoreOptions options) : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> readers = [];

    public SqliteConnection OpenWriter()
    {
        CreatePrivately(options.Path);
        var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;");
        if (options.MaxPages is { } pages)
        {
            connection.Execute($"PRAGMA max_page_count={pages}");
        }

        return connection;
    }

    /// <summary>All statements of one read see the same state: a row and its history never disagree.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = readers.TryTake(out var kept) ? kept : OpenReader();
            // By text: a transaction object of the provider would have to be handed to every command.
            connection.Execute("BEGIN DEFERRED");
            var result = read(connection);
            connection.Execute("COMMIT TRANSACTION");
            readers.Add(connection);
            return result;
        }
        catch (Exception e)
        {
            connection?.Dispose();
            if (e is SqliteException sqlite && StoreFailure.IsOfTheStore(sqlite))
            {
                throw StoreFailure.From(sqlite);
            }

            throw;
        }
    }

    public void Dispose()
    {
        while (readers.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private SqliteConnection OpenReader()
    {
        var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute("PRAGMA query_only=ON; PRAGMA temp_store=MEMORY;");
        return connection;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)),
        }.ToString());
        connection.Open();
        return connection;
    }

    // SQLite gives the write-ahead log the mode of the database.
    private static void CreatePrivately(string path)
    {
        if (!File.Exists(path))
        {
            try
            {
                PrivateFile.CreateNew(path).Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new StoreUnavailableException("The store cannot be made.", e);
            }
        }
    }
}
