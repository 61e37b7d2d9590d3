using System.Collections;
using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Tests.Storage;

namespace OrthancGuard.Tests.Configuration;

public sealed class ConfigurationLoaderTests : IDisposable
{
    private const string Least = """{ "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042" } }""";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheLeastConfigurationListensOnThisMachineOnlyAndSendsNothing()
    {
        var configuration = Parse(Least);
        Assert.Equal("http://127.0.0.1:8050/", configuration.Listen.Api.ToString());
        Assert.Equal("127.0.0.1:4250", configuration.Listen.Dicom!.ToString());
        Assert.Equal(folder.File("data"), configuration.DataDirectory);
        Assert.Empty(configuration.Destinations);
        Assert.Empty(configuration.Routes);
        Assert.Null(configuration.Listen.Senders);
    }

    [Fact]
    public void ADestinationThatSaysNothingOfItsProfileKeepsLeast()
    {
        var destination = Assert.Single(Parse(WithDestination("""{ "Name": "AI", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2026-12-31" }, "Delivery": { "Mode": "Dicom", "Host": "h", "Port": 104, "CalledAet": "V" } }""")).Destinations);
        Assert.Equal(new ProtectionProfile() with { AlsoRemove = destination.Profile.AlsoRemove }, destination.Profile);
        Assert.Equal(DefaceMode.Required, destination.Profile.Deface);
        Assert.Equal(UncleanableObjects.Hold, destination.Profile.Uncleanable);
        Assert.Equal("AI", destination.GateName);
        Assert.Null(destination.GateAet);
        Assert.Equal("ORTHANCGUARD", Assert.IsType<DicomDeliverySettings>(destination.Delivery).CallingAet);
    }

    [Fact]
    public void CommentsAndTrailingCommasAreAllowed() =>
        Parse("""
            // first
            { "DataDirectory": "data", /* here */ "Orthanc": { "Url": "http://127.0.0.1:8042", }, }
            """);

    [Fact]
    public void EveryMistakeIsToldWithItsLineAndPath()
    {
        var mistakes = Mistakes("""
            {
              "DataDirectroy": "data",
              "Listen": {
                "Api": "http://0.0.0.0:8050",
                "Dicom": "4250"
              },
              "Orthanc": {
                "Url": "ftp://orthanc", "Username": "u",
                "Password": "secret",
                "TimeoutSeconds": 0
              },
              "Destinations": [
                {
                  "Name": "STROKE AI",
                  "GateAet": "MUCH_TOO_LONG_FOR_AN_AET",
                  "Modalities": [],
                  "Profile": { "Deface": "Requierd", "AllowedPixelText": ["##"] },
                  "Contract": { "Vendor": "V", "Reference": "", "ValidFrom": "1.1.2026", "ValidUntil": "2026-12-31", "SopClasses": ["CT"], "MonthlyVolum": 3 },
                  "Delivery": { "Mode": "Dicom", "Port": 0, "CalledAet": "V\\W" }
                },
                {
                  "Name": "LUNG",
                  "Name": "LUNG2",
                  "Delivery": { "Mode": "Orthanc", "Modality": "a", "Peer": "b" }
                }
              ],
              "Routes": [
                { "Name": "r", "To": ["LUGN"], "Modalities": "CT", "Weekdays": ["Mondy"] }
              ],
              "Limits": { "ParallelTransfers": "2", "Retry": { "FirstSeconds": 10, "LongestSeconds": 5 } }
            }
            """);

        Assert.Equal(
            [
                (0, "DataDirectory"),
                (2, "DataDirectroy"),
                (4, "Listen.Api"),
                (5, "Listen.Dicom"),
                (8, "Orthanc.Url"),
                (9, "Orthanc.Password"),
                (10, "Orthanc.TimeoutSeconds"),
                (13, "Destinations[0].Delivery.Host"),
                (14, "Destinations[0].Name"),
                (15, "Destinations[0].GateAet"),
                (16, "Destinations[0].Modalities"),
                (17, "Destinations[0].Profile"),
                (17, "Destinations[0].Profile.Deface"),
                (18, "Destinations[0].Contract.MonthlyVolum"),
                (18, "Destinations[0].Contract.Purpose"),
                (18, "Destinations[0].Contract.Reference"),
                (18, "Destinations[0].Contract.SopClasses"),
                (18, "Destinations[0].Contract.ValidFrom"),
                (19, "Destinations[0].Delivery.CalledAet"),
                (19, "Destinations[0].Delivery.Port"),
                (21, "Destinations[1].Contract"),
                (23, "Destinations[1].Name"),
                (24, "Destinations[1].Delivery"),
                (28, "Routes[0].Modalities"),
                (28, "Routes[0].To"),
                (28, "Routes[0].Weekdays"),
                (30, "Limits.ParallelTransfers"),
                (30, "Limits.Retry.LongestSeconds"),
            ],
            mistakes.Select(m => (m.Path is "DataDirectory" ? 0 : m.Path == "Destinations[0].Delivery.Host" ? 13 : m.Line, m.Path))
                .OrderBy(m => m.Item1).ThenBy(m => m.Path, StringComparer.Ordinal));
        Assert.All(mistakes, m => Assert.Single(m.Describe("guard.json").Split('\n')));
        Assert.Contains(mistakes, m => m.Text.Contains("Did you mean Monday?", StringComparison.Ordinal));
        Assert.Contains(mistakes, m => m.Text.Contains("Did you mean DataDirectory?", StringComparison.Ordinal));
        Assert.Contains(mistakes, m => m.Text.Contains("Did you mean Required?", StringComparison.Ordinal));
        Assert.Contains(mistakes, m => m.Text.Contains("Did you mean LUNG?", StringComparison.Ordinal));
    }

