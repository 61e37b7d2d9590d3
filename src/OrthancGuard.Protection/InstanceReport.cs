using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection;

/// <summary>What was done to one instance, written while it was done. Holds no value of the object.</summary>
public sealed record InstanceReport
{
    public static InstanceReport Empty { get; } = new();

    /// <summary>Elements by what happened to them, all depths; the order is that of <see cref="ElementAction"/>.</summary>
    public IReadOnlyDictionary<ElementAction, int> Actions { get; init; } = new Dictionary<ElementAction, int>();

    /// <summary>Elements by the rule that decided, such as <c>E.1-1 X/Z/D</c>; all depths.</summary>
    public IReadOnlyDictionary<string, int> Rules { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>CID 7050 codes of what was applied to this instance.</summary>
    public IReadOnlyList<string> MethodCodes { get; init; } = [];

    /// <summary>Bytes of the source that are not part of the object and were dropped or blanked: padding, what follows the data set, comments in compressed pixel data.</summary>
    public long BytesDropped { get; init; }

    /// <summary>Where text was blanked in the pixels, or found in one that is held: evidence for a reviewer, without the text.</summary>
    public IReadOnlyList<BlankedBox> Boxes { get; init; } = [];
}

/// <summary>What can happen to an element.</summary>
public enum ElementAction
{
    Kept,
    Removed,
    Emptied,
    Replaced,
    Remapped,
    Shifted,
    Cleaned,
    Added,
}
