using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>The writer's turn: everything done through it is kept together or not at all.</summary>
internal sealed class WriteTransaction(SqliteConnection connection, SqliteTransaction transaction, PreparedStatements prepared, DateTimeOffset now)
{
    /// <summary>One time for everything in the transaction.</summary>
    public DateTimeOffset Now { get; } = now;

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, transaction).AsList();

    public T? QueryFirstOrDefault<T>(string sql, object? parameters = null) =>
        connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    public T? ExecuteScalar<T>(string sql, object? parameters = null) => connection.ExecuteScalar<T>(sql, parameters, transaction);

    /// <summary>For statements that run for every instance: always the same parameters in the same order.</summary>
    public int ExecutePrepared(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        prepared.Get(sql, transaction, parameters).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? ScalarPrepared(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        prepared.Get(sql, transaction, parameters).ExecuteScalar() is { } value and not DBNull ? value : null;
}
