using System.Collections.Frozen;

namespace OrthancGuard.Protection;

/// <summary>What reviewers have said of one instance after looking at it.</summary>
public sealed record ReviewedInstance
{
    private static readonly FrozenSet<string> Waivable = new[]
    {
        ReasonCodes.MayCarryText, ReasonCodes.MayShowHead, ReasonCodes.ShowsSurface,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reasons that no longer hold the instance, as far as <see cref="IsWaivable"/> allows; every check after them goes on as ever.</summary>
    public IReadOnlySet<string> Waived { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Parts of the image to blank before anything else is done to it.</summary>
    public IReadOnlyList<PixelRectangle> Boxes { get; init; } = [];

    /// <summary>True for doubts about what can be seen, which a person can settle by looking. What bytes cannot be, nobody can waive.</summary>
    public static bool IsWaivable(string code) => Waivable.Contains(code);

    internal bool Settles(string code) => IsWaivable(code) && Waived.Contains(code);
}

/// <summary>A part of an image in pixels, from the top left one (0, 0). What lies outside the image is cut off.</summary>
/// <param name="X">First column.</param>
/// <param name="Y">First row.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Frames">Frames from 0; null for every one.</param>
public sealed record PixelRectangle(int X, int Y, int Width, int Height, IReadOnlyList<int>? Frames = null);
