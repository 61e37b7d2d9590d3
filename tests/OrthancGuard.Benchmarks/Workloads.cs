using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks;

/// <summary>Synthetic studies, made once for all benchmarks, and a place for files.</summary>
internal sealed class Workloads : IDisposable
{
    public const int Instances = 300;
    private readonly Lazy<byte[][]> _chest = new(() =>
        [.. SyntheticChestCt.Create(PhantomIdentity.FromSeed(1), new ChestOptions { Slices = Instances, Length = 300 }).Select(file => file.ToArray())]);

    private readonly Lazy<byte[][]> _head = new(() =>
        [.. HeadSeries.Create(
            PhantomIdentity.FromSeed(2),
            new SyntheticHeadPhantom(new()),
            new() { Geometry = PhantomGeometry.Axial(Instances, 200f / Instances, 512, 240f / 512) with { Centre = new(0, 0, -20) } })
            .Select(file => file.ToArray())]);

    private readonly Lazy<byte[][]> _headMr = new(() =>
        [.. HeadSeries.Create(
            PhantomIdentity.FromSeed(3),
            new SyntheticHeadPhantom(new()),
            new() { Contrast = PhantomContrast.T1, Geometry = PhantomGeometry.Axial(192, 1.2f, 256, 1) with { Centre = new(0, 0, -20) } })
            .Select(file => file.ToArray())]);

    public TempFolder Folder { get; } = new();

    /// <summary>A chest CT of 300 slices of 512 × 512 pixels, 16 bits: no head, so nothing that defacing is asked for.</summary>
    public byte[][] Chest => _chest.Value;

    /// <summary>A head CT of the same size, with a face.</summary>
    public byte[][] Head => _head.Value;

    /// <summary>A head MR of 192 slices of 256 × 256 pixels, with a face.</summary>
    public byte[][] HeadMr => _headMr.Value;

    public static double MegabytesOf(byte[][] files) => files.Sum(f => (double)f.Length) / 1e6;

    /// <summary>The files in a folder of their own.</summary>
    public string WriteChest(string name)
    {
        var folder = Folder.Make(name);
        for (var i = 0; i < Chest.Length; i++)
            File.WriteAllBytes(Path.Combine(folder, $"{i:0000}.dcm"), Chest[i]);
        return folder;
    }

    public void Dispose() => Folder.Dispose();
}
