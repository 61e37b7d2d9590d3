using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OrthancGuard.Ledger;

/// <summary>
/// The bytes that a row's hash is made of, in a buffer that is used again for the next row: the previous row's hash and the row's
/// content, every text with its length before it, so that no two different rows have the same bytes.
/// </summary>
internal sealed class LedgerContent
{
    private readonly ArrayBufferWriter<byte> content = new(1024);
    private readonly ArrayBufferWriter<byte> canonical = new(1024);
    private Utf8JsonWriter? json;
    private byte[] name = new byte[256];
    private byte[] nameBefore = new byte[256];
    private byte[] value = new byte[1024];

    public void Begin(ReadOnlySpan<byte> previous, long sequence, long at, long kind)
    {
        content.ResetWrittenCount();
        content.Write(previous);
        Number(sequence);
        Number(at);
        Number(kind);
    }

    public void Number(long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(content.GetSpan(sizeof(long)), number);
        content.Advance(sizeof(long));
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Absent();
        }
        else
        {
            Number(Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, content);
        }
    }

    public void Text(ReadOnlySpan<byte> text)
    {
        Number(text.Length);
        content.Write(text);
    }

    /// <summary>-1 tells absent from empty.</summary>
    public void Absent() => Number(-1);

    /// <summary>
    /// The facts as they lie in the database. False when they are not exactly as the guard writes them, also where a change would
    /// not alter their meaning.
    /// </summary>
    public bool TryFacts(ReadOnlySpan<byte> stored)
    {
        try
        {
            return TryRead(stored);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    public void Hash(Span<byte> hash) => SHA256.HashData(content.WrittenSpan, hash);

    private bool TryRead(ReadOnlySpan<byte> stored)
    {
        canonical.ResetWrittenCount();
        json ??= new(canonical);
        json.Reset();
        json.WriteStartObject();
        var reader = new Utf8JsonReader(stored);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        // How many there are stands before them, and is known after them.
        var at = content.WrittenCount;
        Number(0);
        long count = 0;
        var before = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Unescaped(ref reader, ref name);
            reader.Read();
            if (reader.TokenType != JsonTokenType.String || (before >= 0 && key.SequenceCompareTo(nameBefore.AsSpan(0, before)) <= 0))
            {
                return false;
            }

            var text = Unescaped(ref reader, ref value);
            json.WriteString(key, text);
            Text(key);
            Text(text);
            count++;
            before = key.Length;
            nameBefore = Fit(nameBefore, before);
            key.CopyTo(nameBefore);
        }

        json.WriteEndObject();
        json.Flush();
        PatchCount(at, count);
        return reader.TokenType == JsonTokenType.EndObject && canonical.WrittenSpan.SequenceEqual(stored);
    }

    private void PatchCount(int at, long count) =>
        BinaryPrimitives.WriteInt64BigEndian(System.Runtime.InteropServices.MemoryMarshal.AsMemory(content.WrittenMemory).Span[at..], count);

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader, ref byte[] buffer)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        buffer = Fit(buffer, reader.ValueSpan.Length);
        return buffer.AsSpan(0, reader.CopyString(buffer));
    }

    private static byte[] Fit(byte[] buffer, int length) => buffer.Length >= length ? buffer : new byte[length * 2];
}
