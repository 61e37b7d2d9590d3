using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OrthancGuard.Transfers.Spool;

/// <summary>
/// Encrypts files of the spool with a key that lives in this process only: what a crash leaves behind nobody can read, we included.
/// A file is a row of chunks, each with its tag; file number and chunk number make the nonce, which no two chunks share.
/// </summary>
internal sealed class SpoolCipher : IDisposable
{
    public const int ChunkSize = 1 << 20;
    public const int TagSize = 16;
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private long files;

    public long NextFile() => Interlocked.Increment(ref files);

    /// <summary>A cipher for one file's use at a time.</summary>
    public AesGcm Open() => new(key, TagSize);

    public static void Encrypt(AesGcm cipher, long file, int chunk, Span<byte> data, Span<byte> tag)
    {
        Span<byte> nonce = stackalloc byte[12];
        Nonce(file, chunk, nonce);
        cipher.Encrypt(nonce, data, data, tag);
    }

    /// <exception cref="CryptographicException">The file was altered.</exception>
    public static void Decrypt(AesGcm cipher, long file, int chunk, Span<byte> data, ReadOnlySpan<byte> tag)
    {
        Span<byte> nonce = stackalloc byte[12];
        Nonce(file, chunk, nonce);
        cipher.Decrypt(nonce, data, tag, data);
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(key);

    private static void Nonce(long file, int chunk, Span<byte> nonce)
    {
        BinaryPrimitives.WriteInt64BigEndian(nonce, file);
        BinaryPrimitives.WriteInt32BigEndian(nonce[8..], chunk);
    }
}
