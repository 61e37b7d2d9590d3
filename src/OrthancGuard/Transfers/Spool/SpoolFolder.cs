using System.Buffers;
using System.Globalization;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Spool;

/// <summary>Where protected copies wait that do not fit into memory, encrypted.</summary>
internal sealed class SpoolFolder : IDisposable
{
    private readonly string folder;
    private readonly SpoolCipher cipher = new();

    /// <summary>Deletes what an earlier process left: its key is gone.</summary>
    public SpoolFolder(string folder)
    {
        this.folder = folder;
        foreach (var file in Directory.EnumerateFiles(folder, "*.spool"))
        {
            File.Delete(file);
        }
    }

    /// <exception cref="IOException">The disk is full or gone; nothing is left of the file.</exception>
    public SpoolFile Write(IReadOnlyList<ReadOnlyMemory<byte>> segments, long length)
    {
        var number = cipher.NextFile();
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number}.spool"));
        try
        {
            using var file = PrivateFile.CreateNew(path);
            WriteChunks(file, number, segments);
            return new(path, number, length);
        }
        catch (IOException)
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The file in a rented array, which the caller returns.</summary>
    public byte[] Read(SpoolFile file)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)file.Length));
        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            using var aes = cipher.Open();
            Span<byte> tag = stackalloc byte[SpoolCipher.TagSize];
            var chunk = 0;
            for (var done = 0L; done < file.Length; done += SpoolCipher.ChunkSize, chunk++)
            {
                var part = bytes.AsSpan((int)done, (int)Math.Min(SpoolCipher.ChunkSize, file.Length - done));
                stream.ReadExactly(part);
                stream.ReadExactly(tag);
                SpoolCipher.Decrypt(aes, file.Number, chunk, part, tag);
            }

            return bytes;
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }
    }

    public void Dispose() => cipher.Dispose();

    private void WriteChunks(FileStream file, long number, IReadOnlyList<ReadOnlyMemory<byte>> segments)
    {
        using var aes = cipher.Open();
        var buffer = ArrayPool<byte>.Shared.Rent(SpoolCipher.ChunkSize + SpoolCipher.TagSize);
        try
        {
            int used = 0, chunk = 0;
            foreach (var segment in segments)
            {
                for (var rest = segment.Span; rest.Length > 0;)
                {
                    var part = rest[..Math.Min(rest.Length, SpoolCipher.ChunkSize - used)];
                    part.CopyTo(buffer.AsSpan(used));
                    used += part.Length;
                    rest = rest[part.Length..];
                    if (used == SpoolCipher.ChunkSize)
                    {
                        Flush();
                    }
                }
            }

            if (used > 0)
            {
                Flush();
            }

            void Flush()
            {
                SpoolCipher.Encrypt(aes, number, chunk++, buffer.AsSpan(0, used), buffer.AsSpan(used, SpoolCipher.TagSize));
                file.Write(buffer, 0, used + SpoolCipher.TagSize);
                used = 0;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}

internal sealed record SpoolFile(string Path, long Number, long Length);
