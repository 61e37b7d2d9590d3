using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using Google.Protobuf;
using Grpc.Core;

namespace OrthancGuard.Grpc.Wire;

/// <summary>
/// Reads length-prefixed messages from a request body. The length is checked before anything is buffered for it.
/// </summary>
/// <param name="input">The request body.</param>
/// <param name="encoding">The request's <c>grpc-encoding</c>, one that <see cref="MessageEncoding.IsKnown"/>.</param>
/// <param name="limit">Largest message in bytes, before and after decompression; null for none.</param>
internal sealed class MessageReader(PipeReader input, string encoding, int? limit)
{
    /// <summary>The only message of a request.</summary>
    /// <exception cref="RpcException">None, several, truncated, too large or unreadable.</exception>
    public async ValueTask<T> ReadSingleAsync<T>(Func<DeserializationContext, T> deserialize, CancellationToken cancellationToken)
        where T : class
    {
        var message = await ReadAsync(deserialize, cancellationToken) ?? throw MessageErrors.Missing();
        var rest = await input.ReadAsync(cancellationToken);
        var more = !rest.Buffer.IsEmpty;
        input.AdvanceTo(rest.Buffer.End);
        return more ? throw MessageErrors.TooMany() : message;
    }

    /// <summary>The next message, or null at the end of the request.</summary>
    /// <exception cref="RpcException">Truncated, too large or unreadable.</exception>
    public async ValueTask<T?> ReadAsync<T>(Func<DeserializationContext, T> deserialize, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            // After an error the rest of the request is of no use.
            var consumed = buffer.End;
            var examined = buffer.End;
            try
            {
                if (TryReadFrame(buffer, out var compressed, out var payload))
                {
                    consumed = examined = payload.End;
                    return Deserialize(deserialize, compressed, payload);
                }

                if (result.IsCompleted)
                    return buffer.IsEmpty ? null : throw MessageErrors.Truncated();
                consumed = buffer.Start;
            }
            finally
            {
                input.AdvanceTo(consumed, examined);
            }
        }
    }

    private T Deserialize<T>(Func<DeserializationContext, T> deserialize, bool compressed, ReadOnlySequence<byte> payload)
    {
        if (compressed)
        {
            if (encoding is MessageEncoding.Identity)
                throw MessageErrors.FlagWithoutEncoding();
            payload = MessageEncoding.Decompress(encoding, payload, limit);
        }

        try
        {
            return deserialize(new PayloadContext(payload));
        }
        catch (InvalidProtocolBufferException)
        {
            throw MessageErrors.Unreadable();
        }
    }

    private bool TryReadFrame(ReadOnlySequence<byte> buffer, out bool compressed, out ReadOnlySequence<byte> payload)
    {
        compressed = false;
        payload = default;
        if (buffer.Length < GrpcProtocol.FrameHeaderLength)
            return false;
        Span<byte> header = stackalloc byte[GrpcProtocol.FrameHeaderLength];
        buffer.Slice(0, GrpcProtocol.FrameHeaderLength).CopyTo(header);
        if (header[0] > 1)
            throw MessageErrors.BadFlag();
        compressed = header[0] == 1;
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length > (limit ?? int.MaxValue))
            throw MessageErrors.TooLargeToReceive();
        if (buffer.Length < GrpcProtocol.FrameHeaderLength + length)
            return false;
        payload = buffer.Slice(GrpcProtocol.FrameHeaderLength, length);
        return true;
    }

    private sealed class PayloadContext(ReadOnlySequence<byte> payload) : DeserializationContext
    {
        public override int PayloadLength => (int)payload.Length;

        public override byte[] PayloadAsNewBuffer() => payload.ToArray();

        public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => payload;
    }
}
