using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>One decoded plane of a series and where it lies.</summary>
internal sealed record HeadSlice
{
    /// <summary>Rows × columns little-endian cells, row by row.</summary>
    public required ReadOnlyMemory<byte> Cells { get; init; }

    /// <summary>Writes the cells each time they are looked at, in place of <see cref="Cells"/>: for what need not stay in memory. Null for none.</summary>
    public Action<Span<byte>>? Load { get; init; }

    /// <summary>Centre of the first pixel, RAS mm.</summary>
    public required Vector3 Origin { get; init; }

    /// <summary>From one column to the next, RAS mm.</summary>
    public required Vector3 ColumnStep { get; init; }

    /// <summary>From one row to the next, RAS mm.</summary>
    public required Vector3 RowStep { get; init; }

    /// <summary>Modality LUT (PS3.3 C.11.1): value = stored × slope + intercept.</summary>
    public float Slope { get; init; } = 1;

    public float Intercept { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector3 Pixel(float column, float row) => Origin + column * ColumnStep + row * RowStep;
}
