using System.Globalization;
using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Packaging;

public sealed class PackageTests(InstalledPackage package) : IClassFixture<InstalledPackage>, IDisposable
{
    private readonly List<TempFolder> unpacked = [];

    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public void Dispose() => unpacked.ForEach(folder => folder.Dispose());

    [Fact]
    public async Task ItInstallsUpgradesAndLeavesWhatMustStay()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "dpkg needs to be root, also for a root directory of its own");
        await package.DpkgAsync("--install", await package.OlderAsync());
        Assert.Equal("of the older version", await File.ReadAllTextAsync(package["usr/lib/orthancguard/orthancguard"], Stop));
        Assert.Contains("orthancguard:x:", await File.ReadAllTextAsync(package["etc/passwd"], Stop), StringComparison.Ordinal);
        var password = package["etc/orthancguard/orthanc-password"];
        var made = await File.ReadAllTextAsync(password, Stop);
        Assert.Equal(32, made.Length);
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(password) & Others);

        // An upgrade: what the clinic wrote stays, the new default lies beside it, the data are untouched.
        await File.AppendAllTextAsync(package["etc/orthancguard/guard.json"], "// of the clinic\n", Stop);
        Directory.CreateDirectory(package["var/lib/orthancguard"]);
        await File.WriteAllTextAsync(package["var/lib/orthancguard/guard.db"], "what was disclosed", Stop);
        await package.DpkgAsync("--install", package.Archive);
        Assert.EndsWith("// a default of the older version\n// of the clinic\n", await File.ReadAllTextAsync(package["etc/orthancguard/guard.json"], Stop), StringComparison.Ordinal);
        Assert.Equal(
            await File.ReadAllTextAsync(Repository.File("packaging/debian/guard.json"), Stop), await File.ReadAllTextAsync(package["etc/orthancguard/guard.json.dpkg-dist"], Stop));
        Assert.Equal(made, await File.ReadAllTextAsync(password, Stop));
        Assert.Equal("what was disclosed", await File.ReadAllTextAsync(package["var/lib/orthancguard/guard.db"], Stop));
        Assert.Equal([0x7F, (byte)'E', (byte)'L', (byte)'F'], (await File.ReadAllBytesAsync(package["usr/lib/orthancguard/orthancguard"], Stop))[..4]);

        // Gone, but for the record of what was disclosed.
        Assert.Contains("it holds the ledger", await package.DpkgAsync("--purge", "orthancguard"), StringComparison.Ordinal);
        Assert.False(File.Exists(password));
        Assert.False(File.Exists(package["usr/lib/orthancguard/orthancguard"]));
        Assert.True(Directory.Exists(package["var/lib/orthancguard"]));
    }

    [Fact]
    public async Task TheUnitIsRightAndGivesTheServiceLittle()
    {
        var folder = await UnpackAsync();
        var unit = Path.Combine(folder.Root, "orthancguard.service");
        var text = await File.ReadAllTextAsync(Path.Combine(folder.Root, "lib/systemd/system/orthancguard.service"), Stop);
        // The program where it was unpacked; its manual and documentation are not this machine's.
        text = Regex.Replace(text.Replace("/usr/lib/orthancguard/", folder.Root + "/usr/lib/orthancguard/", StringComparison.Ordinal), "(?m)^Documentation=.*$", "");
        await File.WriteAllTextAsync(unit, text, Stop);
        Assert.Equal("", await package.RunAsync("/usr/bin/systemd-analyze", ["verify", "--man=no", "--recursive-errors=no", unit]));
        var exposure = Regex.Match(
            await package.RunAsync("/usr/bin/systemd-analyze", ["security", "--offline=true", "--no-pager", unit]), "Overall exposure level .*: ([0-9.]+)");
        Assert.True(exposure.Success);
        Assert.InRange(double.Parse(exposure.Groups[1].ValueSpan, CultureInfo.InvariantCulture), 0, 1.8);
    }

    /// <summary>The first start, a backup while it runs, a new key, and another start from the backup: as docs/operations.md says it.</summary>
    [Fact]
    public async Task WhatIsInstalledStartsIsBackedUpAndStartsAgainFromTheBackup()
    {
        var folder = await UnpackAsync();
        await File.WriteAllTextAsync(folder["orthanc-password"], "password", Stop);
        var (api, dicom) = (FreePort.Next(), FreePort.Next());
        Dictionary<string, string> Environment(string data) => new(StringComparer.Ordinal)
        {
            ["ORTHANCGUARD_CONFIG"] = folder["etc/orthancguard/guard.json"],
            ["ORTHANCGUARD__DataDirectory"] = folder[data],
            ["ORTHANCGUARD__Listen__Api"] = $"http://127.0.0.1:{api}",
            ["ORTHANCGUARD__Listen__Dicom"] = $"127.0.0.1:{dicom}",
            ["ORTHANCGUARD__Orthanc__PasswordFile"] = folder["orthanc-password"],
        };
        var program = folder["usr/bin/orthancguard"];
        Task<string> Run(string data, params string[] arguments) => package.RunAsync(program, arguments, Environment(data));

        await using (var guard = await StartAsync(program, folder, Environment("data"), api))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["data/master.key"]));
            Assert.Contains("recorded", await Run("data", "optout", "add", "PAT-1", "--why", "asked"), StringComparison.Ordinal);
            await Run("data", "backup", "make", folder["backup"], "--key-copy", folder["key-copy"]);
            await Stopped(guard);
        }

        Assert.Contains("The ledger is whole", await Run("data", "backup", "check", folder["backup"], "--key", folder["key-copy"]), StringComparison.Ordinal);
        Assert.Contains("generation 1", await Run("data", "key", "show"), StringComparison.Ordinal);
        Assert.Contains("Generation 2", await Run("data", "key", "rotate"), StringComparison.Ordinal);
        await using (var guard = await StartAsync(program, folder, Environment("data"), api))
        {
            Assert.Contains("PAT-1", await Run("data", "optout", "list"), StringComparison.Ordinal);
            Assert.Contains("whole", await Run("data", "ledger", "verify"), StringComparison.OrdinalIgnoreCase);
            await Stopped(guard);
        }

        await Run("restored", "backup", "restore", folder["backup"], "--key", folder["key-copy"]);
        await using (var guard = await StartAsync(program, folder, Environment("restored"), api))
        {
            Assert.Contains("PAT-1", await Run("restored", "optout", "list"), StringComparison.Ordinal);
            await Stopped(guard);
        }
    }

    /// <summary>What is deployed is compiled ahead, by other rules than what all other tests run.</summary>
    [Theory]
    [InlineData("HeadCt", 150)]
    [InlineData("HeadMr", 150)]
    [InlineData("ChestCt", 20)]
    [InlineData("Ultrasound", 2)]
    public async Task WhatIsInstalledProtectsToTheSameBytesAsWhatIsTested(string kind, int slices)
    {
        var folder = await UnpackAsync();
        var (installed, built) = (folder["usr/bin/orthancguard"], Path.Combine(InstalledPackage.BuiltFolder, "orthancguard"));
        await File.WriteAllTextAsync(folder["key"], string.Concat(Enumerable.Repeat("0123456789abcdef", 4)), Stop);
        await File.WriteAllTextAsync(folder["guard.json"], """
            {
              "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042" },
              "Destinations": [ {
                "Name": "AI", "GateAet": "AI", "Profile": { "CleanPixelData": true }, "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11112, "CalledAet": "AI" },
                "Contract": { "Vendor": "Example Ltd", "Reference": "1", "Purpose": "Tests", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31" }
              } ]
            }
            """, Stop);
        await package.RunAsync(installed, ["phantom", folder["study"], "--kind", kind, "--slices", slices.ToString(CultureInfo.InvariantCulture)]);
        foreach (var (program, output) in new[] { (installed, "installed"), (built, "built") })
        {
            await package.RunAsync(program, ["protect", folder["study"], folder[output], "--config", folder["guard.json"], "--key", folder["key"]]);
        }

        var files = Directory.GetFiles(folder["built"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder["built"], file)).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        Assert.Equal(Directory.GetFiles(folder["study"]).Length, files.Length);
        Assert.Equal(files, Directory.GetFiles(folder["installed"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder["installed"], file)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder["built"], file)), File.ReadAllBytes(Path.Combine(folder["installed"], file))));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<ChildProcess> StartAsync(string program, TempFolder folder, Dictionary<string, string> environment, int port)
    {
        var guard = ChildProcess.Start(program, ["serve"], folder.Root, environment);
        using var http = new HttpClient();
        await Eventually.TrueAsync(
            async () =>
            {
                Assert.False(guard.HasExited, guard.Output);
                try
                {
                    return (await http.GetAsync($"http://127.0.0.1:{port}/healthz", Stop)).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "the installed guard to answer");
        return guard;
    }

    private static async Task Stopped(ChildProcess guard)
    {
        guard.Terminate();
        await guard.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(guard.ExitCode == 0, guard.Output);
    }

    private async Task<TempFolder> UnpackAsync()
    {
        var folder = new TempFolder();
        unpacked.Add(folder);
        await package.RunAsync("/usr/bin/dpkg-deb", ["--extract", package.Archive, folder.Root]);
        return folder;
    }
}
