using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Packaging;

/// <summary>
/// The Debian package, installed by dpkg into a root directory of its own: that of <c>ORTHANCGUARD_PACKAGE</c>, which scripts/test makes as it is deployed,
/// or one of the program that was built with these tests.
/// </summary>
public sealed class InstalledPackage : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    public string Root => folder["root"];

    public string Archive { get; private set; } = "";

    /// <summary>What was built with these tests, in the same configuration.</summary>
    public static string BuiltFolder =>
        Repository.File($"src/OrthancGuard/bin/{(AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug")}/net10.0");

    public async ValueTask InitializeAsync()
    {
        var package = folder.Make("package");
        Archive = Environment.GetEnvironmentVariable("ORTHANCGUARD_PACKAGE") is { Length: > 0 } deployed
            ? deployed
            : (await RunAsync(Repository.File("scripts/package"), ["--program", BuiltFolder, "--output", package])).Trim();
        foreach (var path in new[] { "var/lib/dpkg/updates", "var/lib/dpkg/info", "etc" })
        {
            Directory.CreateDirectory(Path.Combine(Root, path));
        }

        foreach (var file in new[] { "var/lib/dpkg/status", "etc/passwd", "etc/group", "etc/shadow" })
        {
            await File.WriteAllTextAsync(Path.Combine(Root, file), "");
        }
    }

    /// <summary>The same package as an older version of it: another number, another default configuration, and a program that only says which it is.</summary>
    public async Task<string> OlderAsync()
    {
        var older = folder["older"];
        await RunAsync("/usr/bin/dpkg-deb", ["--raw-extract", Archive, older]);
        Directory.Delete(Path.Combine(older, "usr/lib/orthancguard"), recursive: true);
        Directory.CreateDirectory(Path.Combine(older, "usr/lib/orthancguard"));
        await File.WriteAllTextAsync(Path.Combine(older, "usr/lib/orthancguard/orthancguard"), "of the older version");
        await File.AppendAllTextAsync(Path.Combine(older, "etc/orthancguard/guard.json"), "// a default of the older version\n");
        var control = Path.Combine(older, "DEBIAN/control");
        await File.WriteAllTextAsync(control, Regex.Replace(await File.ReadAllTextAsync(control), "(?m)^Version: .*$", "Version: 0.0.9"));
        return (await RunAsync("/usr/bin/dpkg-deb", ["--root-owner-group", "-Zgzip", "--build", older, folder["package"]])).Split('\'').Last(part => part.EndsWith(".deb", StringComparison.Ordinal));
    }

    /// <summary>dpkg on the root directory: the maintainer scripts run, with DPKG_ROOT.</summary>
    public Task<string> DpkgAsync(params string[] arguments) =>
        RunAsync("/usr/bin/dpkg", ["--root=" + Root, "--force-script-chrootless", "--force-depends", "--force-confold", .. arguments]);

    public string this[string path] => Path.Combine(Root, path);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<string> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var (exit, output) = await ChildProcess.RunAsync(program, arguments, folder.Root, environment);
        Assert.True(exit == 0, output);
        return output;
    }
}
