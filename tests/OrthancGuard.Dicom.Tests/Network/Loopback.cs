using System.Net;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Servers on free loopback ports, and the peers that call them.</summary>
internal static class Loopback
{
    public static DicomServerOptions Options { get; } = new() { EndPoint = new IPEndPoint(IPAddress.Loopback, 0) };

    public static DicomServer Start(IDicomServiceHandler handler, DicomServerOptions? options = null)
        => DicomServer.Start(options ?? Options, handler);

    public static DicomPeer Peer(int port, DicomTlsClientOptions? tls = null) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        CalledAE = "GUARD",
        CallingAE = "TEST",
        Tls = tls,
    };

    public static Task<DicomAssociation> ConnectAsync(
        this DicomServer server, DicomClientOptions? options = null, params ProposedContext[] contexts)
        => DicomAssociation.ConnectAsync(
            Peer(server.EndPoint.Port), contexts.Length == 0 ? Contexts : contexts, options ?? new DicomClientOptions(), TestContext.Current.CancellationToken);

    public static IReadOnlyList<ProposedContext> Contexts { get; } =
        [DicomVerification.Context, new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian)];

    public static Task<StoreResult> StoreAsync(this DicomAssociation association, StoredInstance instance)
        => association.StoreAsync(
            new StoreScuRequest
            {
                SopClassUid = instance.SopClassUid,
                SopInstanceUid = instance.SopInstanceUid,
                TransferSyntaxUid = instance.TransferSyntaxUid,
                DataSet = instance.DataSet,
            },
            TestContext.Current.CancellationToken);
}
