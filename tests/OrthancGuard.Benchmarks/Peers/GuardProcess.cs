using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary><c>orthancguard serve</c> as built with this program, or the executable that ORTHANCGUARD_PROGRAM names.</summary>
internal sealed class GuardProcess : IAsyncDisposable
{
    /// <summary>As the service file and the image set them.</summary>
    private static readonly Dictionary<string, string> Deployed = new(StringComparer.Ordinal) { ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_GCgen0size"] = "400000" };

    private readonly TempFolder _folder = new();
    private readonly ChildProcess _process;
    private readonly HttpClient _http;

    private GuardProcess(Uri orthanc, int receiverPort, bool deface, int destinations)
    {
        (ApiPort, GatePort) = (FreePort.Next(), FreePort.Next());
        var configuration = Configuration(_folder["data"], orthanc, receiverPort, deface, destinations);
        configuration["Listen"] = new JsonObject { ["Api"] = $"http://127.0.0.1:{ApiPort}", ["Dicom"] = $"127.0.0.1:{GatePort}" };
        File.WriteAllText(_folder["guard.json"], configuration.ToJsonString());
        Directory.CreateDirectory(_folder["data"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{ApiPort}/") };
        Started = Stopwatch.GetTimestamp();
        _process = ChildProcess.Start(Program, ["serve", "--config", _folder["guard.json"]], _folder.Root, Deployed);
    }

    public static string Program =>
        Environment.GetEnvironmentVariable("ORTHANCGUARD_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "orthancguard");

    public int ApiPort { get; }

    public int GatePort { get; }

    public int Id => _process.Id;

    /// <summary>Time stamp of the process's start.</summary>
    public long Started { get; }

    public static string Destination(int number) => $"VENDOR_{number}";

    /// <summary>guard.json with a number of destinations that all lead to one receiver.</summary>
    public static JsonObject Configuration(string dataDirectory, Uri orthanc, int receiverPort, bool deface, int destinations)
    {
        var vendors = new JsonArray();
        for (var i = 0; i < destinations; i++)
        {
            vendors.Add(new JsonObject
            {
                ["Name"] = Destination(i),
                ["GateAet"] = Destination(i),
                ["Profile"] = new JsonObject { ["Deface"] = deface ? "Required" : "NotAllowed" },
                ["Contract"] = new JsonObject
                {
                    ["Vendor"] = "Benchmark", ["Reference"] = "1", ["Purpose"] = "Measuring", ["ValidFrom"] = "2020-01-01", ["ValidUntil"] = "2099-12-31",
                    ["Approvals"] = new JsonArray
                    {
                        new JsonObject { ["By"] = "Nobody", ["At"] = "2020-01-01", ["For"] = "Headers only are measured too", ["Permits"] = "Faces", ["Reference"] = "1" },
                    },
                },
                ["Delivery"] = new JsonObject { ["Mode"] = "Dicom", ["Host"] = "127.0.0.1", ["Port"] = receiverPort, ["CalledAet"] = StoreReceiver.Aet },
            });
        }
        return new JsonObject
        {
            ["DataDirectory"] = dataDirectory,
            ["Orthanc"] = new JsonObject { ["Url"] = orthanc.AbsoluteUri },
            ["Destinations"] = vendors,
        };
    }

    public static async Task<GuardProcess> StartAsync(Uri orthanc, int receiverPort, bool deface = false, int destinations = 1)
    {
        var guard = new GuardProcess(orthanc, receiverPort, deface, destinations);
        await Wait.UntilAsync(
            async () => guard._process.HasExited
                ? throw new InvalidOperationException("The guard did not start:\n" + guard._process.Output)
                : (await guard._http.GetAsync("healthz")).IsSuccessStatusCode,
            "the guard");
        var token = await File.ReadAllTextAsync(guard._folder[Path.Combine("data", "api.token")]);
        guard._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Trim());
        return guard;
    }

    /// <summary>Asks for a study to be sent; returns the transfer's id once the request is durable.</summary>
    public async Task<string> SubmitAsync(string destination, string study)
    {
        using var body = new StringContent(
            new JsonObject { ["destination"] = destination, ["studyId"] = study }.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync("v1/transfers", body);
        return (string)JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["id"]!;
    }

    /// <summary>Waits for the end of a transfer and fails unless it was delivered.</summary>
    public async Task<JsonNode> DeliveredAsync(string transfer)
    {
        JsonNode? found = null;
        await Wait.UntilAsync(
            async () =>
            {
                found = JsonNode.Parse(await _http.GetStringAsync($"v1/transfers/{transfer}"))!;
                return IsOver(found);
            },
            "the transfer");
        return (string)found!["state"]! is "DELIVERED" or "TRANSFER_STATE_DELIVERED" ? found : throw new InvalidOperationException($"Not delivered: {found}");
    }

    /// <summary>Waits until no transfer is under way.</summary>
    public Task QuietAsync() => Wait.UntilAsync(
        async () => JsonNode.Parse(await _http.GetStringAsync("v1/transfers"))!["transfers"]?.AsArray().All(t => IsOver(t!)) ?? true, "the transfers");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static bool IsOver(JsonNode transfer) => ((string)transfer["state"]!).Split('_')[^1] is "DELIVERED" or "REFUSED" or "HELD" or "FAILED" or "CANCELLED";
}
