using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// What replaces the face: tissue-like noise and background-like noise, from a counter-based generator. It depends on the key, the
/// plane and the pixel, and on nothing of the pixel it replaces.
/// </summary>
/// <param name="Seed">From the keyed hash of the study.</param>
/// <param name="Tissue">Mean of the filler, in modality units.</param>
/// <param name="TissueSpread">Standard deviation.</param>
/// <param name="Background">Mean of the background.</param>
/// <param name="BackgroundSpread">Standard deviation.</param>
/// <param name="BackgroundCeiling">Background never exceeds this, so that it is never taken for skin.</param>
internal sealed record Filler(ulong Seed, float Tissue, float TissueSpread, float Background, float BackgroundSpread, float BackgroundCeiling)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float At(FaceZone zone, int slice, int pixel)
    {
        var noise = Gaussian(slice, pixel);
        return zone == FaceZone.Filler
            ? Tissue + TissueSpread * noise
            : MathF.Min(Background + BackgroundSpread * MathF.Abs(noise) * 0.5f, BackgroundCeiling);
    }

    /// <summary>Mean 0, variance 1, near enough: the sum of four 16-bit uniforms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Gaussian(int slice, int pixel)
    {
        var v = Mix(Seed ^ Mix(((ulong)(uint)slice << 32) | (uint)pixel));
        var sum = (float)((v & 0xffff) + (v >> 16 & 0xffff) + (v >> 32 & 0xffff) + (v >> 48));
        return (sum / 65535f - 2) * 1.7320508f;
    }

    /// <summary>SplitMix64's finaliser.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong v)
    {
        v += 0x9E3779B97F4A7C15;
        v = (v ^ (v >> 30)) * 0xBF58476D1CE4E5B9;
        v = (v ^ (v >> 27)) * 0x94D049BB133111EB;
        return v ^ (v >> 31);
    }
}
