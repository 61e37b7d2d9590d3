namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// The 8×8 inverse DCT of 12-bit samples after Loeffler, Ligtenberg and Moschytz (1989), in fixed point with the scaling and
/// rounding of the reference implementation's accurate integer method, so that results agree with other decoders to the bit.
/// </summary>
internal static class InverseDct
{
    private const int ConstantBits = 13;
    private const int FirstPassBits = 1;
    private const int Center = 2048;
    private const int Maximum = 4095;

    private static readonly int C0_298631336 = Fixed(0.298631336);
    private static readonly int C0_390180644 = Fixed(0.390180644);
    private static readonly int C0_541196100 = Fixed(0.541196100);
    private static readonly int C0_765366865 = Fixed(0.765366865);
    private static readonly int C0_899976223 = Fixed(0.899976223);
    private static readonly int C1_175875602 = Fixed(1.175875602);
    private static readonly int C1_501321110 = Fixed(1.501321110);
    private static readonly int C1_847759065 = Fixed(1.847759065);
    private static readonly int C1_961570560 = Fixed(1.961570560);
    private static readonly int C2_053119869 = Fixed(2.053119869);
    private static readonly int C2_562915447 = Fixed(2.562915447);
    private static readonly int C3_072711026 = Fixed(3.072711026);

    /// <summary>Transforms <paramref name="block"/> (natural order, overwritten) into eight rows of samples, <paramref name="stride"/> apart.</summary>
    public static void Transform(Span<int> block, Span<int> samples, int stride)
    {
        for (var column = 0; column < 8; column++)
            Pass(block, column, 8, ConstantBits - FirstPassBits);
        for (var row = 0; row < 8; row++)
        {
            var line = block.Slice(8 * row, 8);
            Pass(line, 0, 1, ConstantBits + FirstPassBits + 3);
            for (var x = 0; x < 8; x++)
                samples[(row * stride) + x] = Math.Clamp(line[x] + Center, 0, Maximum);
        }
    }

    /// <summary>One eight-point transform in place; <paramref name="shift"/> removes the fixed point's scale, rounding to nearest.</summary>
    private static void Pass(Span<int> data, int start, int step, int shift)
    {
        long s0 = data[start], s1 = data[start + step], s2 = data[start + (2 * step)], s3 = data[start + (3 * step)];
        long s4 = data[start + (4 * step)], s5 = data[start + (5 * step)], s6 = data[start + (6 * step)], s7 = data[start + (7 * step)];

        var rotation = (s2 + s6) * C0_541196100;
        var even2 = rotation - (s6 * C1_847759065);
        var even3 = rotation + (s2 * C0_765366865);
        var even0 = (s0 + s4) << ConstantBits;
        var even1 = (s0 - s4) << ConstantBits;
        var (e0, e3, e1, e2) = (even0 + even3, even0 - even3, even1 + even2, even1 - even2);

        var z5 = (s7 + s3 + s5 + s1) * C1_175875602;
        var z1 = -(s7 + s1) * C0_899976223;
        var z2 = -(s5 + s3) * C2_562915447;
        var z3 = (-(s7 + s3) * C1_961570560) + z5;
        var z4 = (-(s5 + s1) * C0_390180644) + z5;
        var odd0 = (s7 * C0_298631336) + z1 + z3;
        var odd1 = (s5 * C2_053119869) + z2 + z4;
        var odd2 = (s3 * C3_072711026) + z2 + z3;
        var odd3 = (s1 * C1_501321110) + z1 + z4;

        var half = 1L << (shift - 1);
        data[start] = (int)((e0 + odd3 + half) >> shift);
        data[start + (7 * step)] = (int)((e0 - odd3 + half) >> shift);
        data[start + step] = (int)((e1 + odd2 + half) >> shift);
        data[start + (6 * step)] = (int)((e1 - odd2 + half) >> shift);
        data[start + (2 * step)] = (int)((e2 + odd1 + half) >> shift);
        data[start + (5 * step)] = (int)((e2 - odd1 + half) >> shift);
        data[start + (3 * step)] = (int)((e3 + odd0 + half) >> shift);
        data[start + (4 * step)] = (int)((e3 - odd0 + half) >> shift);
    }

    private static int Fixed(double value) => (int)((value * (1 << ConstantBits)) + 0.5);
}
