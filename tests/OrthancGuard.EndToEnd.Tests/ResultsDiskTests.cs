using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Network;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>The guard's disk is full when a result comes: the vendor is told to send it again, nothing half stays, readiness says it.</summary>
public sealed class ResultsDiskTests : IAsyncLifetime
{
    private ResultsLab results = null!;
    private Lab lab = null!;

    private string Folder => Path.Combine(lab.Guard.DataDirectory, "results");

    private string Filler => Path.Combine(lab.Guard.DataDirectory, "filler");

    public async ValueTask InitializeAsync()
    {
        await FullDisk.RequireAsync();
        results = new ResultsLab(FreePort.Next(), (c, _) => c["Results"]!["KeepFreeMiB"] = 0, disk: 24 << 20);
        await results.InitializeAsync();
        lab = results.Lab;
    }

    public ValueTask DisposeAsync() => results is null ? ValueTask.CompletedTask : results.DisposeAsync();

    [Fact]
    public async Task TheVendorIsToldToSendItAgainAndThenItComesHome()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var token = await results.TokenAsync("STROKE_AI");
        var segmentation = vendor.Segmentation();
        var whole = vendor.Report();
        whole.Dataset.AddOrUpdate(new Dicom.Data.DicomElement(new Dicom.Data.DicomTag(0x0029, 0x1003), Dicom.Data.DicomVR.OB, new byte[3 << 20]));

        // There is room for its beginning only.
        FullDisk.Fill(Filler, leave: 1 << 20);
        Assert.Equal([DicomStatus.OutOfResources], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, whole));
        Assert.Empty(Directory.EnumerateFiles(Folder));
        var (status, body) = await results.StowAsync(token, "application/dicom+json", whole);
        Assert.True(status is 409 or 503, body);
        Assert.True(status == 503 || body.Contains("42752", StringComparison.Ordinal), body);
        Assert.Empty(Directory.EnumerateFiles(Folder));

        // Less is free than shall stay free.
        await lab.Guard.ReconfigureAsync(c => c["Results"]!["KeepFreeMiB"] = 16);
        Assert.Equal([DicomStatus.OutOfResources], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, segmentation));
        Assert.Empty(Directory.EnumerateFiles(Folder));
        Assert.Equal("degraded", (string?)(await ReadinessAsync())["status"]);
        Assert.Empty(await results.ResultsAsync());

        File.Delete(Filler);
        await lab.Guard.ReconfigureAsync(c => c["Results"]!["KeepFreeMiB"] = 1);
        Assert.Equal("ok", (string?)(await ReadinessAsync())["status"]);
        Assert.Equal([0, 0], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, whole, segmentation));
        await results.SettleAsync();
        Assert.All(await results.ResultsAsync(), r => Assert.Equal(("RESULT_STORED", studyId), ((string?)r["state"], (string?)r["studyId"])));
        Assert.Contains("result.disk-full", await lab.Guard.Http.GetStringAsync("v1/ledger/export", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<JsonNode> ReadinessAsync()
    {
        using var response = await lab.Guard.Http.GetAsync("readyz");
        var text = await response.Content.ReadAsStringAsync();
        return JsonNode.Parse(text)!["checks"]!.AsArray().SingleOrDefault(c => (string?)c!["name"] == "results") ?? throw new InvalidOperationException(text);
    }
}
