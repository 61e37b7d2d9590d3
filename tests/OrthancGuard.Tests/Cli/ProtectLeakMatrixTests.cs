using OrthancGuard.Cli;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Cli;

/// <summary>The real program on the files of the leak matrix: nothing of the standard's table gets through, nothing else is lost.</summary>
public sealed class ProtectLeakMatrixTests
{
    private const string Python = "/usr/bin/python3";

    private const string Configuration = """
        {
          "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042/" },
          "Destinations": [
            { "Name": "BASIC", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": [ { "By": "Head of radiology", "At": "2026-01-01", "For": "The task needs the face", "Permits": "Faces", "Reference": "DPO-7" } ] }, "Profile": { "Deface": "NotAllowed" }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11112, "CalledAet": "BASIC" } },
            { "Name": "CLEAN", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": [ { "By": "Head of radiology", "At": "2026-01-01", "For": "The task needs the face", "Permits": "Faces", "Reference": "DPO-7" } ] }, "Profile": { "Deface": "NotAllowed", "CleanPixelData": true, "CleanDescriptors": true, "CleanGraphics": true }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11113, "CalledAet": "CLEAN" } }
          ]
        }
        """;

    [Fact]
    public async Task NothingOfTheTableGetsThroughTheProgram()
    {
        var tools = Find();
        Assert.SkipWhen(tools is null, "The leak matrix is not here (ORTHANCGUARD_SHARED).");
        using var folder = new TempFolder();
        await RunAsync(folder, Python, Path.Combine(tools!, "gen.py"), folder["in"]);
        await File.WriteAllTextAsync(folder["guard.json"], Configuration, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["key"], new string('a', 64), TestContext.Current.CancellationToken);
        foreach (var (destination, options) in new[] { ("BASIC", ""), ("CLEAN", "descriptors,graphics,structured") })
        {
            await RunAsync(
                folder, Path.Combine(AppContext.BaseDirectory, "orthancguard"),
                "protect", folder["in"], folder[destination], "--config", folder["guard.json"], "--key", folder["key"], "--destination", destination);
            Assert.Contains("\nPERFECT", await RunAsync(folder, Python, Path.Combine(tools!, "score.py"), folder[destination], $"--options={options}"), StringComparison.Ordinal);
        }
    }

    private static async Task<string> RunAsync(TempFolder folder, string program, params string[] arguments)
    {
        var (exit, output) = await ChildProcess.RunAsync(program, arguments, folder.Root);
        Assert.True(exit == ExitCode.Done, output);
        return output;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ORTHANCGUARD_SHARED") is { } given)
            return Existing(given);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "shared")) is { } found)
                return found;
        }

        return null;

        static string? Existing(string shared) => Path.Combine(shared, "tools", "leakmatrix") is var path && Directory.Exists(path) ? path : null;
    }
}
