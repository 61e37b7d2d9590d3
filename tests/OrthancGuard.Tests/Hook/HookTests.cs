using System.Text.Json.Nodes;

namespace OrthancGuard.Tests.Hook;

public sealed class HookTests : IDisposable
{
    private const string Instance = "11111111-22222222-33333333-44444444-55555555";
    private const string Study = "aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee";
    private const string Configuration = """
        {
          "AuthenticationEnabled": true, "RegisteredUsers": { "admin": "a", "guard": "g" },
          "OrthancGuard": {
            "User": "guard",
            "Guarded": { "Modalities": ["STROKE_AI"], "Peers": ["cloud"], "DicomWebServers": ["web"] },
            "Delivery": { "Modalities": ["STROKE_OUT"], "Peers": ["cloud-out"], "DicomWebServers": ["web-out"] }
          }
        }
        """;

    private readonly LuaOrthanc orthanc = new LuaOrthanc(Configuration).Add("/instances/" + Instance).Add("/studies/" + Study);

    public void Dispose() => orthanc.Dispose();

    [Fact]
    public void ASendToAGuardedModalityBecomesANoteAndTheOthersRun()
    {
        orthanc.WithHook("function OnStoredInstance(id) SendToModality(id, 'STROKE_AI'); SendToModality(id, 'PACS') end");
        var job = orthanc.JobOf($"OnStoredInstance('{Instance}', {{}}, {{}}, {{ RequestOrigin = 'DicomProtocol' }})");
        Assert.Equal("PACS", (string?)Assert.Single(job)!["Modality"]);
        Assert.Equal([("4210", "modality", "STROKE_AI", "SendToModality")], Notes("/instances/" + Instance));
    }

    [Fact]
    public void LocalsThatAScriptCapturedAtLoadAreWrappedAllTheSame()
    {
        orthanc.WithHook("""
            local S, P = SendToModality, RestApiPost
            function OnStableStudy(id) S(id, 'STROKE_AI'); answer = P('/modalities/STROKE_AI/store', id) end
            """);
        Assert.Empty(orthanc.JobOf($"OnStableStudy('{Study}', {{}}, {{}})"));
        Assert.Empty(orthanc.Calls);
        Assert.Equal(["RestApiPost", "SendToModality"], Notes("/studies/" + Study).Select(n => n.By).Order());
        Assert.Contains("claimed", (string?)orthanc.Eval("answer"));
    }

    [Theory]
    [InlineData("PUT", "/modalities/NEW", "admin", false)]
    [InlineData("DELETE", "/peers/NEW", "admin", false)]
    [InlineData("PUT", "//dicom-web/servers/NEW/", "admin", false)]
    [InlineData("PUT", "/modalities/NEW", "guard", true)]
    [InlineData("GET", "/modalities/NEW", "admin", true)]
    [InlineData("POST", "/modalities/NEW/echo", "admin", true)]
    [InlineData("PUT", "/studies/x/metadata/1024", "admin", true)]
    public void LockedEntriesAreChangedByTheGuardsUserAlone(string method, string uri, string user, bool passes)
    {
        using var locked = new LuaOrthanc(Configuration.Replace("\"User\": \"guard\",", "\"User\": \"guard\", \"LockEntries\": true,", StringComparison.Ordinal)).WithHook();
        Assert.Equal(passes, (bool)locked.Eval($"IncomingHttpRequestFilter('{method}', '{uri}', '127.0.0.1', '{user}', {{}})")!);
        orthanc.WithHook();
        Assert.True((bool)orthanc.Eval($"IncomingHttpRequestFilter('{method}', '{uri}', '127.0.0.1', '{user}', {{}})")!);
    }

