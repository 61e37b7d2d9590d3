using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Alters the planes of a series by a fit. Pixels outside the altered region keep their bits.</summary>
internal sealed class PlaneDefacer
{
    /// <summary>Pixels that are looked at together first.</summary>
    private const int Span = 16;

    private readonly HeadFit fit;
    private readonly Filler filler;
    private readonly Affine toAtlas;
    private readonly SampleFormat format;
    private readonly AlterationLimits limits;
    private readonly BitMask ears;

    public PlaneDefacer(HeadFit fit, Filler filler, SampleFormat format)
    {
        (this.fit, this.filler, this.format) = (fit, filler, format);
        toAtlas = fit.Pose.ToPatient.Inverse();
        limits = new(fit.Volume.Grid, fit.Guard);
        ears = fit.Ears;
    }

    /// <summary>False when nothing of a plane is altered, by its corners.</summary>
    public bool MayAlter(HeadSlice slice, int rows, int columns) =>
        !IsKept([slice.Pixel(0, 0), slice.Pixel(columns - 1, 0), slice.Pixel(0, rows - 1), slice.Pixel(columns - 1, rows - 1)]);

    /// <summary>Alters one plane in place.</summary>
    /// <param name="slice">Where the plane lies.</param>
    /// <param name="index">Its place in the stack; part of the noise's counter.</param>
    /// <param name="columns">Pixels in a row.</param>
    /// <param name="cells">A copy of the plane's cells.</param>
    /// <returns>How many pixels were altered.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Apply(HeadSlice slice, int index, int columns, Span<byte> cells)
    {
        var altered = 0;
        var rows = cells.Length / format.Bytes / columns;
        var inverseSlope = 1 / slice.Slope;
        for (var row = 0; row < rows; row++)
        {
            var start = slice.Pixel(0, row);
            if (IsKept([start, start + (columns - 1) * slice.ColumnStep]))
                continue;
            for (var from = 0; from < columns; from += Span)
            {
                var to = Math.Min(from + Span, columns);
                if (IsKept([start + from * slice.ColumnStep, start + (to - 1) * slice.ColumnStep]))
                    continue;
                for (var column = from; column < to; column++)
                {
                    // Summed as the check does it, to the bit: a pixel on the edge is on the same side of it.
                    var zone = ZoneAt(slice.Pixel(column, row));
                    if (zone == FaceZone.Kept)
                        continue;
                    var pixel = row * columns + column;
                    var value = (filler.At(zone, index, pixel) - slice.Intercept) * inverseSlope;
                    // Whatever was there: a value that avoids the original's would tell of it.
                    format.Write(cells, pixel, Math.Clamp((int)MathF.Round(value), format.Minimum, format.Maximum));
                    altered++;
                }
            }
        }

        return altered;
    }

    /// <summary>How near to the brain, as it was estimated, pixels of this head are altered, mm; infinite beyond 20 mm.</summary>
    public float NearestToBrain()
    {
        var grid = fit.Volume.Grid;
        var nearest = new float[grid.Nz];
        Parallel.For(0, grid.Nz, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (z) =>
        {
            nearest[z] = float.PositiveInfinity;
            for (var i = 0; i < grid.Plane; i++)
            {
                var distance = fit.Guard.ToBrain[z * grid.Plane + i];
                if (distance < 20 && distance < nearest[z] && fit.Volume.Seen[z * grid.Plane + i] != 0 && ZoneAt(grid.Point(i % grid.Nx, i / grid.Nx, z)) != FaceZone.Kept)
                    nearest[z] = distance;
            }
        });
        return nearest.Min();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FaceZone ZoneAt(Vector3 point)
    {
        var atlas = toAtlas.Apply(point);
        var zone = FaceRegion.Zone(atlas);
        var ear = FaceRegion.NearLid(atlas);
        if (zone == FaceZone.Kept && !ear)
        {
            return FaceZone.Kept;
        }

        var grid = fit.Volume.Grid;
        var p = grid.Locate(point);
        if (zone != FaceZone.Kept)
        {
            var deepest = BrainGuard.DeepestCut(atlas.Z);
            if (limits.IsFree(p.X, p.Y, p.Z, deepest))
                return zone;
            return Interpolate(grid, fit.Guard.Depth, p) > deepest || Interpolate(grid, fit.Guard.ToBrain, p) < BrainGuard.Margin
                ? FaceZone.Kept
                : zone;
        }

        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        return grid.Contains(x, y, z) && ears.Has(x, y, z) ? FaceRegion.EarZone(atlas) : FaceZone.Kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsKept(ReadOnlySpan<Vector3> corners)
    {
        var low = new Vector3(float.PositiveInfinity);
        var high = new Vector3(float.NegativeInfinity);
        foreach (var corner in corners)
        {
            var p = toAtlas.Apply(corner);
            (low, high) = (Vector3.Min(low, p), Vector3.Max(high, p));
        }

        return FaceRegion.IsKept(low, high);
    }

    /// <summary>Trilinear; beyond the grid the nearest value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Interpolate(Grid grid, DistanceField field, Vector3 p)
    {
        float px = Math.Clamp(p.X, 0, grid.Nx - 1.001f), py = Math.Clamp(p.Y, 0, grid.Ny - 1.001f), pz = Math.Clamp(p.Z, 0, grid.Nz - 1.001f);
        int x = (int)px, y = (int)py, z = (int)pz;
        float a = px - x, b = py - y, c = pz - z;
        var at = grid.Index(x, y, z);
        float Along(int i) => field[i] + a * (field[i + 1] - field[i]);
        float Across(int i)
        {
            var v = Along(i);
            return v + b * (Along(i + grid.Nx) - v);
        }

        var near = Across(at);
        return near + c * (Across(at + grid.Plane) - near);
    }
}
