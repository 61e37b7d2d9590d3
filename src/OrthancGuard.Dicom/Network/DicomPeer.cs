namespace OrthancGuard.Dicom.Network;

/// <summary>A remote application entity and the name that we give ourselves when calling it.</summary>
public sealed record DicomPeer
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>1 to 16 characters of the default repertoire (PS3.5 6.2, AE).</summary>
    public required string CalledAE { get; init; }

    public required string CallingAE { get; init; }

    /// <summary>Null: plain TCP.</summary>
    public DicomTlsClientOptions? Tls { get; init; }
}
