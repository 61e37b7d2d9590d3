using System.IO.Compression;

namespace OrthancGuard.Dicom.Data;

/// <summary>Inflating and deflating of whole data sets (PS3.5 A.5: raw deflate, RFC 1951).</summary>
internal static class Inflater
{
    private const int FirstBlock = 16 * 1024;

    /// <summary>
    /// The inflated data set and how many bytes of <paramref name="deflated"/> it took. Memory grows with what really comes out,
    /// up to the limits. With <paramref name="isPrefix"/> a stream that ends early gives what it has.
    /// </summary>
    public static (ReadOnlyMemory<byte> Bytes, int Consumed) Inflate(
        ReadOnlyMemory<byte> deflated, int offset, DicomReaderLimits limits, bool isPrefix = false)
    {
        var most = (int)Math.Min(limits.MaxInflatedBytes, Math.Max(limits.InflationAllowance, (long)limits.MaxInflationRatio * deflated.Length));
        using var source = new MemoryStream(deflated.ToArray(), writable: false);
        var output = new byte[(int)Math.Min(most, Math.Max(FirstBlock, 4L * deflated.Length))];
        var length = 0;
        try
        {
            using var inflater = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true);
            while (true)
            {
                if (length == output.Length)
                {
                    if (inflater.ReadByte() is var next && next < 0)
                    {
                        break;
                    }

                    if (length >= most)
                    {
                        throw new DicomFormatException(DicomFormatError.InflatedTooLarge, offset, "", "The data set inflates to more than allowed");
                    }

                    Array.Resize(ref output, (int)Math.Min(most, 2L * length));
                    output[length++] = (byte)next;
                    continue;
                }

                var read = inflater.Read(output, length, output.Length - length);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }
        }
        catch (InvalidDataException)
        {
            throw new DicomFormatException(DicomFormatError.CorruptDeflate, offset, "", "The data set cannot be inflated");
        }

        _ = isPrefix;
        return (output.AsMemory(0, length), (int)source.Position);
    }

    /// <summary>Deflates to an even number of bytes.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
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
}
