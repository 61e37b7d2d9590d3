using System.Numerics;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>What a CT may keep in front of the cut, and what it may not.</summary>
public sealed class CranialWallTests
{
    [Fact]
    public void BoneBeforeTheBrainMayStayAndNothingThatAFaceIsKnownBy()
    {
        var head = PhantomHead.Ct;
        var stack = SeriesStacks.Read(head.Files()).Stacks[0].Volume!;
        var volume = SeriesResampler.Resample(stack, 2, 0);
        // The phantom stands upright with its brain's middle at zero: as near to the atlas as this needs.
        var toAtlas = new Affine(Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ, Vector3.Zero);
        int wall = 0, held = 0, skin = 0;
        for (var z = -70; z < 30; z += 2)
        {
            for (var y = 20; y < 120; y += 2)
            {
                for (var x = -44; x <= 44; x += 4)
                {
                    var p = new Vector3(x, y, z);
                    var toBrain = head.Phantom.DistanceToBrain(head.Scan, new(-x, -y, z));
                    var toSkin = head.Phantom.DistanceToSkin(head.Scan, new(-x, -y, z));
                    if (toBrain is > 4 and < 6 && z > -10)
                    {
                        wall++;
                        held += CranialWall.Holds(volume, toAtlas, p) ? 1 : 0;
                    }
                    else if (toSkin is > -5 and < 1 && toBrain > 12 && z < -20)
                    {
                        skin++;
                        Assert.False(CranialWall.Holds(volume, toAtlas, p), $"{p}");
                    }
                }
            }
        }

        Assert.True(wall > 200 && skin > 500);
        Assert.True(held > 0.9 * wall, $"{held} of {wall}");
    }
}
