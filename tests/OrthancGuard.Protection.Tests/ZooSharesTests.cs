using System.Globalization;
using System.Text;

namespace OrthancGuard.Protection.Tests;

/// <summary>How many files of the collection are released and how many held, by the first reason: the table of docs/deidentification.md. Only with
/// ORTHANCGUARD_ZOO_SHARES, which names the file that it is written to.</summary>
public sealed class ZooSharesTests(ZooFolder zoo) : IClassFixture<ZooFolder>
{
    private static readonly (string Name, ProtectionProfile Profile)[] Profiles =
    [
        ("the defaults", new()),
        ("CleanPixelData", new() { CleanPixelData = true }),
        ("Deface: NotAllowed", new() { Deface = DefaceMode.NotAllowed }),
        ("both", new() { CleanPixelData = true, Deface = DefaceMode.NotAllowed }),
    ];

    [Fact]
    public void EachFileTakenAloneIsReleasedOrHeldForAReason()
    {
        var path = Environment.GetEnvironmentVariable("ORTHANCGUARD_ZOO_SHARES");
        Assert.SkipWhen(path is null, "Protects the whole collection four times: ORTHANCGUARD_ZOO_SHARES names the file for the table.");
        var table = new StringBuilder();
        foreach (var (name, profile) in Profiles)
        {
            var codes = new List<string>();
            foreach (var (file, bytes) in zoo.Files("*"))
            {
                var study = new StudyProtection(profile, TestObject.Key, DateTimeOffset.UnixEpoch);
                if (Folder.TryRead(bytes) is { } read)
                    study.Survey(read);
                var outcome = study.ProtectSeries([new SourceInstance(file, bytes)])[0];
                Assert.True(outcome.Kind == OutcomeKind.Released || outcome.Reasons is [{ Code: not ReasonCodes.Internal }, ..], file);
                codes.Add(outcome.Kind == OutcomeKind.Released ? "released" : outcome.Reasons[0].Code);
            }

            var shares = codes.CountBy(static code => code).OrderByDescending(static share => share.Value).Select(static share => string.Create(CultureInfo.InvariantCulture, $"{share.Value} {share.Key}"));
            table.AppendLine(CultureInfo.InvariantCulture, $"{name}: {codes.Count} files: {string.Join(", ", shares)}");
        }

        File.WriteAllText(path, table.ToString());
    }
}
