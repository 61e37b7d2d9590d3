using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

public sealed class SharedLab : IAsyncLifetime
{
    internal Lab Lab { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }
    }
}

/// <summary>Each way out of Orthanc to an AI modality ends in protected copies at the vendor, and in nothing else.</summary>
public sealed class WaysOutTests(SharedLab shared) : IClassFixture<SharedLab>
{
    private readonly Lab lab = shared.Lab;

    [Fact]
    public async Task ExplorersSynchronousStore() =>
        await ArrivesProtectedAsync(async (_, id) => Assert.Equal(200, (await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id)).Status));

    [Fact]
    public async Task AReportGoesAlthoughItHasNoPixels()
    {
        var nobody = PhantomIdentity.FromSeed(1207);
        var chest = TinyStudy.Unique(1);
        var report = SyntheticReport.Create(nobody, [.. chest.Files().Select(bytes => DicomFile.Read(bytes))]);
        var study = (string)(await lab.Clinic.UploadAsync(report.ToArray()))["ParentStudy"]!;
        var before = await lab.VendorInstancesAsync();
        await lab.Guard.SubmitAsync("STROKE_AI", study);
        var end = await lab.Guard.EndOfAsync(study);
        Assert.True((string?)end["state"] == "DELIVERED", end.ToJsonString());
        var arrived = Assert.Single((await lab.VendorInstancesAsync()).Except(before));
        Assert.Equal("SR", (string?)(await lab.Vendor.GetAsync($"instances/{arrived}/simplified-tags"))["Modality"]);
        Assert.Empty(lab.Dicom.Find([nobody.PatientId, nobody.AccessionNumber]));
    }

    [Fact]
    public async Task ExplorersAsynchronousStore() => await ArrivesProtectedAsync(async (_, id) =>
    {
        var (status, body) = await lab.Clinic.PostAsync("modalities/STROKE_AI/store", new { Resources = new[] { id }, Synchronous = false });
        Assert.Equal(200, status);
        Assert.Equal("Success", await StateOfJobAsync((string)JsonNode.Parse(body)!["ID"]!));
    });

    [Fact]
    public async Task StoreStraight() => await ArrivesProtectedAsync(async (study, _) =>
    {
        foreach (var file in study.Files())
        {
            using var response = await lab.Clinic.Http.PostAsync("modalities/STROKE_AI/store-straight", new ByteArrayContent(file));
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }
    });

    [Fact]
    public async Task AScriptsSendToModalityThroughACapturedLocal()
    {
        await ArrivesProtectedAsync((_, _) => Task.CompletedTask, TinyStudy.Unique() with { Description = Lab.SendByScript });
        Assert.Contains("OrthancGuard takes over SendToModality to STROKE_AI", lab.Clinic.Log);
    }

    [Fact]
    public async Task AScriptsRestApiPostThroughACapturedLocal()
    {
        await ArrivesProtectedAsync((_, _) => Task.CompletedTask, TinyStudy.Unique() with { Description = Lab.PostByScript });
        Assert.Contains("CLINIC posted {\"OrthancGuard\"", lab.Clinic.Log);
    }

    [Fact]
    public async Task AStableStudyThatARouteMatches() =>
        await ArrivesProtectedAsync((_, _) => Task.CompletedTask, TinyStudy.Unique() with { Description = Lab.Routed });

    [Fact]
    public async Task AWorkstationsMove() => await ArrivesProtectedAsync(async (study, _) =>
    {
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/movescu",
            ["-S", "-aet", "WS", "-aec", "CLINIC", "-aem", "STROKE_AI", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=" + study.StudyUid,
             "127.0.0.1", lab.Clinic.DicomPort.ToString()],
            lab.Clinic.Folder);
        Assert.True(exit == 0, output);
    });

    [Fact]
    public async Task AStoreToAPeer() =>
        await ArrivesProtectedAsync(async (_, id) => Assert.Equal(200, (await lab.Clinic.PostAsync("peers/STROKE_PEER/store", id)).Status));

    [Fact]
    public async Task AStoreToADicomWebServer() => await ArrivesProtectedAsync(async (_, id) =>
        Assert.Equal(200, (await lab.Clinic.PostAsync("dicom-web/servers/STROKE_WEB/stow", new { Resources = new[] { id }, Synchronous = true })).Status));

    [Theory]
    [InlineData("VIA_MODALITY")]
    [InlineData("VIA_PEER")]
    [InlineData("VIA_WEB")]
    public async Task DeliveryThroughOrthanc(string entry)
    {
        var study = TinyStudy.Unique();
        await ArrivesProtectedAsync(async (_, id) => Assert.Equal(200, (await lab.Clinic.PostAsync($"modalities/{entry}/store", id)).Status), study);
        await Eventually.TrueAsync(async () => (await lab.CopiesInClinicAsync()).Count == 0, "the copies to be removed from the clinic's Orthanc");
        var own = (await lab.Clinic.GetAsync("instances")).AsArray().Select(i => (string)i!).ToHashSet();
        var seen = lab.Clinic.Log.Split('\n').Where(l => l.Contains("CLINIC stored ")).Select(l => l[(l.IndexOf("stored ", StringComparison.Ordinal) + 7)..].Trim());
        Assert.DoesNotContain(seen, id => !own.Contains(id));
        Assert.DoesNotContain("CLINIC deleted", lab.Clinic.Log);
    }

    [Fact]
    public async Task AModifiedInstanceThatAScriptSends()
    {
        var study = TinyStudy.Unique(1) with { Description = Lab.ModifyByScript };
        var before = await lab.VendorInstancesAsync();
        await lab.Clinic.UploadAsync(study);
        await Eventually.TrueAsync(async () => (await lab.VendorInstancesAsync()).Count > before.Count, "the modified instance to arrive");
        Assert.Empty(lab.Dicom.Find([.. study.Secrets, "Still^Named", "Still"]));
    }

    /// <summary>The control: what the others look for is found when somebody really sends an original.</summary>
    [Fact]
    public async Task AnOriginalWouldBeSeen()
    {
        var study = TinyStudy.Unique(1);
        var id = await lab.Clinic.UploadAsync(study);
        using var request = new HttpRequestMessage(HttpMethod.Post, "modalities/OUT_MODALITY/store") { Content = new StringContent(id) };
        request.Headers.Authorization = OrthancServer.Basic(OrthancServer.GuardUser, OrthancServer.GuardPassword);
        using var response = await lab.Clinic.Http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(study.Secrets, lab.Dicom.Find(study.Secrets));
        lab.Dicom.Clear();
    }

    [Fact]
    public async Task TheAisTitleMayNeitherFindNorGet()
    {
        var study = TinyStudy.Unique(1);
        await lab.Clinic.UploadAsync(study);
        var folder = Directory.CreateDirectory(Path.Combine(lab.Clinic.Folder, "get")).FullName;
        string[] query = ["-S", "-aet", "STROKE_AI", "-aec", "CLINIC", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=" + study.StudyUid, "-k", "PatientName"];
        string[] to = ["127.0.0.1", lab.Clinic.DicomPort.ToString()];
        var (_, found) = await ChildProcess.RunAsync("/usr/bin/findscu", [.. query, .. to], folder);
        Assert.DoesNotContain("Zimmerspitze", found);
        var (_, got) = await ChildProcess.RunAsync("/usr/bin/getscu", [.. query, "-od", folder, .. to], folder);
        Assert.Empty(Directory.GetFiles(folder));
        Assert.DoesNotContain("Zimmerspitze", got);
    }

    [Theory]
    [InlineData("POST", "modalities/OUT_MODALITY/store")]
    [InlineData("POST", "modalities/OUT_MODALITY/store-straight")]
    [InlineData("POST", "peers/OUT_PEER/store")]
    [InlineData("POST", "dicom-web/servers/OUT_WEB/stow")]
    [InlineData("POST", "transfers/send")]
    [InlineData("PUT", "modalities/OUT_MODALITY")]
    [InlineData("PUT", "modalities/STROKE_AI")]
    [InlineData("PUT", "modalities/%53TROKE_AI")]
    [InlineData("DELETE", "modalities/STROKE_AI")]
    [InlineData("PUT", "dicom-web/servers/STROKE_WEB")]
    [InlineData("POST", "modalities/STROKE_AI", "PUT")]
    public async Task OnlyTheGuardDeliversAndNobodyMovesAnEntry(string method, string path, string? really = null)
    {
        var study = TinyStudy.Unique(1);
        var id = await lab.Clinic.UploadAsync(study);
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new StringContent(id) };
        if (really != null)
        {
            request.Headers.Add("X-HTTP-Method-Override", really);
        }

        using var response = await lab.Clinic.Http.SendAsync(request);
        Assert.Equal(403, (int)response.StatusCode);
        Assert.Contains("OrthancGuard refuses", lab.Clinic.Log);
        Assert.Equal(lab.Guard.DicomPort, (int)(await lab.Clinic.GetAsync("modalities/STROKE_AI/configuration"))["Port"]!);
    }

    [Theory]
    [InlineData("""{"Kind":"modality","Entry":"PACS","By":"somebody"}""")]
    [InlineData("""{"Kind":"nonsense","Entry":"STROKE_AI"}""")]
    [InlineData("nonsense")]
    public async Task ANoteThatNamesNoDestinationIsRemovedAndNothingIsSent(string note)
    {
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique(1));
        using var response = await lab.Clinic.Http.PutAsync($"studies/{id}/metadata/4217", new StringContent(note));
        response.EnsureSuccessStatusCode();
        await Eventually.TrueAsync(async () => (await lab.Clinic.GetAsync($"studies/{id}/metadata?expand"))["4217"] == null, "the note to be removed");
        Assert.Empty(await lab.Guard.TransfersOfAsync(id));
        Assert.Contains("nothing is sent", lab.Guard.Log);
    }

    [Fact]
    public async Task TheClinicsOwnFilterStillFilters()
    {
        using var response = await lab.Clinic.Http.GetAsync("clinic-forbids");
        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task AnOptedOutPatientsJobFailsAndNothingIsDelivered()
    {
        var study = TinyStudy.Unique();
        await lab.Guard.OptOutAsync(study.PatientId);
        var id = await lab.Clinic.UploadAsync(study);
        var before = await lab.VendorInstancesAsync();
        var (status, body) = await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id);
        Assert.Equal(500, status);
        Assert.Contains("0x0124", body);
        Assert.NotEqual(200, (await lab.Clinic.PostAsync("peers/STROKE_PEER/store", id)).Status);
        Assert.NotEqual(200, (await lab.Clinic.PostAsync("dicom-web/servers/STROKE_WEB/stow", new { Resources = new[] { id }, Synchronous = true })).Status);
        var ledger = await lab.Guard.GetAsync("v1/ledger?newestFirst=true&pageSize=50");
        Assert.Contains(ledger["rows"]!.AsArray(), r => r!.ToJsonString().Contains("opt", StringComparison.OrdinalIgnoreCase) && ((string)r["kind"]!).Contains("REFUSED", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(before, await lab.VendorInstancesAsync());
        Assert.DoesNotContain(study.PatientId, lab.Guard.Log);
    }

    private async Task ArrivesProtectedAsync(Func<TinyStudy, string, Task> send, TinyStudy? study = null)
    {
        study ??= TinyStudy.Unique();
        var before = await lab.VendorInstancesAsync();
        var id = await lab.Clinic.UploadAsync(study);
        await send(study, id);
        await Eventually.TrueAsync(
            async () =>
            {
                var transfers = await lab.Guard.TransfersOfAsync(id);
                Assert.DoesNotContain(transfers, t => (string?)t["state"] is "HELD" or "REFUSED" or "FAILED" or "CANCELLED");
                return (await lab.VendorInstancesAsync()).Count - before.Count == study.Instances;
            },
            "the vendor to have the whole study");
        var transfer = await lab.Guard.EndOfAsync(id);
        Assert.Equal("DELIVERED", (string?)transfer["state"]);
        Assert.True(lab.Dicom.Length + lab.Http.Length > 0);
        Assert.Empty(lab.Dicom.Find(study.Secrets));
        Assert.Empty(lab.Http.Find(study.Secrets));
        foreach (var instance in (await lab.VendorInstancesAsync()).Except(before))
        {
            var tags = await lab.Vendor.GetAsync($"instances/{instance}/simplified-tags");
            Assert.Equal("YES", (string?)tags["PatientIdentityRemoved"]);
            Assert.Equal("CT", (string?)tags["Modality"]);
        }

        await Eventually.TrueAsync(
            async () => (await lab.Clinic.GetAsync($"studies/{id}/metadata?expand"))["GuardStatus"]?.ToString().Contains("Delivered") == true,
            "the state to be written to the study");
        Assert.DoesNotContain(study.Secrets, s => lab.Guard.Log.Contains(s, StringComparison.Ordinal));
    }

    private async Task<string> StateOfJobAsync(string id) => await Eventually.NotNullAsync(
        async () => (string)(await lab.Clinic.GetAsync("jobs/" + id))["State"]! is ("Success" or "Failure") and var state ? state : null, "a job to end");
}
