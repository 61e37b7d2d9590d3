using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A vendor that sends its results straight into the clinic's own Orthanc, the only address that it knows.</summary>
public sealed class ResultsClinicTests : IAsyncLifetime
{
    private readonly ResultsLab results = new(FreePort.Next(), (c, _) =>
    {
        c["Destinations"]![0]!["Results"]!["FromOrthanc"] = true;
        c["Destinations"]!.AsArray().Single(d => (string?)d!["Name"] == "OTHER_AI")!["Results"]!["Addresses"] = new JsonArray("127.0.0.1");
    });

    private Lab lab = null!;

    public async ValueTask InitializeAsync()
    {
        await results.InitializeAsync();
        lab = results.Lab;
    }

    public ValueTask DisposeAsync() => results.DisposeAsync();

    [Fact]
    public async Task ItIsTurnedBackAndTheCopyUnderThePseudonymGoesOnlyThen()
    {
        var (study, studyId, vendor) = await results.DiscloseAsync();
        var (report, shown) = (vendor.Report(), vendor.Capture(showsPseudonym: true));
        // As the study of a route is called: what a vendor returns must not go out again.
        ScriptedVendor.Put(report.Dataset, DicomTag.StudyDescription, DicomVR.LO, Lab.Routed);
        ScriptedVendor.Put(shown.Dataset, DicomTag.StudyDescription, DicomVR.LO, Lab.Routed);

        // Also while the guard is away.
        await lab.Guard.KillAsync();
        Assert.Equal([0, 0], await ScriptedVendor.SendAsync(lab.Clinic.DicomPort, ResultsLab.Aet, report, shown));
        await lab.Guard.StartAsync();
        var held = await EventuallyAsync("RESULT_HELD");
        Assert.Equal(("result.pseudonym-in-pixels", "ORTHANC"), (ResultsLab.Codes(held), (string?)held["door"]));
        Assert.Equal(studyId, (string?)(await EventuallyAsync("RESULT_STORED"))["studyId"]);
        await Eventually.TrueAsync(async () => (await CopiesAsync(vendor)).Count == 1, "the copy of what is home to go");
        Assert.Equal((string)held["copyId"]!, Assert.Single(await CopiesAsync(vendor)));
        await results.HomeAsync(report, studyId);

        // The doctor says that something is still there under a pseudonym; a person decides, and then it is gone.
        Assert.Contains("results.under-pseudonym", await DiagnosisAsync(), StringComparison.Ordinal);
        await lab.Guard.PostAsync($"v1/results/{held["id"]}:release", new() { ["why"] = "the pseudonym does no harm here" });
        await Eventually.TrueAsync(async () => (await CopiesAsync(vendor)).Count == 0, "the last copy to go");
        Assert.Equal(study.Instances + 2, (await lab.Clinic.GetAsync($"studies/{studyId}/instances")).AsArray().Count);
        Assert.DoesNotContain("results.under-pseudonym", await DiagnosisAsync(), StringComparison.Ordinal);

        // The same once more is the same, and goes too.
        Assert.Equal([0], await ScriptedVendor.SendAsync(lab.Clinic.DicomPort, ResultsLab.Aet, report));
        await Eventually.TrueAsync(async () => (await results.ResultsAsync()).Any(r => (int)r["duplicates"]! == 1), "the same to be known");
        await Eventually.TrueAsync(async () => (await CopiesAsync(vendor)).Count == 0, "its copy to go");
        Assert.Equal(2, (await results.ResultsAsync()).Count);
        Assert.DoesNotContain(await lab.Guard.TransfersAsync(), transfer => (string?)transfer["origin"] == "ROUTE");
    }

    [Fact]
    public async Task KilledAgainAndAgainEachIsHomeOnceAndNoCopyStays()
    {
        var (study, studyId, vendor) = await results.DiscloseAsync();
        DicomFile[] returned = [.. Enumerable.Range(0, 6).Select(i => i % 2 == 0 ? vendor.Report() : vendor.Segmentation())];
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal([0, 0], await ScriptedVendor.SendAsync(lab.Clinic.DicomPort, ResultsLab.Aet, returned[(2 * i)..(2 * i + 2)]));
            // Before they are taken in, once they are, and once one is stored.
            await Eventually.TrueAsync(async () => i == 0 || (await results.ResultsAsync()).Count(r => i == 1 || (string?)r["state"] == "RESULT_STORED") >= 2 * i, "some to be known");
            await lab.Guard.KillAsync();
            await lab.Guard.StartAsync();
        }

