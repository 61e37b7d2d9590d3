using System.Diagnostics;
using System.Net.Sockets;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Orthanc;

public sealed class OrthancClientFaultTests
{
    private const string System = """{"Version":"1.12.3","DatabaseVersion":6}""";
    private const string UnknownResource = """{"HttpStatus":404,"OrthancStatus":17,"OrthancError":"Unknown resource"}""";
    private static readonly ScriptedServer.Answer Ok = ScriptedServer.Json(System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARefusedConnectionMeansThatOrthancIsDown()
    {
        using var client = Client(new Uri($"http://127.0.0.1:{FreePort.Next()}/"));
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync("a", Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
        Assert.Contains("ConnectionRefused", failure.Message);
    }

    [Fact]
    public async Task AnErrorThatOrthancDescribesMeansThatTheStudyIsGone()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json(UnknownResource, 404));
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync("a", Token));
        Assert.Equal((OrthancError.NotFound, 17), (failure.Error, failure.OrthancStatus));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ANotFoundOfSomethingThatIsNoOrthancMeansThatOrthancIsDown()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("<html>nothing here</html>", 404));
        using var client = Client(server.Url, retries: 0);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync("a", Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
    }

    [Fact]
    public async Task AnUndescribedNotFoundIsBelievedOnceTheSystemIsOrthancs()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("", 404), Ok);
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync("a", Token));
        Assert.Equal(OrthancError.NotFound, failure.Error);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task AReadIsRepeatedAfterAServersFault(int status)
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("", status), ScriptedServer.Json("", status), Ok);
        using var client = Client(server.Url);
        Assert.Equal("1.12.3", (await client.GetSystemAsync(Token)).Version);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task TryingEndsAtTheLimit()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("", 503));
        using var client = Client(server.Url, retries: 2);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetSystemAsync(Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(401, "Unauthorized", 1)]
    [InlineData(403, "Unauthorized", 1)]
    [InlineData(400, "Refused", 1)]
    [InlineData(507, "Refused", 1)]
    [InlineData(302, "Unexpected", 1)]
    public async Task AnAnswerThatWouldNotChangeIsNotAskedForAgain(int status, string error, int requests)
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("", status, "Location: http://127.0.0.1:1/\r\n"));
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetSystemAsync(Token));
        Assert.Equal(error, failure.Error.ToString());
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task AJobIsNeverSubmittedTwice()
    {
        await using var server = new ScriptedServer(ScriptedServer.Truncated(100, 3), ScriptedServer.Json("""{"ID":"j"}"""));
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.StoreToModalityAsync("AI OUT/1", ["a"], Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /modalities/AI%20OUT%2F1/store HTTP/1.1", request);
        Assert.EndsWith("""{"Resources":["a"],"Synchronous":false,"Permissive":false}""", request);
    }

    [Fact]
    public async Task AnUploadIsRepeatedWithItsBody()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Reset(10, 0), ScriptedServer.Json("""{"ID":"i","ParentStudy":"s","Status":"AlreadyStored"}"""));
        using var client = Client(server.Url);
        var upload = await client.UploadInstanceAsync("instance"u8.ToArray(), Token);
        Assert.Equal(("i", "s", true), (upload.InstanceId, upload.ParentStudy, upload.AlreadyStored));
        Assert.Equal(2, server.Requests.Count(r => r.EndsWith("\r\n\r\ninstance", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnUploadThatAFilterTurnedAwayIsARefusal()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("""{"ID":"i","ParentStudy":"s","Status":"FilteredOut"}"""));
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.UploadInstanceAsync(new byte[1], Token));
        Assert.Equal(OrthancError.Refused, failure.Error);
    }

    [Fact]
    public async Task ATruncatedFileIsNeverHandedOn()
    {
        await using var server = new ScriptedServer(ScriptedServer.Truncated(1000, 999), ScriptedServer.Json(new string('x', 1000)));
        using var client = Client(server.Url);
        Assert.Equal(new string('x', 1000), global::System.Text.Encoding.ASCII.GetString(await client.GetInstanceFileAsync("a", Token)));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AConnectionResetInTheBodyIsOrthancDown()
    {
        await using var server = new ScriptedServer(ScriptedServer.Reset(1000, 10));
        using var client = Client(server.Url, retries: 1);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetInstanceFileAsync("a", Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
        Assert.IsNotType<SocketException>(failure);
    }

    [Fact]
    public async Task AFileLongerThanTheLimitIsNotRead()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json(new string('x', 1001)));
        using var client = new OrthancClient(
            new OrthancConnection(new OrthancSettings { Url = server.Url }) { MaxInstanceBytes = 1000 }, TimeProvider.System);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetInstanceFileAsync("a", Token));
        Assert.Equal(OrthancError.Unexpected, failure.Error);
    }

    [Fact]
    public async Task ASilentServerIsGivenUpAtTheTimeLimit()
    {
        await using var server = new ScriptedServer(ScriptedServer.Silent);
        using var client = Client(server.Url, retries: 0, timeout: TimeSpan.FromMilliseconds(50));
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetSystemAsync(Token));
        Assert.Equal(OrthancError.Unavailable, failure.Error);
        Assert.Contains("no answer within", failure.Message);
    }

    [Fact]
    public async Task CancellingEndsARequestAtOnceAndIsNoFailureOfOrthanc()
    {
        await using var server = new ScriptedServer(ScriptedServer.Silent);
        using var client = Client(server.Url);
        using var cancel = new CancellationTokenSource();
        var request = client.GetSystemAsync(cancel.Token);
        await Eventually.TrueAsync(() => Task.FromResult(server.Requests.Count == 1), "the request to arrive");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task NonsenseIsUnexpectedAndNeverQuoted()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json("""{"Version":"secret-value"""));
        using var client = Client(server.Url);
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetSystemAsync(Token));
        Assert.Equal(OrthancError.Unexpected, failure.Error);
        Assert.DoesNotContain("secret", failure.ToString());
    }

    [Fact]
    public async Task AnIdIsCutShortInMessages()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json(UnknownResource, 404));
        using var client = Client(server.Url);
        var id = OrthancId.Study("patient", "1.2.3");
        var failure = await Assert.ThrowsAsync<OrthancException>(() => client.GetStudyAsync(id, Token));
        Assert.DoesNotContain(id, failure.Message);
        Assert.Contains(id[..8], failure.Message);
    }

    [Fact]
    public async Task MetadataThatHasARevisionIsChangedByNamingIt()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Json("{}", 409), ScriptedServer.Json("old", 200, "ETag: \"7\"\r\n"), ScriptedServer.Json(""));
        using var client = Client(server.Url);
        await client.SetMetadataAsync(OrthancLevel.Study, "a", 4201, "Delivered", Token);
        Assert.Equal(["PUT", "GET", "PUT"], server.Requests.Select(r => r[..3]));
        Assert.Contains("If-Match: \"7\"", server.Requests[2]);
        Assert.EndsWith("Delivered", server.Requests[2]);
    }

    [Fact]
    public async Task ConnectionsAreKeptAndBounded()
    {
        await using var server = new ScriptedServer(ScriptedServer.Json(System, 200, "Connection: Keep-Alive\r\nKeep-Alive: timeout=1\r\n"));
        using var client = Client(server.Url);
        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.GetSystemAsync(Token)));
        }

        Assert.Equal(120, server.Requests.Count);
        Assert.InRange(server.Connections, 1, 8);
    }

    [Theory]
    [InlineData("1.10.1", false)]
    [InlineData("1.11.3", false)]
    [InlineData("1.12.0", true)]
    [InlineData("1.13.0", true)]
    [InlineData("mainline", true)]
    public async Task LabelsAreKnownByVersion(string version, bool hasLabels)
    {
        await using var server = new ScriptedServer(ScriptedServer.Json($$"""{"Version":"{{version}}"}"""));
        using var client = Client(server.Url);
        Assert.Equal(hasLabels, (await client.GetSystemAsync(Token)).HasLabels);
    }

    private static OrthancClient Client(Uri url, int retries = 3, TimeSpan? timeout = null)
    {
        var settings = new OrthancSettings { Url = url, Timeout = timeout ?? TimeSpan.FromSeconds(20) };
        return new OrthancClient(new OrthancConnection(settings) { Retries = retries, RetryDelay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System);
    }
}
