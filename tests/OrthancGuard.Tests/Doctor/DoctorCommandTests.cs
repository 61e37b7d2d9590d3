using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Storage;

namespace OrthancGuard.Tests.Doctor;

public sealed class DoctorCommandTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "orthancguard");

    [Fact]
    public async Task ItIsSilentOnTheShippedConfigurationOnceACopyOfTheKeyWasShown()
    {
        await using var clinic = await ShippedClinic.StartAsync();
        var data = clinic.Configuration.DataDirectory;
        PrivateFile.WriteNew(DataDirectory.MasterKeyFile(data), MasterKey.Create().Bytes);
        var (status, output) = await RunAsync(clinic, "doctor");
        Assert.True(status == 3, output);
        Assert.Contains("WARNING  guard.key-backup: ", output, StringComparison.Ordinal);

        var copy = Path.Combine(data, "copy");
        File.WriteAllBytes(copy, MasterKey.Create().Bytes.ToArray());
        (status, output) = await RunAsync(clinic, "doctor", "--key-backup", copy);
        Assert.True(status == 1 && output.Contains("not a copy", StringComparison.Ordinal), output);
        File.Copy(DataDirectory.MasterKeyFile(data), copy, overwrite: true);
        (status, output) = await RunAsync(clinic, "doctor", "--key-backup", copy);
        Assert.True(status == 0, output);

        (status, output) = await RunAsync(clinic, "doctor", "--json", "--orthanc-config", clinic.FilesFolder);
        Assert.True(status == 0, output);
        Assert.Empty(JsonNode.Parse(output)!["findings"]!.AsArray());
    }

    [Fact]
    public async Task WhatItFindsHasACodeASeverityASentenceAndARemedy()
    {
        await using var clinic = await ShippedClinic.StartAsync(c => c["ExecuteLuaEnabled"] = true);
        var (status, output) = await RunAsync(clinic, "doctor", "--json");
        Assert.True(status == 3, output);
        var finding = Assert.Single(JsonNode.Parse(output)!["findings"]!.AsArray())!;
        Assert.Equal(("rest.execute-lua", "CRITICAL"), ((string?)finding["code"], (string?)finding["severity"]));
        Assert.Contains("ExecuteLuaEnabled", (string?)finding["remedy"], StringComparison.Ordinal);
        Assert.NotEmpty((string)finding["text"]!);
    }

    [Fact]
    public async Task FilesThatCannotBeReadAreSaid()
    {
        await using var clinic = await ShippedClinic.StartAsync();
        var (status, output) = await RunAsync(clinic, "doctor", "--orthanc-config", Path.Combine(clinic.FilesFolder, "nowhere"));
        Assert.True(status == 1, output);
    }

    private static Task<(int ExitCode, string Output)> RunAsync(ShippedClinic clinic, params string[] arguments) =>
        ChildProcess.RunAsync(Program, [.. arguments, "--config", clinic.Configuration.File!], Path.GetDirectoryName(clinic.Configuration.File)!);
}
