using System.Buffers;

namespace OrthancGuard.Cli;

/// <summary>The bytes of a file in a pooled array, given back when disposed of.</summary>
internal sealed class ProtectCommandBuffer : IDisposable
{
    private readonly byte[] _array;
    private readonly int _length;

    private ProtectCommandBuffer(byte[] array, int length)
    {
        _array = array;
        _length = length;
    }

    public ReadOnlyMemory<byte> Bytes => _array.AsMemory(0, _length);

    public static ProtectCommandBuffer Read(string path) => ReadStart(path, int.MaxValue, out _);

    /// <summary>Reads at most <paramref name="most"/> bytes.</summary>
    public static ProtectCommandBuffer ReadStart(string path, int most, out bool isWhole)
    {
        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        var wanted = checked((int)Math.Min(length, Math.Min(most, Array.MaxLength)));
        isWhole = wanted == length;
        var array = ArrayPool<byte>.Shared.Rent(Math.Max(1, wanted));
        var read = 0;
        while (read < wanted && RandomAccess.Read(handle, array.AsSpan(read, wanted - read), read) is var count and > 0)
            read += count;
        return new ProtectCommandBuffer(array, read);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);
}
