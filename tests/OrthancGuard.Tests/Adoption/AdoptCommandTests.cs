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

    [Fact]
    public async Task APeerIsWrittenDownAndItsLinesAreSaidForItsPasswordIsNotTold()
    {
        await using var clinic = await ShippedClinic.StartAsync(
            c => c["OrthancPeers"]!["CLOUD"] = new JsonArray("https://cloud.example/orthanc/", "clinic", "a secret of theirs"));
        var (status, output) = await RunAsync(clinic, "adopt", "CLOUD", "--orthanc-config", clinic.FilesFolder, "--yes");
        Assert.True(status == 0, output);
        Assert.Contains("/gate/peer/CLOUD/", output, StringComparison.Ordinal);
        Assert.Contains("\"CLOUD_OUT\" : [\"https://cloud.example/orthanc/\",\"clinic\",\"a secret of theirs\"]", output, StringComparison.Ordinal);
        Assert.Contains("OrthancGuard.Delivery.Peers, one more: \"CLOUD_OUT\"", output, StringComparison.Ordinal);
        var adopted = ConfigurationLoader.Load(clinic.Configuration.File!, new Dictionary<string, string>()).FindDestination("CLOUD")!;
        Assert.Equal(["CLOUD"], adopted.Guarded.Peers);
        Assert.Equal(new OrthancDeliverySettings { Through = OrthancRoute.Peer, Entry = "CLOUD_OUT" }, adopted.Delivery);
        Assert.Equal(0, (await RunAsync(clinic, "adopt", "CLOUD", "--undo")).ExitCode);
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
