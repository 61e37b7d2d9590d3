using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.Transport;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network;

/// <summary>One connection to the server, from its handshake to its end (the acceptor's side of PS3.8 9.2).</summary>
internal sealed class ServerAssociation(
    DicomServer server,
    DicomServerOptions options,
    IDicomServiceHandler handler,
    Socket socket,
    IPEndPoint remote,
    long id,
    Deadline deadline) : IDisposable
{
    private readonly Dictionary<byte, AcceptedContext> _contexts = [];
    private Wire? _wire;
    private PduReceiver? _receiver;
    private PduSender? _sender;
    private AssociationRequest? _request;
    private X509Certificate2? _certificate;
    private Exception? _fault;
    private long _stores;
    private bool _entered;

    public async Task<AssociationEnd> RunAsync(CancellationToken stopping)
    {
        AssociationEnd end;
        byte[] lastPdu = [];
        try
        {
            var wire = await ConnectAsync();
            var rejection = await EstablishAsync(wire, stopping);
            if (rejection is { } r)
            {
                lastPdu = PduSender.Reject(r);
                end = End(AssociationEndKind.Rejected, r.Text) with { Rejection = r };
            }
            else
            {
                await ServeAsync(wire, stopping);
                lastPdu = PduSender.ReleaseResponse;
                end = End(AssociationEndKind.Released, detail: null);
            }
        }
        catch (DicomNetworkException e)
        {
            (end, lastPdu) = AfterFailure(e);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            lastPdu = PduSender.UserAbort;
            end = End(AssociationEndKind.ServerStopping, "The server is stopping.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _fault = e;
            lastPdu = PduSender.UserAbort;
            end = End(AssociationEndKind.HandlerFailed, "The handler failed.");
        }

        if (_wire is null)
            socket.Dispose();
        else
            await _wire.CloseAsync(lastPdu);
        return end;
    }

    public void Dispose()
    {
        if (_entered)
            server.Leave();
        _receiver?.Dispose();
        _sender?.Dispose();
        _certificate?.Dispose();
    }

    private async Task<Wire> ConnectAsync()
    {
        Stream stream = new SocketStream(socket);
        var began = options.Time.GetTimestamp();
        if (options.Tls is { } tls)
        {
            deadline.Arm(options.AssociationTimeout);
            try
            {
                var secured = await TlsHandshake.AsServerAsync(stream, tls, deadline.Token);
                _certificate = secured.RemoteCertificate is { } c ? new X509Certificate2(c) : null;
                stream = secured;
            }
            catch (OperationCanceledException e) when (deadline.Expired)
            {
                throw new DicomNetworkException(DicomNetworkError.Timeout, "The TLS handshake took too long.", e);
            }

            deadline.Disarm();
        }

        _wire = new Wire(socket, stream, deadline, options.Time) { SendTimeout = options.SendTimeout, StallTimeout = options.StallTimeout };
        _wire.ExpectWithin(options.AssociationTimeout - options.Time.GetElapsedTime(began));
        _receiver = new PduReceiver(_wire, options.MaximumPduLength);
        return _wire;
    }

    private async Task<AssociationRejection?> EstablishAsync(Wire wire, CancellationToken stopping)
    {
        var (type, body) = await _receiver!.ReadControlAsync();
        if (type == PduType.Abort)
            throw PduReceiver.Aborted(body);
        if (type != PduType.AssociateRequest)
            throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "Not an A-ASSOCIATE-RQ.");
        var pdu = AssociatePduReader.Read(body.Span, type);
        _request = new AssociationRequest
        {
            Id = id,
            CalledAE = pdu.CalledAE,
            CallingAE = pdu.CallingAE,
            RemoteEndPoint = remote,
            ClientCertificate = _certificate,
            Contexts = [.. pdu.Contexts.Select(c => new ProposedContext(c.AbstractSyntax!, c.TransferSyntaxes) { Id = c.Id })],
            MaximumPduLength = pdu.User.MaximumLength,
            ImplementationClassUid = pdu.User.ImplementationClassUid,
            ImplementationVersionName = pdu.User.ImplementationVersionName,
        };
        var answer = await DecideAsync(pdu, stopping);
        if (answer.Rejection is { } rejection)
            return rejection;
        foreach (var context in answer.Contexts)
            _contexts.Add(context.Id, context);
        var maximum = pdu.User.MaximumLength == 0 ? 131_072 : Math.Min(pdu.User.MaximumLength, 131_072);
        _sender = new PduSender(wire, maximum);
        await wire.SendAsync(AssociatePduWriter.Write(Negotiation.Answer(pdu, _contexts, options.MaximumPduLength), PduType.AssociateAccept));
        return null;
    }

    private async ValueTask<AssociationAnswer> DecideAsync(AssociatePdu pdu, CancellationToken stopping)
    {
        if ((pdu.ProtocolVersion & 1) == 0)
            return AssociationAnswer.Reject(AssociationRejection.ProtocolVersionNotSupported);
        if (pdu.ApplicationContext != AssociatePdu.DicomApplicationContext)
            return AssociationAnswer.Reject(AssociationRejection.ApplicationContextNotSupported);
        if (options.AcceptedAETitles is { } titles && !titles.Contains(pdu.CalledAE))
            return AssociationAnswer.Reject(AssociationRejection.CalledAENotRecognized);
        _entered = server.TryEnter();
        if (!_entered)
            return AssociationAnswer.Reject(AssociationRejection.LocalLimitExceeded);
        try
        {
            return await handler.OnAssociationAsync(_request!, stopping);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            _fault = e;
            return AssociationAnswer.Reject(AssociationRejection.TemporaryCongestion);
        }
    }

    /// <summary>Serves until the peer asks for release; every other end is an exception.</summary>
    private async Task ServeAsync(Wire wire, CancellationToken stopping)
    {
        var messages = new MessageReader(_receiver!, _contexts.ContainsKey);
        while (true)
        {
            wire.ExpectMessage(options.IdleTimeout);
            var incoming = await messages.ReadAsync();
            if (incoming.Type == PduType.ReleaseRequest)
                return;
            if (incoming.Command is not { } command)
                throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "A release response that nobody asked for.");
            if (command.IsResponse)
                throw DicomNetworkException.Violation(AbortReason.NotSpecified, "A response that nobody asked for.");
            using var dataSet = command.HasDataSet ? messages.OpenDataSet(incoming.ContextId) : null;
            var response = await RespondAsync(_contexts[incoming.ContextId], command, dataSet, stopping);
            if (dataSet is not null)
                await dataSet.DrainAsync();
            if (response is not null)
                await _sender!.SendAsync(incoming.ContextId, response, ReadOnlyMemory<byte>.Empty);
        }
    }

    private async ValueTask<DimseCommand?> RespondAsync(
        AcceptedContext context, DimseCommand command, DataSetStream? dataSet, CancellationToken stopping)
    {
        var response = new DimseCommand
        {
            Field = (ushort)(command.Field | CommandField.ResponseBit),
            RespondedTo = command.MessageId,
            SopClassUid = command.SopClassUid,
            SopInstanceUid = command.SopInstanceUid,
        };
        switch (command.Field)
        {
            case CommandField.EchoRequest:
                return response with { Status = await GuardedAsync(() => EchoAsync(stopping), DicomStatus.ProcessingFailure, stopping) };
            case CommandField.StoreRequest:
                var answer = await GuardedAsync(
                    () => StoreAsync(context, command, dataSet, stopping), new StoreResponse(DicomStatus.ProcessingFailure), stopping);
                _stores++;
                return response with { Status = answer.Status, ErrorComment = Comment(answer.ErrorComment) };
            case CommandField.CancelRequest:
                return null;
            default:
                return response with { Status = DicomStatus.UnrecognizedOperation };
        }
    }

    private ValueTask<ushort> EchoAsync(CancellationToken stopping) => handler.OnEchoAsync(_request!, stopping);

    private async ValueTask<StoreResponse> StoreAsync(
        AcceptedContext context, DimseCommand command, DataSetStream? dataSet, CancellationToken stopping)
    {
        if (command.SopClassUid != context.AbstractSyntax)
            return new StoreResponse(DicomStatus.SopClassNotSupported, "SOP class differs from presentation context");
        if (command.SopInstanceUid is null)
            return new StoreResponse(DicomStatus.InvalidSopInstance);
        if (dataSet is null)
            return new StoreResponse(DicomStatus.CannotUnderstand, "No data set");
        return await handler.OnStoreAsync(
            new StoreRequest
            {
                Association = _request!,
                AffectedSopClassUid = command.SopClassUid,
                AffectedSopInstanceUid = command.SopInstanceUid,
                TransferSyntaxUid = context.TransferSyntax,
                Priority = command.Priority,
                MoveOriginatorAET = command.MoveOriginator,
                MoveOriginatorMessageId = command.MoveOriginatorMessageId,
                DataSet = dataSet,
            },
            stopping);
    }

    /// <summary>What a handler raises becomes a failure status; what the network or a stop raises goes on.</summary>
    private async ValueTask<T> GuardedAsync<T>(Func<ValueTask<T>> call, T onFault, CancellationToken stopping)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (e is not (DicomNetworkException or OutOfMemoryException) && !(stopping.IsCancellationRequested || deadline.Expired))
        {
            _fault = e;
            return onFault;
        }
    }

    private static string? Comment(string? comment)
    {
        if (comment is null)
            return null;
        var plain = string.Concat(comment.Where(c => c is >= ' ' and <= '~' and not '\\'));
        return plain.Length <= 64 ? plain : plain[..64];
    }

    private (AssociationEnd End, byte[] LastPdu) AfterFailure(DicomNetworkException e) => e.Error switch
    {
        DicomNetworkError.TlsFailed => (End(AssociationEndKind.TlsFailed, e.Message), []),
        DicomNetworkError.Aborted or DicomNetworkError.AbortedByProvider => (End(AssociationEndKind.Aborted, e.Message), []),
        DicomNetworkError.Timeout when _request is null => (End(AssociationEndKind.TimedOut, e.Message), []),
        DicomNetworkError.Timeout => (End(AssociationEndKind.TimedOut, e.Message), PduSender.ProviderAbort(AbortReason.NotSpecified)),
        DicomNetworkError.ProtocolViolation
            => (End(AssociationEndKind.ProtocolViolation, e.Message), PduSender.ProviderAbort(e.OwnAbort ?? AbortReason.NotSpecified)),
        _ => (End(AssociationEndKind.ConnectionLost, e.Message), []),
    };

    private AssociationEnd End(AssociationEndKind kind, string? detail) => new()
    {
        Kind = kind,
        RemoteEndPoint = remote,
        Association = _request,
        StoresAnswered = _stores,
        Detail = detail,
        HandlerFault = _fault,
    };
}
