using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// Finds the frames among the fragments of encapsulated pixel data (PS3.5 A.4): by the extended offset table, the basic offset
/// table, one fragment a frame, or, without a table, by the markers that a JPEG or JPEG 2000 code stream starts with.
/// </summary>
internal sealed class FragmentedFrames
{
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _fragments;
    private readonly int[]? _starts;

    /// <param name="fragments">All fragments.</param>
    /// <param name="starts">The first fragment of each frame; null for one fragment a frame.</param>
    private FragmentedFrames(IReadOnlyList<ReadOnlyMemory<byte>> fragments, int[]? starts) => (_fragments, _starts) = (fragments, starts);

    /// <summary>
    /// Offsets are relative to the first fragment's item tag; <paramref name="extendedTable"/> holds 64-bit,
    /// <paramref name="basicTable"/> 32-bit ones, little endian; both may be empty.
    /// </summary>
    /// <exception cref="DecodeException">The frames cannot be told apart.</exception>
    public static FragmentedFrames Locate(
        IReadOnlyList<ReadOnlyMemory<byte>> fragments, ReadOnlySpan<byte> basicTable, ReadOnlySpan<byte> extendedTable, int frames)
    {
        if (frames > fragments.Count)
            throw DecodeException.Corrupt("pixel data has fewer fragments than Number of Frames");
        if (frames == 1)
            return new(fragments, [0]);
        if (frames == fragments.Count)
            return new(fragments, starts: null);
        if (!extendedTable.IsEmpty)
            return new(fragments, FromTable(fragments, extendedTable, sizeof(ulong), frames));
        return new(fragments, basicTable.IsEmpty ? FromMarkers(fragments, frames) : FromTable(fragments, basicTable, sizeof(uint), frames));
    }

    /// <summary>Encoded bytes of all frames.</summary>
    public long EncodedLength => _fragments.Sum(fragment => (long)fragment.Length);

    /// <summary>The encoded frame: a slice of the file where it is one fragment, else its fragments joined.</summary>
    public ReadOnlyMemory<byte> this[int frame]
    {
        get
        {
            if (_starts is null)
                return _fragments[frame];
            var start = _starts[frame];
            var end = frame + 1 < _starts.Length ? _starts[frame + 1] : _fragments.Count;
            if (end - start == 1)
                return _fragments[start];
            var length = 0;
            for (var i = start; i < end; i++)
                length = checked(length + _fragments[i].Length);
            var joined = new byte[length];
            var position = 0;
            for (var i = start; i < end; i++)
            {
                _fragments[i].CopyTo(joined.AsMemory(position));
                position += _fragments[i].Length;
            }
            return joined;
        }
    }

    private static int[] FromTable(IReadOnlyList<ReadOnlyMemory<byte>> fragments, ReadOnlySpan<byte> table, int width, int frames)
    {
        if (table.Length / width != frames)
            throw DecodeException.Corrupt("offset table does not have an entry for each frame");
        var starts = new int[frames];
        var (fragment, offset) = (0, 0UL);
        for (var frame = 0; frame < frames; frame++)
        {
            var wanted = width == sizeof(ulong)
                ? BinaryPrimitives.ReadUInt64LittleEndian(table[(8 * frame)..])
                : BinaryPrimitives.ReadUInt32LittleEndian(table[(4 * frame)..]);
            while (fragment < fragments.Count && offset < wanted)
                offset += 8 + (ulong)fragments[fragment++].Length;
            if (fragment == fragments.Count || offset != wanted || (frame > 0 && starts[frame - 1] == fragment) || (frame == 0 && fragment != 0))
                throw DecodeException.Corrupt("offset table does not point to the fragments");
            starts[frame] = fragment;
        }
        return starts;
    }

    private static int[] FromMarkers(IReadOnlyList<ReadOnlyMemory<byte>> fragments, int frames)
    {
        var starts = new List<int>(frames);
        for (var i = 0; i < fragments.Count; i++)
        {
            var start = fragments[i].Span;
            if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]))
                starts.Add(i);
        }
        if (starts.Count != frames || starts[0] != 0)
            throw DecodeException.Corrupt("fragments without an offset table do not show where frames start");
        return [.. starts];
    }
}
