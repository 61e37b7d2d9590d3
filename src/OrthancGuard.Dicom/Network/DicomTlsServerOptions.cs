using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network;

/// <summary>TLS towards peers that call us (PS3.15 B.12, BCP 195: TLS 1.2 and 1.3 only).</summary>
public sealed record DicomTlsServerOptions
{
    public required DicomTlsIdentity Identity { get; init; }

    /// <summary>Authorities that may have signed a client's certificate; null means the system's.</summary>
    public X509Certificate2Collection? TrustedAuthorities { get; init; }

    /// <summary>SHA-256 thumbprints of the only client certificates that are taken; these need no authority.</summary>
    public IReadOnlySet<string>? PinnedThumbprints { get; init; }

    /// <summary>True by default: a peer without a valid certificate does not get to send an A-ASSOCIATE-RQ.</summary>
    public bool RequireClientCertificate { get; init; } = true;
}
