using System.Security.Cryptography;
using System.Text.Json;

namespace OrthancGuard.Ledger;

/// <summary>
/// Goes through a ledger from its first row and tells the first thing that is wrong. It keeps one hash, whatever the length; rows come
/// from a database or from an export.
/// </summary>
internal sealed class LedgerWalk(TrustedKeys? trusted) : IDisposable
{
    private readonly LedgerContent content = new();
    private readonly TrustedKeys named = new();
    private readonly byte[] previous = LedgerChain.Start.ToArray();
    private readonly byte[] hash = new byte[SHA256.HashSizeInBytes];
    private string lastSignature = Checkpoint.None;

    public long Rows { get; private set; }

    public int Checkpoints { get; private set; }

    public long SignedUpTo { get; private set; }

    public string HeadHash => Convert.ToHexStringLower(previous);

    /// <summary>Null when the row follows the one before it and is as it was written.</summary>
    public string? Row(in LedgerRowBytes row)
    {
        if (row.Sequence != Rows + 1)
        {
            return "A row is missing before this one.";
        }

        if (!row.PreviousHash.SequenceEqual(previous))
        {
            return "The row does not follow the one before it.";
        }

        if (!LedgerChain.TryHash(content, previous, row, hash))
        {
            return "The row's facts are not as they were written.";
        }

        if (!row.Hash.SequenceEqual(hash))
        {
            return "The row's content was changed.";
        }

        hash.CopyTo(previous, 0);
        Rows++;
        return row.Kind == (long)LedgerKind.SigningKeyMade ? Learn(row.Facts) : null;
    }

    /// <summary>Null when the checkpoint signs the row that was just read.</summary>
    public string? Check(Checkpoint checkpoint)
    {
        if (checkpoint.Number != Checkpoints + 1)
        {
            return "A checkpoint is missing.";
        }

        if (!string.Equals(checkpoint.Previous, lastSignature, StringComparison.Ordinal))
        {
            return "A checkpoint does not follow the one before it.";
        }

        if (checkpoint.Sequence != Rows || !string.Equals(checkpoint.Hash, HeadHash, StringComparison.Ordinal))
        {
            return "A checkpoint signs another row than the one that is there.";
        }

        if (!IsSigned(checkpoint.Key, checkpoint.Content(), checkpoint.Signature))
        {
            return IsTrusted(checkpoint.Key)
                ? "The signature of a checkpoint is not right."
                : "A checkpoint is signed by a key that the ledger does not name, or that is not trusted.";
        }

        lastSignature = checkpoint.Digest();
        Checkpoints++;
        SignedUpTo = Rows;
        return null;
    }

    /// <summary>Null when the export ends after the row that was just read.</summary>
    public string? Check(ExportEnd end) =>
        end.Rows == Rows && end.Checkpoints == Checkpoints && string.Equals(end.Hash, HeadHash, StringComparison.Ordinal) && IsSigned(end.Key, end.Content(), end.Signature)
            ? null
            : "The end of the export does not belong to its rows.";

    public LedgerVerification Result(string? problem, long? place = null) =>
        new(Rows, HeadHash, problem is null ? null : place ?? Rows, problem) { Checkpoints = Checkpoints, SignedUpTo = SignedUpTo };

    public void Dispose() => named.Dispose();

    // What a row names must be in the chain, and what the caller trusts must be what signed.
    private bool IsTrusted(string key) => named.Contains(key) && (trusted is null || trusted.Contains(key));

    private bool IsSigned(string key, byte[] signed, string signature) => IsTrusted(key) && named.Signed(key, signed, signature);

    private string? Learn(ReadOnlySpan<byte> facts)
    {
        var key = JsonSerializer.Deserialize(facts, LedgerJson.Default.DictionaryStringString)?.GetValueOrDefault("public-key") ?? "";
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && named.TryAdd(bytes[..length])
            ? null
            : "The row names a signing key that is none.";
    }
}
