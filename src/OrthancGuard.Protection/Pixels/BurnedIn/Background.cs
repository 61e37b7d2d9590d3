namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Fills boxes with one colour: nothing of what stood there can be made out.</summary>
internal static class Background
{
    private const int Ring = 3;

    /// <summary>The colour that most stands around a box, sample by sample: the middle value; of a palette, the most frequent.</summary>
    public static int[] Around(StoredPixels pixels, int frame, PixelBox box)
    {
        var around = box.Padded(Ring).Within(pixels.Width, pixels.Height);
        var isPalette = pixels.Description.PhotometricInterpretation is "PALETTE COLOR";
        var colour = new int[pixels.Samples];
        for (var sample = 0; sample < colour.Length; sample++)
        {
            var values = new List<int>();
            for (var y = around.Y; y < around.Bottom; y++)
            {
                var isBeside = y >= box.Y && y < box.Bottom;
                for (var x = around.X; x < around.Right; x++)
                {
                    if (isBeside && x >= box.X && x < box.Right)
                        x = box.Right;
                    if (x < around.Right)
                        values.Add(pixels.Read(frame, x, y, sample));
                }
            }

            values.Sort();
            colour[sample] = values.Count == 0 ? 0
                : isPalette ? values.CountBy(static v => v).MaxBy(static pair => pair.Value).Key
                : values[values.Count / 2];
        }

        return colour;
    }

    public static void Fill(StoredPixels pixels, int frame, PixelBox box, ReadOnlySpan<int> colour)
    {
        for (var y = box.Y; y < box.Bottom; y++)
        {
            for (var x = box.X; x < box.Right; x++)
            {
                for (var sample = 0; sample < colour.Length; sample++)
                    pixels.Write(frame, x, y, sample, colour[sample]);
            }
        }
    }
}
