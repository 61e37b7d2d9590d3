using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Api;

public sealed class TlsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TheApiSpeaksTlsAndTakesOnlyTheClinicsClients()
    {
        using var authority = Make("CN=Clinic", null, serves: false);
        using var ours = Make("CN=127.0.0.1", authority, serves: true);
        using var client = Make("CN=Client", authority, serves: false);
        using var stranger = Make("CN=Stranger", null, serves: false);
        await File.WriteAllTextAsync(folder["cert.pem"], ours.ExportCertificatePem());
        await File.WriteAllTextAsync(folder["key.pem"], ours.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(folder["ca.pem"], authority.ExportCertificatePem());
        await using var server = await ApiServer.StartAsync(listen: new()
        {
            Api = new("https://127.0.0.1:0"),
            ApiTls = new() { CertificateFile = folder["cert.pem"], KeyFile = folder["key.pem"], ClientCaFile = folder["ca.pem"] },
        });

        Assert.Equal(HttpStatusCode.OK, await GetAsync(server, client, HttpVersion.Version11));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(server, client, HttpVersion.Version20));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => GetAsync(server, stranger, HttpVersion.Version11));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => GetAsync(server, null, HttpVersion.Version11));
    }

    private static async Task<HttpStatusCode> GetAsync(ApiServer server, X509Certificate2? certificate, Version version)
    {
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=127.0.0.1",
                ClientCertificates = certificate is null ? null : [certificate],
            },
        };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/healthz")) { Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static X509Certificate2 Make(string name, X509Certificate2? issuer, bool serves)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(issuer is null, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new(serves ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2")], false));
        var now = TimeProvider.System.GetUtcNow();
        if (issuer is null)
        {
            using var self = request.CreateSelfSigned(now.AddDays(-2), now.AddDays(2));
            return X509CertificateLoader.LoadPkcs12(self.Export(X509ContentType.Pkcs12), null);
        }

        using var issued = request.Create(issuer, now.AddDays(-1), now.AddDays(1), RandomNumberGenerator.GetBytes(8));
        using var whole = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
