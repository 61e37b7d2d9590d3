namespace OrthancGuard.Protection.Tests;

public sealed class LeakMatrixTests
{
    private const string Python = "/usr/bin/python3";

    [Fact]
    public void NothingOfTheTableLeaksAndNothingElseIsLost()
    {
        var tools = SharedFolder.Find("tools", "leakmatrix");
        Assert.SkipWhen(tools is null, "The leak matrix is not here (ORTHANCGUARD_SHARED).");
        Assert.SkipUnless(File.Exists(Python) && Tool.Run(Python, "-c", "import pydicom").Exit == 0, "python3-pydicom is not installed.");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Tool.Run(Python, Path.Combine(tools!, "gen.py"), folder["in"]).Exit);

        var outcomes = Folder.Protect(folder["in"], folder["out"], new ProtectionProfile { Deface = DefaceMode.NotAllowed });

        Assert.All(outcomes.Values, static outcome => Assert.True(
            outcome.Kind == OutcomeKind.Released, $"{outcome.SourceId}: {string.Join("; ", outcome.Reasons.Take(12).Select(static reason => reason.ToString()))}"));
        var (exit, report) = Tool.Run(Python, Path.Combine(tools!, "score.py"), folder["out"], "-v");
        Assert.True(exit == 0 && report.Contains("PERFECT", StringComparison.Ordinal), report);
    }
}
