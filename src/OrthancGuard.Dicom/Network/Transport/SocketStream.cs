using System.Net.Sockets;

namespace OrthancGuard.Dicom.Network.Transport;

/// <summary>
/// A socket as a stream that asks for immediate acknowledgement before each receive. Peers that leave Nagle's algorithm on
/// (Debian's DCMTK and Orthanc) otherwise wait for Linux' 40 ms delayed ACK once an instance. Under TLS, SslStream reads
/// through this stream, so that it holds there too.
/// </summary>
internal sealed class SocketStream(Socket socket) : Stream
{
    private const int TcpLevel = 6;
    private const int QuickAck = 12;
    private static readonly bool HasQuickAck = OperatingSystem.IsLinux();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The kernel leaves quick-ack mode by itself as soon as we answer something; hence every time.
        if (HasQuickAck)
            socket.SetRawSocketOption(TcpLevel, QuickAck, [1, 0, 0, 0]);
        return socket.ReceiveAsync(buffer, SocketFlags.None, cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var sent = await socket.SendAsync(buffer, SocketFlags.None, cancellationToken);
            buffer = buffer[sent..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count)
        => throw new NotSupportedException("Asynchronous use only.");

    public override void Write(byte[] buffer, int offset, int count)
        => throw new NotSupportedException("Asynchronous use only.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            socket.Dispose();
        base.Dispose(disposing);
    }
}
