using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrthancGuard.Protection.Tests;

/// <summary>The leak matrix made by other hands, for the Basic Profile, each option on its own, and all of them.</summary>
public sealed partial class LeakMatrixTests(LeakMatrixFolder matrix) : IClassFixture<LeakMatrixFolder>
{
    private static readonly ProtectionProfile WithEverything = new()
    {
        Dates = TemporalInformation.Modified, RetainPatientCharacteristics = true, RetainDeviceIdentity = true, RetainInstitutionIdentity = true, RetainUids = true,
        RetainSafePrivate = true, CleanGraphics = true, CleanDescriptors = true, CleanPixelData = true,
    };

    public static TheoryData<string, ProtectionProfile> Profiles() => new()
    {
        { "", new ProtectionProfile() },
        { "", new ProtectionProfile { CleanStructuredContent = false } },
        { "", new ProtectionProfile { CleanPixelData = true } },
        { "fulldates", new ProtectionProfile { Dates = TemporalInformation.Full } },
        { "modifdates", new ProtectionProfile { Dates = TemporalInformation.Modified } },
        { "patient", new ProtectionProfile { RetainPatientCharacteristics = true } },
        { "device", new ProtectionProfile { RetainDeviceIdentity = true } },
        { "institution", new ProtectionProfile { RetainInstitutionIdentity = true } },
        { "uids", new ProtectionProfile { RetainUids = true } },
        { "private", new ProtectionProfile { RetainSafePrivate = true } },
        { "private", new ProtectionProfile { RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia } },
        { "graphics", new ProtectionProfile { CleanGraphics = true } },
        { "descriptors", new ProtectionProfile { CleanDescriptors = true } },
        { "graphics,descriptors,structured", new ProtectionProfile { CleanGraphics = true, CleanDescriptors = true, CleanPixelData = true } },
        { "modifdates,patient,device,institution,uids,private,graphics,descriptors,structured", WithEverything },
        {
            "fulldates,patient,device,institution,uids,private,graphics,descriptors,structured",
            WithEverything with { Dates = TemporalInformation.Full, SafePrivateTable = SafePrivateAttributes.Tcia }
        },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void NothingOfTheTableLeaksAndNothingElseIsLost(string options, ProtectionProfile profile)
    {
        Assert.SkipWhen(matrix.Missing is not null, matrix.Missing ?? "");
        using var folder = new TemporaryFolder();

        var outcomes = Folder.Protect(matrix.Input, folder["out"], profile with { Deface = DefaceMode.NotAllowed });

        Assert.All(outcomes.Values, static outcome => Assert.True(
            outcome.Kind == OutcomeKind.Released, $"{outcome.SourceId}: {string.Join("; ", outcome.Reasons.Take(12).Select(static reason => reason.ToString()))}"));
        var report = matrix.Score(folder["out"], options);
        var failures = report.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("FAIL", StringComparison.Ordinal)).ToList();
        if (profile is { RetainSafePrivate: true, SafePrivateTable: SafePrivateAttributes.Standard })
        {
            // Its "unlisted" element (2001,xxF7) of Philips Imaging DD 001 is in Table E.3.10-1.
            Assert.True(failures.Remove("FAIL private unlisted in safe creator   1/34"), report);
            Assert.Contains("p_private_evle.dcm d0 200110F7", report, StringComparison.Ordinal);
        }

        // It knows no options for the concepts of a content tree; the table does.
        var concepts = Concept().Matches(report);
        Assert.Equal(concepts.Count > 0, failures.RemoveAll(static line => line.StartsWith("FAIL SR E.3.4-1", StringComparison.Ordinal)) > 0);
        Assert.All(concepts, concept => Assert.True(
            matrix.MayStay(concept.Groups["code"].Value, concept.Groups["scheme"].Value, concept.Groups["type"].Value, options.Split(',')), concept.Value));
        Assert.True(failures.Count == 0, report);
    }

    // s_sr.dcm d1 0040A121 Acquisition Date (126201,DCM) DATE X
    [GeneratedRegex(@"^s_sr\.dcm \S+ \S+ .* \((?<code>[^,()]+),(?<scheme>[^()]+)\) (?<type>[A-Z]+) \S+\r?$", RegexOptions.Multiline)]
    private static partial Regex Concept();
}

/// <summary>The files of the leak matrix, made once, and its scorer.</summary>
public sealed class LeakMatrixFolder : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const int FirstOption = 7;

    // Columns of Table E.3.4-1 by the scorer's names of the options.
    private static readonly string[] Options = ["uids", "device", "institution", "patient", "fulldates", "modifdates", "descriptors"];

    private readonly TemporaryFolder _folder = new();
    private readonly string? _tools = SharedFolder.Find("tools", "leakmatrix");
    private readonly ILookup<(string Code, string Scheme, string ValueType), string[]>? _table;

    public LeakMatrixFolder()
    {
        Missing = _tools is null ? "The leak matrix is not here (ORTHANCGUARD_SHARED)."
            : !File.Exists(Python) || Tool.Run(Python, "-c", "import pydicom").Exit != 0 ? "python3-pydicom is not installed."
            : SharedFolder.Find("data", "standard") is null ? "The standard's tables are not here (ORTHANCGUARD_SHARED)." : null;
        if (Missing is not null)
            return;
        Assert.Equal(0, Tool.Run(Python, Path.Combine(_tools!, "gen.py"), Input).Exit);
        using var table = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedFolder.Find("data", "standard")!, "ps315_e3_4_1.json")));
        _table = table.RootElement.GetProperty("rows").EnumerateArray().Select(static row => row.EnumerateArray().Select(static cell => cell.GetString()!).ToArray())
            .ToLookup(static row => (row[1], row[2], row[3]), static row => row[FirstOption..]);
    }

    /// <summary>Why nothing can be measured here; null when it can.</summary>
    public string? Missing { get; }

    public string Input => _folder["in"];

    /// <summary>What the scorer says of a folder.</summary>
    public string Score(string output, string options) =>
        Tool.Run(Python, Path.Combine(_tools!, "score.py"), output, "--manifest", _folder["manifest.json"], "-v", $"--options={options}").Output;

    /// <summary>True when Table E.3.4-1 keeps a concept under one of the options, or keeps its clock while its day moves.</summary>
    public bool MayStay(string code, string scheme, string valueType, IEnumerable<string> options) => _table![(code, scheme, valueType)].Any(row => options.Any(option =>
        Array.IndexOf(Options, option) is var column and >= 0 && (row[column] == "K" || (row[column] == "C" && option == "modifdates" && valueType == "TIME"))));

    public void Dispose() => _folder.Dispose();
}
