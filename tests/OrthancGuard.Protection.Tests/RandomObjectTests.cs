using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>
/// Random objects of <see cref="RandomObject"/>: any VR, character set, transfer syntax and depth, private blocks and sequences, sequences written as UN,
/// compressed pixels.
/// </summary>
public sealed class RandomObjectTests
{
    private static readonly ProtectionProfile[] Profiles =
    [
        new() { Deface = DefaceMode.NotAllowed },
        new() { Deface = DefaceMode.NotAllowed, CleanDescriptors = true, CleanGraphics = true, RetainDeviceIdentity = true, RetainSafePrivate = true },
        new()
        {
            Deface = DefaceMode.NotAllowed, Dates = TemporalInformation.Modified, RetainPatientCharacteristics = true, RetainSafePrivate = true,
            SafePrivateTable = SafePrivateAttributes.Tcia,
        },
    ];

    // Fixed, so that a run says the same everywhere; ORTHANCGUARD_SEEDS tries more of them.
    private static readonly int Seeds = int.TryParse(Environment.GetEnvironmentVariable("ORTHANCGUARD_SEEDS"), out var count) ? count : 60;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void NoIdentifierSurvivesWhereverAndHoweverItIsPlanted(int profile)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var source = new RandomObject(seed, withIdentifiers: true);
            var outcome = TestObject.Protect(Profiles[profile], source.File)[0];
            if (outcome.Instance is { } instance)
                Assert.False(source.Needles.Any(needle => IsIn(instance.Bytes, needle)), $"seed {seed}");
            else
                Assert.True(IsHeldForAReason(outcome), $"seed {seed}: {string.Join("; ", outcome.Reasons)}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void WithoutIdentifiersEveryOtherValueStays(int profile)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var source = new RandomObject(seed, withIdentifiers: false);
            var outcome = TestObject.Protect(Profiles[profile], source.File)[0];
            Assert.True(outcome.Instance is not null, $"seed {seed}: {string.Join("; ", outcome.Reasons)}");
            var after = DatasetValues.Of(DicomFile.Read(outcome.Instance.Bytes).Dataset).ToHashSet();
            Assert.True(source.Kept.All(after.Contains), $"seed {seed}: {string.Join(", ", source.Kept.Where(value => !after.Contains(value)))}");
        }
    }

    [Fact]
    public void TheyAreAsDifferentAsTheyAreSaidToBe()
    {
        var all = Enumerable.Range(0, 200).Select(static seed => new RandomObject(seed, withIdentifiers: true)).ToArray();
        Assert.Equal(5, all.Select(static source => DicomFile.Read(source.File).Syntax.Uid).Distinct().Count());
        Assert.Equal(6, all.Select(static source => DicomFile.Read(source.File).Dataset.GetString(DicomTag.SpecificCharacterSet)).Distinct().Count());
        Assert.Equal([0, 1, 2, 3, 4], all.SelectMany(static source => source.Depths).Distinct().Order());
        Assert.InRange(all.SelectMany(static source => source.VRs).Distinct().Count(), 22, 34);
        Assert.InRange(all.Take(60).Count(static source => TestObject.Protect(Profiles[0], source.File)[0].Instance is not null), 30, 59);
    }

    // Some are planted where only the verifier looks; that is held, and no accident.
    private static bool IsHeldForAReason(InstanceOutcome outcome) =>
        outcome.Reasons.Count > 0 && outcome.Reasons.All(static reason => reason.Code is ReasonCodes.VerifierFinding);

    private static bool IsIn(byte[] file, byte[] needle)
    {
        var read = DicomFile.Read(file);
        var plain = read.Syntax.IsDeflated ? read.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).ToArray() : file;
        return Encoding.Latin1.GetString(plain).Contains(Encoding.Latin1.GetString(needle), StringComparison.OrdinalIgnoreCase);
    }
}
