namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>A word that was read in an image. It may name the patient: it is judged and forgotten, never reported.</summary>
/// <param name="Text">Without white space.</param>
/// <param name="Confidence">0 to 100.</param>
/// <param name="Box">Where.</param>
/// <param name="Line">The line it stands in, counted from 0 in one reading.</param>
internal readonly record struct ReadWord(string Text, float Confidence, PixelBox Box, int Line)
{
    public int Letters => Text.Count(char.IsLetterOrDigit);
}
