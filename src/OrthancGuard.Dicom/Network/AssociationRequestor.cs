using System.Net;
using System.Net.Sockets;
using OrthancGuard.Dicom.Network.Transport;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network;

/// <summary>Brings an association up: TCP, TLS, A-ASSOCIATE (the requestor's side of PS3.8 9.2).</summary>
internal static class AssociationRequestor
{
    public static async Task<DicomAssociation> ConnectAsync(
        DicomPeer peer, IReadOnlyList<ProposedContext> contexts, DicomClientOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var deadline = new Deadline(options.Time);
        Wire? wire = null;
        PduReceiver? receiver = null;
        try
        {
            await using var cancel = cancellationToken.UnsafeRegister(static d => ((Deadline)d!).Cancel(), deadline);
            wire = await OpenAsync(peer, options, deadline);
            receiver = new PduReceiver(wire, options.MaximumPduLength);
            return await AssociateAsync(peer, contexts, options, deadline, wire, receiver);
        }
        catch (DicomNetworkException e) when (peer.Tls is not null && e.Error == DicomNetworkError.ConnectionLost)
        {
            // In TLS 1.3 the acceptor judges our certificate after our side of the handshake is done.
            await wire!.CloseAsync(ReadOnlyMemory<byte>.Empty);
            receiver?.Dispose();
            deadline.Dispose();
            throw new DicomNetworkException(DicomNetworkError.TlsFailed, "The peer closed right after the TLS handshake.", e);
        }
        catch (Exception e)
        {
            if (wire is not null)
                await wire.CloseAsync(LastPdu(e));
            receiver?.Dispose();
            var expired = deadline.Expired;
            deadline.Dispose();
            if (e is not OperationCanceledException)
                throw;
            cancellationToken.ThrowIfCancellationRequested();
            throw expired ? new DicomNetworkException(DicomNetworkError.Timeout, "The peer was too slow to connect.", e) : e;
        }
    }

    private static async Task<Wire> OpenAsync(DicomPeer peer, DicomClientOptions options, Deadline deadline)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            deadline.Arm(options.ConnectTimeout);
            await ConnectSocketAsync(socket, peer, deadline);
            if (options.Connected is { } connected && socket is { LocalEndPoint: IPEndPoint local, RemoteEndPoint: IPEndPoint remote })
                connected(local, remote);
            Stream stream = new SocketStream(socket);
            if (peer.Tls is { } tls)
                stream = await TlsHandshake.AsClientAsync(stream, tls, peer.Host, deadline.Token);
            deadline.Disarm();
            return new Wire(socket, stream, deadline, options.Time) { SendTimeout = options.SendTimeout, StallTimeout = options.ResponseTimeout };
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task ConnectSocketAsync(Socket socket, DicomPeer peer, Deadline deadline)
    {
        try
        {
            await socket.ConnectAsync(peer.Host, peer.Port, deadline.Token);
        }
        catch (SocketException e)
        {
            throw new DicomNetworkException(DicomNetworkError.ConnectFailed, $"No connection to the peer ({e.SocketErrorCode}).", e);
        }
        catch (OperationCanceledException e) when (deadline.Expired)
        {
            throw new DicomNetworkException(DicomNetworkError.ConnectFailed, "No connection to the peer in the time allowed.", e);
        }
    }

    private static async Task<DicomAssociation> AssociateAsync(
        DicomPeer peer, IReadOnlyList<ProposedContext> contexts, DicomClientOptions options, Deadline deadline, Wire wire, PduReceiver receiver)
    {
        var numbered = contexts.Select((c, i) => c with { Id = (byte)((2 * i) + 1) }).ToArray();
        await wire.SendAsync(AssociatePduWriter.Write(Negotiation.Request(peer, numbered, options.MaximumPduLength), PduType.AssociateRequest));
        wire.ExpectWithin(options.AssociationTimeout);
        var (type, body) = await receiver.ReadControlAsync();
        switch (type)
        {
            case PduType.AssociateAccept:
                var answer = AssociatePduReader.Read(body.Span, type);
                return new DicomAssociation(options, deadline, wire, receiver, answer, Negotiation.Accepted(numbered, answer));
            case PduType.AssociateReject:
                throw new DicomNetworkException(new AssociationRejection(body.Span[1], body.Span[2], body.Span[3]));
            case PduType.Abort:
                throw PduReceiver.Aborted(body);
            default:
                throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "Not an answer to A-ASSOCIATE-RQ.");
        }
    }

    private static byte[] LastPdu(Exception e) => e switch
    {
        DicomNetworkException { OwnAbort: { } reason } => PduSender.ProviderAbort(reason),
        DicomNetworkException { Error: DicomNetworkError.Timeout } or OperationCanceledException => PduSender.UserAbort,
        _ => [],
    };
}
