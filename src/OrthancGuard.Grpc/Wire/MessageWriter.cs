using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using Grpc.Core;

namespace OrthancGuard.Grpc.Wire;

/// <summary>
/// Writes length-prefixed messages to a response body without flushing. A message of known length that is not compressed goes
/// straight into the body's own buffers.
/// </summary>
/// <param name="output">The response body.</param>
/// <param name="encoding">The response's <c>grpc-encoding</c>.</param>
/// <param name="limit">Largest message in bytes, before compression; null for none.</param>
internal sealed class MessageWriter(PipeWriter output, string encoding, int? limit)
{
    private readonly PipeWriter _output = output;

    /// <exception cref="RpcException">ResourceExhausted above the limit; nothing has been written then.</exception>
    public void Write<T>(T message, Action<T, SerializationContext> serialize, bool mayCompress)
    {
        var compress = mayCompress && encoding is not MessageEncoding.Identity;
        var context = new FrameContext(this, compress);
        serialize(message, context);
        context.Finish();
    }

    private void WriteHeader(int length, bool compressed)
    {
        if (length > limit && !compressed)
            throw MessageErrors.TooLargeToSend();
        var header = _output.GetSpan(GrpcProtocol.FrameHeaderLength);
        header[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(header[1..], length);
        _output.Advance(GrpcProtocol.FrameHeaderLength);
    }

    private void WriteFrame(ReadOnlySpan<byte> payload, bool compress)
    {
        if (payload.Length > limit)
            throw MessageErrors.TooLargeToSend();
        if (!compress)
        {
            WriteHeader(payload.Length, compressed: false);
            _output.Write(payload);
            return;
        }

        var compressed = new ArrayBufferWriter<byte>(payload.Length / 2 + 64);
        MessageEncoding.Compress(encoding, payload, compressed);
        WriteHeader(compressed.WrittenCount, compressed: true);
        _output.Write(compressed.WrittenSpan);
    }

    private sealed class FrameContext(MessageWriter writer, bool compress) : SerializationContext
    {
        private int? _length;
        private bool _direct;
        private bool _complete;
        private ArrayBufferWriter<byte>? _buffer;

        public override void SetPayloadLength(int payloadLength) => _length = payloadLength;

        public override IBufferWriter<byte> GetBufferWriter()
        {
            if (_direct)
                return writer._output;
            if (_buffer is not null)
                return _buffer;
            if (compress || _length is null)
                return _buffer = new ArrayBufferWriter<byte>(Math.Max(_length ?? 0, 256));
            writer.WriteHeader(_length.Value, compressed: false);
            _direct = true;
            return writer._output;
        }

        public override void Complete()
        {
            ThrowIfComplete();
            if (!_direct)
                writer.WriteFrame(_buffer is null ? [] : _buffer.WrittenSpan, compress);
        }

        public override void Complete(byte[] payload)
        {
            ThrowIfComplete();
            writer.WriteFrame(payload, compress);
        }

        public void Finish()
        {
            if (!_complete)
                throw new InvalidOperationException("The marshaller did not complete the message.");
        }

        private void ThrowIfComplete()
        {
            if (_complete)
                throw new InvalidOperationException("The marshaller completed the message twice.");
            _complete = true;
        }
    }
}
