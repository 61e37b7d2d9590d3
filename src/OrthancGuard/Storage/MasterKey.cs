using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Storage;

/// <summary>32 random bytes that everything keyed is derived from (HKDF-SHA-256); in a file of its own, never in the database.</summary>
internal sealed class MasterKey
{
    public const int Size = 32;
    private readonly byte[] key;

    public MasterKey(ReadOnlySpan<byte> key)
    {
        this.key = key.Length == Size ? key.ToArray() : throw new ArgumentException($"A master key has {Size} bytes.", nameof(key));
    }

    /// <summary>Handed to <c>PseudonymKey.Derive</c> only.</summary>
    public ReadOnlySpan<byte> Bytes => key;

    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    public static MasterKey Read(string path)
    {
        var bytes = PrivateFile.Read(path);
        return bytes.Length == Size ? new(bytes) : throw new InvalidDataException($"{path} is not a master key of {Size} bytes.");
    }

    /// <summary>A key for one use; different purposes give unrelated keys.</summary>
    public byte[] Derive(string purpose)
    {
        var derived = new byte[Size];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, "OrthancGuard"u8, Encoding.UTF8.GetBytes(purpose));
        return derived;
    }
}
