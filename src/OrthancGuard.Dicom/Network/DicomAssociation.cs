using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.Transport;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network;

/// <summary>
/// An association that we requested, as SCU of C-ECHO and C-STORE. One operation at a time. Cancelling an operation, or any
/// <see cref="DicomNetworkException"/> except <see cref="DicomNetworkError.NoAcceptedContext"/>, ends the association.
/// </summary>
public sealed class DicomAssociation : IAsyncDisposable
{
    private readonly DicomClientOptions _options;
    private readonly Deadline _deadline;
    private readonly Wire _wire;
    private readonly PduReceiver _receiver;
    private readonly PduSender _sender;
    private readonly MessageReader _messages;
    private ushort _lastMessageId;
    private int _busy;
    private bool _open = true;
    private bool _disposed;

    internal DicomAssociation(
        DicomClientOptions options, Deadline deadline, Wire wire, PduReceiver receiver, AssociatePdu answer, IReadOnlyList<AcceptedContext> contexts)
    {
        _options = options;
        _deadline = deadline;
        _wire = wire;
        _receiver = receiver;
        AcceptedContexts = contexts;
        var peerMaximum = answer.User.MaximumLength;
        _sender = new PduSender(wire, peerMaximum == 0 ? options.MaximumSentPduLength : Math.Min(peerMaximum, options.MaximumSentPduLength));
        _messages = new MessageReader(receiver, id => contexts.Any(c => c.Id == id));
    }

    public IReadOnlyList<AcceptedContext> AcceptedContexts { get; }

    /// <summary>False once the association has ended, for whatever reason that we know of.</summary>
    public bool IsOpen => _open;

    /// <summary>Connects and associates. Contexts are numbered here; 1 to 128 of them.</summary>
    /// <exception cref="DicomNetworkException">ConnectFailed, TlsFailed, Rejected, Aborted, Timeout, ProtocolViolation …</exception>
    public static Task<DicomAssociation> ConnectAsync(
        DicomPeer peer, IReadOnlyList<ProposedContext> contexts, DicomClientOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(peer);
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(options);
        if (contexts.Count is 0 or > 128)
            throw new ArgumentException("An association has 1 to 128 presentation contexts.", nameof(contexts));
        if (!IsTitle(peer.CalledAE) || !IsTitle(peer.CallingAE))
            throw new ArgumentException("An AE title has 1 to 16 printable characters.", nameof(peer));
        return AssociationRequestor.ConnectAsync(peer, contexts, options, cancellationToken);
    }

    /// <summary>The accepted context that carries this SOP class in this transfer syntax; null when there is none.</summary>
    public AcceptedContext? FindContext(string sopClassUid, string transferSyntaxUid)
        => AcceptedContexts.FirstOrDefault(c => c.AbstractSyntax == sopClassUid && c.TransferSyntax == transferSyntaxUid);

    /// <summary>C-ECHO (PS3.7 9.1.5).</summary>
    /// <returns>The status; 0x0000 is success.</returns>
    public async Task<ushort> EchoAsync(CancellationToken cancellationToken)
    {
        var context = AcceptedContexts.FirstOrDefault(c => c.AbstractSyntax == DicomVerification.SopClassUid)
            ?? throw new DicomNetworkException(DicomNetworkError.NoAcceptedContext, "The peer does not accept the Verification SOP class.");
        var request = new DimseCommand { Field = CommandField.EchoRequest, SopClassUid = DicomVerification.SopClassUid };
        var response = await ExchangeAsync(context.Id, request, ReadOnlyMemory<byte>.Empty, cancellationToken);
        return response.Status;
    }

    /// <summary>C-STORE (PS3.7 9.1.1). Any status that the peer answers is a result, not an exception.</summary>
    public async Task<StoreResult> StoreAsync(StoreScuRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = FindContext(request.SopClassUid, request.TransferSyntaxUid)
            ?? throw new DicomNetworkException(DicomNetworkError.NoAcceptedContext, "No accepted context for this SOP class and transfer syntax.");
        var command = new DimseCommand
        {
            Field = CommandField.StoreRequest,
            HasDataSet = true,
            Priority = request.Priority,
            SopClassUid = request.SopClassUid,
            SopInstanceUid = request.SopInstanceUid,
            MoveOriginator = request.MoveOriginatorAET,
            MoveOriginatorMessageId = request.MoveOriginatorMessageId,
        };
        var response = await ExchangeAsync(context.Id, command, request.DataSet, cancellationToken);
        return new StoreResult(response.Status, response.ErrorComment);
    }

