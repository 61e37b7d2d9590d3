using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Protection;

/// <summary>
/// The key of one destination's pseudonyms. Two destinations have unrelated keys, so their pseudonyms cannot be linked without the
/// master key.
/// </summary>
public sealed class PseudonymKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 32;

    private readonly byte[] _key;

    private PseudonymKey(byte[] key) => _key = key;

    internal ReadOnlySpan<byte> Bytes => _key;

    /// <summary>HKDF-SHA-256 (RFC 5869) of the master key, with the destination's name, compared as it is written, as context.</summary>
    /// <exception cref="ArgumentException">The master key is not 32 bytes long, or the name is empty.</exception>
    public static PseudonymKey Derive(ReadOnlySpan<byte> masterKey, string destinationName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(destinationName);
        if (masterKey.Length != Length)
            throw new ArgumentException($"A master key has {Length} bytes.", nameof(masterKey));
        var key = new byte[Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, key, "OrthancGuard pseudonyms 1"u8, Encoding.UTF8.GetBytes(destinationName));
        return new PseudonymKey(key);
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => nameof(PseudonymKey);
}
