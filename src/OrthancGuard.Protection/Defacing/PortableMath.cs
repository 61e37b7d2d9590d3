using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Functions that give the same bits on every machine: made of operations that IEEE 754 rounds in one way only. What <see cref="Math"/>
/// calls for them is the C library's, and .NET's own cross product uses a fused multiply-add where the processor has one.
/// </summary>
internal static class PortableMath
{
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>Of a positive, finite, normal number.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52 & 0x7FF) - 1023;
        var m = BitConverter.Int64BitsToDouble(bits & 0xFFFFFFFFFFFFF | 1023L << 52);
        if (m > 1.4142135623730951)
        {
            m /= 2;
            exponent++;
        }

        // ln m = 2 artanh s, and |s| < 0.1716.
        var s = (m - 1) / (m + 1);
        var q = s * s;
        double sum = 0;
        for (var k = 21; k >= 1; k -= 2)
            sum = sum * q + 1.0 / k;
        return exponent * Ln2 + 2 * s * sum;
    }

    /// <summary>Of a number between -600 and 600.</summary>
    public static double Exp(double x)
    {
        var whole = Math.Round(x / Ln2);
        var rest = x - whole * Ln2;
        double sum = 1;
        for (var k = 16; k >= 1; k--)
            sum = 1 + sum * rest / k;
        return sum * BitConverter.Int64BitsToDouble((long)whole + 1023 << 52);
    }

    /// <summary>Of an angle in radians, of a few turns at most.</summary>
    public static double Sin(double x)
    {
        var rest = x - Math.Round(x / Math.Tau) * Math.Tau;
        double sum = 1;
        for (var k = 28; k >= 2; k -= 2)
            sum = 1 - sum * rest * rest / (k * (k + 1));
        return rest * sum;
    }

    /// <summary>Of an angle in radians, of a few turns at most.</summary>
    public static double Cos(double x)
    {
        var rest = x - Math.Round(x / Math.Tau) * Math.Tau;
        double sum = 1;
        for (var k = 28; k >= 2; k -= 2)
            sum = 1 - sum * rest * rest / (k * (k - 1));
        return sum;
    }

    public static double Square(double x) => x * x;

    public static Vector3 Cross(Vector3 a, Vector3 b) => new(a.Y * b.Z - a.Z * b.Y, a.Z * b.X - a.X * b.Z, a.X * b.Y - a.Y * b.X);
}