    [Fact]
    public void ItTellsTheGuardAloneWhatItKnows()
    {
        orthanc.WithHook("function OnStoredInstance(id) SendToModality(id, 'PACS') end");
        Assert.True(Says("guarded/modality/STROKE_AI", "guard"));
        Assert.False(Says("guarded/modality/STROKE_AI", "admin"));
        Assert.False(Says("guarded/modality/PACS", "guard"));
        Assert.True(Says("there", "admin"));
        Assert.False(Says("sent/modality/PACS/60", "guard"));
        orthanc.JobOf($"OnStoredInstance('{Instance}', {{}}, {{}}, {{}})");
        Assert.True(Says("sent/modality/PACS/60", "guard"));
        Assert.False(Says("sent/modality/PACS/60", "admin"));
        Assert.False(Says("sent/peer/PACS/60", "guard"));
        Assert.False(Says("sent/modality/PACS/nonsense", "guard"));

        // 403, for yes, is what the filter makes of false.
        bool Says(string question, string user) => !(bool)orthanc.Eval($"IncomingHttpRequestFilter('GET', '/orthancguard-hook/{question}', '127.0.0.1', '{user}', {{}})")!;
    }

    [Fact]
    public void SeveralClaimsOfOneResourceAreSeveralNotesUntilThereIsNoRoom()
    {
        orthanc.WithHook();
        for (var i = 0; i < 8; i++)
        {
            Assert.NotNull(orthanc.Eval($"RestApiPost('/modalities/STROKE_AI/store', '{Study}')"));
        }

        Assert.Null(orthanc.Eval($"RestApiPost('/modalities/STROKE_AI/store', '{Study}')"));
        Assert.Equal(8, Notes("/studies/" + Study).Count);
        Assert.Contains("NOTHING is sent", orthanc.Log[^1]);
        Assert.Empty(orthanc.Calls);
    }

    [Fact]
    public void ASendToAGuardedPeerIsClaimed()
    {
        orthanc.WithHook();
        Assert.Empty(orthanc.JobOf($"SendToPeer('{Instance}', 'cloud')"));
        Assert.Equal([("4210", "peer", "cloud", "SendToPeer")], Notes("/instances/" + Instance));
    }

    [Fact]
    public void WhatAClaimCannotWriteDownIsNotSent()
    {
        orthanc.WithHook();
        orthanc.IsReadOnly = true;
        Assert.Empty(orthanc.JobOf($"SendToModality('{Instance}', 'STROKE_AI')"));
        Assert.Null(orthanc.Eval($"RestApiPost('/peers/cloud/store', '{Instance}')"));
        Assert.Null(orthanc.Eval("RestApiPost('/modalities/STROKE_AI/store', 'ffffffff-ffffffff-ffffffff-ffffffff-ffffffff')"));
        Assert.Empty(orthanc.Calls);
        Assert.Equal(3, orthanc.Log.Count(l => l.Contains("NOTHING is sent")));
    }

    [Theory]
    [InlineData("'ID'")]
    [InlineData("'\"ID\"'")]
    [InlineData("'[\"ID\"]'")]
    [InlineData("'{\"Resources\":[\"ID\"],\"Synchronous\":false}'")]
    [InlineData("'{\"Resource\":\"ID\"}'")]
    [InlineData("'{\"Resources\":[\"ID\"]}', true")]
    [InlineData("'ID', false, { ['X-A'] = 'b' }")]
    public void EveryFormOfAStoreRequestIsUnderstood(string arguments)
    {
        orthanc.WithHook();
        Assert.NotNull(orthanc.Eval($"RestApiPost('/modalities/STROKE_AI/store', {arguments.Replace("ID", Study)})"));
        Assert.Single(Notes("/studies/" + Study));
        Assert.Empty(orthanc.Calls);
    }

    [Theory]
    [InlineData("/modalities/STROKE_AI/store/")]
    [InlineData("/modalities//STROKE_AI/store")]
    [InlineData("/modalities/%53TROKE_AI/store")]
    [InlineData("/modalities/STROKE_AI/store?x=y")]
    [InlineData("/peers/cloud/store")]
    [InlineData("/dicom-web/servers/web/stow")]
    public void NoSpellingOfAPathGoesAround(string uri)
    {
        orthanc.WithHook();
        Assert.NotNull(orthanc.Eval($"RestApiPost('{uri}', '{Study}')"));
        Assert.Empty(orthanc.Calls);
        Assert.Single(Notes("/studies/" + Study));
    }

    [Fact]
    public void ATransferToAGuardedPeerIsClaimed()
    {
        orthanc.WithHook();
        var body = """{"Resources":[{"Level":"Study","ID":"ID"}],"Compression":"none","Peer":"cloud"}""".Replace("ID\"}", Study + "\"}");
        Assert.NotNull(orthanc.Eval($"RestApiPost('/transfers/send', '{body}')"));
        Assert.Equal([("4210", "peer", "cloud", "RestApiPost")], Notes("/studies/" + Study));
        Assert.Empty(orthanc.Calls);
    }

