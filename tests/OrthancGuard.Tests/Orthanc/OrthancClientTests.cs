using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Orthanc;

/// <summary>Two Orthancs: one with instances, one to send to by DICOM, peer and DICOMweb.</summary>
public sealed class TwoOrthancs : IAsyncLifetime
{
    internal OrthancServer Source { get; private set; } = null!;

    internal OrthancServer Sink { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Sink = await OrthancServer.StartAsync("SINK");
        Source = await OrthancServer.StartAsync("SOURCE", (c, _) =>
        {
            var access = new JsonObject { ["Username"] = "admin", ["Password"] = "admin-password" };
            c["DicomModalities"] = new JsonObject
            {
                ["sink"] = new JsonArray("SINK", "127.0.0.1", Sink.DicomPort),
                ["nobody"] = new JsonArray("NOBODY", "127.0.0.1", FreePort.Next()),
            };
            c["OrthancPeers"] = new JsonObject { ["sink"] = new JsonArray(Sink.Url.ToString(), "admin", "admin-password") };
            access["Url"] = new Uri(Sink.Url, "dicom-web/").ToString();
            c["DicomWeb"] = new JsonObject { ["Servers"] = new JsonObject { ["sink"] = access } };
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Source != null)
        {
            await Source.DisposeAsync();
        }

        if (Sink != null)
        {
            await Sink.DisposeAsync();
        }
    }

    internal OrthancClient Client(string? password = null) => new(
        new OrthancConnection(new OrthancSettings
        {
            Url = Source.Url,
            Username = OrthancServer.GuardUser,
            Password = password ?? OrthancServer.GuardPassword,
        }),
        TimeProvider.System);
}

public sealed class OrthancClientTests(TwoOrthancs servers) : IClassFixture<TwoOrthancs>
{
    private readonly OrthancClient client = servers.Client();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheSystemTellsItsVersion()
    {
        var system = await client.GetSystemAsync(Token);
        Assert.StartsWith("1.", system.Version);
        Assert.True(system.DatabaseVersion >= 6);
    }

    [Fact]
    public async Task AWrongPasswordIsUnauthorized()
    {
        using var stranger = servers.Client("wrong");
        var failure = await Assert.ThrowsAsync<OrthancException>(() => stranger.GetSystemAsync(Token));
        Assert.Equal(OrthancError.Unauthorized, failure.Error);
    }

    [Fact]
    public async Task AStudyIsFoundByItsUidWithEverythingTheGuardAsksAbout()
    {
        var tiny = TinyStudy.Unique();
        var id = await servers.Source.UploadAsync(tiny);
        Assert.Equal([id], await client.FindStudiesAsync(tiny.StudyUid, Token));
        var study = await client.GetStudyAsync(id, Token);
        Assert.Equal((tiny.StudyUid, tiny.PatientId, "CT THORAX"), (study.StudyInstanceUid, study.PatientId, study.StudyDescription));
        Assert.Equal(("CT", "Thorax 1.0"), (Assert.Single(study.Series).Modality, study.Series[0].SeriesDescription));
        var instances = await client.GetStudyInstancesAsync(id, Token);
        Assert.Equal(
            Enumerable.Range(0, 3).Select(tiny.SopInstanceUid).Order(StringComparer.Ordinal),
            instances.Select(i => i.SopInstanceUid).Order(StringComparer.Ordinal));
        Assert.All(instances, i => Assert.Equal(study.Series[0].Id, i.SeriesId));
    }

    [Fact]
    public async Task TheSameStudyUidUnderTwoPatientsIsTwoStudies()
    {
        var tiny = TinyStudy.Unique(1);
        await servers.Source.UploadAsync(tiny);
        await servers.Source.UploadAsync(tiny with { PatientId = tiny.PatientId + "-other" });
        Assert.Equal(2, (await client.FindStudiesAsync(tiny.StudyUid, Token)).Count);
        Assert.Empty(await client.FindStudiesAsync("1.2.3.4.5.6.7", Token));
    }

    [Fact]
    public async Task ParentsAreFoundFromEveryLevel()
    {
        var tiny = TinyStudy.Unique(1);
        var study = await servers.Source.UploadAsync(tiny);
        var instance = Assert.Single(await client.GetStudyInstancesAsync(study, Token));
        Assert.Equal([study], await client.GetStudiesOfAsync(OrthancLevel.Patient, OrthancId.Patient(tiny.PatientId), Token));
        Assert.Equal([study], await client.GetStudiesOfAsync(OrthancLevel.Study, study, Token));
        Assert.Equal([study], await client.GetStudiesOfAsync(OrthancLevel.Series, instance.SeriesId, Token));
        Assert.Equal([study], await client.GetStudiesOfAsync(OrthancLevel.Instance, instance.Id, Token));
    }

    [Fact]
    public async Task IdsAreKnownBeforeAnUpload()
    {
        var tiny = TinyStudy.Unique(1);
        var upload = await client.UploadInstanceAsync(tiny.File(0), Token);
        Assert.Equal(OrthancId.Instance(tiny.PatientId, tiny.StudyUid, tiny.SeriesUid, tiny.SopInstanceUid(0)), upload.InstanceId);
        Assert.Equal(OrthancId.Study(tiny.PatientId, tiny.StudyUid), upload.ParentStudy);
        Assert.False(upload.AlreadyStored);
        Assert.True((await client.UploadInstanceAsync(tiny.File(0), Token)).AlreadyStored);
    }

