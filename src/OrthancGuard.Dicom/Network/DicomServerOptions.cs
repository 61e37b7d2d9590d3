using System.Net;

namespace OrthancGuard.Dicom.Network;

/// <summary>Where a <see cref="DicomServer"/> listens, and what it takes from peers that it does not trust.</summary>
public sealed record DicomServerOptions
{
    /// <summary>Port 0 lets the system choose; <see cref="DicomServer.EndPoint"/> tells which.</summary>
    public required IPEndPoint EndPoint { get; init; }

    /// <summary>Called AE titles that are answered; null means any. Others are rejected with reason 7.</summary>
    public IReadOnlySet<string>? AcceptedAETitles { get; init; }

    /// <summary>Null: plain TCP.</summary>
    public DicomTlsServerOptions? Tls { get; init; }

    /// <summary>Further associations are rejected as "local limit exceeded" (transient).</summary>
    public int MaximumAssociations { get; init; } = 64;

    /// <summary>Largest P-DATA-TF that we offer to receive; 0 means unlimited.</summary>
    public uint MaximumPduLength { get; init; } = 131_072;

    /// <summary>From the connection to the whole A-ASSOCIATE-RQ, TLS handshake included (ARTIM, PS3.8 9.1.5).</summary>
    public TimeSpan AssociationTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause between two messages on an association.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest that a peer may take for each 16 KiB, and for the end, of a message that it has begun.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that a peer may go without taking an answer.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
