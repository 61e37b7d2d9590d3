using System.Text.Json.Nodes;
using OrthancGuard.Tests.Cli;

namespace OrthancGuard.Tests.Api;

public sealed class ServiceTests(GuardAtWork guard) : IClassFixture<GuardAtWork>
{
    [Fact]
    public async Task ASubmittedStudyIsWatchedToItsEnd()
    {
        var study = guard.Orthanc.Add(new("8001", "API-1"));
        var (status, transfer) = await guard.PostAsync("v1/transfers", $$"""{ "destination": "AI", "studyInstanceUid": "{{study.Uid}}", "priority": "STAT" }""");
        Assert.Equal(200, status);
        Assert.Equal("STAT", Text(transfer, "priority"));
        var lines = (await guard.Http.GetStringAsync($"v1/transfers/{Text(transfer, "id")}:watch", TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal("DELIVERED", Text(lines[^1], "state"));
        Assert.Equal(3, (int)lines[^1]["counts"]!["delivered"]!);
        Assert.Equal(
            ["QUEUED", "DECIDING", "FETCHING", "PROTECTING", "VERIFYING", "DELIVERING", "DELIVERED"],
            lines[^1]["history"]!.AsArray().Select(change => Text(change!, "state")));
        Assert.Equal(study.Id, Text(lines[^1], "studyId"));
    }

    [Theory]
    [InlineData("v1/transfers", """{ "destination": "NOBODY", "studyId": "x" }""", 404)]
    [InlineData("v1/transfers", """{ "destination": "AI" }""", 400)]
    [InlineData("v1/transfers/t0:cancel", "{}", 404)]
    [InlineData("v1/transfers/t0:retry", "{}", 404)]
    [InlineData("v1/optouts", "{}", 400)]
    [InlineData("v1/optouts", """{ "patient": { "id": "  " } }""", 400)]
    [InlineData("v1/optouts", """{ "patient": { "id": "1" }, "destination": "NOBODY" }""", 404)]
    [InlineData("v1/optouts/999999:withdraw", "{}", 404)]
    [InlineData("v1/optouts:check", "{}", 400)]
    [InlineData("v1/optouts:list", """{ "pageToken": "x" }""", 400)]
    [InlineData("v1/optouts:list", """{ "pageSize": -1 }""", 400)]
    [InlineData("v1/hook:stable-study", "{}", 400)]
    [InlineData("v1/hook:stable-study", """{ "studyId": "../../etc" }""", 400)]
    [InlineData("v1/hook:claim-send", """{ "kind": "MODALITY", "entry": "ai" }""", 400)]
    public async Task AMistakenRequestIsToldSo(string path, string body, int expected)
    {
        var (status, answer) = await guard.PostAsync(path, body);
        Assert.Equal(expected, status);
        Assert.NotEmpty(Text(answer, "message"));
    }

    [Theory]
    [InlineData("v1/transfers/t0", 404)]
    [InlineData("v1/transfers/t0:watch", 404)]
    [InlineData("v1/transfers?states=TRANSFER_STATE_UNSPECIFIED", 400)]
    [InlineData("v1/ledger?pageToken=x", 400)]
    public async Task AMistakenQuestionIsToldSo(string path, int expected) => Assert.Equal(expected, (await guard.GetAsync(path)).Status);

    [Fact]
    public async Task TheHookGetsAnExactTokenAndTheClaimBecomesATransfer()
    {
        var study = guard.Orthanc.Add(new("8002", "API-2"));
        var (_, refused) = await guard.PostAsync("v1/hook:claim-send", $$"""{ "kind": "MODALITY", "entry": "other", "resources": ["{{study.Id}}"] }""");
        Assert.Equal("orthancguard-refused", Text(refused, "token"));
        var (_, accepted) = await guard.PostAsync(
            "v1/hook:claim-send", $$"""{ "kind": "MODALITY", "entry": "ai", "resources": ["{{study.Id}}"], "requestedBy": "SendToModality" }""");
        Assert.Equal("orthancguard-accepted", Text(accepted, "token"));
        var transfer = await EndToEnd.Tests.Harness.Eventually.NotNullAsync(
            async () => (await guard.GetAsync($"v1/transfers?studyId={study.Id}&states=DELIVERED")).Body["transfers"]!.AsArray().FirstOrDefault(), "the claimed study is delivered");
        Assert.Equal(("HOOK", "SendToModality"), (Text(transfer, "origin"), Text(transfer, "requestedBy")));
    }

    [Fact]
    public async Task TheHookIsToldWhichEntriesToWatch()
    {
        var entry = Assert.Single((await guard.GetAsync("v1/hook:entries")).Body["entries"]!.AsArray());
        Assert.Equal(("MODALITY", "ai", "AI", true), (Text(entry!, "kind"), Text(entry!, "name"), Text(entry!, "destination"), (bool)entry!["gate"]!));
    }

    [Fact]
    public async Task ListsComeInPages()
    {
        for (var i = 0; i < 5; i++)
        {
            await guard.PostAsync("v1/optouts", $$"""{ "patient": { "id": "PAGE-{{i}}" } }""");
        }

        var seen = new List<string>();
        var token = "";
        do
        {
            var (_, page) = await guard.PostAsync("v1/optouts:list", $$"""{ "pageSize": 2, "pageToken": "{{token}}" }""");
            seen.AddRange(page["optOuts"]!.AsArray().Select(optOut => Text(optOut!["patient"]!, "id")));
            token = Text(page, "nextPageToken");
        }
        while (token.Length > 0);

        Assert.Equal(["PAGE-4", "PAGE-3", "PAGE-2", "PAGE-1", "PAGE-0"], seen.Where(id => id.StartsWith("PAGE", StringComparison.Ordinal)));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
