using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Cli;

/// <summary>The real program on three studies of one patient, for two destinations; pydicom reads what came out.</summary>
public sealed class ProtectStudySetTests
{
    private const string Configuration = """
        {
          "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042/" },
          "Destinations": [
            { "Name": "LUNG", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": [ { "By": "Head of radiology", "At": "2026-01-01", "For": "The task needs the face", "Permits": "Faces", "Reference": "DPO-7" } ] }, "Profile": { "Deface": "NotAllowed", "Dates": "Modified" }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11112, "CalledAet": "LUNG" } },
            { "Name": "BONE", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": [ { "By": "Head of radiology", "At": "2026-01-01", "For": "The task needs the face", "Permits": "Faces", "Reference": "DPO-7" } ] }, "Profile": { "Deface": "NotAllowed", "Dates": "Modified" }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11113, "CalledAet": "BONE" } }
          ]
        }
        """;

    [Fact]
    public async Task ThreeStudiesHoldTogetherAtEachOfTwoDestinationsAndNothingLinksThem()
    {
        using var folder = new TempFolder();
        var patient = PhantomIdentity.FromSeed(21);
        foreach (var visit in new[]
        {
            patient,
            patient with { Seed = 22, StudyDate = "20240229", StudyTime = "235959.999999", AccessionNumber = "ACC55501234", StudyId = "ST90021" },
            patient with { Seed = 23, StudyDate = "20240301", StudyTime = "000000.000001", AccessionNumber = "ACC55509876", StudyId = "ST90022" },
        })
        {
            Write(folder, visit);
        }

        await File.WriteAllTextAsync(folder["guard.json"], Configuration, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["key"], new string('a', 64), TestContext.Current.CancellationToken);
        foreach (var destination in new[] { "LUNG", "BONE" })
        {
            var (exit, output) = await ChildProcess.RunAsync(
                Path.Combine(AppContext.BaseDirectory, "orthancguard"),
                ["protect", folder["in"], folder[destination], "--config", folder["guard.json"], "--key", folder["key"], "--destination", destination],
                folder.Root);
            Assert.True(exit == 0, output);
        }

        var (agrees, says) = await ChildProcess.RunAsync(
            "/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Cli", "study_sets.py"), folder["in"], folder["LUNG"], folder["BONE"]], folder.Root);
        Assert.True(agrees == 0, says);
        Assert.Contains("30 instances hold together", says, StringComparison.Ordinal);
    }

    private static void Write(TempFolder folder, PhantomIdentity visit)
    {
        DicomFile[] images = [.. SyntheticChestCt.Create(visit, new ChestOptions { Slices = 3, Matrix = 48 })];
        DicomFile[] all =
        [
            .. images, .. SyntheticPet.Create(visit, 2, 48), SyntheticStructureSet.Create(visit, images), SyntheticSegmentation.Create(visit, images),
            SyntheticReport.Create(visit, images), SyntheticPresentationState.Create(visit, images), SyntheticKeyObjects.Create(visit, images),
        ];
        var place = Directory.CreateDirectory(Path.Combine(folder["in"], visit.StudyId)).FullName;
        for (var i = 0; i < all.Length; i++)
            File.WriteAllBytes(Path.Combine(place, $"{i}.dcm"), all[i].ToArray());
    }
}
