namespace OrthancGuard.Protection.Defacing;

/// <summary>Pixel data that lies in several pieces of memory, one behind the other.</summary>
internal sealed class PixelPieces
{
    private readonly ReadOnlyMemory<byte>[] _pieces;
    private readonly long[] _starts;

    public PixelPieces(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        _pieces = [.. pieces];
        _starts = new long[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++)
        {
            _starts[i] = Length;
            Length += _pieces[i].Length;
        }
    }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>The pieces of a stretch.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Slice(long start, int length)
    {
        var at = Array.BinarySearch(_starts, start);
        for (var i = at < 0 ? ~at - 1 : at; length > 0; i++)
        {
            var from = (int)(start - _starts[i]);
            var piece = _pieces[i].Slice(from, Math.Min(length, _pieces[i].Length - from));
            if (piece.Length > 0)
                yield return piece;
            (start, length) = (start + piece.Length, length - piece.Length);
        }
    }

    /// <summary>All of it, copied into one.</summary>
    public byte[] ToArray()
    {
        var joined = new byte[Length];
        CopyTo(0, joined);
        return joined;
    }

    /// <summary>Fills the target with what begins at a place.</summary>
    public void CopyTo(long start, Span<byte> target)
    {
        foreach (var piece in Slice(start, target.Length))
        {
            piece.Span.CopyTo(target);
            target = target[piece.Length..];
        }
    }
}
