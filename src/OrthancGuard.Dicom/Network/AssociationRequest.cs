using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network;

/// <summary>Who wants to associate, and for what. One object stands for the association until it is closed.</summary>
public sealed class AssociationRequest
{
    /// <summary>Unique within the server's life; for logs.</summary>
    public required long Id { get; init; }

    public required string CalledAE { get; init; }

    public required string CallingAE { get; init; }

    public required IPEndPoint RemoteEndPoint { get; init; }

    /// <summary>The certificate that the peer proved to own; null without TLS or where none was asked for.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    public required IReadOnlyList<ProposedContext> Contexts { get; init; }

    /// <summary>The largest P-DATA-TF that the peer takes; 0 means unlimited.</summary>
    public required uint MaximumPduLength { get; init; }

    public string? ImplementationClassUid { get; init; }

    public string? ImplementationVersionName { get; init; }
}
