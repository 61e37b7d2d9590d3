using System.Numerics;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>How large a synthetic chest CT is.</summary>
public sealed record ChestOptions
{
    public int Slices { get; init; } = 60;

    /// <summary>Rows and columns; the field of view stays 380 mm.</summary>
    public int Matrix { get; init; } = 512;

    /// <summary>Millimetres of the body that the slices cover.</summary>
    public float Length { get; init; } = 300;

    /// <summary>Times the noise of a usual scan.</summary>
    public double Noise { get; init; } = 1;

    public int SeriesNumber { get; init; } = 2;

    public int Seed { get; init; } = 1;
}

/// <summary>A chest CT of nobody: body, ribs, lungs with vessels, heart, liver, spine and table.</summary>
public static class SyntheticChestCt
{
    private const float FieldOfView = 380;

    /// <summary>One CT Image Storage file a slice, from the feet upward. The same arguments give the same bytes.</summary>
    public static IEnumerable<DicomFile> Create(PhantomIdentity identity, ChestOptions options)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(options);
        var seed = unchecked((ulong)options.Seed);
        var geometry = PhantomGeometry.Axial(options.Slices, options.Length / options.Slices, options.Matrix, FieldOfView / options.Matrix);
        var parts = ChestModel.Build(seed).Concat(PatientSupport.Table("HFS", (118, 118, 180), Vector3.Zero)).ToList();
        var noise = new NoiseTable(seed);
        var series = new PhantomSeries("CT", options.SeriesNumber, "Thorax 1.0 B30f", "CT Thorax", "CHEST");
        var storage = new CtStorage(IsSigned: false, HasPadding: false);
        return SliceImage.InOrder([.. geometry.SliceIndices], slice =>
        {
            var values = Render(parts, geometry, slice);
            var pixels = CtImage.Encode(values, slice, geometry.Rows, geometry.Columns, (float)options.Noise * PhantomContrast.Ct.Noise, noise, storage);
            return CtImage.Build(identity, series, geometry, slice, slice + 1, "HFS", storage, pixels);
        });
    }

    private static float[] Render(List<(Solid Solid, Tissue Tissue)> parts, PhantomGeometry geometry, int slice)
    {
        var values = new float[geometry.Rows * geometry.Columns];
        var painter = new RowPainter(geometry.Columns);
        for (var y = 0; y < geometry.Rows; y++)
        {
            painter.Begin(geometry.Run(slice, y), geometry.ColumnSpacing);
            painter.Fill(PhantomContrast.Ct[Tissue.Air]);
            foreach (var (solid, tissue) in parts)
                painter.Paint(solid, PhantomContrast.Ct[tissue]);
            painter.Values.CopyTo(values, y * geometry.Columns);
        }

        return values;
    }
}
