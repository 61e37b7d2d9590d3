using System.Buffers;
using System.IO.Compression;

namespace OrthancGuard.Dicom.Data;

/// <summary>Inflating and deflating of whole data sets (PS3.5 A.5: raw deflate, RFC 1951).</summary>
internal static class Inflater
{
    private const int FirstBlock = 16 * 1024;

    // Bytes after a deflated data set are rare and few; within so many of them the end is found in the first pass.
    private const int FewBytes = 64;

    /// <summary>
    /// The inflated data set and how many bytes of <paramref name="deflated"/> it took. Memory grows with what really comes out,
    /// up to the limits. With <paramref name="isPrefix"/> a stream that ends early gives what it has.
    /// </summary>
    public static (ReadOnlyMemory<byte> Bytes, int Consumed) Inflate(
        ReadOnlyMemory<byte> deflated, int offset, DicomReaderLimits limits, bool isPrefix = false)
    {
        if (deflated.IsEmpty)
        {
            return (default, 0);
        }

        var singlyFrom = Math.Max(0, deflated.Length - FewBytes);
        var source = new DeflateSource(deflated, singlyFrom);
        var most = (int)Math.Min(limits.MaxInflatedBytes, Math.Max(limits.InflationAllowance, (long)limits.MaxInflationRatio * deflated.Length));
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = InflateAll(source, Math.Min(most, Math.Max(FirstBlock, 4L * deflated.Length)), most);
        }
        catch (InvalidDataException)
        {
            throw new DicomFormatException(DicomFormatError.CorruptDeflate, offset, "", "The data set cannot be inflated");
        }

        if (bytes.Length > most)
        {
            throw new DicomFormatException(DicomFormatError.InflatedTooLarge, offset, "", "The data set inflates to more than allowed");
        }

        if (source.IsExhausted && !isPrefix)
        {
            throw new DicomFormatException(DicomFormatError.Truncated, offset + deflated.Length, "", "The bytes end within the deflated data set");
        }

        return (bytes, source.Position > singlyFrom || singlyFrom == 0 ? (int)source.Position : FindEnd(deflated, source.LastPiece));
    }

    /// <summary>Deflates to an even number of bytes; of nothing, makes the stream that ends at once.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return [0x03, 0x00];
        }

        using var target = new MemoryStream();
        using (var deflater = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(bytes);
        }

        if (target.Length % 2 != 0)
        {
            target.WriteByte(0);
        }

        return target.ToArray();
    }

    /// <summary>Everything that comes out, or one byte more than <paramref name="most"/>.</summary>
    private static ReadOnlyMemory<byte> InflateAll(DeflateSource source, long first, int most)
    {
        using var inflater = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true);
        var output = new byte[first + 1];
        var length = 0;
        while (inflater.Read(output, length, output.Length - length) is var read && read > 0)
        {
            length += read;
            if (length > most)
            {
                break;
            }

            if (length == output.Length)
            {
                Array.Resize(ref output, (int)Math.Min(most + 1L, 2L * length));
            }
        }

        return output.AsMemory(0, length);
    }

    private static int FindEnd(ReadOnlyMemory<byte> deflated, int singlyFrom)
    {
        var source = new DeflateSource(deflated, singlyFrom);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true);
        var scratch = ArrayPool<byte>.Shared.Rent(FirstBlock);
        while (inflater.Read(scratch) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
        return (int)source.Position;
    }
}
