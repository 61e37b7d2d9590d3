using System.Buffers;
using System.Buffers.Binary;
using OrthancGuard.Dicom.Network.Transport;

namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>
/// Takes PDUs apart as they arrive. P-DATA-TF is never held as a whole: its presentation data values are walked one after the
/// other (PS3.8 9.3.5), whatever their number in a PDU and however the network cuts them.
/// </summary>
internal sealed class PduReceiver(Wire wire, uint maximumPduLength) : IDisposable
{
    private const int HeaderLength = 6;
    private const int ControlLength = 4;

    /// <summary>128 contexts with a dozen transfer syntaxes each are 100 KB; user identities may bring 64 KB more.</summary>
    private const uint MaximumAssociateLength = 512 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private int _start;
    private int _end;
    private uint _pduLeft;
    private uint _pdvLeft;

    /// <summary>The presentation context of the current presentation data value.</summary>
    public byte ContextId { get; private set; }

    public bool IsCommand { get; private set; }

    public bool IsLastFragment { get; private set; }

    /// <summary>Bytes of the current presentation data value not yet read.</summary>
    public uint PdvLeft => _pdvLeft;

    /// <summary>Reads the header of a PDU that is not P-DATA-TF by rights, and its body.</summary>
    /// <returns>The body is valid until the next call.</returns>
    public async ValueTask<(PduType Type, ReadOnlyMemory<byte> Body)> ReadControlAsync()
    {
        var (type, length) = await ReadHeaderAsync();
        uint maximum = type switch
        {
            PduType.AssociateRequest or PduType.AssociateAccept => MaximumAssociateLength,
            PduType.AssociateReject or PduType.ReleaseRequest or PduType.ReleaseResponse or PduType.Abort => ControlLength,
            PduType.Data => throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "P-DATA-TF outside an association."),
            _ => throw Unrecognized(),
        };
        return (type, await ReadBodyAsync(length, maximum));
    }

    /// <summary>
    /// Goes to the next presentation data value. What was not read of the current one must have been skipped.
    /// </summary>
    /// <returns>Data; or ReleaseRequest or ReleaseResponse when that came instead.</returns>
    /// <exception cref="DicomNetworkException">The peer aborted, broke the protocol, was too slow or is gone.</exception>
    public async ValueTask<PduType> NextPdvAsync()
    {
        if (_pduLeft == 0)
        {
            var (type, length) = await ReadHeaderAsync();
            if (type != PduType.Data)
                return await ControlInAssociationAsync(type, length);
            CheckDataLength(length);
            _pduLeft = length;
        }

        if (_pduLeft < HeaderLength)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A presentation data value is cut off.");
        await FillAsync(HeaderLength);
        var header = _buffer.AsSpan(_start, HeaderLength);
        var itemLength = BinaryPrimitives.ReadUInt32BigEndian(header);
        if (itemLength < 2 || itemLength > _pduLeft - 4)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A presentation data value is longer than its PDU.");
        ContextId = header[4];
        IsCommand = (header[5] & 1) != 0;
        IsLastFragment = (header[5] & 2) != 0;
        _start += HeaderLength;
        _pduLeft -= HeaderLength;
        _pdvLeft = itemLength - 2;
        return PduType.Data;
    }

    /// <returns>The number of bytes copied; 0 at the end of the current presentation data value.</returns>
    public async ValueTask<int> ReadPdvAsync(Memory<byte> destination)
    {
        if (_pdvLeft == 0 || destination.IsEmpty)
            return 0;
        if (_start == _end)
            await FillAsync(1);
        var count = (int)Math.Min(Math.Min(_pdvLeft, (uint)(_end - _start)), (uint)destination.Length);
        _buffer.AsMemory(_start, count).CopyTo(destination);
        Consume(count);
        return count;
    }

    /// <summary>Passes over the rest of the current presentation data value without copying it.</summary>
    public async ValueTask SkipPdvAsync()
    {
        while (_pdvLeft > 0)
        {
            if (_start == _end)
                await FillAsync(1);
            Consume((int)Math.Min(_pdvLeft, (uint)(_end - _start)));
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static DicomNetworkException Unrecognized()
        => DicomNetworkException.Violation(AbortReason.UnrecognizedPdu, "A PDU of unknown type.");

    private async ValueTask<PduType> ControlInAssociationAsync(PduType type, uint length)
    {
        switch (type)
        {
            case PduType.ReleaseRequest or PduType.ReleaseResponse:
                await ReadBodyAsync(length, ControlLength);
                return type;
            case PduType.Abort:
                throw Aborted(await ReadBodyAsync(length, ControlLength));
            case PduType.AssociateRequest or PduType.AssociateAccept or PduType.AssociateReject:
                throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "An A-ASSOCIATE PDU inside an association.");
            default:
                throw Unrecognized();
        }
    }

    /// <summary>The error that an A-ABORT body stands for (PS3.8 9.3.8).</summary>
    public static DicomNetworkException Aborted(ReadOnlyMemory<byte> body)
    {
        var (source, reason) = (body.Span[2], body.Span[3]);
        return source == 2
            ? new DicomNetworkException(DicomNetworkError.AbortedByProvider, $"The peer's upper layer aborted the association (reason {reason}).")
            : new DicomNetworkException(DicomNetworkError.Aborted, "The peer aborted the association.");
    }

    private void CheckDataLength(uint length)
    {
        // Some senders leave the six bytes of the item header out of their sum.
        if (maximumPduLength != 0 && length > (ulong)maximumPduLength + HeaderLength)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A P-DATA-TF longer than agreed.");
        if (length < HeaderLength)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A P-DATA-TF without content.");
    }

    private async ValueTask<(PduType Type, uint Length)> ReadHeaderAsync()
    {
        await FillAsync(HeaderLength);
        var type = (PduType)_buffer[_start];
        var length = BinaryPrimitives.ReadUInt32BigEndian(_buffer.AsSpan(_start + 2));
        _start += HeaderLength;
        return (type, length);
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(uint length, uint maximum)
    {
        if (length > maximum || (maximum == ControlLength && length != ControlLength))
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A PDU of the wrong length.");
        await FillAsync((int)length);
        var body = _buffer.AsMemory(_start, (int)length);
        _start += (int)length;
        return body;
    }

    private void Consume(int count)
    {
        _start += count;
        _pduLeft -= (uint)count;
        _pdvLeft -= (uint)count;
    }

    private async ValueTask FillAsync(int count)
    {
        while (_end - _start < count)
        {
            MakeRoom(count);
            var received = await wire.ReceiveAsync(_buffer.AsMemory(_end));
            if (received == 0)
                throw new DicomNetworkException(DicomNetworkError.ConnectionLost, "The peer closed the connection.");
            _end += received;
        }
    }

    private void MakeRoom(int count)
    {
        if (_start == _end)
            _start = _end = 0;
        if (_start + count <= _buffer.Length && _end < _buffer.Length)
            return;
        var target = count <= _buffer.Length ? _buffer : ArrayPool<byte>.Shared.Rent(count);
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        if (target != _buffer)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = target;
        _end -= _start;
        _start = 0;
    }
}
