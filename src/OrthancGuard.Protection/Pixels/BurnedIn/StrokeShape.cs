namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Which connected shapes may be a letter, or several that touch.</summary>
internal static class StrokeShape
{
    private const int LeastHeight = 4;
    // What is so small and bold has no more than a crossing where letters touch.
    private const int SmallHeight = 6;

    /// <param name="width">Along the text.</param>
    /// <param name="height">Across it.</param>
    /// <param name="area">Pixels.</param>
    /// <param name="runs">Of pixels, along the text.</param>
    /// <param name="mostHeight">The tallest letter.</param>
    public static bool IsPlausible(int width, int height, int area, int runs, int mostHeight)
    {
        if (height < LeastHeight || height > mostHeight || width > 16 * height)
            return false;
        var fill = (float)area / (width * height);
        if (fill < 0.08f || (fill > 0.9f && width > 0.4f * height))
            return false;
        // Several letters that touch are crossed by as many strokes.
        var crossings = (float)runs / height;
        if (width > 1.7f * height && crossings < (0.9f * width / height) - (height <= SmallHeight ? 0.4f : 0))
            return false;
        return (float)area / runs <= MathF.Max(2.5f, 0.75f * height);
    }
}
