namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Numbers that look random and depend on seed and counter alone: the same on every machine, in any order.</summary>
internal static class Counter
{
    public static ulong Hash(ulong seed, ulong counter)
    {
        var z = seed + ((counter + 1) * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 (inclusive) to 1 (exclusive).</summary>
    public static double Unit(ulong seed, ulong counter) => (Hash(seed, counter) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number between the two, for parameters that vary.</summary>
    public static double Between(ulong seed, ulong counter, double low, double high) => low + ((high - low) * Unit(seed, counter));
}