    [Theory]
    [InlineData("RestApiPost('/modalities/STROKE_AI/store-straight', 'bytes of an instance')")]
    [InlineData("RestApiPost('/modalities/STROKE_AI/store', '{\"Resources\":[]}')")]
    [InlineData("RestApiPost('/modalities/STROKE_AI/store', 'not json {')")]
    [InlineData("RestApiPost('/modalities/STROKE_OUT/store', 'aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee')")]
    [InlineData("RestApiPost('/peers/cloud-out/store', 'aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee')")]
    [InlineData("RestApiPost('/dicom-web/servers/web-out/stow', '{\"Resources\":[\"aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee\"]}')")]
    [InlineData("RestApiPost('/transfers/send', '{\"Peer\":\"cloud-out\"}')")]
    [InlineData("RestApiPut('/modalities/STROKE_AI', '[\"A\",\"h\",1]')")]
    [InlineData("RestApiPut('/dicom-web/servers/web-out', '{}')")]
    [InlineData("RestApiDelete('/peers/cloud')")]
    public void WhatMayNotBeAskedByScriptIsNil(string call)
    {
        orthanc.WithHook();
        Assert.Null(orthanc.Eval(call));
        Assert.Empty(orthanc.Calls);
        Assert.NotEmpty(orthanc.Log);
    }

    [Theory]
    [InlineData("RestApiPost('/modalities/PACS/store', 'x')", "POST /modalities/PACS/store (2)")]
    [InlineData("RestApiPost('/modalities/PACS/store', 'x', true)", "POST /modalities/PACS/store (3)")]
    [InlineData("RestApiPost('/tools/find', '{}', false, { A = 'b' })", "POST /tools/find (4)")]
    [InlineData("RestApiPost('/modalities/STROKE_AI/echo', '')", "POST /modalities/STROKE_AI/echo (2)")]
    [InlineData("RestApiPut('/modalities/PACS', '[]')", "PUT /modalities/PACS")]
    [InlineData("RestApiDelete('/instances/x')", "DELETE /instances/x (1)")]
    public void EverythingElseGoesThroughWithTheArgumentsItHad(string call, string expected)
    {
        orthanc.WithHook();
        Assert.NotNull(orthanc.Eval(call));
        Assert.Equal([expected], orthanc.Calls);
    }

    [Fact]
    public void BehindAModificationTheSendGoesToTheGate()
    {
        orthanc.WithHook();
        var job = orthanc.JobOf($"Delete(SendToModality(ModifyInstance('{Instance}'), 'STROKE_AI'))");
        Assert.Equal(["modify", "store-scu", "delete"], job.Select(o => (string?)o!["Operation"]));
        job = orthanc.JobOf($"Delete(SendToModality(ModifyInstance('{Instance}'), 'STROKE_OUT'))");
        Assert.Equal(["modify", "delete"], job.Select(o => (string?)o!["Operation"]));
    }

    [Theory]
    [InlineData("POST", "/modalities/STROKE_OUT/store", false)]
    [InlineData("POST", "/modalities/STROKE_OUT/store-straight", false)]
    [InlineData("POST", "/peers/cloud-out/store", false)]
    [InlineData("POST", "/peers/cloud-out/store-straight", false)]
    [InlineData("POST", "/dicom-web/servers/web-out/stow", false)]
    [InlineData("POST", "/transfers/send", false)]
    [InlineData("PUT", "/modalities/STROKE_OUT", false)]
    [InlineData("PUT", "/modalities/STROKE_AI", false)]
    [InlineData("PUT", "/modalities/STROKE_AI/", false)]
    [InlineData("DELETE", "/modalities/STROKE_AI", false)]
    [InlineData("DELETE", "/peers/cloud", false)]
    [InlineData("PUT", "/dicom-web/servers/web", false)]
    [InlineData("POST", "/modalities/STROKE_AI/store", true)]
    [InlineData("POST", "/modalities/STROKE_OUT/echo", true)]
    [InlineData("GET", "/modalities/STROKE_OUT", true)]
    [InlineData("POST", "/modalities/PACS/store", true)]
    [InlineData("PUT", "/modalities/NEW", true)]
    [InlineData("POST", "/instances", true)]
    public void OverHttpOnlyTheGuardDeliversAndNobodyChangesTheEntries(string method, string uri, bool isPermitted)
    {
        orthanc.WithHook();
        Assert.Equal(isPermitted, (bool?)orthanc.Eval($"IncomingHttpRequestFilter('{method}', '{uri}', '10.0.0.1', 'admin', {{}})"));
        Assert.Equal(isPermitted, orthanc.Log.Count == 0);
        Assert.True((bool?)orthanc.Eval($"IncomingHttpRequestFilter('{method}', '{uri}', '10.0.0.1', 'guard', {{}})"));
    }

