using System.Buffers;
using System.Text.Json;

namespace OrthancGuard.Ledger;

/// <summary>
/// The lines of an export: a header, every row, each checkpoint after its row, and an end. A line has exactly one form, so that every
/// byte of a file counts.
/// </summary>
internal static class LedgerLines
{
    public static ReadOnlySpan<byte> RowStart => "{\"sequence\":"u8;

    public static ReadOnlySpan<byte> CheckpointStart => "{\"checkpoint\":"u8;

    public static ReadOnlySpan<byte> EndStart => "{\"end\":"u8;

    public static void Write(Utf8JsonWriter json, in LedgerRowBytes row)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence"u8, row.Sequence);
        json.WriteNumber("at"u8, row.At);
        json.WriteNumber("kind"u8, row.Kind);
        Optional(json, "transfer"u8, row.TransferId, row.HasTransferId);
        Optional(json, "destination"u8, row.Destination, row.HasDestination);
        Optional(json, "patient"u8, row.PatientIndex, row.HasPatientIndex);
        json.WriteString("actor"u8, row.Actor);
        json.WritePropertyName("facts"u8);
        json.WriteRawValue(row.Facts);
        json.WriteString("previous"u8, Convert.ToHexStringLower(row.PreviousHash));
        json.WriteString("hash"u8, Convert.ToHexStringLower(row.Hash));
        json.WriteEndObject();
    }

    /// <summary>Null when the line is not exactly what the guard writes for a checkpoint.</summary>
    public static Checkpoint? TryCheckpoint(ReadOnlySpan<byte> line) => Exact(line, LedgerJson.Default.Checkpoint);

    public static ExportEnd? TryEnd(ReadOnlySpan<byte> line) => Exact(line, LedgerJson.Default.ExportEnd);

    public static ExportHeader? TryHeader(ReadOnlySpan<byte> line) => Exact(line, LedgerJson.Default.ExportHeader);

    /// <summary>False when the line is not exactly what the guard writes for a row. The row lives as long as the buffers are not used again.</summary>
    public static bool TryRow(ReadOnlySpan<byte> line, LedgerLineBuffers buffers, out LedgerRowBytes row)
    {
        try
        {
            row = Parse(line, buffers);
            buffers.Canonical.ResetWrittenCount();
            buffers.Json.Reset();
            Write(buffers.Json, row);
            buffers.Json.Flush();
            return buffers.Canonical.WrittenSpan.SequenceEqual(line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            row = default;
            return false;
        }
    }

    private static LedgerRowBytes Parse(ReadOnlySpan<byte> line, LedgerLineBuffers buffers)
    {
        var row = default(LedgerRowBytes);
        var reader = new Utf8JsonReader(line);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            if (name.SequenceEqual("sequence"u8))
            {
                row.Sequence = reader.GetInt64();
            }
            else if (name.SequenceEqual("at"u8))
            {
                row.At = reader.GetInt64();
            }
            else if (name.SequenceEqual("kind"u8))
            {
                row.Kind = reader.GetInt64();
            }
            else if (name.SequenceEqual("facts"u8))
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                row.Facts = line[start..(int)reader.BytesConsumed];
            }
            else
            {
                Text(ref reader, name, buffers, ref row);
            }
        }

        return row;
    }

    private static void Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, LedgerLineBuffers buffers, ref LedgerRowBytes row)
    {
        var isThere = reader.TokenType != JsonTokenType.Null;
        var text = isThere ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : [];
        if (name.SequenceEqual("transfer"u8))
        {
            row.TransferId = text;
            row.HasTransferId = isThere;
        }
        else if (name.SequenceEqual("destination"u8))
        {
            row.Destination = text;
            row.HasDestination = isThere;
        }
        else if (name.SequenceEqual("patient"u8))
        {
            row.PatientIndex = text;
            row.HasPatientIndex = isThere;
        }
        else if (name.SequenceEqual("actor"u8))
        {
            row.Actor = text;
        }
        else if (name.SequenceEqual("previous"u8))
        {
            row.PreviousHash = Hash(text, buffers.Previous);
        }
        else
        {
            row.Hash = name.SequenceEqual("hash"u8) ? Hash(text, buffers.Hash) : throw new JsonException();
        }
    }

    private static ReadOnlySpan<byte> Hash(ReadOnlySpan<byte> hex, byte[] into) =>
        Convert.FromHexString(hex, into, out _, out var written) == OperationStatus.Done && written == into.Length ? into : throw new FormatException();

    private static T? Exact<T>(ReadOnlySpan<byte> line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(line, type);
            return value is not null && JsonSerializer.SerializeToUtf8Bytes(value, type).AsSpan().SequenceEqual(line) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Optional(Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text, bool isThere)
    {
        if (isThere)
        {
            json.WriteString(name, text);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

/// <summary>Used again for every line of a file.</summary>
internal sealed class LedgerLineBuffers : IDisposable
{
    public LedgerLineBuffers() => Json = new(Canonical);

    public ArrayBufferWriter<byte> Canonical { get; } = new(1024);

    public Utf8JsonWriter Json { get; }

    public byte[] Previous { get; } = new byte[32];

    public byte[] Hash { get; } = new byte[32];

    public void Dispose() => Json.Dispose();
}

/// <summary>The first line of an export.</summary>
internal sealed record ExportHeader
{
    /// <summary>Names the format.</summary>
    public required string Export { get; init; }

    /// <summary>The key that signs now (SubjectPublicKeyInfo, base64); the ledger names it and those before it.</summary>
    public required string PublicKey { get; init; }

    public static string Format => "orthancguard-ledger-1";
}
