using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// An ellipsoid through the skin of the skull's top and back: where the head is and how large. Its pitch is not to be relied on.
/// </summary>
/// <param name="Centre">RAS mm.</param>
/// <param name="Axes">Half axes: right, front, up; mm.</param>
/// <param name="Residual">Median distance of the skin from the ellipsoid, mm.</param>
/// <param name="Rays">Rays that met skin in view.</param>
/// <param name="TopCut">The vertex is out of the field of view.</param>
internal sealed record CranialVault(Vector3 Centre, Vector3 Axes, float Residual, int Rays, bool TopCut)
{
    private const int AllRays = 3000;
    private const int FewestRays = 250;

    // The usual adult: half axes in mm.
    private static readonly double[] Usual = [PortableMath.Log(78), PortableMath.Log(98), PortableMath.Log(92)];

    /// <returns>Null where too little of the vault is in view.</returns>
    public static CranialVault? Fit(Volume volume, byte[] head)
    {
        var grid = volume.Grid;
        var sp = grid.Spacing;
        var area = new int[grid.Nz];
        for (var z = 0; z < grid.Nz; z++)
        {
            foreach (var v in head.AsSpan(z * grid.Plane, grid.Plane))
            {
                area[z] += v;
            }
        }

        var top = Array.FindLastIndex(area, a => a > 0);
        if (top < 0)
        {
            return null;
        }

        var topCut = area[top] * sp * sp > 2500;
        var low = Math.Max(0, top - (int)((topCut ? 95 : 125) / sp));
        var start = Centroid(grid, head, low);
        start.Z = MathF.Min(start.Z, top - 20 / sp);
        var skin = Cast(volume, head, start);
        if (skin.Count < FewestRays)
        {
            return null;
        }

        var first = grid.Origin + start * sp;
        var q = new double[] { first.X, first.Y, first.Z, Usual[0], Usual[1], Usual[2], 0, 0, 0 };
        var residual = Solve(q, skin, first);
        return new(
            new((float)q[0], (float)q[1], (float)q[2]),
            new((float)PortableMath.Exp(q[3]), (float)PortableMath.Exp(q[4]), (float)PortableMath.Exp(q[5])),
            residual,
            skin.Count,
            topCut);
    }

