using System.Collections;
using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Configuration;

/// <summary>Certificates that cannot be used are mistakes of guard.json, told with the others.</summary>
public sealed class PemFileTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SelfSigned ours;
    private readonly SelfSigned other;

    public PemFileTests()
    {
        (ours, other) = (new(folder, "ours"), new(folder, "other"));
        File.WriteAllText(folder["no.pem"], "no certificate");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ours.crt", "ours.key", "other.crt", null)]
    [InlineData("ours.crt", "other.key", "other.crt", "Results.Tls.CertificateFile")]
    [InlineData("no.pem", "ours.key", "other.crt", "Results.Tls.CertificateFile")]
    [InlineData("ours.crt", "no.pem", "other.crt", "Results.Tls.CertificateFile")]
    [InlineData("ours.crt", "gone.key", "other.crt", "Results.Tls.KeyFile")]
    [InlineData("ours.crt", "ours.key", "no.pem", "Results.Tls.ClientCaFile")]
    public void OfAPort(string certificate, string key, string authority, string? mistake) => Told(
        $$""" "Results": { "Listen": "127.0.0.1:4251", "Tls": { "CertificateFile": "{{certificate}}", "KeyFile": "{{key}}", "ClientCaFile": "{{authority}}" } } """, mistake);

    [Theory]
    [InlineData("other.crt", null)]
    [InlineData("no.pem", "Orthanc.CaFile")]
    public void OfOrthanc(string authority, string? mistake) => Told(
        $$""" "Orthanc": { "Url": "https://127.0.0.1:8042", "CaFile": "{{authority}}" } """, mistake);

    private void Told(string member, string? path)
    {
        var orthanc = member.Contains("\"Orthanc\"", StringComparison.Ordinal) ? "" : """ "Orthanc": { "Url": "http://127.0.0.1:8042" }, """;
        var json = $$"""{ "DataDirectory": "data", {{orthanc}} {{member}} }""";
        IEnumerable<string> told = [];
        try
        {
            _ = ConfigurationLoader.Parse(Encoding.UTF8.GetBytes(json), folder["guard.json"], new Hashtable());
        }
        catch (ConfigurationException e)
        {
            told = e.Mistakes.Select(static mistake => mistake.Path);
        }

        Assert.Equal(path is null ? [] : [path], told);
    }
}
