namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Repeatable damage to a stream: the same seed does the same harm.</summary>
internal static class Damage
{
    private static readonly byte[] Interesting = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF];

    public static byte[] Apply(byte[] stream, int seed)
    {
        var state = (uint)seed;
        int Next(int below)
        {
            state = (state * 747796405) + 2891336453;
            var word = ((state >> (int)((state >> 28) + 4)) ^ state) * 277803737;
            return (int)(((word >> 22) ^ word) % (uint)below);
        }
        var damaged = (byte[])stream.Clone();
        for (var i = Next(4); i >= 0; i--)
        {
            // Headers are small and decide most, so half of the damage goes there.
            var position = Next(2) == 0 ? Next(Math.Min(200, damaged.Length)) : Next(damaged.Length);
            switch (Next(6))
            {
                case 0 or 1: damaged[position] ^= (byte)(1 << Next(8)); break;
                case 2: damaged[position] = (byte)Next(256); break;
                case 3: damaged[position] = Interesting[Next(Interesting.Length)]; break;
                case 4 when damaged.Length > 16:
                    damaged = Next(4) == 0 ? damaged[..Math.Max(8, position)] : [.. damaged[..position], .. damaged[Math.Min(damaged.Length, position + 1 + Next(8))..]];
                    break;
                default:
                    var source = Next(damaged.Length);
                    var length = Math.Min(Next(16), Math.Min(damaged.Length - source, damaged.Length - position));
                    Array.Copy(damaged, source, damaged, position, length);
                    break;
            }
        }
        return damaged.Length > 0 ? damaged : stream;
    }
}
