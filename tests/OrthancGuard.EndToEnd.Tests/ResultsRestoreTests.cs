using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>The machine is lost between sending and return: what the backup holds is enough to bring results home, also under a new key.</summary>
public sealed class ResultsRestoreTests(ResultsLab results) : IClassFixture<ResultsLab>
{
    private readonly Lab lab = results.Lab;

    [Fact]
    public async Task AResultComesHomeToAnotherMachineThatHasTheBackup()
    {
        using var safe = new TempFolder();
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var (early, late, shown) = (vendor.Report(), vendor.Segmentation(), vendor.Capture(showsPseudonym: true));
        await results.ReturnAsync(ResultsLab.Aet, early, shown);
        var held = Assert.Single(await results.ResultsAsync(), r => (string?)r["state"] == "RESULT_HELD");
        await DoneAsync(lab.Guard.RunAsync("backup", "make", safe["backup"], "--key-copy", safe["key"]));
        var (_, lostId, unknown) = await results.DiscloseAsync();
        await lab.Guard.KillAsync();
        Assert.Contains("results.port", (await lab.Guard.RunAsync("doctor", "--json")).Output, StringComparison.Ordinal);
        Directory.Delete(lab.Guard.DataDirectory, recursive: true);

        // Another folder, other ports, the same clinic.
        await using var second = new GuardServer();
        var port = FreePort.Next();
        await second.PrepareAsync(lab.Clinic, c =>
        {
            c["Destinations"] = new JsonArray(new JsonObject { ["Name"] = "STROKE_AI", ["Delivery"] = Lab.ToReceiver(lab.Dicom.Port) });
            ResultsLab.Configure(c, lab, port);
        });
        await DoneAsync(second.RunAsync("backup", "restore", safe["backup"], "--key", safe["key"]));
        await DoneAsync(second.RunAsync("key", "rotate"));
        await second.StartAsync();
        Assert.All(await ScriptedVendor.SendAsync(port, ResultsLab.Aet, early, late, unknown.Report()), status => Assert.Equal(0, status));
        await SettleAsync(second);

        // The late one is home; the early one was there already; what was sent after the backup is of an unknown study, and held.
        Assert.Equal("RESULT_STORED", (string?)(await OfAsync(second, DicomUid.SegmentationStorage))["state"]);
        Assert.Equal(1, (int)(await OfAsync(second, early.Dataset.GetString(DicomTag.SOPClassUID)!, "RESULT_STORED"))["duplicates"]!);
        Assert.Equal("result.unknown-study", ResultsLab.Codes(await OfAsync(second, early.Dataset.GetString(DicomTag.SOPClassUID)!, "RESULT_HELD")));
        await results.HomeAsync(early, studyId);
        await results.HomeAsync(late, studyId);
        Assert.Equal(3, (await lab.Clinic.GetAsync($"studies/{lostId}/instances")).AsArray().Count);

        // And what was held then can be decided now.
        await second.PostAsync($"v1/results/{held["id"]}:release", new() { ["why"] = "the pseudonym does no harm here" });
        await SettleAsync(second);
        Assert.Equal("RESULT_STORED", (string?)(await second.GetAsync("v1/results/" + held["id"]))["state"]);
        await results.HomeAsync(shown, studyId);
        Assert.Equal(0, (await second.RunAsync("ledger", "verify")).ExitCode);
    }

    private static async Task DoneAsync(Task<(int ExitCode, string Output)> run)
    {
        var (exit, output) = await run;
        Assert.True(exit == 0, output);
    }

    private static async Task<JsonNode> OfAsync(GuardServer guard, string sopClass, string? state = null) => Assert.Single(
        (await guard.GetAsync("v1/results?pageSize=1000"))["results"]!.AsArray(), r => (string?)r!["sopClassUid"] == sopClass && (state is null || (string?)r["state"] == state))!;

    private static Task SettleAsync(GuardServer guard) => Eventually.TrueAsync(
        async () => (await guard.GetAsync("v1/results?pageSize=1000"))["results"]!.AsArray().All(r => (string?)r!["state"] is not ("RESULT_RECEIVED" or "RESULT_STORING")), "results to be worked through");
}
