using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Debian's Orthanc as a process on loopback ports of its own, with a folder of its own.</summary>
internal sealed class OrthancServer : IAsyncDisposable
{
    public const string Program = "/usr/sbin/Orthanc";
    public const string GuardUser = "guard";
    public const string GuardPassword = "guard-password";
    private const string DicomWebPlugin = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so";

    // Without it Debian's DCMTK waits 40 ms an instance, which is no part of what is tested here.
    private static readonly Dictionary<string, string> Quick = new() { ["TCP_NODELAY"] = "1" };
    private readonly TempFolder folder;
    private readonly JsonObject configuration;
    private ChildProcess? process;

    private OrthancServer(string aet, Action<JsonObject, TempFolder>? configure)
    {
        folder = new TempFolder();
        Aet = aet;
        configuration = new JsonObject
        {
            ["Name"] = aet,
            ["DicomAet"] = aet,
            ["StorageDirectory"] = folder.Make("db"),
            ["IndexDirectory"] = folder.Make("db"),
            ["RemoteAccessAllowed"] = false,
            ["AuthenticationEnabled"] = true,
            ["RegisteredUsers"] = new JsonObject { ["admin"] = "admin-password", [GuardUser] = GuardPassword },
            ["StableAge"] = 1,
            ["HttpTimeout"] = 5,
            ["DicomScuTimeout"] = 10,
            ["Plugins"] = new JsonArray(DicomWebPlugin),
        };
        configure?.Invoke(configuration, folder);
        Http = new HttpClient();
        Http.DefaultRequestHeaders.Authorization = Basic("admin", "admin-password");
    }

    public string Aet { get; }

    public int HttpPort { get; private set; }

    public int DicomPort { get; private set; }

    public Uri Url => new($"http://127.0.0.1:{HttpPort}/");

    /// <summary>As the user <c>admin</c>: the clinic, not the guard.</summary>
    public HttpClient Http { get; private set; }

    public string Log => process?.Output ?? "";

    public ChildProcess Process => process!;

    public string Folder => folder.Root;

    public static bool IsInstalled => File.Exists(Program);

    public static AuthenticationHeaderValue Basic(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    public static async Task<OrthancServer> StartAsync(string aet, Action<JsonObject, TempFolder>? configure = null)
    {
        Assert.SkipUnless(IsInstalled, "Orthanc is not installed (apt-get install orthanc orthanc-dicomweb)");
        var server = new OrthancServer(aet, configure);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it, or starts it again with the same ports and store.</summary>
    public async Task StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            if (HttpPort == 0)
            {
                (HttpPort, DicomPort) = (FreePort.Next(), FreePort.Next());
                Http.BaseAddress ??= Url;
            }

            configuration[nameof(HttpPort)] = HttpPort;
            configuration[nameof(DicomPort)] = DicomPort;
            await File.WriteAllTextAsync(folder["orthanc.json"], configuration.ToJsonString());
            process = ChildProcess.Start(Program, [folder["orthanc.json"]], folder.Root, Quick);
            await Eventually.TrueAsync(async () => process.HasExited || await AnswersAsync(), "Orthanc to answer");
            if (!process.HasExited)
            {
                return;
            }

            Assert.True(attempt < 3, "Orthanc did not start:\n" + process.Output);
        }
    }

    /// <summary>kill -9, as a power cut would.</summary>
    public async Task KillAsync()
    {
        await process!.DisposeAsync();
        process = null;
    }

    public void Configure(Action<JsonObject> change) => change(configuration);

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Http.GetStringAsync(path))!;

    /// <summary>Null for what is not there.</summary>
    public async Task<JsonNode?> TryGetAsync(string path)
    {
        using var response = await Http.GetAsync(path);
        return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync()) : null;
    }

    public async Task<JsonNode> UploadAsync(byte[] file)
    {
        using var response = await Http.PostAsync("instances", new ByteArrayContent(file));
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Uploads every instance; returns Orthanc's id of the study.</summary>
    public async Task<string> UploadAsync(TinyStudy study)
    {
        string? id = null;
        foreach (var file in study.Files())
        {
            id = (string)(await UploadAsync(file))["ParentStudy"]!;
        }

        return id!;
    }

    public async Task<(int Status, string Body)> PostAsync(string path, object body)
    {
        using var content = new StringContent(body as string ?? JsonSerializer.Serialize(body));
        using var response = await Http.PostAsync(path, content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
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
            using var response = await Http.GetAsync("system");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
