using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Gate;

namespace OrthancGuard.Tests.Gate;

public sealed class StowGateTests : IAsyncLifetime
{
    private readonly TinyStudy study = TinyStudy.Unique(3, 600);
    private HttpGateServer gate = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        gate = await HttpGateServer.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(gate.Url, $"dicom-web/{HttpGateServer.Name}/") };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await gate.DisposeAsync();
    }

    [Fact]
    public async Task StoredInstancesAreNamedInTheAnswer()
    {
        using var response = await StoreAsync(study.Files());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/dicom+json", response.Content.Headers.ContentType?.MediaType);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(Enumerable.Range(0, 3).Select(study.SopInstanceUid), Items(answer, "00081199").Select(i => (string?)i["00081155"]!["Value"]![0]));
        Assert.Null(answer["00081198"]);
        Assert.Equal("UR", (string?)answer["00081190"]!["vr"]);
        Assert.All(gate.Answers.Asked, a => Assert.Equal((GateDoor.DicomWeb, study.StudyUid), (a.Door, a.StudyInstanceUid)));
    }

    [Fact]
    public async Task SomeRefusedIsAcceptedWithTheFailuresNamed()
    {
        gate.Answers.Verdict = i => i.SopInstanceUid == study.SopInstanceUid(1) ? GateVerdict.NotAuthorized : GateVerdict.Accepted;
        using var response = await StoreAsync(study.Files());
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(2, Items(answer, "00081199").Length);
        var failed = Assert.Single(Items(answer, "00081198"));
        Assert.Equal((study.SopInstanceUid(1), 0x0124), ((string?)failed["00081155"]!["Value"]![0], (int)failed["00081197"]!["Value"]![0]!));
    }

    [Theory]
    [InlineData("NotAuthorized", HttpStatusCode.Conflict, 0x0124)]
    [InlineData("Unavailable", HttpStatusCode.ServiceUnavailable, 0xA700)]
    public async Task AllRefusedIsAFailure(string verdict, HttpStatusCode status, int reason)
    {
        gate.Answers.Verdict = _ => Enum.Parse<GateVerdict>(verdict);
        using var response = await StoreAsync(study.Files());
        Assert.Equal(status, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.All(Items(answer, "00081198"), f => Assert.Equal(reason, (int)f["00081197"]!["Value"]![0]!));
    }

    [Fact]
    public async Task TheAnswerIsXmlForWhoAsksForIt()
    {
        gate.Answers.Verdict = i => i.SopInstanceUid == study.SopInstanceUid(0) ? GateVerdict.NotAuthorized : GateVerdict.Accepted;
        using var response = await StoreAsync(study.Files(), accept: "application/dicom+json;q=0.5, application/dicom+xml");
        Assert.Equal("application/dicom+xml", response.Content.Headers.ContentType?.MediaType);
        var root = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        var ns = root.Name.Namespace;
        Assert.Equal("NativeDicomModel", root.Name.LocalName);
        var failed = root.Elements(ns + "DicomAttribute").Single(a => (string?)a.Attribute("keyword") == "FailedSOPSequence");
        Assert.Equal("292", failed.Descendants(ns + "DicomAttribute").Single(a => (string?)a.Attribute("tag") == "00081197").Value);
        Assert.Equal(2, root.Elements(ns + "DicomAttribute").Single(a => (string?)a.Attribute("tag") == "00081199").Elements(ns + "Item").Count());
    }

    [Fact]
    public async Task AnInstanceOfAnotherStudyThanThePathIsNotStored()
    {
        using var other = await StoreAsync([study.File(0)], path: "studies/1.2.3");
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Empty(gate.Answers.Asked);
        using var same = await StoreAsync([study.File(0)], path: "studies/" + study.StudyUid);
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [Fact]
    public async Task APartThatIsNoInstanceIsAnotherFailure()
    {
        using var response = await StoreAsync([study.File(0), "nonsense"u8.ToArray()]);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(0xC000, (int)Assert.Single(Items(answer, "0008119A"))["00081197"]!["Value"]![0]!);
        Assert.Single(Items(answer, "00081199"));
    }

    [Theory]
    [InlineData("application/dicom", "", 415)]
    [InlineData("multipart/related; type=\"application/dicom+json\"; boundary=x", "--x\r\n\r\n{}\r\n--x--", 415)]
    [InlineData("multipart/related; type=\"application/dicom\"", "", 415)]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=x", "", 400)]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=x", "--x--\r\n", 400)]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=x", "--x\r\nContent-Type: application/dicom\r\n\r\nendless", 400)]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=\"x y\"", "--x y\r\n\r\nnonsense\r\n--x y--", 409)]
    public async Task AMalformedRequestIsAnError(string contentType, string body, int status)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await http.PostAsync(new Uri("studies", UriKind.Relative), content);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(gate.Answers.Asked);
    }

    [Fact]
    public async Task AnAnswerThatNobodyAcceptsIsNotGiven()
    {
        using var response = await StoreAsync([study.File(0)], accept: "text/plain");
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Empty(gate.Answers.Asked);
    }

    [Fact]
    public async Task APartIsAnsweredForBeforeTheNextHasArrived()
    {
        var pipe = new Pipe();
        using var content = new StreamContent(pipe.Reader.AsStream());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=b");
        var storing = http.PostAsync(new Uri("studies", UriKind.Relative), content);
        for (var i = 0; i < 3; i++)
        {
            await pipe.Writer.WriteAsync("\r\n--b\r\nContent-Type: application/dicom\r\n\r\n"u8.ToArray());
            await Eventually.TrueAsync(() => Task.FromResult(gate.Answers.Asked.Count == i), $"{i} parts to be admitted");
            await pipe.Writer.WriteAsync(study.File(i));
        }

        await pipe.Writer.WriteAsync("\r\n--b--\r\n"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        using var response = await storing;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, gate.Answers.Asked.Count);
    }

    [Theory]
    [InlineData("Accepted", "Success")]
    [InlineData("NotAuthorized", "Failure")]
    [InlineData("Unavailable", "Failure")]
    public async Task OrthancSendsToTheDicomWebGateAndItsJobTellsTheAnswer(string verdict, string state)
    {
        gate.Answers.Verdict = _ => Enum.Parse<GateVerdict>(verdict);
        await using var orthanc = await OrthancServer.StartAsync("CLINIC", (c, _) => c["DicomWeb"] = new JsonObject
        {
            ["Servers"] = new JsonObject { ["STROKE_AI"] = new JsonArray(http.BaseAddress!.ToString(), "clinic", "right") },
        });
        var id = await orthanc.UploadAsync(study);
        var (status, body) = await orthanc.PostAsync("dicom-web/servers/STROKE_AI/stow", new { Resources = new[] { id }, Synchronous = false });
        Assert.Equal(200, status);
        var job = await Eventually.NotNullAsync(
            async () => await orthanc.GetAsync("jobs/" + (string)JsonNode.Parse(body)!["ID"]!) is var j && (string?)j["State"] is "Success" or "Failure" ? j : null,
            "the job to end");
        Assert.Equal(state, (string?)job["State"]);
        Assert.Equal(3, gate.Answers.Asked.Select(a => a.SopInstanceUid).Distinct().Count());
        Assert.All(gate.Answers.Asked, a => Assert.Equal("clinic", a.User));
    }

    private static JsonNode[] Items(JsonNode answer, string tag) => [.. answer[tag]!["Value"]!.AsArray().Select(i => i!)];

    private async Task<HttpResponseMessage> StoreAsync(IEnumerable<byte[]> files, string accept = "application/dicom+json", string path = "studies")
    {
        using var content = new MultipartContent("related", "boundary-of-a-test");
        content.Headers.ContentType!.Parameters.Add(new NameValueHeaderValue("type", "\"application/dicom\""));
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/dicom");
            content.Add(part);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Accept.ParseAdd(accept);
        return await http.SendAsync(request);
    }
}
