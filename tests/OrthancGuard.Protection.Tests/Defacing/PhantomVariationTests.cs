using System.Globalization;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class PhantomVariationTests(ITestOutputHelper output)
{
    private const double MostHeld = 0.15;

    // All of them take minutes: every third by default, so that every kind of change is met.
    private static readonly int Stride = Environment.GetEnvironmentVariable("ORTHANCGUARD_ALL_HEADS") is "1" ? 1 : 3;

    private static readonly string[]? Only = Environment.GetEnvironmentVariable("ORTHANCGUARD_HEADS")?.Split(',');

    [Fact]
    public void EveryHeadIsDefacedWithoutTouchingBrainOrHeld()
    {
        var heads = Only is { } names ? [.. HeadVariations.All().Where(head => names.Contains(head.Name, StringComparer.Ordinal))]
            : HeadVariations.All().Where(static (_, i) => i % Stride == 0).ToArray();
        var lines = new string[heads.Length];
        var held = 0;
        var faults = new List<string>();
        for (var i = 0; i < heads.Length; i++)
        {
            var (name, head) = heads[i];
            var files = head.Files();
            var defacing = PhantomHead.Deface(files);
            if (defacing.Finding != HeadFinding.Face)
            {
                held++;
                lines[i] = $"{name}: {defacing.Finding}: {string.Join(' ', defacing.Reasons)}";
                if (defacing.Finding != HeadFinding.Unsure)
                    faults.Add(lines[i]);
                continue;
            }

            var outgoing = PhantomHead.Outgoing(files, defacing);
            var nearest = head.NearestToBrain(files, outgoing);
            var problem = PhantomHead.Check(files, outgoing, defacing);
            lines[i] = string.Create(CultureInfo.InvariantCulture, $"{name}: nearest to brain {nearest:F1} mm, check: {problem ?? "stands"}");
            if (nearest < 3)
                faults.Add(lines[i]);
            held += problem is null ? 0 : 1;
        }

        output.WriteLine(string.Join('\n', lines));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heads.Length} heads, {held} held"));
        Assert.True(Only is not null || heads.Length * Stride >= 60);
        Assert.Empty(faults);
        Assert.True(held <= MostHeld * heads.Length, $"{held} of {heads.Length} are held.\n{string.Join('\n', lines)}");
    }
}
