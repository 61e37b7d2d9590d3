using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>The other ways in, and kill -9 at every point.</summary>
public sealed class ResultsDoorTests(ResultsLab results) : IClassFixture<ResultsLab>
{
    private readonly Lab lab = results.Lab;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/dicom+json")]
    [InlineData("application/dicom+xml")]
    public async Task AVendorsTokenBringsResultsByStow(string accept)
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var (report, segmentation) = (vendor.Report(), vendor.Segmentation());
        var token = await results.TokenAsync("STROKE_AI");
        var (status, body) = await results.StowAsync(token, accept, report, segmentation);
        Assert.Equal(200, status);
        Assert.Contains(report.Dataset.GetString(DicomTag.SOPInstanceUID)!, body, StringComparison.Ordinal);
        Assert.Contains(segmentation.Dataset.GetString(DicomTag.SOPInstanceUID)!, body, StringComparison.Ordinal);
        await results.SettleAsync();
        var both = (await results.ResultsAsync()).Where(r => (string?)r["studyId"] == studyId).ToList();
        Assert.Equal(["RESULT_STORED", "RESULT_STORED"], both.Select(r => (string?)r["state"]));
        Assert.All(both, r => Assert.Equal("DICOM_WEB", (string?)r["door"]));
    }

    [Fact]
    public async Task ATokenIsForOneDestinationAndOpensNothingElse()
    {
        var (_, _, vendor) = await results.DiscloseAsync();
        var other = await results.TokenAsync("OTHER_AI");
        Assert.Equal(200, (await results.StowAsync(other, "application/dicom+json", vendor.Report())).Status);
        await results.SettleAsync();
        Assert.Equal("RESULT_HELD", (string?)(await results.ResultsAsync())[0]["state"]);
        using var http = new HttpClient { BaseAddress = lab.Guard.Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", other);
        Assert.All(
            await Task.WhenAll(new[] { "v1/results", "v1/transfers", "v1/destinations", "v1/ledger" }.Select(path => http.GetAsync(path, Stop))),
            response => Assert.Equal(403, (int)response.StatusCode));
        Assert.Equal(401, (await results.StowAsync("og_none", "application/dicom+json", vendor.Report())).Status);
        Assert.Equal(403, (await results.StowAsync(lab.Guard.Http.DefaultRequestHeaders.Authorization!.Parameter!, "application/dicom+json", vendor.Report())).Status);
    }

    [Fact]
    public async Task DcmtksStorescuBringsAResult()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["report.dcm"], vendor.Report().ToArray(), Stop);
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/storescu", ["-aet", ResultsLab.Aet, "-aec", "GUARD", "127.0.0.1", results.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), folder["report.dcm"]], folder.Root);
        Assert.True(exit == 0, output);
        await results.SettleAsync();
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ResultsAsync(), r => (string?)r["studyId"] == studyId)["state"]);
    }

    [Fact]
    public async Task KilledWhileResultsWaitForOrthancNothingIsLost()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        DicomFile[] returned = [vendor.Report(), vendor.Segmentation(), vendor.KeyObjects()];
        lab.Clinic.Process.Freeze();
        try
        {
            Assert.Equal([0, 0, 0], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, returned));
            await lab.Guard.KillAsync();
        }
        finally
        {
            lab.Clinic.Process.Thaw();
        }

        // What was being received when the power went was never acknowledged.
        var orphan = Path.Combine(lab.Guard.DataDirectory, "results", "r0.result.new");
        await File.WriteAllTextAsync(orphan, "half", Stop);
        await lab.Guard.StartAsync();
        await results.SettleAsync();
        Assert.Equal(3, (await results.ResultsAsync()).Count(r => (string?)r["studyId"] == studyId && (string?)r["state"] == "RESULT_STORED"));
        Assert.False(File.Exists(orphan));
        var held = (await results.ResultsAsync()).Where(r => (string?)r["state"] == "RESULT_HELD").Select(r => (string)r["id"]!).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(lab.Guard.DataDirectory, "results")), f => !held.Contains(Path.GetFileNameWithoutExtension(f)));
    }

    [Fact]
    public async Task KilledAgainAndAgainWhileResultsComeInEachIsThereOnce()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var returned = Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? vendor.Report() : vendor.Segmentation()).ToArray();
        foreach (var part in returned.Chunk(4))
        {
            Assert.All(await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, part), status => Assert.Equal(0, status));
            await lab.Guard.KillAsync();
            await lab.Guard.StartAsync();
        }

        // The vendor saw no harm in sending all of it once more.
        Assert.All(await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, returned), status => Assert.Equal(0, status));
        await results.SettleAsync();
        var mine = (await results.ResultsAsync()).Where(r => (string?)r["studyId"] == studyId).ToList();
        Assert.Equal(12, mine.Count);
        Assert.All(mine, r => Assert.Equal("RESULT_STORED", (string?)r["state"]));
        Assert.Equal(12 + 3, (await lab.Clinic.GetAsync($"studies/{studyId}/instances")).AsArray().Count);
    }

    [Fact]
    public async Task TheWayBackSurvivesAKillBeforeTheVendorAnswers()
    {
        var study = TinyStudy.Unique(60, 64);
        var id = await lab.Clinic.UploadAsync(study);
        var before = (await lab.VendorInstancesAsync()).Count;
        var transfer = (string)(await lab.Guard.SubmitAsync("STROKE_AI", id))["id"]!;
        await Eventually.TrueAsync(async () => (await lab.VendorInstancesAsync()).Count > before, "the first instance to arrive");
        await lab.Guard.KillAsync();
        var first = (await lab.VendorInstancesAsync()).Count;
        Assert.True(first > before);

        // The vendor is quick: it answers about what it has before the guard has sent the rest.
        var sent = new List<DicomFile>();
        foreach (var instance in (await lab.Vendor.GetAsync("instances?expand")).AsArray())
        {
            var file = DicomFile.Read(await lab.Vendor.Http.GetByteArrayAsync($"instances/{(string)instance!["ID"]!}/file", Stop));
            if (file.Dataset.GetInt32(DicomTag.Rows) == 64)
            {
                sent.Add(file);
            }
        }

        var report = new ScriptedVendor(sent).Report();
        await lab.Guard.StartAsync();
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ReturnAsync(ResultsLab.Aet, report))["state"]);
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(transfer))["state"]);
    }
}
