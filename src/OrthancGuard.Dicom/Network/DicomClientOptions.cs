using System.Net;

namespace OrthancGuard.Dicom.Network;

/// <summary>Limits and timeouts of an association that we request.</summary>
public sealed record DicomClientOptions
{
    /// <summary>TCP connection and TLS handshake together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From A-ASSOCIATE-RQ to its answer (ARTIM on the requestor's side).</summary>
    public TimeSpan AssociationTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From the last byte of a request to the first byte of its response.</summary>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that the peer may go without taking a buffer of ours.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From A-RELEASE-RQ to A-RELEASE-RP.</summary>
    public TimeSpan ReleaseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Largest P-DATA-TF that we offer to receive; 0 means unlimited.</summary>
    public uint MaximumPduLength { get; init; } = 131_072;

    /// <summary>Largest P-DATA-TF that we send, also to a peer that takes more.</summary>
    public uint MaximumSentPduLength { get; init; } = 131_072;

    /// <summary>Told of our and the peer's end of the TCP connection, before the first byte is sent.</summary>
    public Action<IPEndPoint, IPEndPoint>? Connected { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
