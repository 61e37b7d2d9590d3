using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>Sealed values of one column with the keys of their rows, in the order of the keys.</summary>
internal sealed class SealedRows(SealedColumn column)
{
    private readonly string keys = string.Join(", ", column.Key);
    private readonly string names = string.Join(", ", column.Key.Select((_, i) => Parameter(i)));

    /// <summary>Those after a key that another generation sealed.</summary>
    public List<(object[] Key, byte[] Box)> Read(SqliteConnection connection, object[]? after, byte generation, int limit)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT {keys}, {column.Column} FROM {column.Table}
            WHERE {column.Column} IS NOT NULL AND substr({column.Column}, 1, 1) <> $generation {(after is null ? "" : $"AND ({keys}) > ({names})")}
            ORDER BY {keys} LIMIT {limit.ToString(CultureInfo.InvariantCulture)}
            """;
        command.Parameters.AddWithValue("$generation", new[] { generation });
        for (var i = 0; after is not null && i < after.Length; i++)
        {
            command.Parameters.AddWithValue(Parameter(i), after[i]);
        }

        var rows = new List<(object[], byte[])>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(([.. column.Key.Select((_, i) => reader.GetValue(i))], reader.GetFieldValue<byte[]>(column.Key.Length)));
        }

        return rows;
    }

    public void Write(WriteTransaction transaction, object[] key, byte[] box)
    {
        var parameters = new DynamicParameters();
        parameters.Add("$box", box);
        for (var i = 0; i < key.Length; i++)
        {
            parameters.Add(Parameter(i), key[i]);
        }

        transaction.Execute($"UPDATE {column.Table} SET {column.Column} = $box WHERE ({keys}) = ({names})", parameters);
    }

    private static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"$k{index}");
}
