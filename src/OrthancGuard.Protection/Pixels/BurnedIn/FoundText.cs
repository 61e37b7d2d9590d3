namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Text that was found, and by what.</summary>
internal readonly record struct FoundText(PixelBox Box, TextRule Rule)
{
    /// <summary>Room around it, for the soft edges of letters, and at both ends for half of one that was not seen.</summary>
    public FoundText Padded()
    {
        var height = Math.Min(Box.Width, Box.Height);
        var (around, ends) = (2 + (height / 6), height / 3);
        var box = Box.Padded(around);
        return this with { Box = Box.Width >= Box.Height ? box with { X = box.X - ends, Width = box.Width + (2 * ends) } : box with { Y = box.Y - ends, Height = box.Height + (2 * ends) } };
    }
}
