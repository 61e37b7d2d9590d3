using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Distances on a grid, kept as squares of whole steps in half the room of real numbers. From 256 steps on only that it is far is known.
/// </summary>
/// <param name="squares">One for each voxel.</param>
/// <param name="spacing">mm of a step.</param>
/// <param name="less">Taken off every distance, mm.</param>
internal sealed class DistanceField(ushort[] squares, float spacing, float less = 0)
{
    public const ushort Far = ushort.MaxValue;

    private const float FarAway = 4096;

    public int Length => squares.Length;

    /// <summary>mm.</summary>
    public float this[int voxel]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var square = squares[voxel];
            return ((square == Far ? FarAway : MathF.Sqrt(square)) * spacing) - less;
        }
    }

    /// <summary>The same distances, each shorter by so much.</summary>
    public DistanceField Less(float mm) => new(squares, spacing, less + mm);
}
