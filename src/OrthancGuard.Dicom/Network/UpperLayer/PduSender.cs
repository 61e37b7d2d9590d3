using System.Buffers;
using System.Buffers.Binary;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.Transport;

namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>
/// Cuts messages into P-DATA-TF PDUs. A header never goes out without its data, and as many whole PDUs as fit share one write:
/// a 512 KB instance costs three system calls instead of sixty-six.
/// </summary>
internal sealed class PduSender : IDisposable
{
    private const int HeaderLength = 6;
    private const int WriteLength = 256 * 1024;

    /// <summary>Enough for one who only answers.</summary>
    private const int FirstLength = 4 * 1024;
    private readonly Wire _wire;
    private readonly int _fragmentLength;
    private byte[] _buffer;
    private int _count;

    /// <param name="wire">Where to send.</param>
    /// <param name="maximumPduLength">What the peer takes and we want to send, whichever is less; not 0.</param>
    public PduSender(Wire wire, uint maximumPduLength)
    {
        if (maximumPduLength < HeaderLength + 2)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "The peer's maximum PDU length leaves no room for data.");
        _wire = wire;
        // Fragments are of even length (PS3.8 Annex E, Table E.1-1).
        _fragmentLength = (int)Math.Min(maximumPduLength - HeaderLength, int.MaxValue / 2) & ~1;
        _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    }

    public static byte[] ReleaseRequest => [(byte)PduType.ReleaseRequest, 0, 0, 0, 0, 4, 0, 0, 0, 0];

    public static byte[] ReleaseResponse => [(byte)PduType.ReleaseResponse, 0, 0, 0, 0, 4, 0, 0, 0, 0];

    /// <summary>A-ABORT of the service user: our application does not want to go on.</summary>
    public static byte[] UserAbort => [(byte)PduType.Abort, 0, 0, 0, 0, 4, 0, 0, 0, 0];

    public static byte[] ProviderAbort(AbortReason reason) => [(byte)PduType.Abort, 0, 0, 0, 0, 4, 0, 0, 2, (byte)reason];

    public static byte[] Reject(AssociationRejection rejection)
        => [(byte)PduType.AssociateReject, 0, 0, 0, 0, 4, 0, rejection.Result, rejection.Source, rejection.Reason];

    /// <summary>Sends a command and, when there is one, its data set.</summary>
    public async ValueTask SendAsync(byte contextId, DimseCommand command, ReadOnlyMemory<byte> dataSet)
    {
        await FragmentAsync(contextId, command.ToArray(), isCommand: true);
        if (command.HasDataSet)
            await FragmentAsync(contextId, dataSet, isCommand: false);
        await FlushAsync();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private async ValueTask FragmentAsync(byte contextId, ReadOnlyMemory<byte> message, bool isCommand)
    {
        do
        {
            var length = Math.Min(message.Length, _fragmentLength);
            while (_buffer.Length - _count < length + (2 * HeaderLength))
            {
                if (!TryGrow())
                    await FlushAsync();
            }

            Append(contextId, message.Span[..length], isCommand, last: length == message.Length);
            message = message[length..];
        }
        while (!message.IsEmpty);
    }

    private bool TryGrow()
    {
        var wanted = Math.Max(WriteLength, _fragmentLength + (2 * HeaderLength));
        if (_buffer.Length >= wanted)
            return false;
        var larger = ArrayPool<byte>.Shared.Rent(wanted);
        _buffer.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
        return true;
    }

    private void Append(byte contextId, ReadOnlySpan<byte> fragment, bool isCommand, bool last)
    {
        var target = _buffer.AsSpan(_count);
        target[0] = (byte)PduType.Data;
        target[1] = 0;
        BinaryPrimitives.WriteInt32BigEndian(target[2..], fragment.Length + HeaderLength);
        BinaryPrimitives.WriteInt32BigEndian(target[6..], fragment.Length + 2);
        target[10] = contextId;
        target[11] = (byte)((isCommand ? 1 : 0) | (last ? 2 : 0));
        fragment.CopyTo(target[12..]);
        _count += fragment.Length + (2 * HeaderLength);
    }

    private async ValueTask FlushAsync()
    {
        var count = _count;
        _count = 0;
        await _wire.SendAsync(_buffer.AsMemory(0, count));
    }
}
