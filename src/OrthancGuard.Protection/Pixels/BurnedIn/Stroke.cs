namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>A connected component that looks drawn: a letter, a digit, or several that touch.</summary>
/// <param name="Box">Where.</param>
/// <param name="Area">Pixels.</param>
/// <param name="Runs">Horizontal runs of pixels: for each row of a letter, the strokes that cross it.</param>
/// <param name="Peak">The brightest value.</param>
/// <param name="Edge">How much brighter the ends of its runs are than what stands two pixels beside them, on average.</param>
/// <param name="Plateau">Share of pixels that are almost as bright as the brightest.</param>
internal readonly record struct Stroke(PixelBox Box, int Area, int Runs, int Peak, float Edge, float Plateau)
{
    /// <summary>Width of its strokes, about.</summary>
    public float Pen => (float)Area / Runs;

    /// <summary>How many letters it may be.</summary>
    public float Letters => MathF.Max(1, 0.9f * Box.Width / Box.Height);
}
