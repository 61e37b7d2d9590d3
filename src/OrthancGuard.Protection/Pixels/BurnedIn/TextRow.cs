namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Strokes in a row.</summary>
/// <param name="Box">Around all of them, in the image.</param>
/// <param name="Height">Of most letters.</param>
/// <param name="Letters">How many, about.</param>
/// <param name="IsEven">Alike enough to be letters of one word.</param>
internal readonly record struct TextRow(PixelBox Box, int Height, float Letters, bool IsEven)
{
    private const int PeakSpread = 24;
    private const float SoftEdge = 40;
    private const float MostSlope = 0.2f;
    private const float DrawnAmongGrains = 80;
    private const float DrawnOnPlainGround = 40;
    // Of so large shapes there is hardly room for others in an image: that there are none says nothing.
    private const int Large = 48;

    /// <summary>Natural logarithm of how unlikely so many shapes stand in a row by chance, among the shapes around it.</summary>
    public float Surprise { get; init; }

    /// <summary>The same by the shapes that stand far around, where there is none near it.</summary>
    public float SurpriseAlone { get; init; }

    /// <summary>How sharp its strokes are, on average.</summary>
    public float Edge { get; init; }

    /// <summary>Nothing like its shapes stands around it.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Alone, and on a ground without grains: there, whatever looks drawn was.</summary>
    public bool IsOnPlainGround { get; init; }

    /// <summary>Like a row of the same view that is text beyond doubt.</summary>
    public bool IsKin { get; init; }

    /// <summary>How far its line falls from each pixel to the next; 0 where it is level.</summary>
    public float Slope { get; init; }

    /// <summary>Even and unlikely enough to be text, whatever it says; of what was drawn and stands alone, two letters are.</summary>
    public bool IsSure => IsKin || Surprise >= (IsEven ? RowChance.Sure : RowChance.SureThoughUneven)
        || (IsAlone && IsOneColour && Edge >= DrawnAmongGrains && Height <= Large)
        || (IsOnPlainGround && (SurpriseAlone >= RowChance.Sure || (IsOneColour && Edge >= DrawnOnPlainGround)));

    /// <summary>Its strokes are about as bright as each other, and each is in itself.</summary>
    private bool IsOneColour { get; init; }

    /// <summary>It runs from top to bottom or from bottom to top.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Null when the strokes are too few to be a word.</summary>
    public static TextRow? TryCreate(ReadOnlySpan<Stroke> strokes)
    {
        float letters = 0, plateau = 0, edge = 0, pen = 0;
        int least = int.MaxValue, most = 0;
        var box = strokes[0].Box;
        foreach (var stroke in strokes)
        {
            box = box.Union(stroke.Box);
            letters += stroke.Letters;
            plateau += stroke.Plateau;
            edge += stroke.Edge;
            pen += stroke.Pen;
            least = Math.Min(least, stroke.Peak);
            most = Math.Max(most, stroke.Peak);
        }

        (plateau, edge, pen) = (plateau / strokes.Length, edge / strokes.Length, pen / strokes.Length);
        if (letters < 2)
            return null;
        var heights = new int[strokes.Length];
        for (var i = 0; i < heights.Length; i++)
            heights[i] = strokes[i].Box.Height;
        Array.Sort(heights);
        var height = heights[heights.Length / 2];
        var alike = heights.Count(h => h >= 0.6f * height && h <= 1.6f * height);
        // A row is as high as its letters, not a heap of them; its letters are about as high as each other, and large ones are thin.
        // Of bold letters some have bars; what is not sharp is a blob rather than bold.
        var isTooThick = edge >= DrawnAmongGrains ? MiddlePen(strokes) > MathF.Max(4, 0.65f * height) : pen > MathF.Max(3, 0.4f * height);
        if (alike < 0.7f * heights.Length || isTooThick)
            return null;
        var slope = strokes.Length < 4 ? 0 : Slant(strokes);
        if (box.Height > 2.2f * height && (MathF.Abs(slope) > MostSlope || Depth(strokes, slope) > 2.2f * height))
            return null;
        var isOneColour = plateau >= 0.25f && most - least <= MathF.Max(PeakSpread, edge - SoftEdge);
        return new(box, height, letters, letters >= (height > Large ? 4 : 3) && edge >= 32 && isOneColour)
        {
            Edge = edge,
            IsOneColour = isOneColour,
            Slope = MathF.Abs(slope) > MostSlope ? 0 : slope,
        };
    }

    private static float MiddlePen(ReadOnlySpan<Stroke> strokes)
    {
        var pens = new float[strokes.Length];
        for (var i = 0; i < pens.Length; i++)
            pens[i] = strokes[i].Pen;
        Array.Sort(pens);
        return pens[(pens.Length - 1) / 2];
    }

    /// <summary>The slope of the line nearest to the middles of the strokes.</summary>
    private static float Slant(ReadOnlySpan<Stroke> strokes)
    {
        var (x, y, xx, xy) = (0f, 0f, 0f, 0f);
        foreach (var stroke in strokes)
        {
            var (across, down) = (stroke.Box.X + (0.5f * stroke.Box.Width), stroke.Box.Y + (0.5f * stroke.Box.Height));
            (x, y, xx, xy) = (x + across, y + down, xx + (across * across), xy + (across * down));
        }

        var spread = (strokes.Length * xx) - (x * x);
        return spread <= 0 ? 0 : ((strokes.Length * xy) - (x * y)) / spread;
    }

    /// <summary>From the highest to the lowest end of the strokes, across the line.</summary>
    private static float Depth(ReadOnlySpan<Stroke> strokes, float slope)
    {
        var (top, bottom) = (float.MaxValue, float.MinValue);
        foreach (var stroke in strokes)
        {
            var fall = slope * (stroke.Box.X + (0.5f * stroke.Box.Width));
            (top, bottom) = (MathF.Min(top, stroke.Box.Y - fall), MathF.Max(bottom, stroke.Box.Bottom - fall));
        }

        return bottom - top;
    }
}
