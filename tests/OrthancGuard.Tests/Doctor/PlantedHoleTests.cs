using System.Text.Json.Nodes;
using OrthancGuard.Doctor;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Doctor;

/// <summary>Each hole is planted in a real Orthanc of the shipped configuration: it is found, and nothing else is.</summary>
public sealed class PlantedHoleTests
{
    private const string Vendor = "stroke-ai.example";
    private const string PythonPlugin = "/usr/share/orthanc/plugins/libOrthancPython.so";

    [Fact]
    public async Task TheShippedConfigurationHasNone()
    {
        await using var clinic = await ShippedClinic.StartAsync();
        Assert.Empty((await clinic.ExamineAsync()).Findings.Select(finding => finding.Text));
        Assert.DoesNotContain((await clinic.ExamineAsync(clinic.Files)).Findings, finding => finding.Code != FindingCodes.Users);
    }

    [Fact]
    public Task AModalityWithTheVendorsAddress() => FoundAsync(
        c => c["DicomModalities"]!["DIRECT"] = new JsonArray("OTHER", Vendor, 11112), FindingCodes.VendorAddress, FindingCodes.Rights);

    [Fact]
    public Task AModalityWithTheVendorsMachineUnderAnotherPort() => FoundAsync(
        c => c["DicomModalities"]!["DIRECT"] = Closed("OTHER", Vendor.ToUpperInvariant(), 104), FindingCodes.VendorAddress);

    [Fact]
    public Task APeerWithTheVendorsAddress() => FoundAsync(c => c["OrthancPeers"]!["CLOUD"] = new JsonArray($"http://{Vendor}:8042/"), FindingCodes.VendorAddress);

    [Fact]
    public Task ADicomWebServerWithTheVendorsAddress() => FoundAsync(
        c => c["DicomWeb"] = new JsonObject { ["Servers"] = new JsonObject { ["CLOUD"] = new JsonArray($"https://{Vendor}/dicom-web/") } }, FindingCodes.VendorAddress);

    [Fact]
    public Task AModalityWithTheVendorsTitleAtAnotherAddress() => FoundAsync(
        c => c["DicomModalities"]!["BACKUP"] = Closed("STROKEAI", "192.0.2.7", 104), FindingCodes.VendorTitle);

    [Theory]
    [InlineData("AllowFind")]
    [InlineData("AllowMove")]
    [InlineData("AllowGet")]
    [InlineData("AllowFindWorklist")]
    public Task RightsOfTheAisTitle(string right) => FoundAsync(c => c["DicomModalities"]!["STROKE_AI"]![right] = true, FindingCodes.Rights);

    [Fact]
    public async Task ATitleThatTwoModalitiesShare()
    {
        var findings = await FoundAsync(c => c["DicomModalities"]!["AAA"] = Closed("STROKE_AI", "192.0.2.7", 104), FindingCodes.SharedTitle);
        Assert.Contains("goes to AAA, which is not the guard's gate", findings[0].Text, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Critical, findings[0].Severity);
        var other = await FoundAsync(c => c["DicomModalities"]!["ZZZ"] = Closed("stroke_ai", "192.0.2.7", 104), FindingCodes.SharedTitle);
        Assert.Contains("goes to STROKE_AI, which is the guard's gate", other[0].Text, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Warning, other[0].Severity);
    }

    [Fact]
    public Task AnEntryThatPointsElsewhere() => FoundAsync(c => c["DicomModalities"]!["STROKE_AI"]!["Port"] = 9, FindingCodes.Elsewhere);

    [Fact]
    public Task AnEntryThatIsNotThere() => FoundAsync(c => c["DicomModalities"] = new JsonObject(), FindingCodes.Missing);

