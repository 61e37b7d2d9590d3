namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Strokes in a row.</summary>
/// <param name="Box">Around all of them, in the image.</param>
/// <param name="Height">Of most letters.</param>
/// <param name="Letters">How many, about.</param>
/// <param name="IsEven">Alike enough to be letters of one word.</param>
internal readonly record struct TextRow(PixelBox Box, int Height, float Letters, bool IsEven)
{
    private const int MostPeakSpread = 24;

    /// <summary>Natural logarithm of how unlikely so many shapes stand in a row by chance, among the shapes around it.</summary>
    public float Surprise { get; init; }

    /// <summary>Even and unlikely enough to be text, whatever it says.</summary>
    public bool IsSure => Surprise >= (IsEven ? RowChance.Sure : RowChance.SureThoughUneven);

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
        var isLevel = box.Height <= 2.2f * height && alike >= 0.7f * heights.Length && pen <= MathF.Max(3, 0.4f * height);
        var isEven = letters >= (height > 48 ? 4 : 3) && plateau >= 0.25f && edge >= 32 && most - least <= MostPeakSpread;
        return isLevel ? new(box, height, letters, isEven) : null;
    }
}