    /// <summary>Releases the association in order; a peer that does not confirm is left after the release timeout.</summary>
    public async Task ReleaseAsync(CancellationToken cancellationToken)
    {
        if (!_open)
            return;
        await RunAsync(
            async () =>
            {
                _wire.ExpectWithin(_options.ReleaseTimeout);
                await _wire.SendAsync(PduSender.ReleaseRequest);
                await AwaitReleaseAsync();
                return true;
            },
            cancellationToken);
        _open = false;
        await _wire.CloseAsync(ReadOnlyMemory<byte>.Empty);
    }

    /// <summary>
    /// Ends the association at once: A-ABORT between two PDUs, a connection reset in the middle of one. An operation that runs
    /// on another thread ends with <see cref="DicomNetworkError.ConnectionLost"/>.
    /// </summary>
    public async ValueTask AbortAsync()
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            _deadline.Cancel();
            return;
        }

        await FailAsync(PduSender.UserAbort);
        Volatile.Write(ref _busy, 0);
    }

    /// <summary>Aborts an association that was not released.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            // The operation that runs closes the connection; its buffers are still in use and go to the garbage collector.
            _deadline.Cancel();
            return;
        }

        await FailAsync(PduSender.UserAbort);
        _deadline.Dispose();
        _receiver.Dispose();
        _sender.Dispose();
    }

    private static bool IsTitle(string title)
        => title.Trim().Length is > 0 and <= 16 && title.Length <= 16 && title.All(c => c is >= ' ' and <= '~' and not '\\');

    private Task<DimseCommand> ExchangeAsync(byte contextId, DimseCommand request, ReadOnlyMemory<byte> dataSet, CancellationToken cancellationToken)
        => RunAsync(
            async () =>
            {
                var id = ++_lastMessageId;
                await _sender.SendAsync(contextId, request with { MessageId = id }, dataSet);
                _wire.ExpectWithin(_options.ResponseTimeout);
                return await ReadResponseAsync(id, (ushort)(request.Field | CommandField.ResponseBit));
            },
            cancellationToken);

    private async Task<DimseCommand> ReadResponseAsync(ushort messageId, ushort field)
    {
        var incoming = await _messages.ReadAsync();
        if (incoming.Command is not { } response)
        {
            await _wire.CloseAsync(PduSender.ReleaseResponse);
            throw new DicomNetworkException(DicomNetworkError.Released, "The peer released the association.");
        }

        if (response.Field != field || response.RespondedTo != messageId)
            throw DicomNetworkException.Violation(AbortReason.NotSpecified, "A response to something else.");
        if (response.HasDataSet)
            await _messages.OpenDataSet(incoming.ContextId).DrainAsync();
        return response;
    }

    /// <summary>Both sides may ask for release at once; the requestor of the association then confirms first (PS3.8 9.2.3, Sta9).</summary>
    private async Task AwaitReleaseAsync()
    {
        while (await _receiver.NextPdvAsync() is var type && type != PduType.ReleaseResponse)
        {
            if (type == PduType.ReleaseRequest)
                await _wire.SendAsync(PduSender.ReleaseResponse);
            else
                await _receiver.SkipPdvAsync();
        }
    }

    private async Task<T> RunAsync<T>(Func<Task<T>> operation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
            throw new InvalidOperationException("One operation at a time.");
        if (!_open)
        {
            Volatile.Write(ref _busy, 0);
            throw new DicomNetworkException(DicomNetworkError.ConnectionLost, "The association has ended.");
        }

        try
        {
            await using var cancel = cancellationToken.UnsafeRegister(static d => ((Deadline)d!).Cancel(), _deadline);
            return await operation();
        }
        catch (DicomNetworkException e)
        {
            await FailAsync(e.OwnAbort is { } reason ? PduSender.ProviderAbort(reason) : AfterError(e.Error));
            throw;
        }
        catch (OperationCanceledException e)
        {
            await FailAsync(PduSender.UserAbort);
            cancellationToken.ThrowIfCancellationRequested();
            throw new DicomNetworkException(DicomNetworkError.ConnectionLost, "The association was aborted by this side.", e);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    private static byte[] AfterError(DicomNetworkError error) => error == DicomNetworkError.Timeout ? PduSender.UserAbort : [];

    private ValueTask FailAsync(byte[] lastPdu)
    {
        _open = false;
        return _wire.CloseAsync(lastPdu);
    }
}
