using System.Buffers;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The cells of a slice, in memory for as long as they are looked at.</summary>
internal readonly struct LoadedCells : IDisposable
{
    private readonly byte[]? _rented;

    public LoadedCells(HeadSlice slice, int length)
    {
        if (slice.Load is not { } load)
        {
            Memory = slice.Cells;
            return;
        }

        _rented = ArrayPool<byte>.Shared.Rent(length);
        load(_rented.AsSpan(0, length));
        Memory = _rented.AsMemory(0, length);
    }

    public ReadOnlyMemory<byte> Memory { get; }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
