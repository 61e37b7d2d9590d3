using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A smooth field between -1 and 1 that repeats every 32 cells: folds of the cortex, vessels, marrow.</summary>
internal sealed class SmoothTexture
{
    private const int Size = 32;
    private readonly float[] _lattice = new float[Size * Size * Size];

    public SmoothTexture(ulong seed)
    {
        for (var i = 0; i < _lattice.Length; i++)
            _lattice[i] = (Counter.Hash(seed, (ulong)i) >> 40) / (float)(1 << 23) - 1;
    }

    /// <remarks><c>position</c>: In cells.</remarks>
    public float At(Vector3 position)
    {
        var (ix, iy, iz) = ((int)MathF.Floor(position.X), (int)MathF.Floor(position.Y), (int)MathF.Floor(position.Z));
        var f = position - new Vector3(ix, iy, iz);
        f = f * f * (new Vector3(3) - (2 * f));
        int x0 = ix & (Size - 1), x1 = (ix + 1) & (Size - 1);
        int y0 = (iy & (Size - 1)) * Size, y1 = ((iy + 1) & (Size - 1)) * Size;
        int z0 = (iz & (Size - 1)) * Size * Size, z1 = ((iz + 1) & (Size - 1)) * Size * Size;
        return Mix(Mix(Row(y0 + z0), Row(y1 + z0), f.Y), Mix(Row(y0 + z1), Row(y1 + z1), f.Y), f.Z);

        float Row(int offset) => Mix(_lattice[offset + x0], _lattice[offset + x1], f.X);
    }

    private static float Mix(float a, float b, float t) => a + ((b - a) * t);
}
