namespace OrthancGuard.Protection.Tests;

public sealed class LeakMatrixTests
{
    private const string Python = "/usr/bin/python3";

    public static TheoryData<string, ProtectionProfile> Profiles() => new()
    {
        { "", new ProtectionProfile() },
        { "", new ProtectionProfile { CleanStructuredContent = false } },
        { "fulldates", new ProtectionProfile { Dates = TemporalInformation.Full } },
        { "modifdates", new ProtectionProfile { Dates = TemporalInformation.Modified } },
        { "patient", new ProtectionProfile { RetainPatientCharacteristics = true } },
        { "device", new ProtectionProfile { RetainDeviceIdentity = true } },
        { "institution", new ProtectionProfile { RetainInstitutionIdentity = true } },
        { "uids", new ProtectionProfile { RetainUids = true } },
        { "private", new ProtectionProfile { RetainSafePrivate = true } },
        { "graphics", new ProtectionProfile { CleanGraphics = true } },
        { "descriptors", new ProtectionProfile { CleanDescriptors = true } },
        {
            "fulldates,patient,device,institution,uids,graphics,descriptors",
            new ProtectionProfile
            {
                Dates = TemporalInformation.Full, RetainPatientCharacteristics = true, RetainDeviceIdentity = true, RetainInstitutionIdentity = true,
                RetainUids = true, CleanGraphics = true, CleanDescriptors = true,
            }
        },
        {
            "fulldates,patient,device,institution,uids,private,graphics",
            new ProtectionProfile
            {
                Dates = TemporalInformation.Full, RetainPatientCharacteristics = true, RetainDeviceIdentity = true, RetainInstitutionIdentity = true,
                RetainUids = true, RetainSafePrivate = true, CleanGraphics = true,
            }
        },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void NothingOfTheTableLeaksAndNothingElseIsLost(string options, ProtectionProfile profile)
    {
        var tools = SharedFolder.Find("tools", "leakmatrix");
        Assert.SkipWhen(tools is null, "The leak matrix is not here (ORTHANCGUARD_SHARED).");
        Assert.SkipUnless(File.Exists(Python) && Tool.Run(Python, "-c", "import pydicom").Exit == 0, "python3-pydicom is not installed.");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Tool.Run(Python, Path.Combine(tools!, "gen.py"), folder["in"]).Exit);

        // The scorer knows no options for the concepts of a content tree: with options, the tree is the Basic Profile's dummy.
        var outcomes = Folder.Protect(
            folder["in"], folder["out"], profile with { Deface = DefaceMode.NotAllowed, CleanStructuredContent = options.Length == 0 && profile.CleanStructuredContent });

        Assert.All(outcomes.Values, static outcome => Assert.True(
            outcome.Kind == OutcomeKind.Released, $"{outcome.SourceId}: {string.Join("; ", outcome.Reasons.Take(12).Select(static reason => reason.ToString()))}"));
        var (exit, report) = Tool.Run(Python, Path.Combine(tools!, "score.py"), folder["out"], "-v", $"--options={options}");
        if (profile.RetainSafePrivate)
        {
            // Its "unlisted" element (2001,xxF7) of Philips Imaging DD 001 is in Table E.3.10-1.
            Assert.Equal("FAIL private unlisted in safe creator   1/34", Assert.Single(Lines(report, "FAIL")));
            Assert.Contains("p_private_evle.dcm d0 200110F7", report, StringComparison.Ordinal);
            return;
        }

        Assert.True(exit == 0 && report.Contains("\nPERFECT", StringComparison.Ordinal), report);
    }

    private static IEnumerable<string> Lines(string report, string start) =>
        report.Split('\n').Select(static line => line.Trim()).Where(line => line.StartsWith(start, StringComparison.Ordinal));
}
