using System.Collections.Concurrent;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Room for planes of real numbers that several volumes are made with, one after the other or at once.</summary>
internal sealed class PlaneRoom
{
    private readonly ConcurrentStack<float[]> _free = new();

    /// <summary>An array of exactly this size, with anything in it.</summary>
    public float[] Take(int size)
    {
        while (_free.TryPop(out var plane))
        {
            if (plane.Length == size)
                return plane;
        }

        return GC.AllocateUninitializedArray<float>(size);
    }

    public void Return(ReadOnlySpan<float[]> planes)
    {
        foreach (var plane in planes)
            _free.Push(plane);
    }
}
