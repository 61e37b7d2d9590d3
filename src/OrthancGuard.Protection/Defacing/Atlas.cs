using System.IO.Compression;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The reference head, from the embedded resource that scripts/make-atlas writes. Its space is MNI, RAS mm.</summary>
internal sealed class Atlas
{
    private static readonly Lazy<Atlas> Embedded = new(Load);

    private Atlas(Grid coarse, byte[] intensity, byte[] head, Grid fine, byte[] brain)
    {
        (Coarse, Intensity, Head, Fine, Brain) = (coarse, intensity, head, fine, brain);
    }

    public static Atlas Instance => Embedded.Value;

    /// <summary>4 mm.</summary>
    public Grid Coarse { get; }

    public byte[] Intensity { get; }

    /// <summary>1 inside the skin.</summary>
    public byte[] Head { get; }

    /// <summary>2 mm.</summary>
    public Grid Fine { get; }

    /// <summary>Share of brain in the voxel, 0-255.</summary>
    public byte[] Brain { get; }

    /// <summary>Whether a point of atlas space lies in the brain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool InBrain(Vector3 point)
    {
        var p = Fine.Locate(point);
        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        return Fine.Contains(x, y, z) && Brain[Fine.Index(x, y, z)] > 127;
    }

    /// <summary>Whether a point of atlas space lies inside the skin.</summary>
    public bool InHead(Vector3 point)
    {
        var p = Coarse.Locate(point);
        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        return Coarse.Contains(x, y, z) && Head[Coarse.Index(x, y, z)] != 0;
    }

    private static Atlas Load()
    {
        using var resource = typeof(Atlas).Assembly.GetManifestResourceStream("OrthancGuard.Protection.Defacing.atlas.bin.gz")
            ?? throw new InvalidOperationException("The head atlas is not part of this build.");
        using var unzip = new GZipStream(resource, CompressionMode.Decompress);
        using var all = new MemoryStream();
        unzip.CopyTo(all);
        var bytes = all.ToArray();
        var at = Array.IndexOf(bytes, (byte)'\n') + 1;
        var (coarse, intensity) = Next();
        var (_, head) = Next();
        var (fine, brain) = Next();
        for (var i = 0; i < head.Length; i++)
        {
            head[i] = (byte)(head[i] > 127 ? 1 : 0);
        }

        return new(coarse, intensity, head, fine, brain);

        (Grid Grid, byte[] Values) Next()
        {
            var n = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(at, 12));
            var f = MemoryMarshal.Cast<byte, float>(bytes.AsSpan(at + 12, 16));
            var grid = new Grid(n[0], n[1], n[2], f[0], new(f[1], f[2], f[3]));
            var values = bytes.AsSpan(at + 28, grid.Count).ToArray();
            at += 28 + grid.Count;
            return (grid, values);
        }
    }
}
