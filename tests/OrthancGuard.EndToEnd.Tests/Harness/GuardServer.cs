using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary><c>orthancguard serve</c> as a process of its own, with a data directory of its own.</summary>
internal sealed class GuardServer : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "orthancguard");
    private readonly TempFolder folder = new();
    private readonly JsonObject configuration;
    private ChildProcess? process;
    private string earlierLogs = "";

    public GuardServer()
    {
        DicomPort = FreePort.Next();
        ApiPort = FreePort.Next();
        File.WriteAllText(folder["orthanc-password"], OrthancServer.GuardPassword);
        configuration = new JsonObject
        {
            ["DataDirectory"] = folder.Make("data"),
            ["Listen"] = new JsonObject { ["Api"] = $"http://127.0.0.1:{ApiPort}", ["Dicom"] = $"127.0.0.1:{DicomPort}" },
            ["Limits"] = new JsonObject
            {
                ["BurstQuietSeconds"] = 1,
                ["Retry"] = new JsonObject { ["FirstSeconds"] = 1, ["LongestSeconds"] = 2 },
            },
        };
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ApiPort}/") };
    }

    public int ApiPort { get; }

    public int DicomPort { get; }

    public HttpClient Http { get; }

    public string DataDirectory => DiskBytes is null ? folder["data"] : $"/proc/{process!.Id}/root{folder["data"]}";

    /// <summary>Gives the data directory a disk of its own of this size, which nobody else sees. Needs to be root.</summary>
    public long? DiskBytes { get; init; }

    public ChildProcess Process => process!;

    public string Log => earlierLogs + process?.Output;

    public async Task ResizeDiskAsync(long bytes)
    {
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/nsenter", ["--mount", "--target", process!.Id.ToString(), "mount", "-o", $"remount,size={bytes}", folder["data"]], folder.Root);
        Assert.True(exit == 0, output);
    }

    /// <summary>What the process gets besides, from its next start on.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public Uri Gate => new($"http://127.0.0.1:{ApiPort}/gate/");

    /// <summary>How the guard reaches an Orthanc: the clinic's, or an outbox.</summary>
    public JsonObject Reach(OrthancServer orthanc) => new()
    {
        ["Url"] = orthanc.Url.ToString(),
        ["Username"] = OrthancServer.GuardUser,
        ["PasswordFile"] = folder["orthanc-password"],
    };

    /// <param name="orthanc">The clinic's.</param>
    /// <param name="configure">Destinations, routes, limits.</param>
    public async Task StartAsync(OrthancServer orthanc, Func<JsonObject, Task> configure)
    {
        configuration["Orthanc"] = Reach(orthanc);
        await configure(configuration);
        await StartAsync();
    }

    /// <summary>Writes guard.json and starts nothing.</summary>
    public async Task PrepareAsync(OrthancServer orthanc, Action<JsonObject> configure)
    {
        configuration["Orthanc"] = Reach(orthanc);
        configure(configuration);
        InventedContract.AddTo(configuration);
        await File.WriteAllTextAsync(folder["guard.json"], configuration.ToJsonString());
    }

    /// <summary>Starts again with what it had.</summary>
    public async Task StartAsync()
    {
        InventedContract.AddTo(configuration);
        await File.WriteAllTextAsync(folder["guard.json"], configuration.ToJsonString());
        string[] serve = [Program, "serve", "--config", folder["guard.json"]];
        process = DiskBytes is null
            ? ChildProcess.Start(serve[0], serve[1..], folder.Root, Environment)
            : ChildProcess.Start(
                "/usr/bin/unshare",
                ["--mount", "/bin/sh", "-c", $"mount -t tmpfs -o mode=0700,size={DiskBytes} tmpfs \"$0\" && exec \"$@\"", folder["data"], .. serve],
                folder.Root,
                Environment);
        await Eventually.TrueAsync(
            async () =>
            {
                Assert.False(process.HasExited, "the guard ended:\n" + process.Output);
                return await AnswersAsync();
            },
            "the guard to answer");
        var token = (await File.ReadAllTextAsync(Path.Combine(DataDirectory, "api.token"))).Trim();
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Rewrites guard.json and has it read again while the guard runs.</summary>
    public async Task<JsonNode> ReconfigureAsync(Action<JsonObject> change)
    {
        change(configuration);
        await File.WriteAllTextAsync(folder["guard.json"], configuration.ToJsonString());
        return await PostAsync("v1/configuration:reload", []);
    }

    /// <summary>guard.json as it is on disk.</summary>
    public string ConfigurationFile => folder["guard.json"];

    /// <summary>A command of the same program, with the same configuration.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        ChildProcess.RunAsync(Program, [.. arguments, "--config", ConfigurationFile], folder.Root);

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        earlierLogs += process!.Output + "\n--- killed ---\n";
        await process.DisposeAsync();
        process = null;
    }

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Http.GetStringAsync(path))!;

    public async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(path, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Transfers of one study, newest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> TransfersOfAsync(string studyId) =>
        [.. (await GetAsync("v1/transfers?pageSize=1000"))["transfers"]?.AsArray().Where(t => (string?)t!["studyId"] == studyId).Select(t => t!) ?? []];

    public async Task<IReadOnlyList<JsonNode>> TransfersAsync() =>
        [.. (await GetAsync("v1/transfers?pageSize=1000"))["transfers"]?.AsArray().Select(t => t!) ?? []];

    /// <summary>Waits until the study has transfers and all of them have ended; gives the newest.</summary>
    public async Task<JsonNode> EndOfAsync(string studyId, double seconds = 60)
    {
        IReadOnlyList<JsonNode> transfers = [];
        try
        {
            await Eventually.TrueAsync(
                async () =>
                {
                    transfers = await TransfersOfAsync(studyId);
                    return transfers.Count > 0 && transfers.All(t => IsEnd((string)t["state"]!));
                },
                "the transfers of a study to end",
                seconds);
        }
        catch (Xunit.Sdk.XunitException e)
        {
            throw new InvalidOperationException($"{e.Message}\ntransfers: {string.Join('\n', transfers.Select(t => t.ToJsonString()))}\n{Log}", e);
        }

        return transfers[0];
    }

    public static bool IsEnd(string state) => state is "DELIVERED" or "REFUSED" or "HELD" or "FAILED" or "CANCELLED";

    public Task<JsonNode> OptOutAsync(string patientId) => PostAsync(
        "v1/optouts",
        new JsonObject { ["patient"] = new JsonObject { ["id"] = patientId }, ["by"] = "front desk", ["why"] = "asked on the phone" });

    public Task<JsonNode> SubmitAsync(string destination, string studyId) =>
        PostAsync("v1/transfers", new JsonObject { ["destination"] = destination, ["studyId"] = studyId });

    public async Task<string> StateAsync(string transferId) => (string)(await GetAsync("v1/transfers/" + transferId))["state"]!;

    /// <summary>Waits for a transfer to end; gives it with its history.</summary>
    public async Task<JsonNode> EndAsync(string transferId, double seconds = 60)
    {
        JsonNode? transfer = null;
        try
        {
            return await Eventually.NotNullAsync(
                async () => (transfer = await GetAsync("v1/transfers/" + transferId)) is var t && IsEnd((string)t["state"]!) ? t : null,
                "a transfer to end",
                seconds);
        }
        catch (Xunit.Sdk.XunitException e)
        {
            throw new InvalidOperationException($"{e.Message}\n{transfer}\n{Log}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process != null)
        {
            await process.DisposeAsync();
        }

        Http.Dispose();
        folder.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var response = await Http.GetAsync("healthz");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
