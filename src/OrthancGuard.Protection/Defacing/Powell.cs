namespace OrthancGuard.Protection.Defacing;

/// <summary>Powell's direction-set minimisation with golden-section line searches: no derivatives, the same steps every time.</summary>
internal static class Powell
{
    /// <summary>Minimises from <paramref name="start"/>, whose coordinates are scaled so that 1 is a sensible first step.</summary>
    /// <returns>The best point and its cost.</returns>
    public static (double[] Point, double Cost) Minimise(Func<double[], double> cost, double[] start, int evaluations, double tolerance, double gain)
    {
        var n = start.Length;
        var used = 0;
        var x = (double[])start.Clone();
        var fx = Evaluate(x);
        var directions = new double[n][];
        for (var i = 0; i < n; i++)
        {
            directions[i] = new double[n];
            directions[i][i] = 1;
        }

        while (used < evaluations)
        {
            var before = (double[])x.Clone();
            var f0 = fx;
            var largest = 0.0;
            var largestAt = 0;
            for (var i = 0; i < n && used < evaluations; i++)
            {
                var was = fx;
                Line(directions[i]);
                if (was - fx > largest)
                {
                    (largest, largestAt) = (was - fx, i);
                }
            }

            if (2 * (f0 - fx) <= gain * (Math.Abs(f0) + Math.Abs(fx)))
            {
                break;
            }

            var along = x.Zip(before, (a, b) => a - b).ToArray();
            var beyond = x.Zip(along, (a, b) => a + b).ToArray();
            var fBeyond = Evaluate(beyond);
            if (fBeyond < f0
                && 2 * (f0 - 2 * fx + fBeyond) * PortableMath.Square(f0 - fx - largest) < largest * PortableMath.Square(f0 - fBeyond))
            {
                Line(along);
                directions[largestAt] = directions[n - 1];
                directions[n - 1] = along;
            }
        }

        return (x, fx);

        double Evaluate(double[] p)
        {
            used++;
            return cost(p);
        }

        void Line(double[] direction)
        {
            const double golden = 0.381966;
            double a = 0, fa = fx, b = 1, fb = At(b);
            if (fb > fa)
            {
                (a, fa, b, fb) = (b, fb, a, fa);
            }

            // Walk downhill until the valley lies between three points.
            double c = b + 1.618 * (b - a), fc = At(c);
            while (fc < fb && used < evaluations)
            {
                (a, fa, b, fb) = (b, fb, c, fc);
                c = b + 1.618 * (b - a);
                fc = At(c);
            }

            double low = Math.Min(a, c), high = Math.Max(a, c);
            while (high - low > tolerance && used < evaluations)
            {
                var u = Parabola(a, fa, b, fb, c, fc);
                if (!(u > low + 0.1 * tolerance && u < high - 0.1 * tolerance) || Math.Abs(u - b) < 0.1 * tolerance)
                {
                    u = b > (low + high) / 2 ? b - golden * (b - low) : b + golden * (high - b);
                }

                var fu = At(u);
                if (fu < fb)
                {
                    if (u > b)
                    {
                        (low, a, fa) = (b, b, fb);
                    }
                    else
                    {
                        (high, c, fc) = (b, b, fb);
                    }

                    (b, fb) = (u, fu);
                }
                else if (u > b)
                {
                    (high, c, fc) = (u, u, fu);
                }
                else
                {
                    (low, a, fa) = (u, u, fu);
                }

                if (Math.Abs(fa - fb) + Math.Abs(fc - fb) < 1e-9)
                {
                    break;
                }
            }

            if (fb < fx)
            {
                for (var i = 0; i < n; i++)
                {
                    x[i] += b * direction[i];
                }

                fx = fb;
            }

            double At(double t)
            {
                var p = new double[n];
                for (var i = 0; i < n; i++)
                {
                    p[i] = x[i] + t * direction[i];
                }

                return Evaluate(p);
            }
        }

        static double Parabola(double a, double fa, double b, double fb, double c, double fc)
        {
            double p = (b - a) * (b - a) * (fb - fc) - (b - c) * (b - c) * (fb - fa), q = 2 * ((b - a) * (fb - fc) - (b - c) * (fb - fa));
            return q == 0 ? double.NaN : b - p / q;
        }
    }
}
