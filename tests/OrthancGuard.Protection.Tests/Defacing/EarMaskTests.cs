using System.Numerics;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class EarMaskTests
{
    /// <summary>Where the field of view or the coil ends at the ears, no air beside them says how deep they lie.</summary>
    [Fact]
    public void EarsAtTheEndOfTheFieldOfViewAreFound()
    {
        var stack = SeriesStacks.Read(PhantomHead.Mr.Files()).Stacks[0].Volume!;
        var fit = HeadJudge.Judge(stack, ScanKind.Mr, HeaderWord.NamesHead).Fit!;
        var (grid, toAtlas) = (fit.Volume.Grid, fit.Pose.ToPatient.Inverse());
        for (var i = 0; i < grid.Count; i++)
        {
            if (fit.Head[i] == 0 && MathF.Abs(At(i).X) > 50)
                fit.Volume.Seen[i] = 0;
        }

        var cropped = HeadFit.With(fit.Volume, fit.Threshold, fit.Head, fit.Vault, fit.Pose, isCt: false);
        int outside = 0, found = 0;
        for (var i = 0; i < grid.Count; i++)
        {
            if (fit.Head[i] == 0 || At(i) is var p && !(FaceRegion.NearEar(p) && MathF.Abs(p.X) > FaceRegion.EarSide(p.Z) + 2))
                continue;
            outside++;
            found += cropped.Ears.Has(i % grid.Nx, i / grid.Nx % grid.Ny, i / grid.Plane) ? 1 : 0;
        }

        Assert.True(outside > 500, $"{outside}");
        Assert.True(found > 0.97 * outside, $"{found} of {outside}");

        Vector3 At(int i) => toAtlas.Apply(grid.Point(i % grid.Nx, i / grid.Nx % grid.Ny, i / grid.Plane));
    }
}
