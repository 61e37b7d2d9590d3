using System.Buffers;

namespace OrthancGuard.Protection;

/// <summary>The exact file to send: a new header and, uncopied, the pixel data of the source.</summary>
public sealed class ProtectedInstance
{
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _segments;

    internal ProtectedInstance(IReadOnlyList<ReadOnlyMemory<byte>> segments)
    {
        _segments = segments;
        Length = segments.Sum(static segment => (long)segment.Length);
    }

    public required string SopClassUid { get; init; }

    public required string SopInstanceUid { get; init; }

    public required string SeriesUid { get; init; }

    public required string StudyUid { get; init; }

    public required string TransferSyntaxUid { get; init; }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <summary>The file in pieces, in order. Some are slices of the source: they live as long as it does.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Segments => _segments;

    /// <summary>The file as one new array; every call copies.</summary>
    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[Length];
            var used = 0;
            foreach (var segment in _segments)
            {
                segment.CopyTo(bytes.AsMemory(used));
                used += segment.Length;
            }

            return bytes;
        }
    }

    /// <summary>Writes the file.</summary>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var segment in _segments)
            stream.Write(segment.Span);
    }

    /// <summary>Writes the file.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        foreach (var segment in _segments)
            writer.Write(segment.Span);
    }
}