    [Fact]
    public void WithoutAuthenticationNobodyIsTakenForTheGuard()
    {
        using var open = new LuaOrthanc(Configuration.Replace("\"AuthenticationEnabled\": true", "\"AuthenticationEnabled\": false")).WithHook();
        Assert.False((bool?)open.Eval("IncomingHttpRequestFilter('POST', '/modalities/STROKE_OUT/store', '::1', 'guard', {})"));
        Assert.Contains("nobody can deliver", open.Log[0]);
    }

    [Fact]
    public void HeadersAreNeverPrinted()
    {
        orthanc.WithHook();
        orthanc.Eval("IncomingHttpRequestFilter('POST', '/modalities/STROKE_OUT/store', '::1', 'admin', { authorization = 'Basic c2VjcmV0' })");
        Assert.DoesNotContain(orthanc.Log, l => l.Contains("c2VjcmV0"));
    }

    [Fact]
    public void TheClinicsOwnFilterStillDecidesAndItsErrorsAreItsOwn()
    {
        orthanc.WithHook("""
            function IncomingHttpRequestFilter(method, uri, ip, username, headers)
              if uri == '/broken' then error('theirs') end
              return uri ~= '/forbidden' and headers.a == 'b'
            end
            """);
        Assert.False((bool?)orthanc.Eval("IncomingHttpRequestFilter('GET', '/forbidden', '::1', 'guard', { a = 'b' })"));
        Assert.True((bool?)orthanc.Eval("IncomingHttpRequestFilter('GET', '/system', '::1', 'admin', { a = 'b' })"));
        var failure = Assert.Throws<InvalidOperationException>(() => orthanc.Eval("IncomingHttpRequestFilter('GET', '/broken', '::1', 'x', {})"));
        Assert.Contains("theirs", failure.Message);
    }

    [Fact]
    public void ClinicsCallbacksNeverSeeAProtectedCopy()
    {
        orthanc.Add("/instances/copy", """{"ID":"copy","ParentSeries":"s"}""").Add("/series/s", """{"ID":"s","ParentStudy":"t","Instances":["copy"]}""")
            .Add("/studies/t", """{"ID":"t","ParentPatient":"p","Series":["s"]}""").Add("/patients/p", """{"ID":"p","Studies":["t"]}""");
        orthanc.Metadata["/instances/copy"]["HttpUsername"] = "guard";
        orthanc.Resources["/instances/copy/content/0012-0062"] = JsonNode.Parse("\"YES\"")!;
        orthanc.WithHook("""
            seen = {}
            local function see(name) _G[name] = function(id) seen[#seen + 1] = name .. ' ' .. id end end
            for _, kind in ipairs({ 'Instance', 'Series', 'Study', 'Patient' }) do
              see('OnStable' .. kind); see('OnUpdated' .. kind); see('OnDeleted' .. kind)
            end
            see('OnStoredInstance')
            function ReceivedInstanceFilter(tags, origin) return false end
            """);
        orthanc.Run("OnStoredInstance('copy', { PatientIdentityRemoved = 'YES' }, {}, { RequestOrigin = 'RestApi', Username = 'guard' })");
        foreach (var call in (string[])["OnStableSeries('s'", "OnStableStudy('t'", "OnStablePatient('p'", "OnUpdatedStudy('t'"])
        {
            orthanc.Run(call + ", {}, {})");
        }

        foreach (var call in (string[])["OnDeletedInstance('copy')", "OnDeletedSeries('s')", "OnDeletedStudy('t')", "OnDeletedPatient('p')"])
        {
            orthanc.Run(call);
        }

        Assert.Equal("{}", orthanc.Eval("seen")!.ToJsonString());
        Assert.True((bool?)orthanc.Eval("ReceivedInstanceFilter({ PatientIdentityRemoved = 'YES' }, { RequestOrigin = 'RestApi', Username = 'guard' }, {})"));
        Assert.False((bool?)orthanc.Eval("ReceivedInstanceFilter({}, { RequestOrigin = 'RestApi', Username = 'admin' }, {})"));
    }

