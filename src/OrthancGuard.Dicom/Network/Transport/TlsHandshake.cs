using System.ComponentModel;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Dicom.Network.Transport;

/// <summary>Turns a socket's stream into a TLS stream and checks the certificate at the other end.</summary>
internal static class TlsHandshake
{
    private const SslProtocols Protocols = SslProtocols.Tls12 | SslProtocols.Tls13;

    public static async Task<SslStream> AsClientAsync(Stream inner, DicomTlsClientOptions options, string host, CancellationToken cancellationToken)
    {
        var stream = new SslStream(inner, leaveInnerStreamOpen: false);
        await HandshakeAsync(stream, s => s.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = options.ServerName ?? host,
                EnabledSslProtocols = Protocols,
                ClientCertificateContext = options.Identity?.Context,
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
                CertificateChainPolicy = Policy(options.TrustedAuthorities),
                RemoteCertificateValidationCallback = (_, certificate, _, errors) => options.PinnedThumbprint is { } pin
                    ? IsPinned(certificate, [pin])
                    : (options.CheckServerName ? errors : errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None,
            },
            cancellationToken));
        return stream;
    }

    public static async Task<SslStream> AsServerAsync(Stream inner, DicomTlsServerOptions options, CancellationToken cancellationToken)
    {
        var stream = new SslStream(inner, leaveInnerStreamOpen: false);
        await HandshakeAsync(stream, s => s.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions
            {
                ServerCertificateContext = options.Identity.Context,
                EnabledSslProtocols = Protocols,
                ClientCertificateRequired = options.RequireClientCertificate || options.PinnedThumbprints is not null,
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
                CertificateChainPolicy = Policy(options.TrustedAuthorities),
                RemoteCertificateValidationCallback = (_, certificate, _, errors) => options.PinnedThumbprints is { } pins
                    ? IsPinned(certificate, pins)
                    : errors == SslPolicyErrors.None || (certificate is null && !options.RequireClientCertificate),
            },
            cancellationToken));
        return stream;
    }

    private static async Task HandshakeAsync(SslStream stream, Func<SslStream, Task> handshake)
    {
        try
        {
            await handshake(stream);
        }
        catch (Exception e) when (e is AuthenticationException or IOException or Win32Exception or CryptographicException)
        {
            await stream.DisposeAsync();
            throw new DicomNetworkException(DicomNetworkError.TlsFailed, "The TLS handshake failed.", e);
        }
    }

    private static X509ChainPolicy? Policy(X509Certificate2Collection? authorities)
    {
        if (authorities is null)
            return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }

    private static bool IsPinned(X509Certificate? certificate, IEnumerable<string> thumbprints)
    {
        if (certificate is null)
            return false;
        var actual = certificate.GetCertHash(HashAlgorithmName.SHA256);
        return thumbprints.Any(t => TryHex(t, out var pin) && CryptographicOperations.FixedTimeEquals(pin, actual))
            && IsValidNow(certificate);
    }

    private static bool TryHex(string text, out byte[] bytes)
    {
        bytes = [];
        try
        {
            bytes = Convert.FromHexString(text.Replace(":", string.Empty, StringComparison.Ordinal));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsValidNow(X509Certificate certificate)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        using var copy = new X509Certificate2(certificate);
        return copy.NotBefore.ToUniversalTime() <= now && now <= copy.NotAfter.ToUniversalTime();
    }
}
