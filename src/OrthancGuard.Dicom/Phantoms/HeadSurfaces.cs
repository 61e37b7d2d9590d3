using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>
/// The two surfaces that order a head: the brain, which skull and scalp follow at a distance, and the skin with the face on it.
/// </summary>
internal sealed class HeadSurfaces
{
    /// <summary>Depth of the fluid between brain and skull.</summary>
    public const float FluidDepth = 3;

    private const float ScalpDepth = 6;

    private readonly float _scalp;
    private readonly BlendedSurface _brain;
    private readonly BlendedSurface _face;

    public HeadSurfaces(HeadFrame frame)
    {
        SkullDepth = FluidDepth + (float)frame.Anatomy.SkullThickness;
        _scalp = SkullDepth + ScalpDepth;
        _brain = Brain(frame);
        _face = HeadFace.Build(frame);
    }

    /// <summary>How far outside the brain the skull ends.</summary>
    public float SkullDepth { get; }

    /// <summary>A sphere around the head and the upper neck; the long neck has its own shapes.</summary>
    public static (Vector3 Centre, float Radius) Bounds => (new Vector3(0, 0, -60), 200);

    /// <summary>Signed distances of a row's voxels to the brain and to the skin, in the head's millimetres.</summary>
    public void Measure(in VoxelRun run, Span<float> brain, Span<float> skin, Span<float> scratch)
    {
        brain.Fill(BlendedSurface.Far);
        _brain.Measure(run, brain, scratch);
        for (var i = 0; i < brain.Length; i++)
            skin[i] = brain[i] - _scalp;
        _face.Measure(run, skin, scratch);
    }

    private static BlendedSurface Brain(HeadFrame frame)
    {
        var reach = FluidDepth + (float)frame.Anatomy.SkullThickness + ScalpDepth + 25;
        var surface = new BlendedSurface(reach)
            .Add(new Ellipsoid(frame.Case(0, 0, 0), frame.Case(64, 83, 76), frame.Case(64, 83, 31)), 1)
            .Add(new Ellipsoid(frame.Case(0, 46, -40), frame.Case(50, 33, 26)), 8)
            .Add(new Capsule(new(0, 14, -28), new(0, 34, -84), 14, 8), 10);
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
            surface.Add(new Ellipsoid(frame.Case(side * 38, -12, -27), frame.Case(23, 36, 21)), 10);
        return surface;
    }
}
