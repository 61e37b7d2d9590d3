using System.Diagnostics;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Plugins and scripts in the clinic's Orthanc that send to the vendor by themselves, and the guard that notices.</summary>
public sealed class BypassTests : IAsyncLifetime
{
    private const string PythonPlugin = "/usr/share/orthanc/plugins/libOrthancPython.so";

    // A forgotten integration: an entry for a moment and a job of Orthanc's, or a connection of its own, as the study says.
    private const string Python = """
        import http.client, json, orthanc
        def OnChange(kind, level, resource):
            if kind != orthanc.ChangeType.STABLE_STUDY: return
            what = json.loads(orthanc.RestApiGet('/studies/' + resource))['MainDicomTags'].get('StudyDescription')
            if what == 'PYTHON-JOB':
                orthanc.RestApiPut('/modalities/moment', json.dumps({'AET': 'VENDOR', 'Host': '127.0.0.1', 'Port': @DICOM@}))
                orthanc.RestApiPost('/modalities/moment/store', resource)
                orthanc.RestApiDelete('/modalities/moment')
            elif what == 'PYTHON-SOCKET':
                for instance in json.loads(orthanc.RestApiGet('/studies/' + resource + '/instances')):
                    vendor = http.client.HTTPConnection('127.0.0.1', @HTTP@)
                    vendor.request('POST', '/instances', orthanc.GetDicomForInstance(instance['ID']), {'Authorization': '@BASIC@'})
                    vendor.getresponse().read()
                    vendor.close()
        orthanc.RegisterOnChangeCallback(OnChange)
        """;

    private const string Lua = """
        function OnStoredInstance(id, tags, metadata)
          if tags['StudyDescription'] == 'LUA-MODALITY' then SendToModality(id, 'DIRECT') end
        end
        function OnStableStudy(id, tags, metadata)
          if tags['StudyDescription'] == 'LUA-HTTP' then
            for _, instance in ipairs(ParseJson(RestApiGet('/studies/' .. id .. '/instances', false))) do
              HttpPost('http://127.0.0.1:@HTTP@/instances', RestApiGet('/instances/' .. instance['ID'] .. '/simplified-tags', false), { ['Authorization'] = '@BASIC@' })
            end
          end
        end
        """;

