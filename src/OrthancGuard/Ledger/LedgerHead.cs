using System.Globalization;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>
/// The last row's number and hash, authenticated with a key that is not in the database: rows cut off the end, or a chain
/// computed anew, do not agree with it.
/// </summary>
internal sealed class LedgerHead(Vault vault)
{
    private const string Name = "ledger.head";

    public void Write(WriteTransaction transaction, long sequence, byte[] hash) =>
        transaction.Execute(
            "INSERT INTO settings (name, value) VALUES (@Name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { Name, value = Describe(sequence, Convert.ToHexStringLower(hash)) });

    public static string Sql => $"SELECT value FROM settings WHERE name = '{Name}'";

    /// <summary>Null when <paramref name="stored"/> speaks of this row and is our own.</summary>
    public string? Check(string? stored, long sequence, string hash) =>
        (stored, sequence) switch
        {
            (null, 0) => null,
            (null, _) => "The record of the last row is missing.",
            _ when !string.Equals(stored, Describe(sequence, hash), StringComparison.Ordinal) =>
                "The last row is not the one that was written last: rows are missing at the end, or the chain was made anew.",
            _ => null,
        };

    private string Describe(long sequence, string hash)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{sequence}:{hash}");
        return $"{head}:{vault.Index(Name, head)}";
    }
}
