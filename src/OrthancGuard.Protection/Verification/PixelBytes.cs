using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrthancGuard.Protection.Verification;

/// <summary>Finds what reads as text among pixels: some devices have written a header into the first row.</summary>
internal static class PixelBytes
{
    private const int Chunk = 4096;
    private const int Overlap = 256;
    private const int Word = sizeof(uint);

    /// <summary>True when a run of printable ASCII, of this length or more, holds what is looked for.</summary>
    /// <param name="bytes">Any number of them; most have no such run, and are passed by words of four.</param>
    /// <param name="shortest">At least 7: such a run has a whole aligned word in it.</param>
    /// <param name="isThere">Asked of runs, as Latin-1 characters; long ones in overlapping pieces.</param>
    public static bool HoldText(ReadOnlySpan<byte> bytes, int shortest, Func<ReadOnlySpan<char>, bool> isThere)
    {
        Span<char> text = stackalloc char[Chunk];
        for (var at = NextPrintableWord(bytes, 0); at >= 0;)
        {
            var start = at;
            while (start > 0 && IsPrintable(bytes[start - 1]))
                start--;
            var length = bytes[at..].IndexOfAnyExceptInRange((byte)' ', (byte)'~');
            var end = length < 0 ? bytes.Length : at + length;
            for (var from = start; end - start >= shortest && from < end; from += Chunk - Overlap)
            {
                var piece = bytes[from..Math.Min(end, from + Chunk)];
                if (isThere(text[..System.Text.Encoding.Latin1.GetChars(piece, text)]))
                    return true;
            }

            at = NextPrintableWord(bytes, end / Word * Word);
        }

        return false;
    }

    private static bool IsPrintable(byte value) => value is >= (byte)' ' and <= (byte)'~';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HoldsPrintableWord(ref byte first, int from)
    {
        var (space, span) = (Vector512.Create((byte)' '), Vector512.Create((byte)('~' - ' ')));
        var words = Printable(ref first, from, space, span) | Printable(ref first, from + Vector512<byte>.Count, space, span)
            | Printable(ref first, from + (2 * Vector512<byte>.Count), space, span) | Printable(ref first, from + (3 * Vector512<byte>.Count), space, span);
        return words != Vector512<uint>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Printable(ref byte first, int at, Vector512<byte> space, Vector512<byte> span) =>
        Vector512.Equals(Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref first, (nuint)at) - space, span).AsUInt32(), Vector512<uint>.AllBitsSet);

    // The first word, at a multiple of four bytes, of which every byte is printable; -1 for none. Compiled for this processor at its first use:
    // nothing of 512 bits is compiled ahead, and a run over a folder would be half over before it were compiled well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int NextPrintableWord(ReadOnlySpan<byte> bytes, int from)
    {
        var (space, span) = (Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' ')));
        ref var first = ref MemoryMarshal.GetReference(bytes);
        // Far ahead where there is nothing; what is found is found again below, and where.
        while (Vector512.IsHardwareAccelerated && from + (4 * Vector512<byte>.Count) <= bytes.Length && !HoldsPrintableWord(ref first, from))
            from += 4 * Vector512<byte>.Count;
        for (; from + Vector256<byte>.Count <= bytes.Length; from += Vector256<byte>.Count)
        {
            var above = Vector256.LoadUnsafe(ref first, (nuint)from) - space;
            var words = Vector256.Equals(Vector256.LessThanOrEqual(above, span).AsUInt32(), Vector256<uint>.AllBitsSet).ExtractMostSignificantBits();
            if (words != 0)
                return from + (System.Numerics.BitOperations.TrailingZeroCount(words) * Word);
        }

        for (; from + Word <= bytes.Length; from += Word)
        {
            if (!bytes.Slice(from, Word).ContainsAnyExceptInRange((byte)' ', (byte)'~'))
                return from;
        }

        return -1;
    }
}
