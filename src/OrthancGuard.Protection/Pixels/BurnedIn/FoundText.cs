namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Text that was found, and by what.</summary>
internal readonly record struct FoundText(PixelBox Box, TextRule Rule)
{
    /// <summary>Room around it, for the soft edges of letters.</summary>
    public FoundText Padded() => this with { Box = Box.Padded(2 + (Math.Min(Box.Width, Box.Height) / 6)) };
}