    [Fact]
    public Task AMoveToTheEntryThatDelivers() => FoundAsync(
        c =>
        {
            c["DicomModalities"]!["STROKE_OUT"] = Closed("STROKEAI", Vendor, 11112);
            c["DicomModalities"]!["WORKSTATION"] = new JsonArray("WS", "192.0.2.8", 104);
            c["OrthancGuard"]!["Delivery"]!["Modalities"] = new JsonArray("STROKE_OUT");
        },
        ThroughOrthanc,
        FindingCodes.DeliveryByMove);

    [Fact]
    public Task ADeliveryEntryThatTheHookDoesNotKeep() => FoundAsync(
        c => c["DicomModalities"]!["STROKE_OUT"] = Closed("STROKEAI", Vendor, 11112), ThroughOrthanc, FindingCodes.HookEntry);

    [Theory]
    [InlineData("DicomAlwaysAllowFind")]
    [InlineData("DicomAlwaysAllowMove")]
    [InlineData("DicomAlwaysAllowGet")]
    public Task ServicesForEverybody(string flag) => FoundAsync(c => c[flag] = true, FindingCodes.AnyoneAsks);

    [Fact]
    public Task ScriptsOverRest() => FoundAsync(c => c["ExecuteLuaEnabled"] = true, FindingCodes.ExecuteLua);

    [Fact]
    public Task FilesOverRest() => FoundAsync(c => c["RestApiWriteToFileSystemEnabled"] = true, FindingCodes.WriteFiles);

    [Fact]
    public Task NoAuthentication() => FoundAsync(c => c["AuthenticationEnabled"] = false, FindingCodes.Anonymous, FindingCodes.HookUser);

    [Fact]
    public Task ThePasswordOfTheManual() => FoundAsync(c => c["RegisteredUsers"]!["orthanc"] = "orthanc", FindingCodes.StandardPassword);

    [Fact]
    public Task EntriesThatAnyUserMayAdd() => FoundAsync(c => c["OrthancGuard"]!.AsObject().Remove("LockEntries"), FindingCodes.UnlockedEntries);

    [Fact]
    public Task EntriesInTheDatabase() => FoundAsync(
        c =>
        {
            c["DicomModalitiesInDatabase"] = true;
            c["OrthancGuard"]!.AsObject().Remove("LockEntries");
        },
        FindingCodes.InDatabase,
        FindingCodes.UnlockedEntries,
        FindingCodes.Missing);

    [Theory]
    [InlineData("OrthancPeersInDatabase")]
    [InlineData("DicomWeb")]
    public Task PeersAndServersInTheDatabase(string flag) => FoundAsync(
        c =>
        {
            c[flag] = flag == "DicomWeb" ? new JsonObject { ["ServersInDatabase"] = true } : true;
            c["OrthancGuard"]!.AsObject().Remove("LockEntries");
        },
        FindingCodes.InDatabase,
        FindingCodes.UnlockedEntries);

    [Fact]
    public Task NoHook() => FoundAsync(c => c["LuaScripts"] = new JsonArray(), FindingCodes.HookMissing);

    [Fact]
    public async Task AHookOfAnotherVersion() => await FoundAsync(
        (c, write) => c["LuaScripts"]![0] = write(File.ReadAllText(Repository.File("orthanc-config/orthancguard-first.lua")).Replace("VERSION = '3'", "VERSION = '1'", StringComparison.Ordinal)),
        FindingCodes.HookVersion);

    [Fact]
    public Task AHookForAnotherUser() => FoundAsync(c => c["OrthancGuard"]!["User"] = "somebody", FindingCodes.HookUser);

    [Fact]
    public Task AnEntryThatTheHookDoesNotGuard() => FoundAsync(c => c["OrthancGuard"]!["Guarded"]!["Modalities"] = new JsonArray(), FindingCodes.HookEntry);

    [Fact]
    public async Task AScriptBeforeTheHook() => await FoundAsync((c, write) => c["LuaScripts"]!.AsArray().Insert(0, write("local Send = SendToModality")), FindingCodes.HookOrder);

