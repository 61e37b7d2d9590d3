namespace OrthancGuard.Dicom.Data;

/// <summary>
/// What a reader of untrusted bytes puts up with. Every limit is checked before memory is taken for what it limits.
/// Values are slices of the input, so memory goes to objects for elements and items only.
/// </summary>
public sealed record DicomReaderLimits
{
    /// <summary>The highest <see cref="MaxDepth"/> there is: reading and writing recurse once a level.</summary>
    public const int DepthCeiling = 256;

    public static DicomReaderLimits Default { get; } = new();

    /// <summary>Levels of sequences within sequences. Structured reports of practice stay below 20.</summary>
    public int MaxDepth
    {
        get;
        init => field = value is > 0 and <= DepthCeiling
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"Depth is 1 to {DepthCeiling}.");
    } = 64;

    /// <summary>Bytes of one value.</summary>
    public uint MaxElementLength { get; init; } = int.MaxValue;

    /// <summary>Elements of one file, all levels together.</summary>
    public int MaxElements { get; init; } = 4_000_000;

    /// <summary>Sequence items and pixel data fragments of one file, all levels together.</summary>
    public int MaxItems { get; init; } = 2_000_000;

    /// <summary>Bytes that a deflated data set may inflate to.</summary>
    public int MaxInflatedBytes { get; init; } = 1 << 30;

    /// <summary>Bytes out for each byte in that a deflated data set may inflate to, above <see cref="InflationAllowance"/>.</summary>
    public int MaxInflationRatio { get; init; } = 200;

    /// <summary>Bytes that any deflated data set may inflate to, whatever its ratio.</summary>
    public int InflationAllowance { get; init; } = 4 << 20;
}
