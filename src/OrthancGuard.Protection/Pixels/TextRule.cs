namespace OrthancGuard.Protection.Pixels;

/// <summary>Why pixels were blanked.</summary>
public enum TextRule
{
    /// <summary>They lie outside the regions of an ultrasound image that hold measured data.</summary>
    OutsideRegions,

    /// <summary>Words were read there.</summary>
    Read,

    /// <summary>Shapes stand there in a row as letters do, readable or not.</summary>
    Strokes,
}

/// <summary>A blanked rectangle, as evidence: where and by which rule, never what stood there.</summary>
/// <param name="FirstFrame">From 1.</param>
/// <param name="LastFrame">The last one, included.</param>
/// <param name="X">Columns from the left edge.</param>
/// <param name="Y">Rows from the upper edge.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Rule">By what.</param>
public sealed record BlankedBox(int FirstFrame, int LastFrame, int X, int Y, int Width, int Height, TextRule Rule);