    private readonly TempFolder folder = new();
    private readonly Collector collector = new();
    private Lab lab = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(PythonPlugin), "orthanc-python is not installed");
        lab = await Lab.StartAsync(
            (guard, here) =>
            {
                foreach (var (name, value) in collector.Environment)
                {
                    here.Guard.Environment[name] = value;
                }

                guard["Destinations"]![0]!["AlsoAt"] = new JsonArray($"127.0.0.1:{here.Http.Port}");
                return Task.CompletedTask;
            },
            Plant);
    }

    public async ValueTask DisposeAsync()
    {
        if (lab is not null)
        {
            await lab.DisposeAsync();
        }

        await collector.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task EachIsReportedAndTheGuardsOwnSendsAreNot()
    {
        // What the guard itself sends, by every way that it has.
        foreach (var way in new[] { "STROKE_AI", "VIA_MODALITY", "VIA_PEER", "VIA_WEB" })
        {
            var own = await lab.Clinic.UploadAsync(TinyStudy.Unique(1));
            Assert.Equal(200, (await lab.Clinic.PostAsync($"modalities/{way}/store", own)).Status);
            Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(own))["state"]);
        }

        var first = await IsReportedAsync("PYTHON-JOB", "Job");
        Assert.Equal((string?)first["id"], (string?)Assert.Single(await AlarmsAsync())["id"]);
        await IsReportedAsync("LUA-MODALITY", "Script");
        await IsReportedAsync("LUA-HTTP", "Script");
    }

    /// <summary>A connection tells no more than an address: apart from those that Orthanc makes for the guard.</summary>
    [Fact]
    public async Task AConnectionThatAPluginOpensByItselfIsReported()
    {
        var alarm = await IsReportedAsync("PYTHON-SOCKET", "Connection");
        Assert.Contains("by a program of this machine", (string?)alarm["text"]);
        var id = (string)alarm["id"]!;
        await lab.Guard.PostAsync($"v1/bypasses/{id}:acknowledge", new() { ["why"] = "an old integration; removed" });
        Assert.DoesNotContain((await AlarmsAsync()), open => (string?)open["id"] == id);
        Assert.Equal(1, await RowsAsync("BYPASS_ACKNOWLEDGED"));
    }

    private async Task<JsonNode> IsReportedAsync(string description, string evidence)
    {
        var study = TinyStudy.Unique(1) with { Description = description };
        var rows = await RowsAsync("BYPASS_NOTICED");
        var before = (await AlarmsAsync()).Select(alarm => (string)alarm["id"]!).ToHashSet();
        var id = await lab.Clinic.UploadAsync(study);
        var watch = Stopwatch.StartNew();
        var alarm = await Eventually.NotNullAsync(
            async () => (await AlarmsAsync()).FirstOrDefault(alarm => !before.Contains((string)alarm["id"]!) && (string?)alarm["evidence"] == evidence),
            $"the alarm for {description}; there are {string.Join(", ", (await AlarmsAsync()).Select(a => a.ToJsonString()))}; {lab.Clinic.Log}",
            60);
        // In the log, the ledger, the metrics and for whoever asks how the guard is; the browser has EverydayTests. All within the minute.
        Assert.True(await RowsAsync("BYPASS_NOTICED") > rows);
        Assert.Contains("past the guard: degraded", (await lab.Guard.GetAsync("readyz"))["checks"]!.AsArray().Select(c => $"{c!["name"]}: {c["status"]}"));
        await Eventually.TrueAsync(() => Task.FromResult(collector.Has("orthancguard.bypass.open", "destination", (string)alarm["destination"]!)), "the metric");
        TestContext.Current.SendDiagnosticMessage($"{description}: noticed everywhere {watch.Elapsed.TotalSeconds:0.0} s after it was stored");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);

        // It did leave as it was: otherwise there would be nothing to report.
        await Eventually.TrueAsync(() => Task.FromResult(lab.Dicom.Find(study.Secrets).Concat(lab.Http.Find(study.Secrets)).Any()), "the original at the vendor");
        lab.Dicom.Clear();
        lab.Http.Clear();
        Assert.Contains("SENT PAST THE GUARD", lab.Guard.Log);
        Assert.DoesNotContain(study.Secrets, secret => lab.Guard.Log.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(id, lab.Guard.Log);
        if (evidence == "Job")
        {
            Assert.Equal([id], alarm["resources"]!.AsArray().Select(resource => (string)resource!));
        }

        return alarm;
    }

    private async Task<int> RowsAsync(string kind) => (await lab.Guard.GetAsync("v1/ledger?newestFirst=true&pageSize=200"))["rows"]!.AsArray()
        .Count(row => ((string)row!["kind"]!).Replace("_", "", StringComparison.Ordinal).Equals(kind.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<JsonNode>> AlarmsAsync() =>
        [.. (await lab.Guard.GetAsync("v1/bypasses"))["bypasses"]?.AsArray().Select(alarm => alarm!) ?? []];

    private void Plant(JsonObject c)
    {
        string Fill(string script) => script.Replace("@DICOM@", $"{Port("OUT_MODALITY")}", StringComparison.Ordinal)
            .Replace("@HTTP@", $"{new Uri((string)c["OrthancPeers"]!["OUT_PEER"]![0]!).Port}", StringComparison.Ordinal)
            .Replace("@BASIC@", OrthancServer.Basic("admin", "admin-password").ToString(), StringComparison.Ordinal);
        int Port(string modality) => (int)c["DicomModalities"]![modality]![2]!;
        File.WriteAllText(folder["forgotten.py"], Fill(Python));
        File.WriteAllText(folder["forgotten.lua"], Fill(Lua));
        c["Plugins"]!.AsArray().Add(PythonPlugin);
        c["PythonScript"] = folder["forgotten.py"];
        c["LuaScripts"]!.AsArray().RemoveAt(1);
        c["LuaScripts"]!.AsArray().Insert(1, folder["forgotten.lua"]);
        c["DicomModalities"]!["DIRECT"] = new JsonArray("DIRECT", "127.0.0.1", Port("OUT_MODALITY"));
    }
}
