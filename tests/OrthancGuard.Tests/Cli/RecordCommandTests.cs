using OrthancGuard.Cli;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Tests.Cli;

/// <summary>What a reviewer, an auditor and the front desk do at the command line.</summary>
public sealed class RecordCommandTests(GuardAtWork guard) : IClassFixture<GuardAtWork>
{
    [Fact]
    public async Task TheLedgerIsExportedAndVerifiedWithoutTheGuard()
    {
        var (exit, output) = await guard.RunAsync("ledger", "export", "ledger.jsonl");
        Assert.True(exit == ExitCode.Done, output);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("ledger", "export", "ledger.jsonl")).ExitCode);
        (_, output) = await guard.RunAsync("ledger", "verify", "--file", "ledger.jsonl");
        Assert.Contains("The ledger is whole", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("ledger", "verify", "--file", "guard.json")).ExitCode);
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", (await guard.RunAsync("ledger", "key")).Output, StringComparison.Ordinal);
        Assert.Matches("whole: [0-9]+ rows, [1-9][0-9]* signatures", (await guard.RunAsync("ledger", "verify")).Output);
    }

    [Fact]
    public async Task ATokenIsMadeUsedAndRevoked()
    {
        var (exit, output) = await guard.RunAsync("token", "create", "dora", "--role", "auditor");
        Assert.True(exit == ExitCode.Done, output);
        var token = output.Trim();
        Assert.StartsWith("og_", token, StringComparison.Ordinal);
        Assert.Equal(200, await AskAsync("v1/ledger", token));
        Assert.Equal(403, await AskAsync("v1/hook:entries", token));
        (_, output) = await guard.RunAsync("token", "list");
        Assert.Matches("dora.*auditor", output);
        Assert.DoesNotContain(token, output, StringComparison.Ordinal);
        var number = System.Text.RegularExpressions.Regex.Match(output, @"(?<id>\d+)[^\d\n]*dora", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["id"].Value;
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("token", "revoke", number)).ExitCode);
        Assert.Equal(401, await AskAsync("v1/ledger", token));
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("token", "create", "api", "--role", "auditor")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await guard.RunAsync("token", "create", "erna", "--role", "king")).ExitCode);
    }

    [Fact]
    public async Task AHeldTransferIsShownReleasedAndReported()
    {
        var study = guard.Orthanc.Add(new("7101", "CLI-71", each: 1, change: (dataset, _) => dataset.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, ["YES"])));
        var (_, id) = await guard.RunAsync("transfers", "send", study.Id, "AI");
        id = id.Trim();
        Assert.Equal(ExitCode.Held, (await guard.RunAsync("transfers", "watch", id)).ExitCode);
        Assert.Contains(id, (await guard.RunAsync("review", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("may-carry-text", (await guard.RunAsync("review", "show", id)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("review", "release", id, "--why", "x", "--blank", "1,2,3")).ExitCode);
        var (exit, output) = await guard.RunAsync("review", "release", id, "--why", "no text in it", "--blank", "0,0,4,2");
        Assert.True(exit == ExitCode.Done, output);
        Assert.Equal(ExitCode.Done, (await guard.RunAsync("transfers", "watch", id)).ExitCode);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("review", "reject", id, "--why", "too late")).ExitCode);

        (exit, output) = await guard.RunAsync("report", "patient", "CLI-71", "--format", "csv");
        Assert.True(exit == ExitCode.Done, output);
        Assert.Contains(id, output, StringComparison.Ordinal);
        Assert.Contains("blacked out parts of 1 images", output, StringComparison.Ordinal);
        Assert.Contains("<h1>Where your images went</h1>", (await guard.RunAsync("report", "patient", "CLI-71")).Output, StringComparison.Ordinal);
        Assert.Contains("\"AuditEvent\"", (await guard.RunAsync("report", "patient", "CLI-71", "--format", "fhir")).Output, StringComparison.Ordinal);
        Assert.Contains("\"sent\"", (await guard.RunAsync("report", "patient", "CLI-71", "--format", "json")).Output, StringComparison.Ordinal);
        Assert.Contains("month,company,task", (await guard.RunAsync("report", "public", "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await guard.RunAsync("report", "public", "--from", "March")).ExitCode);
    }

    private async Task<int> AskAsync(string path, string token)
    {
        using var http = new HttpClient { BaseAddress = guard.Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var response = await http.GetAsync(path, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }
}
