namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Strokes in a row.</summary>
/// <param name="Box">Around all of them, in the image.</param>
/// <param name="Height">Of most letters.</param>
/// <param name="Letters">How many, about.</param>
/// <param name="IsSure">Even enough to be text, whatever it says.</param>
/// <param name="Likeness">Share of letters that are about as high as most.</param>
internal readonly record struct TextRow(PixelBox Box, int Height, float Letters, bool IsSure, float Likeness)
{
    private const int LettersAmongGrains = 5;

    /// <summary>It runs from top to bottom or from bottom to top.</summary>
    public bool IsTurned { get; init; }

    /// <summary>It was found where grains of a texture look like letters: words that are read there need more.</summary>
    public bool IsAmongGrains { get; private init; }

    /// <summary>The same row where a texture has many shapes like it: only a long and even one is text for sure.</summary>
    public TextRow AmongGrains() => this with { IsAmongGrains = true, IsSure = IsSure && Letters >= LettersAmongGrains && Likeness >= 0.85f };

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
        var isSure = letters >= (height > 48 ? 4 : 3) && isLevel && plateau >= 0.25f && edge >= 32 && most - least <= 24 && height >= 6;
        return new(box, height, letters, isSure, (float)alike / heights.Length);
    }
}
