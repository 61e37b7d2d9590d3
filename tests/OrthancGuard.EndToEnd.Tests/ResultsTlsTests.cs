using System.Globalization;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Whose results they are is told by a client certificate: dcmtk's storescu over TLS, with the right one, another vendor's, and none.</summary>
public sealed class ResultsTlsTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly int port = FreePort.Next();
    private SelfSigned guard = null!;
    private SelfSigned vendor = null!;
    private SelfSigned other = null!;
    private SelfSigned stranger = null!;
    private SelfSigned expired = null!;
    private ResultsLab results = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (guard, vendor, other, stranger) = (new(folder, "guard"), new(folder, "vendor"), new(folder, "other"), new(folder, "stranger"));
        expired = new(folder, "expired", isExpired: true);
        results = new ResultsLab(port, (c, lab) =>
        {
            c["Results"]!["Tls"] = new JsonObject { ["CertificateFile"] = guard.CertificateFile, ["KeyFile"] = guard.KeyFile };
            c["Destinations"]![0]!["Results"]!["CertificateThumbprint"] = vendor.Thumbprint;
            c["Destinations"]!.AsArray().Single(d => (string?)d!["Name"] == "OTHER_AI")!["Results"]!["CertificateThumbprint"] = other.Thumbprint;
            c["Destinations"]!.AsArray().Add(new JsonObject
            {
                ["Name"] = "LATE_AI",
                ["Delivery"] = Lab.ToReceiver(lab.Dicom.Port),
                ["Results"] = new JsonObject { ["CertificateThumbprint"] = expired.Thumbprint },
            });
        });
        await results.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (results is not null)
        {
            await results.DisposeAsync();
        }

        folder.Dispose();
    }

    [Fact]
    public async Task OnlyTheVendorsOwnCertificateBringsItsResults()
    {
        var (_, studyId, scripted) = await results.DiscloseAsync();
        var (report, another) = (scripted.Report(), scripted.Report());
        Assert.Equal((true, ""), await SendAsync(vendor, ResultsLab.Aet, report));
        await results.SettleAsync();
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ResultsAsync(), r => (string?)r["studyId"] == studyId)["state"]);

        // Another vendor's certificate under this one's title, and its own certificate under another title: the association is rejected.
        foreach (var (identity, aet) in new[] { (other, ResultsLab.Aet), (vendor, ResultsLab.OtherAet), (vendor, "NOBODY") })
        {
            Assert.Equal((false, "rejected"), await SendAsync(identity, aet, another));
        }

        // Whose certificate no destination names, an expired one that one does name, none at all, and no TLS: nobody gets as far as an association.
        foreach (var identity in new[] { stranger, expired, null })
        {
            Assert.Equal((false, ""), await SendAsync(identity, ResultsLab.Aet, another));
        }

        Assert.Equal((false, ""), await SendAsync(["-aet", ResultsLab.Aet], another));
        Assert.Single(await results.ResultsAsync());
        Assert.Contains("sender.not-allowed", await results.Lab.Guard.Http.GetStringAsync("v1/ledger/export", Stop), StringComparison.Ordinal);

        // The other vendor with its own certificate is itself, and holds another's copies: an incident.
        Assert.Equal((true, ""), await SendAsync(other, ResultsLab.OtherAet, another));
        await results.SettleAsync();
        var held = (await results.ResultsAsync())[0];
        Assert.Equal(("OTHER_AI", "RESULT_HELD", "result.other-destination result.unknown-study"), ((string?)held["destination"], (string?)held["state"], ResultsLab.Codes(held)));
    }

    [Fact]
    public async Task ACertificateOfTheRightAuthorityIsNotEnough()
    {
        await results.Lab.Guard.ReconfigureAsync(c =>
        {
            // Whoever signs for itself here; a destination still names one.
            File.WriteAllText(folder["clients.crt"], File.ReadAllText(vendor.CertificateFile) + "\n" + File.ReadAllText(stranger.CertificateFile));
            c["Results"]!["Tls"]!["ClientCaFile"] = folder["clients.crt"];
        });
        await results.Lab.Guard.KillAsync();
        await results.Lab.Guard.StartAsync();
        var (_, _, scripted) = await results.DiscloseAsync();
        Assert.Equal((true, ""), await SendAsync(vendor, ResultsLab.Aet, scripted.Report()));
        Assert.Equal((false, "rejected"), await SendAsync(stranger, ResultsLab.Aet, scripted.Report()));
        Assert.Equal((false, ""), await SendAsync(other, ResultsLab.OtherAet, scripted.Report()));
        Assert.Equal((false, ""), await SendAsync(null, ResultsLab.Aet, scripted.Report()));
        await results.SettleAsync();
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ResultsAsync())["state"]);
    }

    private Task<(bool Sent, string Why)> SendAsync(SelfSigned? identity, string aet, DicomFile file) => SendAsync(
        [
            "-aet", aet, "+cf", guard.CertificateFile,
            .. identity is null ? (string[])["+tla"] : ["+tls", identity.KeyFile, identity.CertificateFile],
        ],
        file);

    private async Task<(bool Sent, string Why)> SendAsync(string[] options, DicomFile file)
    {
        await File.WriteAllBytesAsync(folder["object.dcm"], file.ToArray(), Stop);
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/storescu", [.. options, "-aec", "GUARD", "127.0.0.1", port.ToString(CultureInfo.InvariantCulture), folder["object.dcm"]], folder.Root);
        return (exit == 0, output.Contains("Calling AE Title Not Recognized", StringComparison.Ordinal) ? "rejected" : "");
    }
}
