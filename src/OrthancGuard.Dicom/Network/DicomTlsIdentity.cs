using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network;

/// <summary>A certificate with its private key, prepared once for many handshakes.</summary>
public sealed class DicomTlsIdentity
{
    public DicomTlsIdentity(X509Certificate2 certificate, X509Certificate2Collection? intermediates = null)
        => Context = SslStreamCertificateContext.Create(certificate, intermediates, offline: true);

    internal SslStreamCertificateContext Context { get; }

    /// <summary>Reads PEM files: the certificate first, then intermediates if any; the key PKCS #8 or traditional, not encrypted.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Not PEM, or the key does not fit the certificate.</exception>
    public static DicomTlsIdentity FromPemFiles(string certificateFile, string keyFile)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(certificateFile);
        return new DicomTlsIdentity(X509Certificate2.CreateFromPemFile(certificateFile, keyFile), [.. chain.Skip(1)]);
    }
}
