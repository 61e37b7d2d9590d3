using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Storage;

/// <summary>
/// Seals what must not be read in the database and makes the keyed indexes by which it is found again.
/// A sealed value is version, 12 random bytes, AES-256-GCM ciphertext and tag, and opens only under the name it was sealed for.
/// </summary>
internal sealed class Vault(MasterKey master) : IDisposable
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly AesGcm cipher = new(master.Derive("storage/seal/1"), TagSize);
    private readonly byte[] indexKey = master.Derive("storage/index/1");

    public byte[] Seal(string name, ReadOnlySpan<byte> plain)
    {
        var box = new byte[1 + NonceSize + plain.Length + TagSize];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        lock (cipher)
        {
            cipher.Encrypt(nonce, plain, box.AsSpan(1 + NonceSize, plain.Length), box.AsSpan(box.Length - TagSize), Encoding.UTF8.GetBytes(name));
        }

        return box;
    }

    /// <exception cref="CryptographicException">Another key, another name, or altered.</exception>
    public byte[] Open(string name, ReadOnlySpan<byte> box)
    {
        if (box.Length < 1 + NonceSize + TagSize || box[0] != Version)
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

    public byte[] SealText(string name, string text) => Seal(name, Encoding.UTF8.GetBytes(text));

    public string OpenText(string name, ReadOnlySpan<byte> box) => Encoding.UTF8.GetString(Open(name, box));

    /// <summary>Keyed hash of a text: equal texts of one name give equal indexes, and nothing else can be told from them.</summary>
    public string Index(string name, string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(indexKey, Encoding.UTF8.GetBytes(name + "\n" + text), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    public void Dispose() => cipher.Dispose();
}
