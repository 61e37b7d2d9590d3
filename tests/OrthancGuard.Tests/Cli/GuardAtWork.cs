using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Tests.Transfers.Running;

namespace OrthancGuard.Tests.Cli;

/// <summary><c>orthancguard serve</c> as a process, between a small Orthanc and a receiver, for all tests of its commands and API.</summary>
public sealed class GuardAtWork : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly int port = FreePort.Next();
    private ChildProcess? guard;

    internal TinyOrthanc Orthanc { get; private set; } = null!;

    internal Receiver Receiver { get; } = Receiver.Start();

    internal HttpClient Http { get; } = new();

    private static string Program => Path.Combine(AppContext.BaseDirectory, "orthancguard");

    private string Configuration => folder["guard.json"];

    public async ValueTask InitializeAsync()
    {
        Orthanc = await TinyOrthanc.StartAsync();
        File.WriteAllText(Configuration, new JsonObject
        {
            ["DataDirectory"] = "data",
            ["Listen"] = new JsonObject { ["Api"] = $"http://127.0.0.1:{port}", ["Dicom"] = $"127.0.0.1:{FreePort.Next()}" },
            ["Orthanc"] = new JsonObject { ["Url"] = Orthanc.Url.ToString(), ["WriteStatus"] = false },
            ["Fhir"] = new JsonObject { ["Systems"] = new JsonArray(new JsonObject { ["System"] = "urn:oid:1.2.3", ["Issuer"] = "CLINIC" }) },
            ["Destinations"] = new JsonArray(new JsonObject
            {
                ["Name"] = "AI",
                ["GateAet"] = "AI_GATE",
                ["Guarded"] = new JsonObject { ["Modalities"] = new JsonArray("ai") },
                ["Contract"] = InventedContract.Create(),
                ["Delivery"] = new JsonObject { ["Mode"] = "Dicom", ["Host"] = "127.0.0.1", ["Port"] = Receiver.Port, ["CalledAet"] = "VENDOR" },
            }),
        }.ToJsonString());
        Http.BaseAddress = new($"http://127.0.0.1:{port}/");
        guard = ChildProcess.Start(Program, ["serve", "--config", Configuration], folder.Root);
        await Eventually.TrueAsync(IsUpAsync, "the guard answers", 60);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", File.ReadAllText(folder["data/api.token"]).Trim());
    }

    /// <summary>What the guard has logged so far.</summary>
    internal string Log => guard!.Output;

    internal Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        ChildProcess.RunAsync(Program, [.. arguments, "--config", Configuration], folder.Root);

    /// <summary>A file of this guard's folder; only its path when there is no text.</summary>
    internal string Write(string name, string? text)
    {
        if (text is not null)
        {
            File.WriteAllText(folder[name], text);
        }

        return folder[name];
    }

    internal async Task<(int Status, JsonNode Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(path, content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    internal async Task<(int Status, JsonNode Body)> GetAsync(string path)
    {
        using var response = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    public async ValueTask DisposeAsync()
    {
        if (guard is not null)
        {
            await guard.DisposeAsync();
        }

        Http.Dispose();
        await Receiver.DisposeAsync();
        await Orthanc.DisposeAsync();
        folder.Dispose();
    }

    private async Task<bool> IsUpAsync()
    {
        Assert.False(guard!.HasExited, guard.Output);
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
