using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>Tells failures of the store (locked, full, broken) from mistakes in a statement.</summary>
internal static class StoreFailure
{
    public static bool IsOfTheStore(SqliteException exception) => Describe(exception.SqliteErrorCode) is not null;

    public static StoreUnavailableException From(SqliteException exception) =>
        new(Describe(exception.SqliteErrorCode) ?? $"The store failed (SQLite error {exception.SqliteErrorCode}).", exception);

    // Result codes of https://www.sqlite.org/rescode.html
    private static string? Describe(int code) => code switch
    {
        3 => "The store may not be accessed.",
        5 or 6 => "The store is locked.",
        7 => "The store ran out of memory.",
        8 => "The store is read-only.",
        10 => "The store's disk failed.",
        11 or 26 => "The store is damaged.",
        13 => "The store's disk is full.",
        14 => "The store cannot be opened.",
        _ => null,
    };
}