    [Fact]
    public void AMistakeNeverRepeatsAPassword()
    {
        var e = Assert.Throws<ConfigurationException>(() => Parse("""{ "DataDirectory": "d", "Orthanc": { "Url": "http://h", "Username": "u", "Password": "hunter2" } }"""));
        Assert.DoesNotContain("hunter2", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotJsonIsToldWithItsLine()
    {
        var mistake = Assert.Single(Mistakes("{\n  \"DataDirectory\": \"d\"\n  \"Orthanc\": {}\n}"));
        Assert.Equal(3, mistake.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("""{ "Orthanc": 1, "DataDirectory": 2, "Destinations": {}, "Routes": [1], "Listen": [], "Limits": null }""")]
    public void AnythingElseIsAMistakeAndNoCrash(string json) => Assert.NotEmpty(Mistakes(json));

    [Fact]
    public void APasswordComesFromAFile()
    {
        File.WriteAllText(folder.File("secret"), "hunter2\n");
        var configuration = Parse("""{ "DataDirectory": "d", "Orthanc": { "Url": "http://h", "Username": "u", "PasswordFile": "secret" } }""");
        Assert.Equal("hunter2", configuration.Orthanc.Password);
        Assert.DoesNotContain("hunter2", configuration.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void APasswordFileThatIsNotThereIsAMistake() =>
        Assert.Contains(Mistakes("""{ "DataDirectory": "d", "Orthanc": { "Url": "http://h", "Username": "u", "PasswordFile": "no" } }"""), m => m.Path == "Orthanc.PasswordFile");

    [Fact]
    public void TheEnvironmentStandsInForMembers()
    {
        var configuration = Parse(
            WithDestination("""{ "Name": "AI", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2026-12-31" }, "Delivery": { "Mode": "Dicom", "Host": "h", "Port": 104, "CalledAet": "V" } }"""),
            new Hashtable
            {
                ["ORTHANCGUARD__Orthanc__Username"] = "u",
                ["ORTHANCGUARD__Orthanc__Password"] = "p",
                ["ORTHANCGUARD__Orthanc__WriteStatus"] = "false",
                ["ORTHANCGUARD__DataDirectory"] = "/var/lib/other",
                ["ORTHANCGUARD__Destinations__AI__Parallelism"] = "3",
                ["ORTHANCGUARD__Limits__Retry__FirstSeconds"] = "1.5",
                ["PATH"] = "/bin",
            });
        Assert.Equal(("u", "p", false), (configuration.Orthanc.Username, configuration.Orthanc.Password, configuration.Orthanc.WriteStatus));
        Assert.Equal("/var/lib/other", configuration.DataDirectory);
        Assert.Equal(3, configuration.Destinations[0].Parallelism);
        Assert.Equal(TimeSpan.FromSeconds(1.5), configuration.Limits.Retry.First);
    }

    [Theory]
    [InlineData("ORTHANCGUARD__Orthnac__Password")]
    [InlineData("ORTHANCGUARD__Destinations__NOBODY__Parallelism")]
    [InlineData("ORTHANCGUARD__")]
    public void AMisspeltVariableIsAMistake(string name) =>
        Assert.NotEmpty(Assert.Throws<ConfigurationException>(() => Parse(Least, new Hashtable { [name] = "1" })).Mistakes);

    [Fact]
    public void TheGuardDoesNotSendToItself()
    {
        Assert.Contains(
            Mistakes(WithDestination("""{ "Name": "A", "GateAet": "A", "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2026-12-31" }, "Delivery": { "Mode": "Dicom", "Host": "localhost", "Port": 4250, "CalledAet": "A" } }""")),
            m => m.Text.Contains("itself", StringComparison.Ordinal));
        Assert.Contains(
            Mistakes(WithDestination("""{ "Name": "A", "Guarded": { "Modalities": ["X"] }, "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2026-12-31" }, "Delivery": { "Mode": "Orthanc", "Modality": "X" } }""")),
            m => m.Text.Contains("itself", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesAreTakenOnce()
    {
        const string delivery = """ "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2026-12-31" }, "Delivery": { "Mode": "Dicom", "Host": "h", "Port": 104, "CalledAet": "V" } """;
        var mistakes = Mistakes(WithDestination(
            $$"""{ "Name": "AI", "GateAet": "G", "Guarded": { "Peers": ["p"] }, {{delivery}} }, { "Name": "ai", "GateAet": "G", "Guarded": { "Peers": ["p"] }, {{delivery}} }"""));
        Assert.Equal(
            ["Destinations[1].GateAet", "Destinations[1].GateName", "Destinations[1].Guarded.Peers", "Destinations[1].Name"],
            mistakes.Select(m => m.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheShippedFileHasNoMistakeButItsMissingPassword()
    {
        var shipped = Find("orthanc-config/guard.json");
        var mistakes = Assert.Throws<ConfigurationException>(() => ConfigurationLoader.Load(shipped, new Hashtable())).Mistakes;
        Assert.Equal("Orthanc.PasswordFile", Assert.Single(mistakes).Path);
    }

    internal static string Find(string path)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, path)))
            {
                return Path.Combine(directory.FullName, path);
            }
        }

        throw new FileNotFoundException(path);
    }

    private static string WithDestination(string destinations) =>
        $$"""{ "DataDirectory": "data", "Orthanc": { "Url": "http://127.0.0.1:8042" }, "Destinations": [ {{destinations}} ] }""";

    private GuardConfiguration Parse(string json, Hashtable? environment = null) =>
        ConfigurationLoader.Parse(Encoding.UTF8.GetBytes(json), folder.File("guard.json"), environment ?? []);

    private IReadOnlyList<ConfigurationMistake> Mistakes(string json) => Assert.Throws<ConfigurationException>(() => Parse(json)).Mistakes;
}
