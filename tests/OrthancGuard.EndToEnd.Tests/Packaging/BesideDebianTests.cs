using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Packaging;

/// <summary>The steps of docs/installation.md beside Debian's own files of /etc/orthanc, with what the package installs.</summary>
public sealed partial class BesideDebianTests(InstalledPackage package) : IClassFixture<InstalledPackage>, IDisposable
{
    private const string Debian = "/etc/orthanc";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TheStepsOfThePageLeadToAStudyThatArrivesAndADoctorWhoFindsNothing()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Debian's credentials.json is for root and Orthanc only");
        Assert.SkipUnless(File.Exists(Path.Combine(Debian, "credentials.json")), "Orthanc was installed without its files in /etc/orthanc");
        await package.RunAsync("/usr/bin/dpkg-deb", ["--extract", package.Archive, folder.Root]);
        await using var receiver = new ScriptedReceiver();
        var (api, gate, http, dicom) = (FreePort.Next(), FreePort.Next(), FreePort.Next(), FreePort.Next());
        await ConfigureOrthancAsync(receiver.Port, http, dicom);
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
        };
        var program = folder["usr/bin/orthancguard"];
        Task<string> Run(params string[] arguments) => package.RunAsync(program, arguments, environment);
        Assert.Contains("0 destinations", await Run("config", "check"), StringComparison.Ordinal);
        using var guarded = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{api}/") };
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{http}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("admin:of the admin"u8));
        await using var guard = ChildProcess.Start(program, ["serve"], folder.Root, environment);
        await AnswersAsync(guarded, "healthz", guard);
        string lines;
        await using (var orthanc = await StartOrthancAsync(client))
        {
            using var anybody = new HttpClient();
            Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await anybody.GetAsync($"http://127.0.0.1:{http}/system", Stop)).StatusCode);
            Assert.Contains("Nothing was changed", await Run("adopt", "STROKE_AI", "--orthanc-config", folder["orthanc"]), StringComparison.Ordinal);
            lines = await Run("adopt", "STROKE_AI", "--orthanc-config", folder["orthanc"], "--yes");
        }

        // The lines that it prints are those to change: Orthanc starts with them, and knows the gate.
        var entry = Entry().Match(lines);
        Assert.True(entry.Success, lines);
        await ChangeAsync("orthanc.json", (entry.Groups[1].Value, entry.Groups[2].Value));
        Assert.Matches("orthancguard.json:[0-9]+: in OrthancGuard.Guarded.Modalities, one more: \"STROKE_AI\"", lines);
        await ChangeAsync("orthancguard.json", ("\"Modalities\" : [ ]", "\"Modalities\" : [ \"STROKE_AI\" ]"));
        await using var again = await StartOrthancAsync(client);
        Assert.Contains("refused, as it should be", await Run("adopt", "STROKE_AI", "--prove"), StringComparison.Ordinal);
        Assert.Empty(receiver.Stored);

        await FillInAsync();
        await Run("config", "reload");
        Assert.Contains("3 instances protected, verified and delivered", await Run("adopt", "STROKE_AI", "--prove"), StringComparison.Ordinal);
        Assert.Equal(3, receiver.Stored.Count);
        await Run("backup", "make", folder["backup"], "--key-copy", folder["key-copy"]);
        await Run("doctor", "--key-backup", folder["key-copy"]);
        // Exit status 0: nothing found.
        await Run("doctor", "--orthanc-config", folder["orthanc"]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // As its unit starts it, with tcp-nodelay.conf beside it.
    private async Task<ChildProcess> StartOrthancAsync(HttpClient client)
    {
        var orthanc = ChildProcess.Start("/usr/sbin/Orthanc", [folder["orthanc"]], folder.Root, new Dictionary<string, string>(StringComparer.Ordinal) { ["TCP_NODELAY"] = "1" });
        await AnswersAsync(client, "system", orthanc);
        return orthanc;
    }

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

    private async Task ConfigureOrthancAsync(int vendor, int http, int dicom)
    {
        folder.Make("orthanc");
        foreach (var name in new[] { "orthanc.json", "credentials.json", "dicomweb.json", "gdcm.json", "serve-folders.json", "worklists.json" }.Where(n => File.Exists(Path.Combine(Debian, n))))
        {
            File.Copy(Path.Combine(Debian, name), folder[$"orthanc/{name}"]);
        }

        await ChangeAsync(
            "orthanc.json",
            // What the clinic has: an AI modality with the vendor's address.
            ("\"DicomModalities\" : {", $"\"DicomModalities\" : {{ \"STROKE_AI\" : [ \"STROKEAI\", \"127.0.0.1\", {vendor} ]"),
            // And so that it runs beside another Orthanc, without a plugin that only other tests need.
            ("\"/usr/share/orthanc/plugins/\"", Plugins()),
            ("\"HttpPort\" : 8042", $"\"HttpPort\" : {http}"),
            ("\"DicomPort\" : 4242", $"\"DicomPort\" : {dicom}"),
            ("\"StorageDirectory\" : \"/var/lib/orthanc/db-v6\"", $"\"StorageDirectory\" : \"{folder["db"]}\""),
            ("\"IndexDirectory\" : \"/var/lib/orthanc/db-v6\"", $"\"IndexDirectory\" : \"{folder["db"]}\""));
        // As the page says.
        await ChangeAsync("credentials.json", ("\"RegisteredUsers\" : {", "\"RegisteredUsers\" : { \"admin\" : \"of the admin\", \"guard\" : \"of the guard\""));
        await ChangeAsync(
            "orthanc.json",
            ("\"RemoteAccessAllowed\" : false,", "\"RemoteAccessAllowed\" : false,\n  \"AuthenticationEnabled\" : true,"),
            ("\"LuaScripts\" : [", $"\"LuaScripts\" : [ \"{folder["usr/share/orthancguard/orthancguard-first.lua"]}\", \"{folder["usr/share/orthancguard/orthancguard-last.lua"]}\""));
        File.Copy(folder["usr/share/orthancguard/orthanc/orthancguard.json"], folder["orthanc/orthancguard.json"]);
    }

    private static string Plugins() =>
        string.Join(", ", Directory.GetFiles("/usr/share/orthanc/plugins", "*.so").Where(file => !file.Contains("Python", StringComparison.Ordinal)).Select(file => $"\"{file}\""));

    private async Task FillInAsync()
    {
        var file = folder["etc/orthancguard/guard.json"];
        var text = await File.ReadAllTextAsync(file, Stop);
        Assert.Contains("\"Draft\": true,", text, StringComparison.Ordinal);
        text = Regex.Replace(text.Replace("\"Draft\": true,", "", StringComparison.Ordinal), "\"ValidUntil\": \"[-0-9]+\"", "\"ValidUntil\": \"2099-12-31\"");
        await File.WriteAllTextAsync(file, text, Stop);
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

    [GeneratedRegex("""orthanc\.json:[0-9]+: in DicomModalities, instead of ("STROKE_AI" : .*)\n *("STROKE_AI" : \{[^}]*\})""")]
    private static partial Regex Entry();
}
