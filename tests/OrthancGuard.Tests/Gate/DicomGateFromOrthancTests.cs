using System.Globalization;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Tests.Network.Interop;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Gate;
using OrthancGuard.Policy;

namespace OrthancGuard.Tests.Gate;

/// <summary>Debian's Orthanc sends to the gate, by itself and on behalf of a workstation.</summary>
public sealed class DicomGateFromOrthancTests
{
    [Fact]
    public async Task AStudySentByOrthancIsOneTransfer()
    {
        await using var system = await GateSystem.StartAsync();
        await using var orthanc = await OrthancAsync(system.Port);
        var study = TinyStudy.Unique(instances: 12);
        var (status, body) = await orthanc.PostAsync("modalities/ai/store", await orthanc.UploadAsync(study));
        Assert.True(status == 200, body);
        Assert.Equal(1, await system.CountAsync("SELECT COUNT(*) FROM transfers"));
    }

    [Fact]
    public async Task ARefusalFailsOrthancsJobWithItsStatus()
    {
        await using var system = await GateSystem.StartAsync();
        await using var orthanc = await OrthancAsync(system.Port);
        var study = TinyStudy.Unique();
        await system.OptOuts.AddAsync(new OptOutRequest { Patient = new PatientIdentity { Id = study.PatientId }, By = "test" }, CancellationToken.None);
        var (status, body) = await orthanc.PostAsync("modalities/ai/store", await orthanc.UploadAsync(study));
        Assert.Equal(500, status);
        Assert.Contains("0x0124", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AWorkstationsMoveNamesTheWorkstation()
    {
        Tool.SkipUnlessInstalled("movescu");
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using var orthanc = await OrthancAsync(system.Port);
        var study = TinyStudy.Unique();
        await orthanc.UploadAsync(study);
        await Tool.RunWellAsync(
            "movescu", "-S", "-aet", "WORKSTATION", "-aec", "CLINIC", "-aem", GateSystem.GateAet, "-k", "QueryRetrieveLevel=STUDY",
            "-k", "StudyInstanceUID=" + study.StudyUid, "localhost", orthanc.DicomPort.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(study.Instances, admission.Asked.Count);
        Assert.All(admission.Asked, a => Assert.Equal(("CLINIC", "WORKSTATION", study.StudyUid), (a.CallingAet, a.MoveOriginatorAet, a.StudyInstanceUid)));
        Assert.All(admission.Asked, a => Assert.Equal(study.PatientId, Assert.Single(a.Patients).Id));
    }

    [Fact]
    public async Task AStoreThatIsUnavailableFailsOrthancsJobAndItsRepeatSucceeds()
    {
        var open = false;
        var admission = new RecordingAdmission { Answer = (_, _) => Task.FromResult(open ? GateAnswer.Accepted : new GateAnswer(GateVerdict.Unavailable, "later")) };
        await using var system = await GateSystem.StartAsync(admission);
        await using var orthanc = await OrthancAsync(system.Port);
        var id = await orthanc.UploadAsync(TinyStudy.Unique());
        var (status, body) = await orthanc.PostAsync("modalities/ai/store", id);
        Assert.Equal(500, status);
        Assert.Contains("0xa700", body, StringComparison.OrdinalIgnoreCase);
        open = true;
        (status, _) = await orthanc.PostAsync("modalities/ai/store", id);
        Assert.Equal(200, status);
    }

    private static Task<OrthancServer> OrthancAsync(int gatePort) => OrthancServer.StartAsync("CLINIC", (configuration, _) =>
    {
        configuration["Plugins"] = new JsonArray();
        configuration["DicomModalities"] = new JsonObject
        {
            ["ai"] = new JsonObject { ["AET"] = GateSystem.GateAet, ["Host"] = "127.0.0.1", ["Port"] = gatePort },
            ["workstation"] = new JsonObject { ["AET"] = "WORKSTATION", ["Host"] = "127.0.0.1", ["Port"] = 1 },
        };
    });
}
