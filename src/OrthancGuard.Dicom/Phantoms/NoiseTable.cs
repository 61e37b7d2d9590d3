namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A long strip of normally distributed noise; each row of voxels starts somewhere else in it.</summary>
internal sealed class NoiseTable
{
    private const int Length = 1 << 18;
    private readonly float[] _strip = new float[Length];
    private readonly ulong _seed;

    public NoiseTable(ulong seed)
    {
        _seed = seed;
        for (var i = 0; i < Length; i++)
        {
            // Twelve small uniform numbers: close to normal, and whole-number arithmetic is the same everywhere.
            var sum = 0;
            for (ulong j = 0; j < 3; j++)
            {
                var bits = Counter.Hash(seed, ((ulong)i * 3) + j);
                sum += (int)(bits & 0xFFFF) + (int)((bits >> 16) & 0xFFFF) + (int)((bits >> 32) & 0xFFFF) + (int)(bits >> 48);
            }

            _strip[i] = (sum - (6 * 0xFFFF)) / 65536f;
        }
    }

    /// <summary>Noise of standard deviation 1 for one row; <paramref name="channel"/> tells independent noise of the same row.</summary>
    public ReadOnlySpan<float> Row(int slice, int row, int count, int channel = 0)
    {
        var start = Counter.Hash(_seed, ((ulong)slice << 32) | ((ulong)channel << 24) | (uint)row) % (ulong)(Length - count);
        return _strip.AsSpan((int)start, count);
    }
}
