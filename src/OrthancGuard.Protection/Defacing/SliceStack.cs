using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Parallel planes of one series, ordered along their normal. Each keeps its own position, so gantry tilt, uneven gaps and missing
/// planes need no correction.
/// </summary>
internal sealed class SliceStack
{
    private SliceStack(IReadOnlyList<HeadSlice> slices, int rows, int columns, SampleFormat format, Vector3 normal, bool isCt)
    {
        (Slices, Rows, Columns, Format, Normal, IsCt) = (slices, rows, columns, format, normal, isCt);
        Positions = [.. slices.Select(s => Vector3.Dot(s.Origin, normal))];
        var gaps = Positions.Zip(Positions.Skip(1), (a, b) => b - a).Where(g => g > 0.01f).Order().ToArray();
        Gap = gaps.Length == 0 ? 0 : gaps[gaps.Length / 2];
    }

    /// <summary>In order of rising position.</summary>
    public IReadOnlyList<HeadSlice> Slices { get; }

    public int Rows { get; }

    public int Columns { get; }

    public SampleFormat Format { get; }

    /// <summary>Unit normal of the planes.</summary>
    public Vector3 Normal { get; }

    public bool IsCt { get; }

    /// <summary>Position of each slice along the normal, mm.</summary>
    public float[] Positions { get; }

    /// <summary>Median distance of neighbours, mm; 0 for a single plane.</summary>
    public float Gap { get; }

    /// <summary>Bytes of its cells.</summary>
    public long Bytes => (long)Slices.Count * Rows * Columns * Format.Bytes;

    /// <summary>Centres of the four outermost pixels of a plane.</summary>
    public Vector3[] Corners(HeadSlice slice) =>
        [slice.Pixel(0, 0), slice.Pixel(Columns - 1, 0), slice.Pixel(0, Rows - 1), slice.Pixel(Columns - 1, Rows - 1)];

    /// <summary>The planes that reach into a range of heights; null where there is none.</summary>
    public SliceStack? Between(float low, float high) =>
        TryCreate(Slices.Where(s => Corners(s).Min(static c => c.Z) <= high && Corners(s).Max(static c => c.Z) >= low), Rows, Columns, Format, IsCt);

    /// <summary>Null where the planes are not parallel or their geometry is degenerate.</summary>
    public static SliceStack? TryCreate(IEnumerable<HeadSlice> slices, int rows, int columns, SampleFormat format, bool isCt)
    {
        var list = slices.ToList();
        if (list.Count == 0 || rows < 2 || columns < 2)
        {
            return null;
        }

        var first = PortableMath.Cross(list[0].ColumnStep, list[0].RowStep);
        if (!(first.Length() > 1e-4f))
        {
            return null;
        }

        var normal = Vector3.Normalize(first);
        foreach (var s in list)
        {
            var own = PortableMath.Cross(s.ColumnStep, s.RowStep);
            var sane = float.IsFinite(s.Origin.LengthSquared()) && own.Length() > 1e-4f && Vector3.Dot(Vector3.Normalize(own), normal) > 0.9995f
                && MathF.Abs(Vector3.Dot(s.ColumnStep, s.RowStep)) < 0.02f * s.ColumnStep.Length() * s.RowStep.Length();
            if (!sane)
            {
                return null;
            }
        }

        // Rising along the axis that the normal is closest to, so that the order does not depend on the order of the files.
        return new([.. list.OrderBy(s => Vector3.Dot(s.Origin, normal))], rows, columns, format, normal, isCt);
    }
}
