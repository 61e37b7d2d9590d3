using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>A certificate authority that lives as long as its test, and the certificates that it signs.</summary>
internal sealed class TestAuthority : IDisposable
{
    private readonly X509Certificate2 _root;
    private readonly List<X509Certificate2> _issued = [];

    public TestAuthority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=OrthancGuard test root", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        _root = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public X509Certificate2Collection Trusted => [_root];

    /// <summary>A certificate for "localhost" and 127.0.0.1, good for both ends.</summary>
    public X509Certificate2 Issue(string name = "localhost", bool expired = false)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        if (name == "localhost")
            names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1"), new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        var end = DateTimeOffset.UtcNow.AddHours(expired ? -0.5 : 12);
        using var signed = request.Create(_root, DateTimeOffset.UtcNow.AddHours(-0.9), end, RandomNumberGenerator.GetBytes(8));
        var certificate = signed.CopyWithPrivateKey(key);
        _issued.Add(certificate);
        return certificate;
    }

    public DicomTlsIdentity Identity(string name = "localhost", bool expired = false) => new(Issue(name, expired));

    /// <summary>Writes PEM files for tools: key, certificate and authority.</summary>
    public (string Key, string Certificate, string Authority) WritePem(string folder, string name)
    {
        var certificate = Issue();
        using var key = certificate.GetRSAPrivateKey()!;
        var paths = (Path.Combine(folder, name + ".key"), Path.Combine(folder, name + ".crt"), Path.Combine(folder, "authority.crt"));
        File.WriteAllText(paths.Item1, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(paths.Item2, certificate.ExportCertificatePem());
        File.WriteAllText(paths.Item3, _root.ExportCertificatePem());
        return paths;
    }

    public void Dispose()
    {
        _root.Dispose();
        foreach (var certificate in _issued)
            certificate.Dispose();
    }
}
