using System.Buffers;
using System.IO.Compression;
using Grpc.Core;

namespace OrthancGuard.Grpc.Wire;

/// <summary>The message encodings this server reads and writes.</summary>
internal static class MessageEncoding
{
    public const string Identity = "identity";
    public const string Gzip = "gzip";
    public const string Deflate = "deflate";

    /// <summary>Value of <c>grpc-accept-encoding</c>.</summary>
    public const string Accepted = "identity,gzip,deflate";

    public static bool IsKnown(string encoding) => encoding is Identity or Gzip or Deflate;

    public static void Compress(string encoding, ReadOnlySpan<byte> payload, IBufferWriter<byte> output)
    {
        using var sink = new MemoryStream();
        using (var stream = Compressor(encoding, sink))
            stream.Write(payload);
        output.Write(sink.GetBuffer().AsSpan(0, (int)sink.Length));
    }

    /// <summary>Stops as soon as the message is larger than <paramref name="limit"/>: a small frame may hold a very large message.</summary>
    /// <exception cref="RpcException">ResourceExhausted above the limit, Internal when the bytes are not of the encoding.</exception>
    public static ReadOnlySequence<byte> Decompress(string encoding, ReadOnlySequence<byte> payload, int? limit)
    {
        using var source = new MemoryStream(payload.ToArray(), writable: false);
        using var stream = Decompressor(encoding, source);
        var output = new ArrayBufferWriter<byte>();
        try
        {
            int read;
            while ((read = stream.Read(output.GetSpan(4096))) > 0)
            {
                output.Advance(read);
                if (output.WrittenCount > limit)
                    throw MessageErrors.TooLargeToReceive();
            }
        }
        catch (InvalidDataException)
        {
            throw new RpcException(new Status(StatusCode.Internal, "The compressed message cannot be read."));
        }

        return new ReadOnlySequence<byte>(output.WrittenMemory);
    }

    private static Stream Compressor(string encoding, Stream sink) => encoding switch
    {
        Gzip => new GZipStream(sink, CompressionLevel.Fastest, leaveOpen: true),
        Deflate => new ZLibStream(sink, CompressionLevel.Fastest, leaveOpen: true),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
    };

    private static Stream Decompressor(string encoding, Stream source) => encoding switch
    {
        Gzip => new GZipStream(source, CompressionMode.Decompress),
        Deflate => new ZLibStream(source, CompressionMode.Decompress),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
    };
}
