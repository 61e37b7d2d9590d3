using System.Text.Json;
using OrthancGuard.Cli;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Tests.Cli;

public sealed class ProtectCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orthancguard-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task AChestIsReleasedUnderPseudonymsAndReported()
    {
        WriteChest("in/Doe_Jane/scan 1.IMA");
        var (exit, output, _) = await RunAsync("--key", WriteKey(), "--report", At("report.json"));

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("Released  1", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllBytes(At("report.json")));
        var file = Assert.Single(report.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal("Doe_Jane/scan 1.IMA", file.GetProperty("input").GetString());
        Assert.Equal("Released", file.GetProperty("outcome").GetString());
        Assert.Contains("Residual risk: Low", output, StringComparison.Ordinal);
        Assert.Contains(report.RootElement.GetProperty("residualRisk").EnumerateArray(), static risk => risk.GetProperty("code").GetString() == "pixels" && risk.GetProperty("level").GetString() == "Low");
        var written = Assert.Single(Directory.GetFiles(At("out"), "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(At("out"), file.GetProperty("output").GetString()!), written);
        Assert.DoesNotContain("Doe", written, StringComparison.OrdinalIgnoreCase);
        var dataset = DicomFile.Read(File.ReadAllBytes(written)).Dataset;
        Assert.Equal($"{dataset.GetString(DicomTag.SOPInstanceUID)}.dcm", Path.GetFileName(written));
    }

    [Fact]
    public async Task TheSameKeyGivesTheSameFiles()
    {
        WriteChest("in/a.dcm");
        var key = WriteKey();
        await RunAsync("--key", key);
        var first = Directory.GetFiles(At("out"), "*", SearchOption.AllDirectories).ToDictionary(static path => path, File.ReadAllBytes);
        Directory.Delete(At("out"), recursive: true);
        await RunAsync("--key", key);
        Assert.All(first, static pair => Assert.Equal(pair.Value, File.ReadAllBytes(pair.Key)));
    }

    [Fact]
    public async Task WhatIsNotReleasedIsSaidAndCounts()
    {
        WriteChest("in/chest.dcm");
        WriteChest("in/head.dcm", static dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD"));
        File.WriteAllText(At("in/notes.txt"), "no DICOM at all, just a note of some length that is not one");
        var (exit, output, _) = await RunAsync("--key", WriteKey(), "--report", At("report.json"));

        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("unreadable", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllBytes(At("report.json")));
        var outcomes = report.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
            static file => file.GetProperty("input").GetString()!, static file => file.GetProperty("reasons").EnumerateArray().Select(static reason => reason.GetProperty("code").GetString()));
        Assert.Contains("may-show-head", outcomes["head.dcm"]);
        Assert.Contains("unreadable", outcomes["notes.txt"]);
    }

    [Fact]
    public async Task ADestinationOfTheConfigurationDecides()
    {
        WriteChest("in/head.dcm", static dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD"));
        File.WriteAllText(At("guard.json"), """
            {
              "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042/" },
              "Destinations": [
                { "Name": "ORBIT", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": [ { "By": "Head of radiology", "At": "2026-01-01", "For": "The task needs the face", "Permits": "Faces", "Reference": "DPO-7" } ] }, "Profile": { "Deface": "NotAllowed" }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11112, "CalledAet": "ORBIT" } },
                { "Name": "STROKE", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31" }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11113, "CalledAet": "STROKE" } }
              ]
            }
            """);
        Assert.Equal(ExitCode.Done, (await RunAsync("--key", WriteKey(), "--config", At("guard.json"), "--destination", "ORBIT")).Exit);
        Directory.Delete(At("out"), recursive: true);
        Assert.Equal(ExitCode.Held, (await RunAsync("--key", WriteKey(), "--config", At("guard.json"), "--destination", "STROKE")).Exit);
        Directory.Delete(At("out"), recursive: true);
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", WriteKey(), "--config", At("guard.json"))).Exit);
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", WriteKey(), "--config", At("guard.json"), "--destination", "NOBODY")).Exit);
        // The data directory of this configuration has no key yet.
        Assert.Equal(ExitCode.Usage, (await RunAsync("--config", At("guard.json"), "--destination", "ORBIT")).Exit);
    }

    [Fact]
    public async Task WrongQuestionsAreToldFromFailures()
    {
        Assert.Equal(ExitCode.Usage, (await RunAsync()).Exit);
        WriteChest("in/a.dcm");
        File.WriteAllText(At("short.key"), "too short");
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", At("short.key"))).Exit);
        Directory.CreateDirectory(At("out"));
        File.WriteAllText(At("out/there.txt"), "already");
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", WriteKey())).Exit);
    }

    [Fact]
    public async Task TwoFilesOfOneInstanceAreBothWritten()
    {
        WriteChest("in/a.dcm");
        File.Copy(At("in/a.dcm"), At("in/b.dcm"));
        Assert.Equal(ExitCode.Done, (await RunAsync("--key", WriteKey())).Exit);
        Assert.Equal(2, Directory.GetFiles(At("out"), "*.dcm", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task AStudyWhoseFilesAreScatteredIsOneStudy()
    {
        // The name stands in one file only, and must go from the other all the same.
        WriteChest("in/a/1.dcm", static dataset => dataset.Add(DicomTag.ReferringPhysicianName, DicomVR.PN, "Quistgaard^Leopold"));
        WriteChest("in/b/other.dcm", static dataset => dataset.Add(DicomTag.StudyInstanceUID, DicomVR.UI, "1.2.3.4.5.6"));
        WriteChest("in/c/2.dcm", static dataset =>
        {
            dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, "1.2.3.4.5.7");
            dataset.Add(DicomTag.SequenceName, DicomVR.SH, "for QUISTGAARD");
        });
        Assert.Equal(ExitCode.Done, (await RunAsync("--key", WriteKey(), "--report", At("report.json"))).Exit);
        var written = Directory.GetFiles(At("out"), "*.dcm", SearchOption.AllDirectories);
        Assert.Equal(3, written.Length);
        Assert.Equal(2, Directory.GetDirectories(At("out")).Length);
        Assert.All(written, static path => Assert.DoesNotContain("quistgaard", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task AFileThatBreaksOffInItsHeaderIsHeldAndTheRestOfItsStudyGoes()
    {
        WriteChest("in/1.dcm");
        WriteChest("in/2.dcm", static dataset =>
        {
            dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, "1.2.3.4.5.7");
            dataset.Add(new DicomElement(DicomTag.ICCProfile, DicomVR.OB, new byte[6000]));
        });
        File.WriteAllBytes(At("in/2.dcm"), File.ReadAllBytes(At("in/2.dcm"))[..5000]);
        var (exit, output, _) = await RunAsync("--key", WriteKey());
        Assert.Equal(ExitCode.Held, exit);
        Assert.Contains("Released  1", output, StringComparison.Ordinal);
        Assert.Contains("unreadable", output, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfWhichDifferentBoxesWereBlankedAreReportedApart()
    {
        var deeds = new ProtectCommandDeeds(withReport: true);
        var (left, right) = (deeds.Same(Blanked(10)), deeds.Same(Blanked(20)));
        Assert.Equal((10, 20), (left.Report.Boxes[0].X, right.Report.Boxes[0].X));
        Assert.Same(left, deeds.Same(Blanked(10)));

        static InstanceOutcome Blanked(int x) => new()
        {
            SourceId = "1", Kind = OutcomeKind.Released, Reasons = [], Report = new InstanceReport { Boxes = [new BlankedBox(0, 0, x, 0, 8, 8, TextRule.Read)] },
        };
    }

    [Fact]
    public async Task PicturesOfAHeadAreWrittenForTheirOwnerOnly()
    {
        var geometry = PhantomGeometry.Axial(68, 3.2f, 96, 2.6f) with { Centre = new System.Numerics.Vector3(0, 0, -26) };
        Directory.CreateDirectory(At("in"));
        var number = 0;
        foreach (var file in HeadSeries.Create(PhantomIdentity.FromSeed(7), new SyntheticHeadPhantom(HeadAnatomy.Adult), new HeadScan { Geometry = geometry }))
            File.WriteAllBytes(At($"in/{number++}"), file.ToArray());

        var (exit, _, error) = await RunAsync("--key", WriteKey(), "--pictures", At("pictures"), "--report", At("report.json"));

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("show the patient's face", error, StringComparison.Ordinal);
        var series = Assert.Single(Directory.GetDirectories(At("pictures")));
        Assert.True(Directory.Exists(Path.Combine(At("out"), Path.GetFileName(Directory.GetDirectories(At("out"))[0]), Path.GetFileName(series))));
        Assert.Equal(
            ["after-front.png", "after-left.png", "after-right.png", "after-sagittal.png", "before-front.png", "before-left.png", "before-right.png", "before-sagittal.png", "metrics.json"],
            Directory.GetFiles(series).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var file in Directory.GetFiles(series))
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        using var metrics = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(series, "metrics.json")));
        using var report = JsonDocument.Parse(File.ReadAllBytes(At("report.json")));
        foreach (var said in (JsonElement[])[metrics.RootElement, Assert.Single(report.RootElement.GetProperty("series").EnumerateArray())])
        {
            Assert.Equal(("CT", "defaced", 68), (said.GetProperty("modality").GetString(), said.GetProperty("answer").GetString(), said.GetProperty("images").GetInt32()));
            var head = Assert.Single(said.GetProperty("heads").EnumerateArray());
            Assert.Equal(head.GetProperty("gates").GetInt32(), head.GetProperty("gatesPassed").GetInt32());
            Assert.InRange(head.GetProperty("nearestToBrainMm").GetDouble(), 5, 20);
            Assert.Equal(JsonValueKind.Null, head.GetProperty("check").GetProperty("broken").ValueKind);
        }
    }

    [Fact]
    public async Task PicturesDoNotGoAmongTheImages()
    {
        WriteChest("in/a.dcm");
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", WriteKey(), "--pictures", At("out/pictures"))).Exit);
        Assert.Equal(ExitCode.Usage, (await RunAsync("--key", WriteKey(), "--pictures", At("in"))).Exit);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string WriteKey()
    {
        File.WriteAllText(At("key"), new string('a', 64));
        return At("key");
    }

    private void WriteChest(string name, Action<DicomDataset>? edit = null)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Chest(edit));
    }

    private static byte[] Chest(Action<DicomDataset>? edit)
    {
        var slice = SyntheticChestCt.Create(PhantomIdentity.FromSeed(1), new ChestOptions { Slices = 1, Matrix = 32 }).First();
        edit?.Invoke(slice.Dataset);
        return slice.ToArray();
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var parsed = ProtectCommand.Create(TimeProvider.System).Parse([At("in"), At("out"), .. options]);
        var exit = await parsed.InvokeAsync(new() { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }
}