    [Fact]
    public void ClinicsCallbacksSeeAResultThatCameHome()
    {
        orthanc.Add("/instances/result", """{"ID":"result","ParentSeries":"s"}""").Add("/series/s", """{"ID":"s","ParentStudy":"t","Instances":["result"]}""")
            .Add("/studies/t", """{"ID":"t","ParentPatient":"p","Series":["s"]}""");
        orthanc.Metadata["/instances/result"]["HttpUsername"] = "guard";
        orthanc.WithHook("""
            seen = {}
            function OnStoredInstance(id) seen[#seen + 1] = 'stored ' .. id end
            function OnStableStudy(id) seen[#seen + 1] = 'stable ' .. id end
            function ReceivedInstanceFilter(tags, origin) return false end
            """);
        orthanc.Run("OnStoredInstance('result', {}, {}, { RequestOrigin = 'RestApi', Username = 'guard' })");
        orthanc.Run("OnStableStudy('t', {}, {})");
        Assert.Equal("""["stored result","stable t"]""", orthanc.Eval("seen")!.ToJsonString());
        Assert.False((bool?)orthanc.Eval("ReceivedInstanceFilter({}, { RequestOrigin = 'RestApi', Username = 'guard' }, {})"));
    }

    [Fact]
    public void ClinicsCallbacksSeeEverythingElseWithAllArguments()
    {
        orthanc.Metadata["/instances/" + Instance]["HttpUsername"] = "admin";
        orthanc.Resources["/studies/" + Study] = JsonNode.Parse("""{"ID":"x","Series":["s"]}""")!;
        orthanc.Add("/series/s", $$"""{"ID":"s","Instances":["{{Instance}}"]}""");
        orthanc.WithHook("""
            seen = {}
            function OnStoredInstance(id, tags, metadata, origin) seen.stored = tags.a .. metadata.b .. origin.Username end
            function OnStableStudy(id, tags, metadata) seen.stable = tags.a .. metadata.b end
            function OnDeletedStudy(id) seen.deleted = id end
            """);
        orthanc.Run($"OnStoredInstance('{Instance}', {{ a = '1' }}, {{ b = '2' }}, {{ RequestOrigin = 'RestApi', Username = 'admin' }})");
        orthanc.Run($"OnStableStudy('{Study}', {{ a = '3' }}, {{ b = '4' }}) OnDeletedStudy('{Study}')");
        Assert.Equal(("12admin", "34", Study), ((string?)orthanc.Eval("seen.stored"), (string?)orthanc.Eval("seen.stable"), (string?)orthanc.Eval("seen.deleted")));
    }

    [Fact]
    public void TheHookDefinesNoCallbackThatNobodyAskedFor()
    {
        orthanc.WithHook();
        foreach (var name in (string[])["OnStoredInstance", "OnStableStudy", "OnDeletedStudy", "ReceivedInstanceFilter", "ReceivedCStoreInstanceFilter"])
        {
            Assert.Null(orthanc.Eval(name));
        }
    }

    [Fact]
    public void AHookWithoutItsSectionStopsTheStart()
    {
        using var bare = new LuaOrthanc("{}");
        Assert.Contains("no section", Assert.Throws<InvalidOperationException>(() => bare.WithHook()).Message);
    }

    private List<(string Number, string Kind, string Entry, string By)> Notes(string path) =>
        [.. orthanc.Metadata[path].Where(m => m.Key.StartsWith("42", StringComparison.Ordinal)).Select(m =>
        {
            var note = JsonNode.Parse(m.Value)!;
            return (m.Key, (string)note["Kind"]!, (string)note["Entry"]!, (string)note["By"]!);
        })];
}