    private static Vector3 Centroid(Grid grid, byte[] head, int low)
    {
        double sx = 0, sy = 0, sz = 0, n = 0;
        for (var z = low; z < grid.Nz; z++)
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    if (head[grid.Index(x, y, z)] != 0)
                    {
                        (sx, sy, sz, n) = (sx + x, sy + y, sz + z, n + 1);
                    }
                }
            }
        }

        return new((float)(sx / n), (float)(sy / n), (float)(sz / n));
    }

    private static List<Vector3> Cast(Volume volume, byte[] head, Vector3 start)
    {
        var grid = volume.Grid;
        var far = (int)(160 / grid.Spacing);
        var skin = new List<Vector3>();
        for (var r = 0; r < AllRays; r++)
        {
            // A spiral spreads the rays evenly over the sphere.
            var up = 1 - 2 * (r + 0.5) / AllRays;
            var flat = Math.Sqrt(1 - up * up);
            var turn = Math.PI * (1 + Math.Sqrt(5)) * (r + 0.5);
            var d = new Vector3((float)(PortableMath.Cos(turn) * flat), (float)(PortableMath.Sin(turn) * flat), (float)up);
            var vault = d.Z > 0.12f || (d.Y < -0.1f && d.Z > -0.25f && MathF.Abs(d.X) < 0.8f);
            if (!vault)
            {
                continue;
            }

            var last = 0;
            for (var t = 0; t < far; t++)
            {
                if (At(start + t * d, out var i) && head[i] != 0)
                {
                    last = t;
                }
            }

            if (last <= 30 / grid.Spacing || !At(start + (last + 2) * d, out var beyond) || volume.Seen[beyond] == 0)
            {
                continue;
            }

            skin.Add(grid.Origin + (start + last * d) * grid.Spacing);
        }

        return skin;

        bool At(Vector3 p, out int index)
        {
            int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
            var inside = grid.Contains(x, y, z);
            index = inside ? grid.Index(x, y, z) : 0;
            return inside;
        }
    }

    /// <summary>Levenberg-Marquardt with soft-L1 weights and mild priors; returns the median residual in mm.</summary>
    private static float Solve(double[] q, List<Vector3> skin, Vector3 first)
    {
        const int n = 9;
        var lambda = 1e-2;
        var r = new double[skin.Count + 7];
        var trial = new double[r.Length];
        var cost = Residuals(q, r);
        for (var pass = 0; pass < 60; pass++)
        {
            var jacobian = new double[n][];
            for (var k = 0; k < n; k++)
            {
                var step = k < 3 ? 0.1 : 1e-3;
                var moved = (double[])q.Clone();
                moved[k] += step;
                jacobian[k] = new double[r.Length];
                Residuals(moved, jacobian[k]);
                for (var i = 0; i < r.Length; i++)
                {
                    jacobian[k][i] = (jacobian[k][i] - r[i]) / step;
                }
            }

            var better = false;
            for (var attempt = 0; attempt < 6 && !better; attempt++)
            {
                var next = Step(jacobian, r, q, lambda);
                var nextCost = Residuals(next, trial);
                if (nextCost < cost)
                {
                    var gain = cost - nextCost;
                    next.CopyTo(q, 0);
                    (r, trial) = (trial, r);
                    cost = nextCost;
                    lambda = Math.Max(lambda / 4, 1e-9);
                    better = true;
                    if (gain < 1e-7 * cost)
                    {
                        return Median(r, skin.Count);
                    }
                }
                else
                {
                    lambda *= 6;
                }
            }

            if (!better)
            {
                break;
            }
        }

        return Median(r, skin.Count);

        double Residuals(double[] p, double[] into)
        {
            var turn = Affine.Rotation(p[6], p[7], p[8]);
            double ax = PortableMath.Exp(p[3]), ay = PortableMath.Exp(p[4]), az = PortableMath.Exp(p[5]), mean = (ax + ay + az) / 3;
            var c = new Vector3((float)p[0], (float)p[1], (float)p[2]);
            double sum = 0;
            for (var i = 0; i < skin.Count; i++)
            {
                var d = skin[i] - c;
                var u = new Vector3(Vector3.Dot(d, turn.X) / (float)ax, Vector3.Dot(d, turn.Y) / (float)ay, Vector3.Dot(d, turn.Z) / (float)az);
                into[i] = (u.Length() - 1) * mean;
                var s = into[i] / 3;
                sum += 9 * 2 * (Math.Sqrt(1 + s * s) - 1);
            }

            var weight = Math.Sqrt(skin.Count / 300.0);
            ReadOnlySpan<double> priors =
            [
                (p[3] - Usual[0]) / 0.10 * 3, (p[4] - Usual[1]) / 0.10 * 3, (p[5] - Usual[2]) / 0.10 * 3,
                p[6] / 0.35 * 3, p[7] / 0.12 * 3, p[8] / 0.15 * 3, (p[0] - first.X) / 8 * 2,
            ];
            for (var i = 0; i < priors.Length; i++)
            {
                into[skin.Count + i] = priors[i] * weight;
                sum += into[skin.Count + i] * into[skin.Count + i];
            }

            return sum;
        }

        double[] Step(double[][] jacobian, double[] residuals, double[] p, double damping)
        {
            var a = new double[n, n];
            var b = new double[n];
            for (var i = 0; i < residuals.Length; i++)
            {
                var s = residuals[i] / 3;
                var w = i < skin.Count ? 1 / Math.Sqrt(1 + s * s) : 1;
                for (var k = 0; k < n; k++)
                {
                    b[k] -= w * jacobian[k][i] * residuals[i];
                    for (var l = k; l < n; l++)
                    {
                        a[k, l] += w * jacobian[k][i] * jacobian[l][i];
                    }
                }
            }

            for (var k = 0; k < n; k++)
            {
                for (var l = 0; l < k; l++)
                {
                    a[k, l] = a[l, k];
                }

                a[k, k] *= 1 + damping;
            }

            var x = LinearSystem.Solve(a, b);
            return [.. p.Zip(x, (u, v) => u + v)];
        }
    }

    private static float Median(double[] residuals, int count)
    {
        var sorted = residuals.Take(count).Select(Math.Abs).Order().ToArray();
        return (float)sorted[count / 2];
    }
}
