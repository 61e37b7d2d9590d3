using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>
/// A head that nobody owns, as CT or magnetic resonance, with the exact place of its brain and face. Everything follows from anatomy and
/// scan; the same two give the same voxels.
/// </summary>
public sealed class SyntheticHeadPhantom
{
    private const float FaceDepth = 15;

    private readonly HeadModel _model;
    private readonly float _size;

    public SyntheticHeadPhantom(HeadAnatomy anatomy)
    {
        ArgumentNullException.ThrowIfNull(anatomy);
        Anatomy = anatomy;
        _model = new HeadModel(anatomy);
        _size = (float)anatomy.Size;
    }

    public HeadAnatomy Anatomy { get; }

    /// <summary>One slice without noise: Hounsfield units or brightness, row by row.</summary>
    /// <remarks><c>values</c>: Rows × columns of the scan's geometry.</remarks>
    public void Render(HeadScan scan, int slice, Span<float> values)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var geometry = scan.Geometry;
        var painter = new RowPainter(geometry.Columns);
        var row = new HeadRow(geometry.Columns);
        var support = Support(scan);
        var edge = MathF.Max(geometry.ColumnSpacing, geometry.RowSpacing);
        for (var y = 0; y < geometry.Rows; y++)
        {
            var run = geometry.Run(slice, y);
            painter.Begin(run, edge);
            painter.Fill(scan.Contrast[Tissue.Air]);
            foreach (var (solid, tissue) in support)
                painter.Paint(solid, scan.Contrast[tissue]);
            painter.Begin(ToHead(scan, run), edge / _size);
            _model.Paint(painter, row, scan.Contrast);
            painter.Values.CopyTo(values[(y * geometry.Columns)..]);
        }
    }

    /// <summary>What each voxel of a slice is.</summary>
    public HeadRegion[] Regions(HeadScan scan, int slice)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var geometry = scan.Geometry;
        var regions = new HeadRegion[geometry.Rows * geometry.Columns];
        var row = new HeadRow(geometry.Columns);
        for (var y = 0; y < geometry.Rows; y++)
        {
            var run = ToHead(scan, geometry.Run(slice, y));
            var (from, to) = row.Measure(_model.Surfaces, run);
            for (var x = from; x < to; x++)
                regions[(y * geometry.Columns) + x] = Classify(run.At(x), row.Brain[x], row.Skin[x]);
        }

        return regions;
    }

    /// <summary>Distance of a patient coordinate to the brain's surface in millimetres, negative inside.</summary>
    public float DistanceToBrain(HeadScan scan, Vector3 point) => Distances(scan, point).Brain;

    /// <summary>Distance of a patient coordinate to the skin in millimetres, negative inside.</summary>
    public float DistanceToSkin(HeadScan scan, Vector3 point) => Distances(scan, point).Skin;

    /// <summary>Where a point of the head, in its own millimetres, lies in the patient.</summary>
    public Vector3 ToPatient(HeadScan scan, Vector3 head)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return scan.Offset + Vector3.Transform(head * _size, scan.Turn);
    }

    private (float Brain, float Skin) Distances(HeadScan scan, Vector3 point)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var row = new HeadRow(1);
        row.Measure(_model.Surfaces, ToHead(scan, new VoxelRun(point, Vector3.UnitX, 1)));
        return (row.Brain[0] * _size, row.Skin[0] * _size);
    }

    private VoxelRun ToHead(HeadScan scan, in VoxelRun run)
    {
        var back = Quaternion.Conjugate(scan.Turn);
        return new VoxelRun(Vector3.Transform(run.Start - scan.Offset, back) / _size, Vector3.Transform(run.Step, back) / _size, run.Count);
    }

    private HeadRegion Classify(Vector3 head, float brain, float skin)
    {
        if (skin > 0)
            return HeadRegion.Outside;
        if (brain < 0)
            return HeadRegion.Brain;
        if (MathF.Abs(head.X) > 82 * (float)Anatomy.Breadth && head is { Y: > -12, Z: > -75 and < 6 })
            return HeadRegion.Ear;
        var face = -62 + ((head.Y + 62) / (float)Anatomy.FaceScale);
        var height = -24 + ((head.Z + 24) / (float)Anatomy.FaceScale);
        var isFace = face < -50 && height is < -6 and > -122 && skin > -FaceDepth && brain > _model.Surfaces.SkullDepth;
        return isFace ? HeadRegion.Face : HeadRegion.Head;
    }

    private static List<(Solid Solid, Tissue Tissue)> Support(HeadScan scan)
    {
        List<(Solid, Tissue)> support = [];
        if (scan.HasTable)
            support.AddRange(PatientSupport.Table(scan.PatientPosition, (128, 165, 112), scan.Offset));
        if (scan.HasHolder)
            support.AddRange(PatientSupport.HeadRest(scan.Offset));
        if (scan.HasTrunk)
            support.AddRange(HeadTrunk.Build(scan.Offset));
        return support;
    }
}
