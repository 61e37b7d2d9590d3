using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A head as a continuous thing: sampled a row of voxels at a time, at any pose and spacing.</summary>
internal sealed class HeadModel
{
    private static readonly SmoothTexture Texture = new(0x48454144);

    private readonly IReadOnlyList<(Solid Solid, Tissue Tissue)> _beneath, _within;
    private readonly List<(Solid Solid, Tissue Tissue)> _ventricles = [];

    public HeadModel(HeadAnatomy anatomy)
    {
        var frame = new HeadFrame(anatomy);
        Surfaces = new HeadSurfaces(frame);
        _beneath = HeadInterior.Beneath(frame);
        _within = HeadInterior.Within(frame);
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            _ventricles.Add((new Capsule(frame.Case(side * 9, -32, 8), frame.Case(side * 14, 30, 14), 5, 7), Tissue.Fluid));
            _ventricles.Add((new Ellipsoid(frame.Case(side * 26, -4, 2), new(6, 22, 10)), Tissue.GrayMatter));
        }

        _ventricles.Add((new Ellipsoid(frame.Case(0, 0, -8), new(2.2f, 14, 10)), Tissue.Fluid));
        _ventricles.Add((new Ellipsoid(frame.Case(0, 32, -36), new(6, 5, 8)), Tissue.Fluid));
    }

    public HeadSurfaces Surfaces { get; }

    /// <summary>Lays the head over what the painter's row already shows.</summary>
    public void Paint(RowPainter painter, HeadRow row, PhantomContrast contrast)
    {
        var (from, to) = row.Measure(Surfaces, painter.Run);
        if (from == to)
            return;
        painter.Paint(row.Skin, from, to, 0, contrast[Tissue.Skin]);
        painter.Paint(row.Skin, from, to, -2, contrast[Tissue.Fat]);
        painter.Paint(row.Skin, from, to, -4.5f, contrast[Tissue.Muscle]);
        Paint(painter, _beneath, contrast);
        painter.Paint(row.Brain, from, to, Surfaces.SkullDepth, contrast[Tissue.CorticalBone]);
        painter.Paint(row.Brain, from, to, Surfaces.SkullDepth - 2, contrast[Tissue.Marrow]);
        painter.Paint(row.Brain, from, to, HeadSurfaces.FluidDepth + 2, contrast[Tissue.CorticalBone]);
        painter.Paint(row.Brain, from, to, HeadSurfaces.FluidDepth, contrast[Tissue.Fluid]);
        painter.Paint(row.Brain, from, to, 0, contrast[Tissue.GrayMatter]);
        PaintFolds(painter, row, from, to, contrast);
        if (row.TouchesBrain)
            Paint(painter, _ventricles, contrast);
        Paint(painter, _within, contrast);
    }

    private static void Paint(RowPainter painter, IReadOnlyList<(Solid Solid, Tissue Tissue)> parts, PhantomContrast contrast)
    {
        foreach (var (solid, tissue) in parts)
            painter.Paint(solid, contrast[tissue]);
    }

    // Fluid in the folds and between the halves, white matter below the cortex.
    private static void PaintFolds(RowPainter painter, HeadRow row, int from, int to, PhantomContrast contrast)
    {
        for (var i = from; i < to; i++)
        {
            var depth = -row.Brain[i];
            if (depth <= 0.5f)
                continue;
            var point = painter.Run.At(i);
            var fold = Texture.At(point * 0.11f);
            var isFluid = depth < 13 && fold > 0.42f + (depth * 0.03f);
            isFluid |= MathF.Abs(point.X) < 1 && (point.Z > 22 || point.Y < -40) && depth < 40;
            if (isFluid)
                painter.Values[i] = contrast[Tissue.Fluid];
            else if (depth > 6.5f + (5 * fold))
                painter.Values[i] = contrast[Tissue.WhiteMatter];
        }
    }
}
