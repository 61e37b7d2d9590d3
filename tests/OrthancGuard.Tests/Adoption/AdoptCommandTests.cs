using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Tests.Doctor;

namespace OrthancGuard.Tests.Adoption;

/// <summary><c>orthancguard adopt</c> on a real Orthanc that keeps its modalities in its file, or in its database.</summary>
public sealed class AdoptCommandTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "orthancguard");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ItSaysWhatItWouldDoDoesItAndUndoesIt(bool inDatabase)
    {
        await using var clinic = await StartAsync(inDatabase);
        var file = clinic.Configuration.File!;
        var guardBefore = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var orthancBefore = await ModalitiesAsync(clinic);

        var (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--orthanc-config", clinic.FilesFolder);
        Assert.True(status == 0 && output.Contains("Nothing was changed", StringComparison.Ordinal), output);
        Assert.Equal(!inDatabase, output.Contains("orthanc.json:1: in DicomModalities, instead of \"LUNG_AI\" : [\"LUNGAI\",\"lung.example\",104]", StringComparison.Ordinal));
        Assert.Contains("OrthancGuard.Guarded.Modalities, one more: \"LUNG_AI\"", output, StringComparison.Ordinal);
        Assert.Equal(guardBefore, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(orthancBefore, await ModalitiesAsync(clinic));

        (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--yes");
        Assert.True(status == 0, output);
        var entry = JsonNode.Parse(await ModalitiesAsync(clinic))!["LUNG_AI"]!;
        Assert.Equal(("LUNGAI", "127.0.0.1", clinic.Configuration.Listen.Dicom!.Port), ((string?)entry["AET"], (string?)entry["Host"], (int)entry["Port"]!));
        Assert.All(["AllowFind", "AllowMove", "AllowGet", "AllowFindWorklist", "AllowTranscoding"], right => Assert.False((bool)entry[right]!));
        var after = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.StartsWith("// The clinic's own words.\n", after, StringComparison.Ordinal);
        var destination = ConfigurationLoader.Load(file, new Dictionary<string, string>()).FindDestination("LUNG_AI")!;
        Assert.True(destination.Contract!.Draft);
        Assert.Equal(
            new DicomDeliverySettings { Host = "lung.example", Port = 104, CalledAet = "LUNGAI", CallingAet = "ORTHANC" }, destination.Delivery);
        Assert.Equal("contract.draft", OrthancGuard.Policy.ContractRules.Period(destination.Contract, destination.Contract.ValidFrom)!.Code);

        (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--yes");
        Assert.True(status == 1 && output.Contains("already", StringComparison.Ordinal), output);

        (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--undo");
        Assert.True(status == 0, output);
        Assert.Equal(guardBefore, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(orthancBefore, await ModalitiesAsync(clinic));
        (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--undo");
        Assert.True(status == 1 && output.Contains("not taken over", StringComparison.Ordinal), output);
    }

    [Fact]
    public async Task WhatWasDoneToTheFileSinceStaysWhenItIsUndone()
    {
        await using var clinic = await StartAsync(inDatabase: true);
        var file = clinic.Configuration.File!;
        var before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var orthancBefore = await ModalitiesAsync(clinic);
        var (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--destination", "LUNGS", "--yes");
        Assert.True(status == 0, output);
        var edited = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .Replace("\"Draft\": true,", "", StringComparison.Ordinal).Replace("own words", "new words", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, edited, TestContext.Current.CancellationToken);
        (status, output) = await RunAsync(clinic, "adopt", "LUNG_AI", "--undo");
        Assert.True(status == 0, output);
        Assert.Equal(before.Replace("own words", "new words", StringComparison.Ordinal), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(orthancBefore, await ModalitiesAsync(clinic));
    }

    /// <summary>Orthanc does not tell passwords over REST: without its file or the administrator the lines are all there is.</summary>
    [Fact]
    public async Task APeerWhosePasswordNobodyTellsIsWrittenDownAndItsLinesAreSaid()
    {
        await using var clinic = await WithCloudAsync();
        var peers = await clinic.GetAsync("peers?expand");
        var (status, output) = await RunAsync(clinic, "adopt", "CLOUD", "--yes");
        Assert.True(status == 0, output);
        Assert.Contains("Orthanc does not tell passwords over REST", output, StringComparison.Ordinal);
        Assert.Contains("/gate/peer/CLOUD/", output, StringComparison.Ordinal);
        Assert.Contains("\"CLOUD_OUT\" : what it was, with its user and password", output, StringComparison.Ordinal);
        Assert.Contains("OrthancGuard.Delivery.Peers, one more: \"CLOUD_OUT\"", output, StringComparison.Ordinal);
        Assert.Equal(peers, await clinic.GetAsync("peers?expand"));
        var adopted = ConfigurationLoader.Load(clinic.Configuration.File!, new Dictionary<string, string>()).FindDestination("CLOUD")!;
        Assert.Equal(["CLOUD"], adopted.Guarded.Peers);
        Assert.Equal(new OrthancDeliverySettings { Through = OrthancRoute.Peer, Entry = "CLOUD_OUT" }, adopted.Delivery);
        Assert.Equal(0, (await RunAsync(clinic, "adopt", "CLOUD", "--undo")).ExitCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ItsPasswordComesFromOrthancsFileOrFromTheAdministrator(bool fromFile)
    {
        await using var clinic = await WithCloudAsync();
        var (file, peers) = (await File.ReadAllTextAsync(clinic.Configuration.File!, TestContext.Current.CancellationToken), await clinic.GetAsync("peers?expand"));
        var password = Path.Combine(clinic.FilesFolder, "of the vendor");
        await File.WriteAllTextAsync(password, "a secret of theirs\n", TestContext.Current.CancellationToken);
        var (status, output) = await RunAsync(clinic, ["adopt", "CLOUD", .. fromFile ? (string[])["--orthanc-config", clinic.FilesFolder] : ["--password-file", password], "--yes"]);
        Assert.True(status == 0, output);
        var now = JsonNode.Parse(await clinic.GetAsync("peers?expand"))!;
        Assert.EndsWith("/gate/peer/CLOUD/", (string?)now["CLOUD"]!["Url"], StringComparison.Ordinal);
        Assert.Equal(JsonNode.Parse(peers)!["CLOUD"]!.ToJsonString(), now["CLOUD_OUT"]!.ToJsonString());
        Assert.Equal(
            fromFile,
            output.Contains("orthanc.json:1: in OrthancPeers, instead of \"CLOUD\" : [\"https://cloud.example/orthanc/\",\"clinic\",\"a secret of theirs\"]", StringComparison.Ordinal));
        (status, output) = await RunAsync(clinic, "adopt", "CLOUD", "--undo");
        Assert.True(status == 0, output);
        Assert.Equal(peers, await clinic.GetAsync("peers?expand"));
        Assert.Equal(file, await File.ReadAllTextAsync(clinic.Configuration.File!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ADicomWebServerWithoutSecretsNeedsNeither()
    {
        await using var clinic = await ShippedClinic.StartAsync(c => c["DicomWeb"] = new JsonObject
        {
            ["Servers"] = new JsonObject { ["CLOUD"] = new JsonObject { ["Url"] = "https://cloud.example/dicom-web/", ["HasDelete"] = true, ["Timeout"] = 30 } },
        });
        var servers = await clinic.GetAsync("dicom-web/servers?expand");
        var (status, output) = await RunAsync(clinic, "adopt", "CLOUD", "--yes");
        Assert.True(status == 0, output);
        var now = JsonNode.Parse(await clinic.GetAsync("dicom-web/servers?expand"))!;
        Assert.EndsWith("/gate/dicom-web/CLOUD/", (string?)now["CLOUD"]!["Url"], StringComparison.Ordinal);
        Assert.Equal(JsonNode.Parse(servers)!["CLOUD"]!.ToJsonString(), now["CLOUD_OUT"]!.ToJsonString());
        Assert.Equal(0, (await RunAsync(clinic, "adopt", "CLOUD", "--undo")).ExitCode);
        Assert.Equal(servers, await clinic.GetAsync("dicom-web/servers?expand"));
    }

    /// <summary>guard.json came first: it is put back.</summary>
    [Fact]
    public async Task WhatOrthancDoesNotTakeLeavesEverythingAsItWas()
    {
        await using var clinic = await ShippedClinic.StartAsync(c =>
        {
            c["OrthancPeers"]!["CLOUD"] = new JsonArray("https://cloud.example/orthanc/");
            c["OrthancGuard"]!["Guarded"]!["Peers"] = new JsonArray("CLOUD");
            c["OrthancGuard"]!["User"] = "somebody";
        });
        var (file, peers) = (await File.ReadAllTextAsync(clinic.Configuration.File!, TestContext.Current.CancellationToken), await clinic.GetAsync("peers?expand"));
        var (status, output) = await RunAsync(clinic, "adopt", "CLOUD", "--yes");
        Assert.True(status == 1 && output.Contains("Orthanc did not do it", StringComparison.Ordinal), output);
        Assert.Equal(peers, await clinic.GetAsync("peers?expand"));
        Assert.Equal(file, await File.ReadAllTextAsync(clinic.Configuration.File!, TestContext.Current.CancellationToken));
        Assert.Contains("not taken over", (await RunAsync(clinic, "adopt", "CLOUD", "--undo")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatPointsToTheGateAlreadyOrHasNoRoomBesideIsNotTakenOver()
    {
        await using var clinic = await ShippedClinic.StartAsync(c =>
        {
            c["OrthancPeers"] = new JsonObject
            {
                ["CLOUD"] = new JsonArray("https://cloud.example/"), ["CLOUD_OUT"] = new JsonArray("https://other.example/"),
                ["GATE"] = new JsonArray("http://127.0.0.1:8050/gate/peer/STROKE_AI/"),
            };
        });
        Assert.Contains("has a peer CLOUD_OUT already", (await RunAsync(clinic, "adopt", "CLOUD", "--yes")).Output, StringComparison.Ordinal);
        Assert.Contains("points to the guard's gate already", (await RunAsync(clinic, "adopt", "GATE", "--yes")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NOBODY", "Orthanc has no modality, peer or DICOMweb server NOBODY")]
    [InlineData("STROKE_AI", "stands for STROKE_AI in guard.json already")]
    public async Task WhatCannotBeTakenOverIsSaid(string name, string why)
    {
        await using var clinic = await ShippedClinic.StartAsync();
        var (status, output) = await RunAsync(clinic, "adopt", name, "--yes");
        Assert.True(status == 1 && output.Contains(why, StringComparison.Ordinal), output);
    }

    private static Task<ShippedClinic> WithCloudAsync() => ShippedClinic.StartAsync(
        c => c["OrthancPeers"]!["CLOUD"] = new JsonArray("https://cloud.example/orthanc/", "clinic", "a secret of theirs"));

    private static async Task<ShippedClinic> StartAsync(bool inDatabase)
    {
        var clinic = await ShippedClinic.StartAsync(c =>
        {
            c["DicomModalitiesInDatabase"] = inDatabase;
            c["DicomModalities"]!["LUNG_AI"] = new JsonArray("LUNGAI", "lung.example", 104);
        });
        if (inDatabase)
        {
            await clinic.PutAsGuardAsync("modalities/LUNG_AI", """{ "AET": "LUNGAI", "Host": "lung.example", "Port": 104, "AllowGet": true, "Manufacturer": "GenericNoWildcardInDates" }""");
        }

        var file = clinic.Configuration.File!;
        await File.WriteAllTextAsync(file, "// The clinic's own words.\n" + await File.ReadAllTextAsync(file));
        return clinic;
    }

    private static Task<string> ModalitiesAsync(ShippedClinic clinic) => clinic.GetAsync("modalities?expand");

    private static Task<(int ExitCode, string Output)> RunAsync(ShippedClinic clinic, params string[] arguments) =>
        ChildProcess.RunAsync(Program, [.. arguments, "--config", clinic.Configuration.File!], Path.GetDirectoryName(clinic.Configuration.File)!);
}
