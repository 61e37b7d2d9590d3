using System.Numerics;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class BrainGuardTests
{
    private static readonly Grid Grid = new(100, 112, 96, 2, new Vector3(-100, -122, -86));

    /// <summary>
    /// Thick slices show the roof of an orbit as soft as brain and eye. A cavity that goes on through it keeps eyelids in the images, because they
    /// would be brain.
    /// </summary>
    [Fact]
    public void ACavityDoesNotGoOnIntoTheOrbits()
    {
        var brain = new byte[Grid.Count];
        var points = new Vector3[Grid.Count];
        for (var i = 0; i < brain.Length; i++)
        {
            points[i] = Grid.Point(i % Grid.Nx, i / Grid.Nx % Grid.Ny, i / Grid.Plane);
            brain[i] = (byte)(Atlas.Instance.InBrain(points[i]) ? 1 : 0);
        }

        var fromBrain = DistanceTransform.To(Grid, brain, 1, 40);
        var volume = new Volume(Grid);
        var head = new byte[Grid.Count];
        for (var i = 0; i < brain.Length; i++)
        {
            volume.Seen[i] = 1;
            head[i] = (byte)(fromBrain[i] < 24 ? 1 : 0);
            var p = points[i];
            var besideAxis = new Vector2(MathF.Abs(p.X) - 33, p.Y - 44).Length();
            var isOrbit = besideAxis < 18 && p.Z is > -70 and < -14 && fromBrain[i] >= 6;
            // Bone of 6 mm, open over each orbit as wide as a finger.
            var isRoof = besideAxis < 5 && p.Z < -14 && fromBrain[i] < 6;
            volume.Values[i] = brain[i] != 0 || isRoof ? 35 : isOrbit ? 20 : fromBrain[i] < 6 ? 900 : fromBrain[i] < 24 ? 300 : -1000;
        }

        var guard = BrainGuard.Find(volume, head, new Pose(new Affine(Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ, Vector3.Zero), new double[9], 1.1, 0), isCt: true);
        Assert.InRange(guard.CavityMillilitres, 1000, 2200);
        int orbit = 0, missed = 0, all = 0;
        for (var i = 0; i < brain.Length; i++)
        {
            if (volume.Values[i] is 20 && fromBrain[i] > 9)
            {
                orbit++;
                Assert.True(guard.ToBrain[i] > 0, $"{points[i]}");
            }

            all += brain[i];
            missed += brain[i] != 0 && guard.ToBrain[i] > 2 ? 1 : 0;
        }

        Assert.True(orbit > 1000);
        Assert.True(missed < 0.002 * all, $"{missed} of {all}");
    }
}
