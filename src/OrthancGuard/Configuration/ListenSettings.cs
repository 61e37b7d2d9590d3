using System.Net;

namespace OrthancGuard.Configuration;

/// <summary>The ports of the guard. The defaults answer on this machine only.</summary>
internal sealed record ListenSettings
{
    /// <summary>gRPC, JSON, hook and HTTP gates; <c>https</c> needs <see cref="ApiTls"/>. Plain http is for loopback only.</summary>
    public Uri Api { get; init; } = new("http://127.0.0.1:8050");

    public TlsServerSettings? ApiTls { get; init; }

    /// <summary>Plain http also where other machines can reach it: for a private network between containers.</summary>
    public bool PlainHttpBeyondLoopback { get; init; }

    /// <summary>The DICOM gate; null when no destination has a gate AE title.</summary>
    public IPEndPoint? Dicom { get; init; } = new(IPAddress.Loopback, 4250);

    public TlsServerSettings? DicomTls { get; init; }

    /// <summary>Who may use the gates when a destination names nobody itself; null means the address of Orthanc only.</summary>
    public IReadOnlyList<SenderSettings>? Senders { get; init; }
}

/// <summary>One who may send through a gate. What is null is not looked at; at least one is given.</summary>
internal sealed record SenderSettings
{
    /// <summary>Calling AE title of a DICOM sender; HTTP senders have none and never match it.</summary>
    public string? Aet { get; init; }

    public IPAddress? Address { get; init; }

    /// <summary>User of an HTTP sender (Basic); DICOM senders have none and never match it.</summary>
    public string? Username { get; init; }

    /// <summary>Taken from PasswordFile or the environment; given whenever <see cref="Username"/> is.</summary>
    public string? Password { get; init; }

    /// <summary>Never the password.</summary>
    public override string ToString() => "(sender)";
}

/// <summary>A certificate of ours and, when clients must show theirs, who may have signed it. Files are PEM.</summary>
internal sealed record TlsServerSettings
{
    public required string CertificateFile { get; init; }

    public required string KeyFile { get; init; }

    /// <summary>Authorities that client certificates must come from; null asks for no client certificate.</summary>
    public string? ClientCaFile { get; init; }
}

/// <summary>How we prove who we are and whom we believe when we call out. Files are PEM.</summary>
internal sealed record TlsClientSettings
{
    /// <summary>Authorities believed; null means the system's.</summary>
    public string? CaFile { get; init; }

    public string? CertificateFile { get; init; }

    public string? KeyFile { get; init; }

    /// <summary>Name that the certificate must carry; null means the host called.</summary>
    public string? ServerName { get; init; }

    /// <summary>SHA-256 thumbprint (64 hexadecimal digits) of the only certificate believed, whoever signed it; DICOM only.</summary>
    public string? PinnedThumbprint { get; init; }
}
