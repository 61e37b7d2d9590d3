using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Packaging;

/// <summary>The steps of docs/operations.md beside Debian's own files of /etc/orthanc, with what the package installs.</summary>
public sealed class BesideDebianTests(InstalledPackage package) : IClassFixture<InstalledPackage>, IDisposable
{
    private const string Debian = "/etc/orthanc";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TheStepsOfThePageLeadToAStudyThatArrives()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Debian's credentials.json is for root and Orthanc only");
        Assert.SkipUnless(File.Exists(Path.Combine(Debian, "credentials.json")), "Orthanc was installed without its files in /etc/orthanc");
        await package.RunAsync("/usr/bin/dpkg-deb", ["--extract", package.Archive, folder.Root]);
        await using var receiver = new ScriptedReceiver();
        var (api, gate, http, dicom) = (FreePort.Next(), FreePort.Next(), FreePort.Next(), FreePort.Next());
        await ConfigureOrthancAsync(gate, http, dicom);
        await File.WriteAllTextAsync(folder["orthanc-password"], "of the guard", Stop);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ORTHANCGUARD_CONFIG"] = folder["etc/orthancguard/guard.json"],
            ["ORTHANCGUARD__DataDirectory"] = folder["data"],
            ["ORTHANCGUARD__Listen__Api"] = $"http://127.0.0.1:{api}",
            ["ORTHANCGUARD__Listen__Dicom"] = $"127.0.0.1:{gate}",
            ["ORTHANCGUARD__Limits__BurstQuietSeconds"] = "1",
            ["ORTHANCGUARD__Orthanc__Url"] = $"http://127.0.0.1:{http}",
            ["ORTHANCGUARD__Orthanc__PasswordFile"] = folder["orthanc-password"],
            ["ORTHANCGUARD__Destinations__STROKE_AI__Delivery__Host"] = "127.0.0.1",
            ["ORTHANCGUARD__Destinations__STROKE_AI__Delivery__Port"] = $"{receiver.Port}",
        };
        var program = folder["usr/bin/orthancguard"];
        await package.RunAsync(program, ["config", "check"], environment);
        await using var orthanc = ChildProcess.Start("/usr/sbin/Orthanc", [folder["orthanc"]], folder.Root);
        await using var guard = ChildProcess.Start(program, ["serve"], folder.Root, environment);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{http}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("admin:of the admin"u8));
        await AnswersAsync(client, "system", orthanc);
        using var guarded = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{api}/") };
        await AnswersAsync(guarded, "healthz", guard);

        var study = TinyStudy.Unique();
        string? id = null;
        foreach (var file in study.Files())
        {
            using var content = new ByteArrayContent(file);
            id = (string?)JsonNode.Parse(await (await client.PostAsync("instances", content, Stop)).Content.ReadAsStringAsync(Stop))!["ParentStudy"];
        }

        using var body = new StringContent(id!, Encoding.UTF8, "application/json");
        using var sent = await client.PostAsync("modalities/STROKE_AI/store", body, Stop);
        Assert.True(sent.IsSuccessStatusCode, $"{sent.StatusCode}\n{orthanc.Output}\n{guard.Output}");
        await Eventually.TrueAsync(
            async () => (await package.RunAsync(program, ["transfers", "list"], environment)).Contains("Delivered", StringComparison.Ordinal), "the study to be delivered", 60);
        Assert.Equal(study.Instances, receiver.Stored.Count);
        Assert.DoesNotContain(receiver.Stored, uid => uid.StartsWith(study.Root, StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task AnswersAsync(HttpClient client, string path, ChildProcess process) => await Eventually.TrueAsync(
        async () =>
        {
            Assert.False(process.HasExited, process.Output);
            try
            {
                return (await client.GetAsync(path, Stop)).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        },
        path);

    private async Task ConfigureOrthancAsync(int gate, int http, int dicom)
    {
        folder.Make("orthanc");
        foreach (var name in new[] { "orthanc.json", "credentials.json", "dicomweb.json", "gdcm.json", "serve-folders.json", "worklists.json" }.Where(n => File.Exists(Path.Combine(Debian, n))))
        {
            File.Copy(Path.Combine(Debian, name), folder[$"orthanc/{name}"]);
        }

        // As the page says.
        await ChangeAsync("credentials.json", ("\"RegisteredUsers\" : {", "\"RegisteredUsers\" : { \"admin\" : \"of the admin\", \"guard\" : \"of the guard\""));
        await ChangeAsync(
            "orthanc.json",
            ("\"AuthenticationEnabled\" : false", "\"AuthenticationEnabled\" : true"),
            ("\"LuaScripts\" : [", $"\"LuaScripts\" : [ \"{folder["usr/share/orthancguard/orthancguard-first.lua"]}\", \"{folder["usr/share/orthancguard/orthancguard-last.lua"]}\""),
            ("\"DicomModalities\" : {", "\"DicomModalities\" : { \"STROKE_AI\" : { \"AET\" : \"STROKE_AI\", \"Host\" : \"127.0.0.1\", \"Port\" : " + gate
                + ", \"Timeout\" : 60, \"AllowFind\" : false, \"AllowMove\" : false, \"AllowGet\" : false, \"AllowTranscoding\" : false }"),
            // And so that it runs beside another Orthanc.
            ("\"HttpPort\" : 8042", $"\"HttpPort\" : {http}"),
            ("\"DicomPort\" : 4242", $"\"DicomPort\" : {dicom}"),
            ("\"StorageDirectory\" : \"/var/lib/orthanc/db-v6\"", $"\"StorageDirectory\" : \"{folder["db"]}\""),
            ("\"IndexDirectory\" : \"/var/lib/orthanc/db-v6\"", $"\"IndexDirectory\" : \"{folder["db"]}\""));
        File.Copy(folder["usr/share/orthancguard/orthanc/orthancguard.json"], folder["orthanc/orthancguard.json"]);
    }

    private async Task ChangeAsync(string name, params (string From, string To)[] changes)
    {
        var text = await File.ReadAllTextAsync(folder[$"orthanc/{name}"], Stop);
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(folder[$"orthanc/{name}"], text, Stop);
    }
}
