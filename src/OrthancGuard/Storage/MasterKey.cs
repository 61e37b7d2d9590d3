using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Storage;

/// <summary>
/// Random bytes that everything keyed is derived from (HKDF-SHA-256); in a file of their own, never in the database. The first 32, the
/// root, never change: pseudonyms and indexes come from them. What is sealed has a generation, which <see cref="KeyRotation"/> changes;
/// each after the first adds 32 random bytes of its own. File: root, then number and secret of each generation in use, none for the first alone.
/// </summary>
internal sealed class MasterKey
{
    public const int Size = 32;
    private const byte First = 1;
    private readonly byte[] root;
    private readonly SortedDictionary<byte, byte[]> secrets = [];

    public MasterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length < Size || (key.Length - Size) % (1 + Size) != 0)
        {
            throw new ArgumentException($"A master key has {Size} bytes, and {1 + Size} more for each generation.", nameof(key));
        }

        root = key[..Size].ToArray();
        for (var rest = key[Size..]; rest.Length > 0; rest = rest[(1 + Size)..])
        {
            secrets[rest[0]] = rest.Slice(1, Size).ToArray();
        }

        if (secrets.Count == 0)
        {
            secrets[First] = new byte[Size];
        }
    }

    /// <summary>The root: handed to <c>PseudonymKey.Derive</c> only.</summary>
    public ReadOnlySpan<byte> Bytes => root;

    /// <summary>Generations that sealed values may have, the newest last. More than one only while a rotation is under way.</summary>
    public IReadOnlyCollection<byte> Generations => secrets.Keys;

    /// <summary>Tells two keys apart without showing anything of them.</summary>
    public string Fingerprint => Digest("fingerprint")[..16];

    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <exception cref="InvalidDataException">It holds something else.</exception>
    /// <exception cref="System.Security.SecurityException">Others may read it.</exception>
    public static MasterKey Read(string path) => Parse(path, PrivateFile.Read(path));

    /// <summary>A copy that somebody holds in his hands, on a medium that knows no modes.</summary>
    /// <exception cref="InvalidDataException">It holds something else.</exception>
    public static MasterKey ReadCopy(string path) => Parse(path, File.ReadAllBytes(path));

    /// <summary>A key for one use; different purposes give unrelated keys.</summary>
    public byte[] Derive(string purpose) => Hkdf(root, purpose);

    /// <summary>A digest of the whole file, generations included, for one use.</summary>
    public string Digest(string purpose) => Convert.ToHexStringLower(Hkdf(ToFile(), purpose));

    /// <summary>The key that values of a generation are sealed with.</summary>
    public byte[] DeriveSealing(byte generation) => generation == First ? Derive("storage/seal/1") : Hkdf([.. root, .. secrets[generation]], $"storage/seal/{generation}");

    public byte[] ToFile() => secrets is { Count: 1 } && secrets.ContainsKey(First)
        ? [.. root]
        : [.. root, .. Records(secrets)];

    public bool IsSameAs(MasterKey other) => CryptographicOperations.FixedTimeEquals(ToFile(), other.ToFile());

    /// <summary>With one more generation, beside the one in use.</summary>
    public MasterKey WithNext() => new([.. root, .. Records(secrets), checked((byte)(Newest + 1)), .. RandomNumberGenerator.GetBytes(Size)]);

    /// <summary>What older generations sealed cannot be opened with it any more.</summary>
    public MasterKey WithNewestOnly() => new([.. root, .. Records(secrets.Where(secret => secret.Key == Newest))]);

    private byte Newest => secrets.Keys.Last();

    private static IEnumerable<byte> Records(IEnumerable<KeyValuePair<byte, byte[]>> secrets) => secrets.SelectMany(secret => new[] { secret.Key }.Concat(secret.Value));

    private static MasterKey Parse(string path, byte[] bytes)
    {
        try
        {
            return new(bytes);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"{path} is not a master key.", e);
        }
    }

    private static byte[] Hkdf(byte[] key, string purpose)
    {
        var derived = new byte[Size];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, "OrthancGuard"u8, Encoding.UTF8.GetBytes(purpose));
        return derived;
    }
}
