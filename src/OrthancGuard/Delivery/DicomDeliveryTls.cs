using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Delivery;

/// <summary>A destination's TLS settings as the DICOM network takes them. Read anew for each batch: certificates are renewed.</summary>
internal static class DicomDeliveryTls
{
    public static DicomTlsClientOptions? Read(TlsClientSettings? settings) => settings is null ? null : new()
    {
        TrustedAuthorities = settings.CaFile is { } file ? DicomTlsAuthorities.FromPemFile(file) : null,
        Identity = settings is { CertificateFile: { } certificate, KeyFile: { } key } ? DicomTlsIdentity.FromPemFiles(certificate, key) : null,
        ServerName = settings.ServerName,
        PinnedThumbprint = settings.PinnedThumbprint,
    };
}
