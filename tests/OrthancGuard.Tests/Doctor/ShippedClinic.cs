using System.Text.Json;
using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Doctor;

/// <summary>Orthanc and guard.json as they are shipped, on ports of a test's own, with holes that the test plants.</summary>
internal sealed class ShippedClinic : IAsyncDisposable
{
    private static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip };
    private static readonly string[] Plugins =
        [.. new[] { "libOrthancDicomWeb", "libOrthancGdcm", "libModalityWorklists", "libServeFolders" }.Select(name => $"/usr/share/orthanc/plugins/{name}.so")];

    private readonly TempFolder folder = new();
    private readonly ScriptedReceiver gate = new();
    private OrthancServer? orthanc;

    private OrthancServer Orthanc => orthanc!;

    public GuardConfiguration Configuration { get; private set; } = null!;

    public static Task<ShippedClinic> StartAsync(Action<JsonObject> plant) => StartAsync((c, _) => plant(c));

    /// <param name="plant">Changes Orthanc's configuration; the second argument writes a script and gives its path.</param>
    /// <param name="guard">Changes guard.json.</param>
    public static async Task<ShippedClinic> StartAsync(Action<JsonObject, Func<string, string>>? plant = null, Action<JsonObject>? guard = null)
    {
        var clinic = new ShippedClinic();
        try
        {
            clinic.orthanc = await OrthancServer.StartAsync("CLINIC", (c, own) =>
            {
                clinic.Ship(c);
                plant?.Invoke(c, text =>
                {
                    var script = own[$"script{Guid.NewGuid():N}{(text.StartsWith("import", StringComparison.Ordinal) ? ".py" : ".lua")}"];
                    File.WriteAllText(script, text);
                    return script;
                });
            });
            clinic.Configuration = clinic.ReadGuard(guard);
            return clinic;
        }
        catch
        {
            await clinic.DisposeAsync();
            throw;
        }
    }

    public async Task<Diagnosis> ExamineAsync(OrthancFiles? files = null)
    {
        using var client = new OrthancClient(new OrthancConnection(Configuration.Orthanc) { Retries = 0 }, TimeProvider.System);
        return await GuardDoctor.ExamineAsync(Configuration, client, files, 0, TimeProvider.System, TestContext.Current.CancellationToken);
    }

    public Task<string> GetAsync(string path) => Orthanc.Http.GetStringAsync(path, TestContext.Current.CancellationToken);

    /// <summary>As the guard's user, who alone may change entries.</summary>
    public async Task PutAsGuardAsync(string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new StringContent(json) };
        request.Headers.Authorization = OrthancServer.Basic(OrthancServer.GuardUser, OrthancServer.GuardPassword);
        using var response = await Orthanc.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The configuration that Orthanc was started with.</summary>
    public string FilesFolder => Orthanc.Folder;

    public OrthancFiles Files => OrthancFiles.Read(Path.Combine(Orthanc.Folder, "orthanc.json"));

    public async ValueTask DisposeAsync()
    {
        if (orthanc is not null)
        {
            await orthanc.DisposeAsync();
        }

        await gate.DisposeAsync();
        folder.Dispose();
    }

    private void Ship(JsonObject c)
    {
        var shipped = JsonNode.Parse(File.ReadAllText(Repository.File("orthanc-config/orthanc.json")), documentOptions: Comments)!.AsObject();
        foreach (var (name, value) in shipped.ToList())
        {
            c[name] = value!.DeepClone();
        }

        c["StableAge"] = 1;
        // All that the image and Debian's Orthanc load.
        c["Plugins"] = new JsonArray([.. Plugins.Where(File.Exists).Select(file => (JsonNode)file)]);
        c["LuaScripts"] = new JsonArray(
            Repository.File("orthanc-config/orthancguard-first.lua"), Repository.File("orthanc-config/orthancguard-last.lua"));
        c["DicomModalities"]!["STROKE_AI"]!["Host"] = "127.0.0.1";
        c["DicomModalities"]!["STROKE_AI"]!["Port"] = gate.Port;
    }

    private GuardConfiguration ReadGuard(Action<JsonObject>? change)
    {
        var shipped = JsonNode.Parse(File.ReadAllText(Repository.File("orthanc-config/guard.json")), documentOptions: Comments)!.AsObject();
        File.WriteAllText(folder["password"], OrthancServer.GuardPassword);
        shipped["DataDirectory"] = folder.Make("data");
        shipped["Listen"]!["Dicom"] = $"127.0.0.1:{gate.Port}";
        shipped["Orthanc"]!["Url"] = Orthanc.Url.ToString();
        shipped["Orthanc"]!["PasswordFile"] = folder["password"];
        InventedContract.AddTo(shipped);
        shipped["Destinations"]![0]!["Contract"]!["ValidUntil"] = "2099-12-31";
        change?.Invoke(shipped);
        File.WriteAllBytes(folder["guard.json"], JsonSerializer.SerializeToUtf8Bytes(shipped));
        return ConfigurationLoader.Load(folder["guard.json"], new Dictionary<string, string>());
    }
}
