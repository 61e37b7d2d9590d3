using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Storage;

/// <summary>
/// Seals what must not be read in the database and makes the keyed indexes by which it is found again.
/// A sealed value is the generation of its key, 12 random bytes, AES-256-GCM ciphertext and tag, and opens only under the name it was sealed for.
/// </summary>
internal sealed class Vault(MasterKey master) : IDisposable
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly Dictionary<byte, AesGcm> ciphers = master.Generations.ToDictionary(generation => generation, generation => new AesGcm(master.DeriveSealing(generation), TagSize));
    private readonly byte[] indexKey = master.Derive("storage/index/1");

    /// <summary>Of the key that values are sealed with now.</summary>
    public byte Generation { get; } = master.Generations.Max();

    public byte[] Seal(string name, ReadOnlySpan<byte> plain)
    {
        var box = new byte[1 + NonceSize + plain.Length + TagSize];
        box[0] = Generation;
        var nonce = box.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        var cipher = ciphers[Generation];
        lock (cipher)
        {
            cipher.Encrypt(nonce, plain, box.AsSpan(1 + NonceSize, plain.Length), box.AsSpan(box.Length - TagSize), Encoding.UTF8.GetBytes(name));
        }

        return box;
    }

    /// <exception cref="CryptographicException">Another key, another name, or altered.</exception>
    public byte[] Open(string name, ReadOnlySpan<byte> box)
    {
        if (box.Length < 1 + NonceSize + TagSize || !ciphers.TryGetValue(box[0], out var cipher))
        {
            throw new CryptographicException("A sealed value of the store cannot be read.");
        }

        var plain = new byte[box.Length - 1 - NonceSize - TagSize];
        lock (cipher)
        {
            cipher.Decrypt(
                box.Slice(1, NonceSize), box.Slice(1 + NonceSize, plain.Length), box[^TagSize..], plain, Encoding.UTF8.GetBytes(name));
        }

        return plain;
    }

    /// <summary>The same under the newest key.</summary>
    /// <exception cref="CryptographicException">Another key, another name, or altered.</exception>
    public byte[] Reseal(string name, ReadOnlySpan<byte> box)
    {
        var plain = Open(name, box);
        var sealedAnew = Seal(name, plain);
        CryptographicOperations.ZeroMemory(plain);
        return sealedAnew;
    }

    public byte[] SealText(string name, string text) => Seal(name, Encoding.UTF8.GetBytes(text));

    public string OpenText(string name, ReadOnlySpan<byte> box) => Encoding.UTF8.GetString(Open(name, box));

    /// <summary>Keyed hash of a text: equal texts of one name give equal indexes, and nothing else can be told from them.</summary>
    public string Index(string name, string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(indexKey, Encoding.UTF8.GetBytes(name + "\n" + text), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    public void Dispose()
    {
        foreach (var cipher in ciphers.Values)
        {
            cipher.Dispose();
        }
    }
}
