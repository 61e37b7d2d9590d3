using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OrthancGuard.Ledger;

/// <summary>
/// Reads rows one by one without an object for any of them, and as they lie there: a text in the place of a number, or bytes after a
/// text's end, would be smoothed over by the provider.
/// </summary>
internal sealed class LedgerStatement : IDisposable
{
    private const string Sql =
        """
        SELECT sequence, at, kind, transfer_id, destination, patient_index, actor, facts, previous_hash, hash
        FROM ledger WHERE sequence > ?1 ORDER BY sequence LIMIT ?2
        """;

    private readonly sqlite3_stmt statement;

    public LedgerStatement(SqliteConnection connection, long after = 0, long limit = -1)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, Sql, out statement), connection.Handle);
        raw.sqlite3_bind_int64(statement, 1, after);
        raw.sqlite3_bind_int64(statement, 2, limit);
        Connection = connection;
    }

    private SqliteConnection Connection { get; }

    /// <exception cref="SqliteException">The database is damaged.</exception>
    public bool Read()
    {
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        SqliteException.ThrowExceptionForRC(result, Connection.Handle);
        return false;
    }

    /// <summary>False when a column holds another kind of value than the guard writes.</summary>
    public bool TryGet(out LedgerRowBytes row)
    {
        // Asked before the values: reading a value may convert it.
        var isAsWritten = Is(1, raw.SQLITE_INTEGER) && Is(2, raw.SQLITE_INTEGER) && Is(6, raw.SQLITE_TEXT) && Is(7, raw.SQLITE_TEXT)
            && Is(8, raw.SQLITE_BLOB) && Is(9, raw.SQLITE_BLOB);
        for (var column = 3; column <= 5; column++)
        {
            isAsWritten &= Is(column, raw.SQLITE_TEXT) || Is(column, raw.SQLITE_NULL);
        }

        row = new()
        {
            HasTransferId = !Is(3, raw.SQLITE_NULL),
            HasDestination = !Is(4, raw.SQLITE_NULL),
            HasPatientIndex = !Is(5, raw.SQLITE_NULL),
            Sequence = raw.sqlite3_column_int64(statement, 0),
            At = raw.sqlite3_column_int64(statement, 1),
            Kind = raw.sqlite3_column_int64(statement, 2),
            TransferId = raw.sqlite3_column_blob(statement, 3),
            Destination = raw.sqlite3_column_blob(statement, 4),
            PatientIndex = raw.sqlite3_column_blob(statement, 5),
            Actor = raw.sqlite3_column_blob(statement, 6),
            Facts = raw.sqlite3_column_blob(statement, 7),
            PreviousHash = raw.sqlite3_column_blob(statement, 8),
            Hash = raw.sqlite3_column_blob(statement, 9),
        };
        return isAsWritten;
    }

    public void Dispose() => statement.Dispose();

    private bool Is(int column, int type) => raw.sqlite3_column_type(statement, column) == type;
}