        await Eventually.TrueAsync(async () => (await results.ResultsAsync()).Count(r => (string?)r["state"] == "RESULT_STORED") == returned.Length, "all to be home");
        await Eventually.TrueAsync(async () => (await CopiesAsync(vendor)).Count == 0, "the copies to go");
        Assert.Equal(returned.Length, (await results.ResultsAsync()).Count);
        Assert.Equal(study.Instances + returned.Length, (await lab.Clinic.GetAsync($"studies/{studyId}/instances")).AsArray().Count);
        foreach (var file in returned)
        {
            await results.HomeAsync(file, studyId);
        }
    }

    [Fact]
    public async Task WhatIsNotTurnedBackStaysAndIsSentNowhere()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var wrong = vendor.Report();
        ScriptedVendor.Put(wrong.Dataset, DicomTag.PatientID, DicomVR.LO, "SOMEBODY");
        ScriptedVendor.Put(wrong.Dataset, DicomTag.StudyDescription, DicomVR.LO, Lab.Routed);
        Assert.Equal([0], await ScriptedVendor.SendAsync(lab.Clinic.DicomPort, ResultsLab.Aet, wrong));
        var held = await EventuallyAsync("RESULT_HELD");
        Assert.Contains("result.wrong-patient", ResultsLab.Codes(held), StringComparison.Ordinal);

        // The other vendor's results are looked for in no Orthanc: they stay, the doctor tells, and no route takes them.
        var other = await results.DiscloseAsync("OTHER_AI", studyId);
        var report = other.Report();
        ScriptedVendor.Put(report.Dataset, DicomTag.StudyDescription, DicomVR.LO, Lab.Routed);
        Assert.Equal([0], await ScriptedVendor.SendAsync(lab.Clinic.DicomPort, ResultsLab.OtherAet, report));
        await Eventually.TrueAsync(async () => (await DiagnosisAsync()).Contains("\\\"FromOrthanc\\\": true under Results of OTHER_AI", StringComparison.Ordinal), "the doctor to tell");
        var copy = Assert.Single(await CopiesAsync(other));
        await lab.Guard.PostAsync($"v1/results/{held["id"]}:reject", new() { ["why"] = "of another patient" });

        // A scanner's study that is stable later shows that both were looked at.
        var routed = await lab.Clinic.UploadAsync(TinyStudy.Unique() with { Description = Lab.Routed });
        await lab.Guard.EndOfAsync(routed);
        await Eventually.TrueAsync(() => Task.FromResult(lab.Guard.Log.Contains("under a pseudonym of OTHER_AI", StringComparison.Ordinal)), "the study under a pseudonym to be looked at");
        Assert.Equal([routed], (await lab.Guard.TransfersAsync()).Where(transfer => (string?)transfer["origin"] == "ROUTE").Select(transfer => (string?)transfer["studyId"]));

        // Once guard.json says so, what lies there comes home.
        await lab.Guard.ReconfigureAsync(c => c["Destinations"]!.AsArray().Single(d => (string?)d!["Name"] == "OTHER_AI")!["Results"]!["FromOrthanc"] = true);
        await lab.Guard.KillAsync();
        await lab.Guard.StartAsync();
        Assert.Equal("OTHER_AI", (string?)(await EventuallyAsync("RESULT_STORED"))["destination"]);
        await Eventually.TrueAsync(async () => await lab.Clinic.TryGetAsync("instances/" + copy) is null, "its copy to go");
        await results.HomeAsync(report, studyId);

        // What a person turned down is the clinic's to delete.
        Assert.NotNull(await lab.Clinic.TryGetAsync("instances/" + (string)held["copyId"]!));
    }

    private async Task<JsonNode> EventuallyAsync(string state) => await Eventually.NotNullAsync(
        async () => (await lab.Guard.GetAsync("v1/results?pageSize=1000"))["results"]?.AsArray().FirstOrDefault(r => (string?)r!["state"] == state), "a result that is " + state);

    private async Task<string> DiagnosisAsync() => (await lab.Guard.PostAsync("v1/doctor:examine", [])).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Instances of the clinic's Orthanc under this vendor's pseudonym.</summary>
    private async Task<IReadOnlyList<string>> CopiesAsync(ScriptedVendor vendor)
    {
        var (_, body) = await lab.Clinic.PostAsync("tools/find", new { Level = "Instance", Query = new { PatientID = vendor.Patient } });
        return [.. JsonNode.Parse(body)!.AsArray().Select(id => (string)id!)];
    }
}
