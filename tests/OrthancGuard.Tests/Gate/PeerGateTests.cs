using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Gate;

namespace OrthancGuard.Tests.Gate;

public sealed class PeerGateTests : IAsyncLifetime
{
    private readonly TinyStudy study = TinyStudy.Unique(2, 600);
    private HttpGateServer gate = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        gate = await HttpGateServer.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(gate.Url, $"peer/{HttpGateServer.Name}/") };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await gate.DisposeAsync();
    }

    [Fact]
    public async Task AnInstanceIsARequestWithWhoAndWhat()
    {
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(study.File(0))).StatusCode);
        var asked = Assert.Single(gate.Answers.Asked);
        Assert.Equal((GateDoor.Peer, HttpGateServer.Name, IPAddress.Loopback), (asked.Door, asked.Target, asked.RemoteAddress));
        Assert.Equal((study.StudyUid, study.SopInstanceUid(0)), (asked.StudyInstanceUid, asked.SopInstanceUid));
        Assert.Equal(study.PatientId, Assert.Single(asked.Patients).Id);
        Assert.Null(asked.User);
    }

    [Theory]
    [InlineData("NotAuthorized", 403)]
    [InlineData("Unavailable", 503)]
    public async Task ARefusalSaysWhy(string verdict, int status)
    {
        gate.Answers.Verdict = _ => Enum.Parse<GateVerdict>(verdict);
        using var response = await PostAsync(study.File(0));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("words for the sender", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["Message"]);
    }

    [Fact]
    public async Task WhatIsNoDicomIsABadRequest()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("not DICOM at all"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync([])).StatusCode);
        Assert.Empty(gate.Answers.Asked);
    }

    [Fact]
    public async Task ACompressedBodyIsRead()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(study.File(0));
        }

        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await http.PostAsync(new Uri("instances", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(study.SopInstanceUid(0), Assert.Single(gate.Answers.Asked).SopInstanceUid);
    }

    [Theory]
    [InlineData("right", HttpStatusCode.OK)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    public async Task CredentialsProveTheSender(string password, HttpStatusCode status)
    {
        http.DefaultRequestHeaders.Authorization = OrthancServer.Basic("clinic", password);
        using var response = await PostAsync(study.File(0));
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? ["clinic"] : [], gate.Answers.Asked.Select(a => a.User));
    }

    [Fact]
    public async Task ABurstLastsAsLongAsItsConnection()
    {
        await PostAsync(study.File(0));
        await PostAsync(study.File(1));
        var burst = Assert.Single(gate.Answers.Asked.Select(a => a.Burst).Distinct());
        Assert.Empty(gate.Answers.Closed);
        http.Dispose();
        await Eventually.TrueAsync(() => Task.FromResult(gate.Answers.Closed.Count == 1), "the burst to be closed");
        Assert.Equal([burst], gate.Answers.Closed);
    }

    [Fact]
    public async Task OrthancSendsToThePeerGateAndItsJobTellsTheAnswer()
    {
        await using var orthanc = await OrthancServer.StartAsync("CLINIC", (c, _) => c["OrthancPeers"] = new JsonObject
        {
            ["STROKE_AI"] = new JsonObject
            {
                ["Url"] = http.BaseAddress!.ToString(),
                ["Username"] = "clinic",
                ["Password"] = "right",
            },
        });
        var id = await orthanc.UploadAsync(study);
        Assert.Equal("OrthancGuard", (string?)(await orthanc.GetAsync("peers/STROKE_AI/system"))["Name"]);
        Assert.Equal(200, (await orthanc.PostAsync("peers/STROKE_AI/store", id)).Status);
        Assert.Equal([study.SopInstanceUid(0), study.SopInstanceUid(1)], gate.Answers.Asked.Select(a => a.SopInstanceUid).Order(StringComparer.Ordinal));
        Assert.All(gate.Answers.Asked, a => Assert.Equal("clinic", a.User));

        gate.Answers.Verdict = _ => GateVerdict.NotAuthorized;
        Assert.Equal(500, (await orthanc.PostAsync("peers/STROKE_AI/store", id)).Status);
    }

    private Task<HttpResponseMessage> PostAsync(byte[] body) => http.PostAsync(new Uri("instances", UriKind.Relative), new ByteArrayContent(body));
}
