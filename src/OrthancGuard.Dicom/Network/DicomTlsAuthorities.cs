using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network;

/// <summary>Bundles of certificate authorities.</summary>
public static class DicomTlsAuthorities
{
    /// <summary>Reads every certificate of a PEM file.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Not PEM, or no certificate in it: nobody would be trusted.</exception>
    public static X509Certificate2Collection FromPemFile(string file)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);
        return authorities.Count > 0
            ? authorities
            : throw new System.Security.Cryptography.CryptographicException("The file holds no certificate.");
    }
}
