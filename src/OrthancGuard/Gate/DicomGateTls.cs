using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Gate;

/// <summary>The gate's TLS settings as the DICOM network takes them. Files that cannot be read stop the start.</summary>
internal static class DicomGateTls
{
    public static DicomTlsServerOptions? Read(TlsServerSettings? settings) => settings is null ? null : new()
    {
        Identity = DicomTlsIdentity.FromPemFiles(settings.CertificateFile, settings.KeyFile),
        RequireClientCertificate = settings.ClientCaFile is not null,
        TrustedAuthorities = settings.ClientCaFile is { } file ? DicomTlsAuthorities.FromPemFile(file) : null,
    };
}
