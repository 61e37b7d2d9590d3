using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network;

/// <summary>TLS towards a peer that we call (PS3.15 B.12, BCP 195: TLS 1.2 and 1.3 only).</summary>
public sealed record DicomTlsClientOptions
{
    /// <summary>Authorities that may have signed the peer's certificate; null means the system's.</summary>
    public X509Certificate2Collection? TrustedAuthorities { get; init; }

    /// <summary>
    /// The peer's certificate must have this SHA-256 thumbprint (64 hexadecimal digits). A pinned certificate needs no
    /// authority and no matching name, but must be within its validity.
    /// </summary>
    public string? PinnedThumbprint { get; init; }

    /// <summary>Ours, with its private key and the chain below the root, where the peer asks for one.</summary>
    public DicomTlsIdentity? Identity { get; init; }

    /// <summary>The name in the peer's certificate when it differs from <see cref="DicomPeer.Host"/>.</summary>
    public string? ServerName { get; init; }

    /// <summary>False accepts any name: imaging devices often have certificates without their address.</summary>
    public bool CheckServerName { get; init; } = true;
}
