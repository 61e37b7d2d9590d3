using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Doctor;

/// <summary>What cannot be planted in the Orthanc at hand: newer versions, other plugins, the guard's own machine.</summary>
public sealed class DoctorCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    // A hook that is well, of the guard's own user.
    private static readonly HookAnswers Hook = new(new HashSet<string>(
        ["there", "version/3", "user", "first", "last", "locked", "undefined/ReceivedCStoreInstanceFilter",
            .. HookAnswers.Functions.Select(name => "ours/" + name), .. HookAnswers.Flags.Select(name => "off/" + name)]));

    [Theory]
    [InlineData("1.9.7", "orthanc.version")]
    [InlineData("1.10.1", null)]
    [InlineData("1.11.2", null)]
    [InlineData("1.11.3", "orthanc.overrides")]
    [InlineData("1.13.0", "orthanc.overrides")]
    [InlineData("mainline", "orthanc.overrides")]
    public void Versions(string version, string? code) => Found(
        Well() with { Orthanc = Orthanc() with { Version = version, Number = Version.TryParse(version, out var number) ? number : null } }, code);

    [Fact]
    public void TheAuthorizationPluginDecidesWhoMaySend() => Found(
        Well() with { Orthanc = Orthanc() with { Version = "1.12.0", Number = new(1, 12, 0), Plugins = ["authorization"] } }, null);

    [Theory]
    [InlineData("transfers", "plugin.transfers")]
    [InlineData("something-else", "plugin.unknown")]
    [InlineData("java", "plugin.scripts")]
    [InlineData("gdcm", null)]
    public void Plugins(string plugin, string? code) => Found(Well() with { Orthanc = Orthanc() with { Plugins = [plugin] } }, code);

    [Theory]
    [InlineData(29, null)]
    [InlineData(-31, "orthanc.clock")]
    [InlineData(3600, "orthanc.clock")]
    public void Clocks(int seconds, string? code) => Found(Well() with { Orthanc = Orthanc() with { ClockAhead = TimeSpan.FromSeconds(seconds) } }, code);

    [Fact]
    public void AnOrthancThatIsAway() => Found(Well() with { Orthanc = null, OrthancProblem = "Orthanc does not answer." }, "orthanc.unreachable");

    [Fact]
    public void AnOrthancThatWaitsForAcknowledgements() => Found(Well() with { Guard = new() { OrthancWaits = true } }, "orthanc.nagle");

    [Fact]
    public void AGateThatIsSilent() => Found(Well() with { Guard = new() { GateAnswers = false } }, "guard.gate");

    [Fact]
    public void ADecoderThatIsMissing()
    {
        var finding = Assert.Single(Found(Well() with { Guard = new() { Decoders = [new("JPEG-LS", ["1.2.840.10008.1.2.4.80"], "libcharls2", "not found")] } }, "guard.decoders"));
        Assert.Contains("libcharls2", finding.Text, StringComparison.Ordinal);
        Found(Well() with { Guard = new() { Decoders = [new("RLE", ["1.2.840.10008.1.2.5"], null, null)] } }, null);
    }

    [Fact]
    public void ATextReaderThatIsMissing() => Found(Well() with { Guard = new() { TextProblem = "libtesseract is missing" } }, "guard.text-reader");

    [Fact]
    public void AKeyThatOthersCanRead() => Found(Well() with { Guard = new() { KeyProblem = "can be read by others", KeyIsWithoutBackup = true } }, "guard.key");

    [Fact]
    public void AKeyWithoutBackup() => Found(Well() with { Guard = new() { KeyIsWithoutBackup = true } }, "guard.key-backup");

    [Fact]
    public void AConfigurationThatIsNotInForce() => Found(Well() with { Guard = new() { Mistakes = 2 } }, "guard.configuration");

    [Theory]
    [InlineData(100L << 20, FindingSeverity.Critical)]
    [InlineData(1L << 30, FindingSeverity.Warning)]
    public void Disks(long free, object severity) => Assert.Equal(severity, Found(Well() with { Guard = new() { FreeBytes = free } }, "guard.disk").Single().Severity);

    [Theory]
    [InlineData(-1, FindingSeverity.Critical)]
    [InlineData(29, FindingSeverity.Warning)]
    [InlineData(31, null)]
    public void Certificates(int days, object? severity)
    {
        var findings = Found(Well() with { Guard = new() { Certificates = [("Listen.ApiTls.CertificateFile", Now.AddDays(days))] } }, severity is null ? null : "guard.certificate");
        Assert.Equal(severity, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void ACertificateThatCannotBeRead() => Found(Well() with { Guard = new() { Certificates = [("Orthanc.CaFile", null)] } }, "guard.certificate");

    [Theory]
    [InlineData(31, null)]
    [InlineData(30, "guard.contract")]
    [InlineData(-1, "guard.contract")]
    public void Contracts(int days, string? code) => Found(
        Well(d => d with { Contract = d.Contract! with { ValidUntil = DateOnly.FromDateTime(Now.ToLocalTime().DateTime).AddDays(days) } }), code);

    [Theory]
    [InlineData("""{ "admin": "short", "guard": "a long random password" }""", true)]
    [InlineData("""{ "administrator": "administrator", "guard": "a long random password" }""", true)]
    [InlineData("""{ "admin": "a long random password", "guard": "a long random password" }""", true)]
    [InlineData("""{ "admin": "another long password", "guard": "a long random password" }""", false)]
    public void UsersOfTheFile(string users, bool isBad)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["orthanc.json"], $$"""{ "RegisteredUsers": {{users}} }""");
        var findings = Found(Well() with { Files = OrthancFiles.Read(folder["orthanc.json"]) }, isBad ? "rest.users" : null);
        Assert.DoesNotContain(findings, finding => finding.Text.Contains("long random", StringComparison.Ordinal) || finding.Text.Contains("short", StringComparison.Ordinal));
    }

    [Fact]
    public void APortOfResultsThatIsSilent() => Found(Well() with { Guard = new() { ResultsAnswer = false } }, "results.port");

    [Fact]
    public void AnOutboxThatIsSilent() => Found(Well() with { Guard = new() { SilentOutboxes = ["AI"] } }, "results.outbox");

    [Fact]
    public void ResultsWithoutADoor()
    {
        // Tokens are known to the running guard only.
        var well = Well(d => d with { Results = new() });
        Found(well, null);
        Found(well with { Guard = new() { VendorTokens = [] } }, "results.no-door");
        Found(well with { Guard = new() { VendorTokens = [("AI", null)] } }, null);
        Found(Well(d => d with { Results = new() { FromOrthanc = true, CallingAets = ["VENDOR"] } }) with { Guard = new() { VendorTokens = [] } }, null);
    }

    [Theory]
    [InlineData(29, 10, "results.token")]
    [InlineData(31, 10, null)]
    [InlineData(29, null, null)]
    public void TokensOfVendors(int days, int? other, string? code) => Found(
        Well(d => d with { Results = new() }) with { Guard = new() { VendorTokens = [("AI", Now.AddDays(days)), ("AI", other is { } more ? Now.AddDays(more) : null)] } }, code);

    [Fact]
    public void ResultsInOrthancUnderAPseudonym()
    {
        var well = Well(d => d with { Results = new() { CallingAets = ["VENDOR"] } }) with { Orthanc = Orthanc() with { UnderPseudonym = [("VENDOR", 2)] } };
        Assert.Contains("under Results of AI", Found(well, "results.under-pseudonym").Single().Remedy, StringComparison.Ordinal);
        Found(well with { Orthanc = Orthanc() with { UnderPseudonym = [("", 1)] } }, "results.under-pseudonym");
    }

    [Fact]
    public void WorklistsOfAnAiTitleCountWhereThereAreAny()
    {
        var orthanc = Orthanc() with { Plugins = ["worklists"] };
        var gate = orthanc.Entries[0] with { AllowFindWorklist = true };
        Found(Well() with { Orthanc = orthanc with { Entries = [gate] } }, "entry.rights");
        Found(Well() with { Orthanc = orthanc with { Entries = [gate], Plugins = [] } }, null);
    }

    [Fact]
    public void EveryCodeHasItsLineInTheManual()
    {
        var manual = File.ReadAllText(Repository.File("docs/doctor.md"));
        Assert.All(FindingCodes.All, code => Assert.Contains($"| `{code.Name}` |", manual, StringComparison.Ordinal));
        Assert.Equal(FindingCodes.All.Count, FindingCodes.All.Select(code => code.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static IReadOnlyList<Finding> Found(Examination examination, string? code)
    {
        var findings = GuardDoctor.Judge(examination).Findings;
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code.Name).Distinct());
        return findings;
    }

    private static OrthancState Orthanc() => new()
    {
        Version = "1.10.1",
        Number = new(1, 10, 1),
        Entries = [OrthancEntry.Read(OrthancRoute.Modality, "AI", System.Text.Json.JsonDocument.Parse("""
            { "AET": "AI_GATE", "Host": "127.0.0.1", "Port": 4250, "AllowFind": false, "AllowMove": false, "AllowGet": false, "AllowFindWorklist": false }
            """).RootElement)!],
        Hook = new(Hook.Yes.Append("guarded/modality/AI").ToHashSet()),
    };

    private static Examination Well(Func<Destination, Destination>? change = null)
    {
        var destination = new Destination
        {
            Name = "AI",
            GateName = "AI",
            GateAet = "AI_GATE",
            Guarded = new() { Modalities = ["AI"] },
            Contract = TestStore.Contract() with { ValidFrom = new(2020, 1, 1), ValidUntil = new(2099, 12, 31) },
            Delivery = new DicomDeliverySettings { Host = "vendor.example", Port = 104, CalledAet = "VENDOR" },
        };
        return new()
        {
            Configuration = new()
            {
                DataDirectory = "nowhere",
                Orthanc = new() { Url = new("http://127.0.0.1:8042/"), Username = "guard", Password = "a long random password" },
                Destinations = [change?.Invoke(destination) ?? destination],
            },
            At = Now,
            Orthanc = Orthanc(),
            Names = new(new Dictionary<string, IReadOnlyList<System.Net.IPAddress>> { ["127.0.0.1"] = [System.Net.IPAddress.Loopback] }, []),
            Guard = new() { GateAnswers = true, FreeBytes = 100L << 30, OrthancWaits = false },
        };
    }
}
