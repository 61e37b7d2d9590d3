using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>An entry with the vendor's address becomes a guarded one, is proved, and is given back.</summary>
public sealed class AdoptTests
{
    [Fact]
    public async Task ProvedFirstByARefusalThenByADeliveryAndGivenBack()
    {
        await using var lab = await Lab.StartAsync(clinic: c =>
        {
            c["DicomModalities"]!["LUNG_AI"] = new JsonArray("LUNGAI", "127.0.0.1", (int)c["DicomModalities"]!["OUT_MODALITY"]![2]!);
            c["OrthancGuard"]!["Guarded"]!["Modalities"]!.AsArray().Add("LUNG_AI");
        });
        var modalities = await lab.Clinic.Http.GetStringAsync("modalities?expand", TestContext.Current.CancellationToken);
        await RunAsync(lab, 0, "adopt", "LUNG_AI", "--yes");
        var refused = await RunAsync(lab, 0, "adopt", "LUNG_AI", "--prove");
        Assert.Contains("answered by the gate", refused);
        Assert.Contains("refused, as it should be: The contract with the vendor has not been filled in.", refused);
        Assert.Empty(await lab.VendorInstancesAsync());

        var filledIn = (await File.ReadAllTextAsync(lab.Guard.ConfigurationFile, TestContext.Current.CancellationToken)).Replace("\"Draft\": true,", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(lab.Guard.ConfigurationFile, filledIn, TestContext.Current.CancellationToken);
        await RunAsync(lab, 0, "config", "reload");
        var proved = await RunAsync(lab, 0, "adopt", "LUNG_AI", "--prove");
        Assert.Contains("3 instances protected, verified and delivered", proved);
        Assert.Equal(3, (await lab.VendorInstancesAsync()).Count);
        Assert.Empty((await lab.Clinic.GetAsync("studies")).AsArray());
        Assert.Empty((await lab.Guard.GetAsync("v1/bypasses"))["bypasses"]?.AsArray() ?? []);

        await RunAsync(lab, 0, "adopt", "LUNG_AI", "--undo");
        Assert.Equal(modalities, await lab.Clinic.Http.GetStringAsync("modalities?expand", TestContext.Current.CancellationToken));
        Assert.DoesNotContain("LUNG_AI", await File.ReadAllTextAsync(lab.Guard.ConfigurationFile, TestContext.Current.CancellationToken));
    }

    /// <summary>Orthanc keeps delivering, through an entry that gets the vendor's address; its password comes from Orthanc's file.</summary>
    [Theory]
    [InlineData("peers", "CLOUD", "/")]
    [InlineData("dicom-web/servers", "CLOUD_WEB", "/dicom-web/")]
    public async Task APeerOrADicomWebServerIsTakenOverProvedAndGivenBack(string list, string name, string root)
    {
        await using var lab = await Lab.StartAsync(clinic: c =>
        {
            var entry = new JsonArray(new Uri((string)c["OrthancPeers"]!["OUT_PEER"]![0]!).GetLeftPart(UriPartial.Authority) + root, "admin", "admin-password");
            (list == "peers" ? c["OrthancPeers"]! : c["DicomWeb"]!["Servers"]!)[name] = entry;
        });
        var before = await lab.Clinic.Http.GetStringAsync(list + "?expand", TestContext.Current.CancellationToken);
        var output = await RunAsync(lab, 0, "adopt", name, "--orthanc-config", lab.Clinic.Folder, "--yes");
        Assert.Contains("is repointed over REST", output);
        Assert.Contains($"Orthanc delivers what is protected, through {name}_OUT", output);
        Assert.Contains("refused, as it should be: The contract with the vendor has not been filled in.", await RunAsync(lab, 0, "adopt", name, "--prove"));
        Assert.Empty(await lab.VendorInstancesAsync());

        var filledIn = (await File.ReadAllTextAsync(lab.Guard.ConfigurationFile, TestContext.Current.CancellationToken)).Replace("\"Draft\": true,", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(lab.Guard.ConfigurationFile, filledIn, TestContext.Current.CancellationToken);
        await RunAsync(lab, 0, "config", "reload");
        Assert.Contains("3 instances protected, verified and delivered", await RunAsync(lab, 0, "adopt", name, "--prove"));
        Assert.Equal(3, (await lab.VendorInstancesAsync()).Count);
        Assert.Empty((await lab.Guard.GetAsync("v1/bypasses"))["bypasses"]?.AsArray() ?? []);

        await RunAsync(lab, 0, "adopt", name, "--undo");
        Assert.Equal(before, await lab.Clinic.Http.GetStringAsync(list + "?expand", TestContext.Current.CancellationToken));
        Assert.DoesNotContain(name, await File.ReadAllTextAsync(lab.Guard.ConfigurationFile, TestContext.Current.CancellationToken));
        // With its password: the vendor takes a study from it as before.
        var study = await lab.Clinic.UploadAsync(TinyStudy.Unique(1));
        var (path, body) = list == "peers" ? ($"peers/{name}/store", (object)study) : ($"dicom-web/servers/{name}/stow", new { Resources = new[] { study } });
        Assert.Equal(200, (await lab.Clinic.PostAsync(path, body)).Status);
        Assert.Equal(4, (await lab.VendorInstancesAsync()).Count);
    }

    private static async Task<string> RunAsync(Lab lab, int expected, params string[] arguments)
    {
        var (status, output) = await lab.Guard.RunAsync(arguments);
        Assert.True(status == expected, $"{string.Join(' ', arguments)}: {status}\n{output}\n{lab.Guard.Log}");
        return output;
    }
}
