using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>Debian's Orthanc on loopback, as its package configures it, or with its documented remedy for slow C-STORE.</summary>
internal sealed class OrthancProcess : IAsyncDisposable
{
    public const string Program = "/usr/sbin/Orthanc";

    /// <summary>Debian's dcmtk leaves Nagle's algorithm on; this turns it off.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoDelay = new Dictionary<string, string>(StringComparer.Ordinal) { ["TCP_NODELAY"] = "1" };

    private readonly TempFolder _folder = new();
    private readonly ChildProcess _process;

    private OrthancProcess(JsonObject modalities, bool noDelay)
    {
        (HttpPort, DicomPort) = (FreePort.Next(), FreePort.Next());
        var configuration = new JsonObject
        {
            ["StorageDirectory"] = _folder.Make("db"),
            ["IndexDirectory"] = _folder.Make("db"),
            [nameof(HttpPort)] = HttpPort,
            [nameof(DicomPort)] = DicomPort,
            ["DicomAet"] = "CLINIC",
            ["AuthenticationEnabled"] = false,
            ["StableAge"] = 60,
            ["DicomModalities"] = modalities,
        };
        File.WriteAllText(_folder["orthanc.json"], configuration.ToJsonString());
        _process = ChildProcess.Start(
            Program, [_folder["orthanc.json"]], _folder.Root, noDelay ? NoDelay : ReadOnlyDictionary<string, string>.Empty);
        Http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{HttpPort}/"), Timeout = TimeSpan.FromMinutes(5) };
    }

    public int HttpPort { get; }

    public int DicomPort { get; }

    public int Id => _process.Id;

    public HttpClient Http { get; }

    /// <param name="noDelay">True for the remedy.</param>
    /// <param name="modalities">Entries of DicomModalities: name, AE title, port on loopback.</param>
    public static async Task<OrthancProcess> StartAsync(bool noDelay, params (string Name, string Aet, int Port)[] modalities)
    {
        var entries = new JsonObject();
        foreach (var (name, aet, port) in modalities)
            entries[name] = new JsonObject { ["AET"] = aet, ["Host"] = "127.0.0.1", ["Port"] = port, ["Timeout"] = 60 };
        var orthanc = new OrthancProcess(entries, noDelay);
        await Wait.UntilAsync(async () => (await orthanc.Http.GetAsync("system")).IsSuccessStatusCode, "Orthanc");
        return orthanc;
    }

    /// <summary>Uploads the files; returns Orthanc's id of their study.</summary>
    public async Task<string> UploadAsync(byte[][] files)
    {
        var study = "";
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (file, stop) =>
        {
            using var body = new ByteArrayContent(file);
            using var response = await Http.PostAsync("instances", body, stop);
            study = (string)JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(stop))!["ParentStudy"]!;
        });
        return study;
    }

    public async Task<JsonNode> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        using var response = await Http.PostAsync(path, content);
        return JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }

    public async Task<IReadOnlyList<string>> InstancesOfAsync(string study)
    {
        var instances = JsonNode.Parse(await Http.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"studies/{study}/instances")))!.AsArray();
        return [.. instances.Select(i => (string)i!["ID"]!)];
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }
}
