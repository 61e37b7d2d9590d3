using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>The writer's turn: everything done through it is kept together or not at all.</summary>
internal sealed class WriteTransaction(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset now)
{
    /// <summary>One time for everything in the transaction.</summary>
    public DateTimeOffset Now { get; } = now;

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, transaction).AsList();

    public T? QueryFirstOrDefault<T>(string sql, object? parameters = null) =>
        connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    public T? ExecuteScalar<T>(string sql, object? parameters = null) => connection.ExecuteScalar<T>(sql, parameters, transaction);

    /// <summary>For statements run thousands of times: reuse of one prepared command.</summary>
    public SqliteCommand CreateCommand(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Constants of this assembly only.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
