namespace OrthancGuard.Protection.Defacing;

/// <summary>Small dense systems, by elimination with partial pivoting.</summary>
internal static class LinearSystem
{
    /// <summary>x with a·x = b; both are overwritten. A singular direction gets 0.</summary>
    public static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var k = 0; k < n; k++)
        {
            var pivot = k;
            for (var i = k + 1; i < n; i++)
            {
                if (Math.Abs(a[i, k]) > Math.Abs(a[pivot, k]))
                {
                    pivot = i;
                }
            }

            if (Math.Abs(a[pivot, k]) < 1e-12)
            {
                continue;
            }

            if (pivot != k)
            {
                for (var j = 0; j < n; j++)
                {
                    (a[k, j], a[pivot, j]) = (a[pivot, j], a[k, j]);
                }

                (b[k], b[pivot]) = (b[pivot], b[k]);
            }

            for (var i = k + 1; i < n; i++)
            {
                var f = a[i, k] / a[k, k];
                for (var j = k; j < n; j++)
                {
                    a[i, j] -= f * a[k, j];
                }

                b[i] -= f * b[k];
            }
        }

        var x = new double[n];
        for (var k = n - 1; k >= 0; k--)
        {
            var sum = b[k];
            for (var j = k + 1; j < n; j++)
            {
                sum -= a[k, j] * x[j];
            }

            x[k] = Math.Abs(a[k, k]) < 1e-12 ? 0 : sum / a[k, k];
        }

        return x;
    }
}
