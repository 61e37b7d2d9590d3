using System.Security.Cryptography;

namespace OrthancGuard.Ledger;

/// <summary>Hash of a row: SHA-256 over what <see cref="LedgerContent"/> makes of it and of the row before.</summary>
internal static class LedgerChain
{
    public static ReadOnlySpan<byte> Start => "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static byte[] Hash(ReadOnlySpan<byte> previous, long sequence, long at, LedgerEntry entry)
    {
        var content = new LedgerContent();
        content.Begin(previous, sequence, at, (long)entry.Kind);
        content.Text(entry.TransferId);
        content.Text(entry.Destination);
        content.Text(entry.PatientIndex);
        content.Text(entry.Actor);
        content.Number(entry.Facts.Count);
        foreach (var (name, value) in entry.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            content.Text(name);
            content.Text(value);
        }

        var hash = new byte[SHA256.HashSizeInBytes];
        content.Hash(hash);
        return hash;
    }

    /// <summary>False when the facts are not as the guard writes them.</summary>
    public static bool TryHash(LedgerContent content, ReadOnlySpan<byte> previous, in LedgerRowBytes row, Span<byte> hash)
    {
        content.Begin(previous, row.Sequence, row.At, row.Kind);
        Optional(row.TransferId, row.HasTransferId);
        Optional(row.Destination, row.HasDestination);
        Optional(row.PatientIndex, row.HasPatientIndex);
        content.Text(row.Actor);
        if (!content.TryFacts(row.Facts))
        {
            return false;
        }

        content.Hash(hash);
        return true;

        void Optional(ReadOnlySpan<byte> text, bool isThere)
        {
            if (isThere)
            {
                content.Text(text);
            }
            else
            {
                content.Absent();
            }
        }
    }
}

/// <summary>A row as bytes that belong to whoever reads it and live until its next row.</summary>
internal ref struct LedgerRowBytes
{
    public long Sequence;
    public long At;
    public long Kind;
    public bool HasTransferId;
    public bool HasDestination;
    public bool HasPatientIndex;
    public ReadOnlySpan<byte> TransferId;
    public ReadOnlySpan<byte> Destination;
    public ReadOnlySpan<byte> PatientIndex;
    public ReadOnlySpan<byte> Actor;
    public ReadOnlySpan<byte> Facts;
    public ReadOnlySpan<byte> PreviousHash;
    public ReadOnlySpan<byte> Hash;
}