    [Fact]
    public async Task AScriptAfterTheHookThatReplacesACallback() => await FoundAsync(
        (c, write) => c["LuaScripts"]!.AsArray().Add(write("function OnStoredInstance(id) end")), FindingCodes.HookOrder, FindingCodes.HookReplaced);

    [Fact]
    public async Task AScriptAfterTheHookThatReplacesItsFilter()
    {
        await using var clinic = await ShippedClinic.StartAsync((c, write) => c["LuaScripts"]!.AsArray().Add(write("function IncomingHttpRequestFilter() return true end")));
        Assert.Equal(FindingCodes.HookMissing, Assert.Single((await clinic.ExamineAsync()).Findings).Code);
        Assert.Contains((await clinic.ExamineAsync(clinic.Files)).Findings, finding => finding.Code == FindingCodes.HookReplaced);
    }

    [Fact]
    public async Task AFilterThatThrowsInstancesAway() => await FoundAsync(
        (c, write) => c["LuaScripts"]!.AsArray().Insert(1, write("function ReceivedCStoreInstanceFilter() return 0 end")), FindingCodes.DiscardingFilter);

    [Fact]
    public async Task APluginThatRunsScripts()
    {
        Assert.SkipUnless(File.Exists(PythonPlugin), "orthanc-python is not installed");
        await FoundAsync(
            (c, write) =>
            {
                c["Plugins"]!.AsArray().Add(PythonPlugin);
                c["PythonScript"] = write("import orthanc");
            },
            FindingCodes.ScriptPlugin);
    }

    [Fact]
    public async Task AnEntryOfTheFileThatComesBackWithARestart()
    {
        await using var clinic = await ShippedClinic.StartAsync();
        using var folder = new TempFolder();
        File.WriteAllText(folder["entries.json"], $$"""
            {
              // The live entry was repointed over REST.
              "DicomModalities" : { "STROKE_AI" : [ "STROKEAI", "{{Vendor}}", 11112 ], "OTHER" : [ "STROKEAI", "${SOMEWHERE}", 104 ], },
            }
            """);
        var finding = Assert.Single((await clinic.ExamineAsync(OrthancFiles.Read(folder.Root))).Findings);
        Assert.Equal(FindingCodes.VendorAddress, finding.Code);
        Assert.Contains("after a restart", finding.Text, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Finding>> FoundAsync(Action<JsonObject> plant, params FindingCode[] expected) => FoundAsync((c, _) => plant(c), null, expected);

    private static Task<IReadOnlyList<Finding>> FoundAsync(Action<JsonObject> plant, Action<JsonObject> guard, params FindingCode[] expected) =>
        FoundAsync((c, _) => plant(c), guard, expected);

    private static Task<IReadOnlyList<Finding>> FoundAsync(Action<JsonObject, Func<string, string>> plant, params FindingCode[] expected) => FoundAsync(plant, null, expected);

    private static async Task<IReadOnlyList<Finding>> FoundAsync(Action<JsonObject, Func<string, string>> plant, Action<JsonObject>? guard, FindingCode[] expected)
    {
        await using var clinic = await ShippedClinic.StartAsync(plant, guard);
        var findings = (await clinic.ExamineAsync()).Findings;
        Assert.Equal(expected.Select(code => code.Name).Order(StringComparer.Ordinal), findings.Select(finding => finding.Code.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.False(finding.Text.Contains('\n') || finding.Remedy.Contains('\n')));
        return findings;
    }

    private static JsonObject Closed(string aet, string host, int port) => new()
    {
        ["AET"] = aet, ["Host"] = host, ["Port"] = port, ["AllowFind"] = false, ["AllowFindWorklist"] = false, ["AllowMove"] = false, ["AllowGet"] = false,
    };

    private static void ThroughOrthanc(JsonObject guard) =>
        guard["Destinations"]![0]!["Delivery"] = new JsonObject { ["Mode"] = "Orthanc", ["Modality"] = "STROKE_OUT" };
}
