using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace OrthancGuard.Ledger;

/// <summary>A signature over one row, and through the chain over every row before it.</summary>
internal sealed record Checkpoint
{
    /// <summary>From 1 without gaps.</summary>
    [JsonPropertyName("checkpoint")]
    [JsonPropertyOrder(-1)]
    public required long Number { get; init; }

    /// <summary>The row that is signed.</summary>
    public required long Sequence { get; init; }

    /// <summary>Milliseconds since 1970 (UTC).</summary>
    public required long At { get; init; }

    /// <summary>Of the row, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the signature before, in hexadecimal: no checkpoint can be taken out. Zeros for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>The first 16 hexadecimal digits of SHA-256 of the public key.</summary>
    public required string Key { get; init; }

    /// <summary>ECDSA P-256 with SHA-256, r and s of 32 bytes each (IEEE P1363), base64.</summary>
    public string Signature { get; init; } = "";

    public static string None { get; } = new('0', 64);

    /// <summary>What is signed.</summary>
    public byte[] Content() => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"orthancguard-ledger-checkpoint-1\n{Number}\n{Sequence}\n{At}\n{Hash}\n{Previous}\n{Key}\n"));

    /// <summary>What the next one says of this one.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Signature)));
}

/// <summary>The last line of an export: that it ends here.</summary>
internal sealed record ExportEnd
{
    /// <summary>Rows of the export.</summary>
    [JsonPropertyName("end")]
    [JsonPropertyOrder(-1)]
    public required long Rows { get; init; }

    public required long Checkpoints { get; init; }

    public required long At { get; init; }

    public required string Hash { get; init; }

    public required string Key { get; init; }

    public string Signature { get; init; } = "";

    public byte[] Content() => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"orthancguard-ledger-end-1\n{Rows}\n{Checkpoints}\n{At}\n{Hash}\n{Key}\n"));
}
