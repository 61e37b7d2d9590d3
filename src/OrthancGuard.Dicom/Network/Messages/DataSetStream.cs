using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network.Messages;

/// <summary>A data set as it arrives over P-DATA-TF. What is not read stays in the network: that is the back-pressure.</summary>
internal sealed class DataSetStream(PduReceiver pdus, byte contextId) : Stream
{
    private bool _inFragment;
    private bool _ended;
    private bool _closed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        cancellationToken.ThrowIfCancellationRequested();
        if (buffer.IsEmpty)
            return 0;
        while (await EnterFragmentAsync())
        {
            var count = await pdus.ReadPdvAsync(buffer);
            if (count > 0)
                return count;
            LeaveFragment();
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Reads to the end without keeping anything.</summary>
    public async ValueTask DrainAsync()
    {
        while (await EnterFragmentAsync())
        {
            await pdus.SkipPdvAsync();
            LeaveFragment();
        }
    }

    /// <summary>Draining instead of copying to nowhere.</summary>
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        => destination == Null ? DrainAsync().AsTask() : base.CopyToAsync(destination, bufferSize, cancellationToken);

    public override int Read(byte[] buffer, int offset, int count)
        => throw new NotSupportedException("Asynchronous use only.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _closed = true;
        base.Dispose(disposing);
    }

    private async ValueTask<bool> EnterFragmentAsync()
    {
        if (_inFragment || _ended)
            return !_ended;
        if (await pdus.NextPdvAsync() != PduType.Data)
            throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "A release in the middle of a data set.");
        if (pdus.IsCommand)
            throw DicomNetworkException.Violation(AbortReason.NotSpecified, "A command in the middle of a data set.");
        if (pdus.ContextId != contextId)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A message on two presentation contexts.");
        _inFragment = true;
        return true;
    }

    private void LeaveFragment()
    {
        _inFragment = false;
        _ended = pdus.IsLastFragment;
    }
}
