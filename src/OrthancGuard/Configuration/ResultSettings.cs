using System.Net;

namespace OrthancGuard.Configuration;

/// <summary>The section Results: how AI results come in.</summary>
internal sealed record ResultSettings
{
    /// <summary>DICOM port of results, apart from that of the gate; null for none.</summary>
    public IPEndPoint? Listen { get; init; }

    /// <summary>Null: plain DICOM.</summary>
    public TlsServerSettings? Tls { get; init; }

    /// <summary>The largest object that is taken in.</summary>
    public long MaximumBytes { get; init; } = 512L << 20;

    /// <summary>With less free space in the data directory nothing is taken in.</summary>
    public long KeepFreeBytes { get; init; } = 512L << 20;
}

/// <summary>Results of one destination: who may bring them. Everything that is named must fit.</summary>
internal sealed record DestinationResults
{
    /// <summary>Calling AE titles; empty means any, which needs a certificate.</summary>
    public IReadOnlyList<string> CallingAets { get; init; } = [];

    /// <summary>Addresses; empty means any, which needs a certificate.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; init; } = [];

    /// <summary>SHA-256 thumbprint (64 hexadecimal digits) of the client certificate that must be shown; null asks for none.</summary>
    public string? CertificateThumbprint { get; init; }

    /// <summary>Also taken from the outbox that delivers to this destination; from the clinic's own Orthanc where there is none.</summary>
    public bool FromOrthanc { get; init; }

    /// <summary>Kinds that may come; empty means every one that the guard knows.</summary>
    public IReadOnlyList<ResultKind> Kinds { get; init; } = [];
}

/// <summary>Kinds of results.</summary>
internal enum ResultKind
{
    Report,
    Segmentation,
    SecondaryCapture,
    PresentationState,
    KeyObjects,
    StructureSet,
    ParametricMap,
    Document,
    DerivedImage,
}
