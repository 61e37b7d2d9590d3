namespace OrthancGuard.Grpc.Tests.Json;

/// <summary>What each form of a <c>google.api.http</c> rule makes of a request.</summary>
public sealed class JsonBindingTests
{
    [Theory]
    [InlineData("GET", "/v1/items/a1", "id", "a1")]
    [InlineData("GET", "/v1/items/a1/", "id", "a1")]
    [InlineData("GET", "/v1/items/a%20b%2Fc%C3%A9", "id", "a b/cé")]
    [InlineData("GET", "/v1/items/a%252Fb", "id", "a%2Fb")]
    [InlineData("DELETE", "/v1/items/a1", "id", "a1")]
    [InlineData("PURGE", "/v1/items/a1", "id", "a1")]
    [InlineData("GET", "/v1/shelves/s1/items/i1", "name", "shelves/s1/items/i1")]
    [InlineData("GET", "/v1/shelves/s%2F1/items/i%201", "name", "shelves/s%2F1/items/i 1")]
    [InlineData("GET", "/v1/files/a/b/c.txt", "name", "a/b/c.txt")]
    [InlineData("GET", "/v1/files", "name", "")]
    [InlineData("POST", "/v1/files/a/b:open", "name", "a/b")]
    [InlineData("POST", "/v1/items/a1:cancel", "id", "a1")]
    [InlineData("POST", "/v1/items/1.2.840.1:cancel", "id", "1.2.840.1")]
    [InlineData("POST", "/v1/items/a:b:cancel", "id", "a:b")]
    [InlineData("GET", "/v1/items/a1?name=x&weight=2", "name", "x")]
    public async Task PathsAndQueriesFillFields(string method, string path, string field, string value)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, method, path);
        Assert.Equal(200, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(value, answer[field]);
    }

    [Fact]
    public async Task AnAdditionalBindingWithANestedFieldFillsBoth()
    {
        await using var server = await GrpcServer.StartAsync();
        var item = (await JsonCalls.SendAsync(server, "GET", "/v1/places/attic/items/i9")).Json;
        Assert.Equal("attic", (string?)item["place"]!["room"]);
        Assert.Equal("i9", (string?)item["id"]);
    }

    [Fact]
    public async Task AQueryFillsEveryTypeThatHasATextForm()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(
            server,
            "GET",
            "/v1/items/a1?tags=x&tags=y%26z&sizes=1&sizes=-2&colour=BLUE&old=true&serial=9007199254740993&weight=-1.5e3&picture=AAEC"
            + "&madeAt=2024-02-29T10:11:12Z&takes=90s&maybe=7&mask=id,name&count=0&place.room=attic&place.floor=-1");
        Assert.Equal(200, answer.Status);
        var item = answer.Json;
        Assert.Equal("""["x","y\u0026z"]""", item["tags"]!.ToJsonString());
        Assert.Equal("[1,-2]", item["sizes"]!.ToJsonString());
        Assert.Equal("BLUE", answer["colour"]);
        Assert.True((bool)item["old"]!);
        Assert.Equal("9007199254740993", answer["serial"]);
        Assert.Equal(-1500, (double)item["weight"]!);
        Assert.Equal("AAEC", answer["picture"]);
        Assert.Equal("2024-02-29T10:11:12Z", answer["madeAt"]);
        Assert.Equal("90s", answer["takes"]);
        Assert.Equal(7, (int)item["maybe"]!);
        Assert.Equal("id,name", answer["mask"]);
        Assert.Equal(0, (int)item["count"]!);
        Assert.Equal("attic", (string?)item["place"]!["room"]);
        Assert.Equal(-1, (int)item["place"]!["floor"]!);
    }

    [Theory]
    [InlineData("colour=2")]
    [InlineData("made_at=2024-02-29T10:11:12Z&old=false")]
    public async Task NumbersOfEnumValuesAndProtoNamesAreTakenToo(string query)
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal(200, (await JsonCalls.SendAsync(server, "GET", "/v1/items/a1?" + query)).Status);
    }

    [Theory]
    [InlineData("nothing=1")]
    [InlineData("id=other")]
    [InlineData("name=x&name=y")]
    [InlineData("old=yes")]
    [InlineData("sizes=1&sizes=two")]
    [InlineData("sizes=99999999999")]
    [InlineData("colour=GREEN")]
    [InlineData("made_at=yesterday")]
    [InlineData("place=attic")]
    [InlineData("place.nothing=1")]
    [InlineData("place.room.x=1")]
    [InlineData("labels=a")]
    [InlineData("picture=***")]
    public async Task AParameterThatDoesNotFitIsRefused(string query)
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "GET", "/v1/items/a1?" + query);
        Assert.Equal(400, answer.Status);
        Assert.Equal("3", answer["code"]);
        Assert.DoesNotContain("99999999999", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWholeBodyFillsTheRequest()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(
            server, "POST", "/v1/items", """{"id":"n","tags":["a"],"place":{"room":"r"},"labels":{"k":"v"},"serial":"5","colour":"RED"}""", "application/json; charset=utf-8");
        Assert.Equal(200, answer.Status);
        Assert.Equal("v", (string?)answer.Json["labels"]!["k"]);
        Assert.Equal("RED", answer["colour"]);
        Assert.Equal("5", answer["serial"]);
    }

    [Fact]
    public async Task ThePathWinsOverTheBody()
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal("path", (await JsonCalls.SendAsync(server, "PUT", "/v1/items/path", """{"id":"body"}"""))["id"]);
    }

    [Fact]
    public async Task ABodyThatIsOneFieldLeavesTheRestToTheQuery()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "PATCH", "/v1/items/i1?name=n", """{"room":"attic","floor":3}""");
        Assert.Equal("attic", (string?)answer.Json["place"]!["room"]);
        Assert.Equal("n", answer["name"]);
        Assert.Equal("i1", answer["id"]);
        Assert.Equal(400, (await JsonCalls.SendAsync(server, "PATCH", "/v1/items/i1?place.floor=4", """{"room":"attic"}""")).Status);
        Assert.Equal(400, (await JsonCalls.SendAsync(server, "PATCH", "/v1/items/i1", """{"room":"attic"},"name":"smuggled" """)).Status);
    }

    [Fact]
    public async Task ARepeatedFieldCanBeTheBodyAndTheAnswer()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "PUT", "/v1/items/i1/tags", """["a","b"]""");
        Assert.Equal(200, answer.Status);
        Assert.Equal("""["a","b"]""", answer.Json.ToJsonString());
    }

    [Fact]
    public async Task AnEmptyBodyIsAnEmptyRequest()
    {
        await using var server = await GrpcServer.StartAsync();
        Assert.Equal("i1", (await JsonCalls.SendAsync(server, "POST", "/v1/items/i1:cancel"))["id"]);
        Assert.Equal(200, (await JsonCalls.SendAsync(server, "POST", "/v1/items:list")).Status);
    }

    [Fact]
    public async Task DefaultsAreWrittenSoThatReadersNeedNotKnowThem()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await JsonCalls.SendAsync(server, "GET", "/v1/items/a1");
        Assert.Equal("", answer["name"]);
        Assert.Equal("COLOUR_UNSPECIFIED", answer["colour"]);
        Assert.Null(answer.Json["count"]);
    }
}
