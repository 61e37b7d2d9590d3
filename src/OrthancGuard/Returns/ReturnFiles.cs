using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using OrthancGuard.Storage;
using OrthancGuard.Transfers.Spool;

namespace OrthancGuard.Returns;

/// <summary>
/// Results as they came in, each in a file of the data directory, encrypted with a key of its own. A file is whole and on disk before
/// its row is written; one without a row was never acknowledged.
/// </summary>
internal sealed partial class ReturnFiles
{
    private const string Suffix = ".result";
    private const string Unfinished = ".new";
    private readonly string folder;

    public ReturnFiles(DataDirectory directory)
    {
        folder = Path.Combine(directory.Root, "results");
        PrivateFile.CreateDirectory(folder);
    }

    /// <summary>Bytes that the disk still takes.</summary>
    public long Free => new DriveInfo(folder).AvailableFreeSpace;

    /// <summary>Writes a file from its beginning and the stream after it.</summary>
    /// <exception cref="IOException">The disk is full or gone; nothing is left of the file.</exception>
    /// <exception cref="ReturnTooLargeException">There is more than the limit; nothing is left of it.</exception>
    public async Task<(byte[] Key, long Length)> WriteAsync(
        string id, ReadOnlyMemory<byte> beginning, Stream rest, long limit, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var path = PathOf(id);
        try
        {
            long length;
            await using (var file = PrivateFile.CreateNew(path + Unfinished))
            {
                length = await WriteChunksAsync(file, key, beginning, rest, limit, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(path + Unfinished, path, overwrite: false);
            FlushFolder();
            return (key, length);
        }
        catch
        {
            File.Delete(path + Unfinished);
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The whole file; null when it is not there.</summary>
    /// <exception cref="CryptographicException">Another key, or altered.</exception>
    public byte[]? Read(string id, byte[] key, long length)
    {
        if (!File.Exists(PathOf(id)))
        {
            return null;
        }

        var bytes = new byte[checked((int)length)];
        using var stream = new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var cipher = new AesGcm(key, SpoolCipher.TagSize);
        Span<byte> tag = stackalloc byte[SpoolCipher.TagSize];
        var chunk = 0;
        for (var done = 0; done < bytes.Length; done += SpoolCipher.ChunkSize, chunk++)
        {
            var part = bytes.AsSpan(done, Math.Min(SpoolCipher.ChunkSize, bytes.Length - done));
            if (stream.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) < part.Length || stream.ReadAtLeast(tag, tag.Length, throwOnEndOfStream: false) < tag.Length)
            {
                throw new CryptographicException("A result is shorter than it was.");
            }

            SpoolCipher.Decrypt(cipher, 0, chunk, part, tag);
        }

        return bytes;
    }

    public void Delete(string id) => File.Delete(PathOf(id));

    /// <summary>Deletes what no row speaks of: it was never acknowledged, or is no longer needed.</summary>
    /// <returns>How many there were.</returns>
    public int Sweep(IReadOnlySet<string> known)
    {
        var swept = 0;
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(path);
            if (!name.EndsWith(Suffix, StringComparison.Ordinal) || !known.Contains(name[..^Suffix.Length]))
            {
                File.Delete(path);
                swept++;
            }
        }

        return swept;
    }

    private static async Task<long> WriteChunksAsync(
        FileStream file, byte[] key, ReadOnlyMemory<byte> beginning, Stream rest, long limit, CancellationToken cancellationToken)
    {
        using var cipher = new AesGcm(key, SpoolCipher.TagSize);
        var buffer = ArrayPool<byte>.Shared.Rent(SpoolCipher.ChunkSize + SpoolCipher.TagSize);
        try
        {
            beginning.CopyTo(buffer);
            var used = beginning.Length;
            long length = 0;
            for (var chunk = 0; ; chunk++)
            {
                used += await rest.ReadAtLeastAsync(
                    buffer.AsMemory(used, SpoolCipher.ChunkSize - used), SpoolCipher.ChunkSize - used, throwOnEndOfStream: false, cancellationToken);
                if ((length += used) > limit)
                {
                    throw new ReturnTooLargeException();
                }

                if (used > 0)
                {
                    SpoolCipher.Encrypt(cipher, 0, chunk, buffer.AsSpan(0, used), buffer.AsSpan(used, SpoolCipher.TagSize));
                    await file.WriteAsync(buffer.AsMemory(0, used + SpoolCipher.TagSize), cancellationToken);
                }

                if (used < SpoolCipher.ChunkSize)
                {
                    return length;
                }

                used = 0;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private string PathOf(string id) => Path.Combine(folder, id + Suffix);

    // The new name must be on disk as well as the bytes: .NET cannot flush a folder.
    private void FlushFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = OpenFolder(folder, 0);
        if (handle < 0 || Flush(handle) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            _ = handle >= 0 ? Close(handle) : 0;
            throw new IOException($"The folder of results could not be written to disk (error {error}).");
        }

        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}

/// <summary>A result is larger than the guard takes.</summary>
internal sealed class ReturnTooLargeException() : IOException("The result is larger than the guard takes.");
