namespace OrthancGuard.Configuration;

/// <summary>How protected instances reach the destination: one of the derived records.</summary>
internal abstract record DeliverySettings
{
    private protected DeliverySettings()
    {
    }
}

/// <summary>The guard is the C-STORE SCU; Orthanc never learns the address.</summary>
internal sealed record DicomDeliverySettings : DeliverySettings
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>AE title of the receiver.</summary>
    public required string CalledAet { get; init; }

    public string CallingAet { get; init; } = "ORTHANCGUARD";

    /// <summary>Null speaks plain DICOM.</summary>
    public TlsClientSettings? Tls { get; init; }

    /// <summary>Associations at the same time for one transfer.</summary>
    public int Associations { get; init; } = 1;

    /// <summary>Longest wait for the receiver's answer to one message.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Largest PDU that we offer to receive, in bytes (PS3.8 D.1).</summary>
    public int MaxPdu { get; init; } = 131072;
}

/// <summary>An Orthanc sends the protected copy, which is removed afterwards.</summary>
internal sealed record OrthancDeliverySettings : DeliverySettings
{
    /// <summary>A separate outbox Orthanc; null means the clinic's own.</summary>
    public OrthancSettings? Outbox { get; init; }

    public required OrthancRoute Through { get; init; }

    /// <summary>Name of the modality, peer or DICOMweb server in that Orthanc.</summary>
    public required string Entry { get; init; }
}

internal enum OrthancRoute
{
    Modality,
    Peer,
    DicomWeb,
}
