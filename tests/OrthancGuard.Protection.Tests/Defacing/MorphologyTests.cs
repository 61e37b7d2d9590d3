using System.Numerics;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Against what the words mean, voxel by voxel; widths around the 64 bits of a word.</summary>
public sealed class MorphologyTests
{
    public static TheoryData<int, int, int> Sizes => new() { { 63, 7, 5 }, { 64, 5, 7 }, { 65, 6, 6 }, { 130, 9, 4 }, { 5, 30, 20 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void DilationReachesEveryVoxelOfTheBallAndNoOther(int nx, int ny, int nz)
    {
        var grid = new Grid(nx, ny, nz, 2, Vector3.Zero);
        var mask = Random(grid, 0.01);
        foreach (var radius in (float[])[2, 4, 5, 9])
        {
            var dilated = Morphology.Dilate(grid, mask, radius);
            var eroded = Morphology.Erode(grid, [.. mask.Select(static v => (byte)(1 - v))], radius);
            for (var i = 0; i < grid.Count; i++)
            {
                var isNear = Nearest(grid, mask, i) <= radius;
                Assert.Equal(isNear, dilated[i] == 1);
                Assert.Equal(!isNear, eroded[i] == 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void DistancesAreExact(int nx, int ny, int nz)
    {
        var grid = new Grid(nx, ny, nz, 2, Vector3.Zero);
        var mask = Random(grid, 0.004);
        var distances = DistanceTransform.To(grid, mask, 1);
        var near = DistanceTransform.To(grid, mask, 1, 8);
        for (var i = 0; i < grid.Count; i++)
        {
            var nearest = Nearest(grid, mask, i);
            Assert.Equal(nearest, distances[i]);
            Assert.Equal(MathF.Min(nearest, 8), MathF.Min(near[i], 8));
        }
    }

    [Fact]
    public void NothingIsNearWhereThereIsNothing()
    {
        var grid = new Grid(20, 4, 4, 2, Vector3.Zero);
        var distances = DistanceTransform.To(grid, new byte[grid.Count], 1);
        Assert.All(Enumerable.Range(0, grid.Count), i => Assert.True(distances[i] > 1000));
        Assert.Null(Morphology.Largest(grid, new byte[grid.Count]));
        Assert.All(Morphology.Dilate(grid, new byte[grid.Count], 9), static v => Assert.Equal(0, v));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void TheLargestComponentIsWholeAndAlone(int nx, int ny, int nz)
    {
        var grid = new Grid(nx, ny, nz, 2, Vector3.Zero);
        var mask = Random(grid, 0.3);
        var weight = Random(grid, 0.5);
        foreach (var w in (byte[]?[])[null, weight])
        {
            var expected = Components(grid, mask).MaxBy(component => w is null ? component.Count : component.Sum(i => w[i]))!;
            var found = Morphology.Largest(grid, mask, w)!;
            Assert.Equal(expected.Order(), Enumerable.Range(0, grid.Count).Where(i => found[i] == 1));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void WhatAPlaneEnclosesIsFilledAcrossEveryAxis(int nx, int ny, int nz)
    {
        var grid = new Grid(nx, ny, nz, 2, Vector3.Zero);
        var mask = Random(grid, 0.55);
        var filled = Morphology.FillPlanes(grid, mask);
        var expected = (byte[])mask.Clone();
        foreach (var axis in (int[])[0, 1, 2])
        {
            foreach (var hole in Components(grid, [.. mask.Select(static v => (byte)(1 - v))], axis).Where(hole => !hole.Exists(i => IsEdge(grid, i, axis))))
                hole.ForEach(i => expected[i] = 1);
        }

        Assert.Equal(expected, filled);
    }

    private static byte[] Random(Grid grid, double share)
    {
        var random = new Random(grid.Nx);
        return [.. Enumerable.Range(0, grid.Count).Select(_ => (byte)(random.NextDouble() < share ? 1 : 0))];
    }

    private static (int X, int Y, int Z) Place(Grid grid, int i) => (i % grid.Nx, i / grid.Nx % grid.Ny, i / grid.Plane);

    private static float Nearest(Grid grid, byte[] mask, int from)
    {
        var (x, y, z) = Place(grid, from);
        var best = int.MaxValue;
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] == 0)
                continue;
            var (a, b, c) = Place(grid, i);
            best = Math.Min(best, ((a - x) * (a - x)) + ((b - y) * (b - y)) + ((c - z) * (c - z)));
        }

        return MathF.Sqrt(best) * grid.Spacing;
    }

    /// <summary>Components of neighbours that share a face, in planes across an axis where one is given.</summary>
    private static IEnumerable<List<int>> Components(Grid grid, byte[] mask, int? across = null)
    {
        var left = new SortedSet<int>(Enumerable.Range(0, grid.Count).Where(i => mask[i] == 1));
        while (left.Count > 0)
        {
            var component = new List<int> { left.Min };
            left.Remove(left.Min);
            for (var i = 0; i < component.Count; i++)
            {
                var (x, y, z) = Place(grid, component[i]);
                foreach (var (dx, dy, dz) in ((int, int, int)[])[(1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)])
                {
                    if ((across == 0 && dx != 0) || (across == 1 && dy != 0) || (across == 2 && dz != 0) || !grid.Contains(x + dx, y + dy, z + dz))
                        continue;
                    if (left.Remove(grid.Index(x + dx, y + dy, z + dz)))
                        component.Add(grid.Index(x + dx, y + dy, z + dz));
                }
            }

            yield return component;
        }
    }

    private static bool IsEdge(Grid grid, int i, int across)
    {
        var (x, y, z) = Place(grid, i);
        return (across != 0 && (x == 0 || x == grid.Nx - 1)) || (across != 1 && (y == 0 || y == grid.Ny - 1)) || (across != 2 && (z == 0 || z == grid.Nz - 1));
    }
}
