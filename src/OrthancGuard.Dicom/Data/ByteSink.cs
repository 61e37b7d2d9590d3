using System.Buffers;

namespace OrthancGuard.Dicom.Data;

/// <summary>Where a data set is written to: slices of a file come in as they are, headers in small pieces.</summary>
internal abstract class ByteSink
{
    public abstract void Write(ReadOnlySpan<byte> bytes);

    public virtual void Complete()
    {
    }
}

/// <summary>Fills an array that is known to be large enough.</summary>
internal sealed class ArraySink(byte[] target) : ByteSink
{
    private int _position;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(target.AsSpan(_position));
        _position += bytes.Length;
    }
}

internal sealed class BufferWriterSink(IBufferWriter<byte> target) : ByteSink
{
    public override void Write(ReadOnlySpan<byte> bytes) => target.Write(bytes);
}

/// <summary>Gathers small pieces; hands large ones, such as pixel data, to the stream without a copy.</summary>
internal sealed class StreamSink(Stream target) : ByteSink
{
    private const int BufferSize = 16 * 1024;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _filled;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _filled)
        {
            Flush();
            if (bytes.Length >= _buffer.Length)
            {
                target.Write(bytes);
                return;
            }
        }

        bytes.CopyTo(_buffer.AsSpan(_filled));
        _filled += bytes.Length;
    }

    /// <summary>Writes what is left; nothing can be written after that.</summary>
    public override void Complete()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Flush()
    {
        target.Write(_buffer, 0, _filled);
        _filled = 0;
    }
}
