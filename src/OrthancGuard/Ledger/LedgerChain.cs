using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Ledger;

/// <summary>
/// Hash of a row: SHA-256 over the previous row's hash and the row's content, every text with its length before it, so that
/// no two different rows have the same bytes.
/// </summary>
internal static class LedgerChain
{
    public static ReadOnlySpan<byte> Start => "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static byte[] Hash(ReadOnlySpan<byte> previous, long sequence, long at, LedgerEntry entry)
    {
        var content = new ArrayBufferWriter<byte>(512);
        content.Write(previous);
        Number(content, sequence);
        Number(content, at);
        Number(content, (long)entry.Kind);
        Text(content, entry.TransferId);
        Text(content, entry.Destination);
        Text(content, entry.PatientIndex);
        Text(content, entry.Actor);
        Number(content, entry.Facts.Count);
        foreach (var (name, value) in entry.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            Text(content, name);
            Text(content, value);
        }

        return SHA256.HashData(content.WrittenSpan);
    }

    private static void Number(ArrayBufferWriter<byte> content, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(content.GetSpan(sizeof(long)), number);
        content.Advance(sizeof(long));
    }

    // -1 tells absent from empty.
    private static void Text(ArrayBufferWriter<byte> content, string? text)
    {
        if (text is null)
        {
            Number(content, -1);
        }
        else
        {
            Number(content, Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, content);
        }
    }
}