    [Fact]
    public async Task FilesComeBackAsStoredAndInOrderWhenPulledInParallel()
    {
        var tiny = TinyStudy.Unique(40, 64);
        var study = await servers.Source.UploadAsync(tiny);
        var originals = Enumerable.Range(0, 40).ToDictionary(tiny.SopInstanceUid, tiny.File);
        var instances = await client.GetStudyInstancesAsync(study, Token);
        var seen = new List<string>();
        await foreach (var (instance, file) in client.PullAsync(instances, 4, Token))
        {
            Assert.Equal(instance.FileSize, file.Length);
            Assert.Equal(originals[instance.SopInstanceUid], file);
            seen.Add(instance.Id);
        }

        Assert.Equal(instances.Select(i => i.Id), seen);
    }

    [Fact]
    public async Task OneMissingFileEndsAPull()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(6));
        var instances = await client.GetStudyInstancesAsync(study, Token);
        await client.DeleteAsync(OrthancLevel.Instance, instances[3].Id, Token);
        var pulled = 0;
        var failure = await Assert.ThrowsAsync<OrthancException>(async () =>
        {
            await foreach (var _ in client.PullAsync(instances, 4, Token))
            {
                pulled++;
            }
        });
        Assert.Equal(OrthancError.NotFound, failure.Error);
        Assert.Equal(3, pulled);
    }

    [Fact]
    public async Task DeletingWhatIsGoneIsFalseAndNoFailure()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        Assert.True(await client.DeleteAsync(OrthancLevel.Study, study, Token));
        Assert.False(await client.DeleteAsync(OrthancLevel.Study, study, Token));
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync(study, Token));
        Assert.Equal(OrthancError.NotFound, failure.Error);
    }

    [Fact]
    public async Task EntriesAreListed()
    {
        Assert.Equal(["nobody", "sink"], await client.ListModalitiesAsync(Token));
        Assert.Equal(["sink"], await client.ListPeersAsync(Token));
        Assert.Equal(["sink"], await client.ListDicomWebServersAsync(Token));
    }

    [Theory]
    [InlineData("modality")]
    [InlineData("peer")]
    [InlineData("dicom-web")]
    public async Task AStoreIsAJobThatCanBeFollowed(string route)
    {
        var tiny = TinyStudy.Unique();
        var study = await servers.Source.UploadAsync(tiny);
        var id = route switch
        {
            "modality" => await client.StoreToModalityAsync("sink", [study], Token),
            "peer" => await client.StoreToPeerAsync("sink", [study], Token),
            _ => await client.StowAsync("sink", [study], Token),
        };
        var job = await Eventually.NotNullAsync(async () => await client.GetJobAsync(id, Token) is { IsOver: true } over ? over : null, "the job to end");
        Assert.Equal((OrthancJobState.Success, 100), (job.State, job.Progress));
        Assert.Equal(3, ((JsonArray)(await servers.Sink.GetAsync($"studies/{study}/instances"))).Count);
    }

    [Fact]
    public async Task AStoreToNobodyFailsWithoutADimseStatus()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        var id = await client.StoreToModalityAsync("nobody", [study], Token);
        var job = await Eventually.NotNullAsync(async () => await client.GetJobAsync(id, Token) is { IsOver: true } over ? over : null, "the job to end");
        Assert.Equal((OrthancJobState.Failure, 9), (job.State, job.ErrorCode));
        Assert.Null(job.DimseStatus);
    }

    [Fact]
    public async Task AnUnknownModalityIsNotFound()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.StoreToModalityAsync("no such", [study], Token));
        Assert.Equal(OrthancError.NotFound, failure.Error);
    }

    [Fact]
    public async Task AForgottenJobIsNotFound()
    {
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetJobAsync("5ac9b9d2-43b1-4d3a-9cd0-aaaaaaaaaaaa", Token));
        Assert.Equal(OrthancError.NotFound, failure.Error);
    }

    [Fact]
    public async Task MetadataIsWrittenReadAndRemovedByItsNumber()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        await client.SetMetadataAsync(OrthancLevel.Study, study, 4201, "Delivering", Token);
        await client.SetMetadataAsync(OrthancLevel.Study, study, 4201, "Delivered", Token);
        Assert.Equal("Delivered", (await client.GetMetadataAsync(OrthancLevel.Study, study, Token))["4201"]);
        Assert.True(await client.DeleteMetadataAsync(OrthancLevel.Study, study, 4201, Token));
        Assert.False(await client.DeleteMetadataAsync(OrthancLevel.Study, study, 4201, Token));
    }

    [Fact]
    public async Task LabelsAreFalseWhereOrthancHasNone()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        Assert.Equal((await client.GetSystemAsync(Token)).HasLabels, await client.AddLabelAsync(OrthancLevel.Study, study, "guard-delivered", Token));
    }

    [Fact]
    public async Task ChangesArePagedOldestFirst()
    {
        var before = await client.GetLastChangeAsync(Token);
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(5));
        var changes = new List<OrthancChange>();
        for (var since = before; ;)
        {
            var page = await client.GetChangesAsync(since, 3, Token);
            changes.AddRange(page.Changes);
            Assert.InRange(page.Changes.Count, 0, 3);
            since = page.Last;
            if (page.Done)
            {
                break;
            }
        }

        Assert.Contains(changes, c => c is { ChangeType: "NewStudy", Level: OrthancLevel.Study } && c.Id == study);
        Assert.True(changes.Count(c => c is { ChangeType: "NewInstance", Level: OrthancLevel.Instance }) >= 5);
        Assert.Equal(changes.Select(c => c.Sequence).Order(), changes.Select(c => c.Sequence));
        Assert.True(changes[0].Sequence > before);
    }
}
