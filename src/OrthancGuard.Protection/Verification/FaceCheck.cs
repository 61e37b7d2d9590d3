using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Looks at a defaced stack as somebody would who has only the outgoing files: draws its surface from five sides at three thresholds, as
/// it is and with the altered pixels taken away. What stands where the face was must be the shell that everyone gets, and behind it the cut;
/// no ear may stand out; and what was filled in must be noise. Every rule is one of <see cref="FaceCheckRule"/>.
/// </summary>
internal static class FaceCheck
{
    private const float Spacing = 2;
    private const int Rays = 84;

    /// <summary>How far from the shell a surface may be, mm; to which half a voxel and half the distance of the slices are added.</summary>
    private const float Tolerance = 1.5f;
    /// <summary>Ears are widened by 3 mm, on a grid of 2 mm and in patients smaller than the atlas.</summary>
    private const float EarMargin = 7;

    /// <summary>A pixel on the very edge of the face may lie on either side of it, as its place is summed up, mm.</summary>
    private const float Rounding = 0.05f;
    private const double Agreeing = 0.99;

    /// <summary>Square centimetres on one side; whole ears measure 7 to 20, edges of a canal or of the field of view up to 4.</summary>
    private const float MostEar = 5;
    private const double MostStructure = 1.5;
    internal const double MostLikeness = 0.05;

    private static readonly float[] Azimuths = [-60, -35, 0, 35, 60];

    /// <summary>What is wrong, and what was measured.</summary>
    /// <param name="originals">As they came, in the order of <paramref name="outgoing"/>.</param>
    /// <param name="outgoing">Read from the bytes that will be sent.</param>
    /// <param name="place">Where the face is said to have been.</param>
    public static FaceCheckResult Find(IReadOnlyList<DicomFile> originals, IReadOnlyList<DicomFile> outgoing, FacePlace place) =>
        Find(originals, [.. outgoing.Select(static file => new OutgoingFile(file))], place);

    /// <summary>As above, of files whose pixel data may lie in pieces.</summary>
    public static FaceCheckResult Find(IReadOnlyList<DicomFile> originals, IReadOnlyList<OutgoingFile> outgoing, FacePlace place)
    {
        var result = new FaceCheckResult();
        if (originals.Zip(outgoing).Any(static pair => !SameGeometry(pair.First.Dataset, pair.Second.File.Dataset)))
            return result.Break(FaceCheckRule.Geometry, "The geometry of an image has changed.");
        var before = Read([.. originals.Select(static file => new OutgoingFile(file))], place);
        var after = Read(outgoing, place);
        if (before is null || after is null)
            return result.Break(FaceCheckRule.Readable, "The outgoing images cannot be read back.");
        if (before.Zip(after).Any(static pair => !pair.First.LiesAs(pair.Second)))
            return result.Break(FaceCheckRule.Geometry, "The geometry of an image has changed.");
        var emptied = new HeadSlice[after.Length];
        var counts = new (long Altered, long Strays)[after.Length];
        Parallel.For(0, after.Length, i =>
        {
            counts[i] = Count(before[i], after[i], place);
            // Made again when it is drawn: all of them at once would be as large as the series.
            emptied[i] = counts[i].Altered == 0 ? after[i].Slice : after[i].Slice with { Load = cells => Empty(before[i], after[i], place, cells) };
        });
        result = result with { Altered = counts.Sum(static count => count.Altered) };
        if (counts.Any(static count => count.Strays > 0))
            return result.Break(FaceCheckRule.Strays, "Pixels were altered where no face or ear is.");
        var drawn = VolumeCheck.Drawn(before);
        if (Enumerable.Range(0, drawn.Length).AsParallel().Any(i => drawn[i] != i && VolumeCheck.IsForgotten(before[drawn[i]], after[drawn[i]], before[i], after[i])))
            return result.Break(FaceCheckRule.Volumes, "Images that repeat a position were not altered like the others of that position.");
        int[] shown = [.. drawn.Distinct()];
        SeriesImage[] once = [.. shown.Select(i => before[i])];
        var filler = new FillerCheck();
        (bool[][] Face, float Ears, Volume Volume)? was = null;
        Volume? now = null, bare = null;
        var room = new PlaneRoom();
        // Parts of each are work for one core only: together they keep all of them busy.
        Parallel.Invoke(
            () =>
            {
                was = SurfacesBefore(once, place, room);
                // Of an MR the original is not asked for again: the last volume takes its place.
                bare = Volume(once, [.. shown.Select(i => emptied[i])], place, room, place.IsCt ? null : was?.Volume);
            },
            () => now = Volume(once, [.. shown.Select(i => after[i].Slice)], place, room),
            () =>
            {
                for (var i = 0; i < after.Length; i++)
                {
                    if (counts[i].Altered > 0)
                        filler.Add(before[i], after[i], place);
                }
            });
        result = result with { Structure = filler.Structure, Likeness = filler.Likeness };
        return was is { } seen && now is not null && bare is not null
            ? Judge(seen, now, bare, place, Tolerance + (Spacing / 2) + (Gap(once) / 2), result with { Seen = (() => place.IsCt ? seen.Volume : Volume(once, [.. once.Select(static image => image.Slice)], place, room, bare), now) })
            : result.Break(FaceCheckRule.Readable, "The outgoing images form no stack.");
    }

    /// <summary>Which rays met facial skin in the original, and how much ear there was.</summary>
    private static (bool[][] Face, float Ears, Volume Volume)? SurfacesBefore(SeriesImage[] before, FacePlace place, PlaneRoom room)
    {
        if (Volume(before, [.. before.Select(static b => b.Slice)], place, room) is not { } was)
            return null;
        var face = new List<bool[]>();
        float right = 0, left = 0;
        Parallel.Invoke(
            () => right = Ear(was, was, place, 1),
            () => left = Ear(was, was, place, -1),
            () =>
            {
                foreach (var threshold in Thresholds(place))
                {
                    foreach (var azimuth in Azimuths)
                    {
                        var view = View(was, place, threshold, azimuth, null);
                        var isFace = new bool[view.Depth.Length];
                        for (var i = 0; i < isFace.Length; i++)
                            isFace[i] = float.IsFinite(view.Depth[i]) && IsFace(place.ToAtlas.Apply(view.PointAt(i)));
                        face.Add(isFace);
                    }
                }
            });
        return ([.. face], right + left, was);
    }

    private static FaceCheckResult Judge((bool[][] Face, float Ears, Volume Volume) was, Volume now, Volume bare, FacePlace place, float tolerance, FaceCheckResult result)
    {
        float right = 0, left = 0;
        var surfaces = result;
        Parallel.Invoke(
            () => right = Ear(now, bare, place, 1),
            () => left = Ear(now, bare, place, -1),
            () => surfaces = Surfaces(was, now, bare, place, tolerance, result));
        result = surfaces with { Ears = (was.Ears, right + left) };
        if (result.Broken is not null)
            return result;
        if (right > MostEar || left > MostEar)
            return result.Break(FaceCheckRule.Ears, "An ear still stands out of the side of the head.");
        if (!(result.Structure <= MostStructure))
            return result.Break(FaceCheckRule.Structure, "What was filled in holds more than noise.");
        return Math.Abs(result.Likeness) <= MostLikeness ? result : result.Break(FaceCheckRule.Likeness, "What was filled in resembles what was there.");
    }

    private static float Ear(Volume volume, Volume kept, FacePlace place, int side) => EarCheck.Area(volume, kept, place.ToAtlas, place.Threshold, side);

    private static SurfaceView View(Volume volume, FacePlace place, float threshold, float azimuth, bool[]? only) =>
        SurfaceView.Render(volume, threshold, place.Middle, 130, azimuth, Rays, only);

    private static FaceCheckResult Surfaces((bool[][] Face, float Ears, Volume Volume) was, Volume now, Volume bare, FacePlace place, float tolerance, FaceCheckResult result)
    {
        var toAtlas = place.ToAtlas;
        var at = 0;
        foreach (var threshold in Thresholds(place))
        {
            int face = 0, shell = 0, cut = 0;
            foreach (var azimuth in Azimuths)
            {
                var isFace = was.Face[at++];
                var (seen, naked) = (View(now, place, threshold, azimuth, isFace), View(bare, place, threshold, azimuth, isFace));
                for (var i = 0; i < isFace.Length; i++)
                {
                    if (!isFace[i])
                        continue;
                    face++;
                    shell += !float.IsFinite(seen.Depth[i]) || IsShell(toAtlas, seen.PointAt(i), now, bare, threshold, tolerance) ? 1 : 0;
                    cut += !float.IsFinite(naked.Depth[i]) || BehindCut(toAtlas.Apply(naked.PointAt(i)), tolerance) || (place.IsCt && CranialWall.Holds(was.Volume, toAtlas, naked.PointAt(i))) ? 1 : 0;
                }
            }

            if (face == 0)
                continue;
            result = result with { Shell = Math.Min(result.Shell, (double)shell / face), Cut = Math.Min(result.Cut, (double)cut / face) };
            if (shell < Agreeing * face)
                return result.Break(FaceCheckRule.Shell, string.Create(CultureInfo.InvariantCulture, $"The surface of the outgoing images is not the shell at {face - shell} of {face} rays."));
            if (cut < Agreeing * face)
                return result.Break(FaceCheckRule.Cut, string.Create(CultureInfo.InvariantCulture, $"With the filler taken away something stands in front of the cut at {face - cut} of {face} rays."));
        }

        return result;
    }

    // Skin that a face can be known by: below the brow, in front of the cut.
    private static bool IsFace(Vector3 p) =>
        p.Z is < FaceRegion.BrowBottom and > -128 && MathF.Abs(p.X) < 62 && p.Y > FaceRegion.Cut(p.X, p.Z) + 3;

    // Behind the cut the surface belongs to what was kept inside. Between cut and shell it would be a copy of something, unless the field of
    // view ends there and filler is cut through.
    private static bool IsShell(Affine toAtlas, Vector3 point, Volume now, Volume bare, float threshold, float tolerance)
    {
        var p = toAtlas.Apply(point);
        return p.Y <= FaceRegion.Cut(p.X, p.Z) + tolerance || Distance(p, FaceRegion.Shell) <= tolerance
            || (IsAtEdge(now, point) && !(SurfaceView.Sample(bare, point) > threshold));
    }

    private static bool IsAtEdge(Volume volume, Vector3 point)
    {
        var grid = volume.Grid;
        var p = grid.Locate(point);
        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        foreach (var (dx, dy, dz) in (ReadOnlySpan<(int, int, int)>)[(2, 0, 0), (-2, 0, 0), (0, 2, 0), (0, -2, 0), (0, 0, 2), (0, 0, -2)])
        {
            if (!grid.Contains(x + dx, y + dy, z + dz) || volume.Seen[grid.Index(x + dx, y + dy, z + dz)] == 0)
                return true;
        }

        return false;
    }

    private static bool BehindCut(Vector3 p, float tolerance) => p.Y < FaceRegion.Cut(p.X, p.Z) || Distance(p, FaceRegion.Cut) <= tolerance;

    /// <summary>Distance to a surface y = f(x, z), near it.</summary>
    private static float Distance(Vector3 p, Func<float, float, float> surface)
    {
        var x = Math.Clamp(p.X, -82, 82);
        var y = surface(x, p.Z);
        float dx = (surface(x + 0.5f, p.Z) - surface(x - 0.5f, p.Z)), dz = (surface(x, p.Z + 0.5f) - surface(x, p.Z - 0.5f));
        return float.IsFinite(dx + dz) ? MathF.Abs(p.Y - y) / MathF.Sqrt(1 + dx * dx + dz * dz) : float.PositiveInfinity;
    }

    private static IEnumerable<float> Thresholds(FacePlace place) =>
        place.IsCt ? [-500, place.Threshold, -100] : [place.Threshold * 0.7f, place.Threshold, place.Threshold * 1.6f];

    /// <summary>How many cells differ, and how many of them where none should.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Altered, long Strays) Count(SeriesImage before, SeriesImage after, FacePlace place)
    {
        var slice = before.Slice;
        using var loaded = after.Load();
        ReadOnlySpan<byte> old = slice.Cells.Span, now = loaded.Memory.Span;
        var length = before.Columns * before.Format.Bytes;
        long altered = 0, strays = 0;
        for (var row = 0; row < before.Rows; row++)
        {
            if (old.Slice(row * length, length).SequenceEqual(now.Slice(row * length, length)))
                continue;
            for (var column = 0; column < before.Columns; column++)
            {
                if (!Differs(old, now, before.Format.Bytes, (row * before.Columns) + column))
                    continue;
                altered++;
                strays += MayBeAltered(place.ToAtlas.Apply(slice.Pixel(column, row))) ? 0 : 1;
            }
        }

        return (altered, strays);
    }

    /// <summary>The outgoing image with everything that differs from the original taken for air.</summary>
    /// <param name="before">The original.</param>
    /// <param name="after">The outgoing image.</param>
    /// <param name="place">Where the face was.</param>
    /// <param name="cells">Room for it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Empty(SeriesImage before, SeriesImage after, FacePlace place, Span<byte> cells)
    {
        var rented = ArrayPool<bool>.Shared.Rent(before.Rows * before.Columns);
        var differs = rented.AsSpan(0, before.Rows * before.Columns);
        if (after.Slice.Load is { } load)
            load(cells);
        else
            after.Slice.Cells.Span[..cells.Length].CopyTo(cells);
        var slice = before.Slice;
        var air = (int)MathF.Round(((place.IsCt ? -1000 : 0) - slice.Intercept) / slice.Slope);
        var old = slice.Cells.Span;
        for (var i = 0; i < differs.Length; i++)
            differs[i] = Differs(old, cells, before.Format.Bytes, i);
        for (var i = 0; i < differs.Length; i++)
        {
            if (differs[i] || IsAmong(differs, i, before.Columns))
                after.Format.Write(cells, i, air);
        }

        ArrayPool<bool>.Shared.Return(rented);
    }

    /// <summary>By the whole cell: bits beside the value can hide something too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Differs(ReadOnlySpan<byte> one, ReadOnlySpan<byte> two, int bytes, int i) =>
        bytes == 1 ? one[i] != two[i] : one[2 * i] != two[2 * i] || one[2 * i + 1] != two[2 * i + 1];

    // Noise meets the original's value now and then: such a pixel was altered like those around it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAmong(ReadOnlySpan<bool> differs, int i, int columns)
    {
        if (i < columns + 1 || i + columns + 1 >= differs.Length || !(differs[i - 1] || differs[i + 1]))
            return false;
        var count = 0;
        foreach (var step in (ReadOnlySpan<int>)[-columns - 1, -columns, 1 - columns, -1, 1, columns - 1, columns, columns + 1])
            count += differs[i + step] ? 1 : 0;
        return count >= 4;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool MayBeAltered(Vector3 p) =>
        IsInFace(p) || IsInFace(p + new Vector3(-MathF.Sign(p.X) * Rounding, Rounding, -Rounding)) || IsInFace(p + new Vector3(0, Rounding, Rounding))
        || FaceRegion.NearEar(p, EarMargin);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInFace(Vector3 p) => FaceRegion.Zone(p) != FaceZone.Kept;

    private static SeriesImage[]? Read(IReadOnlyList<OutgoingFile> files, FacePlace place)
    {
        var images = new IReadOnlyList<SeriesImage>?[files.Count];
        Parallel.For(0, images.Length, i => images[i] = SeriesImage.TryRead(files[i].File, files[i].Pixels, i, out _));
        return images.All(static frames => frames is not null)
            ? [.. place.Frames.Select(at => Polarity.Upright(images[at.File]![at.Frame], place.Inverted))]
            : null;
    }

    /// <summary>What nine of ten neighbouring slices are nearer than, mm.</summary>
    private static float Gap(SeriesImage[] images)
    {
        if (SliceStack.TryCreate(images.Select(static image => image.Slice), images[0].Rows, images[0].Columns, images[0].Format, false) is not { } stack)
            return 0;
        var gaps = stack.Positions.Zip(stack.Positions.Skip(1), static (a, b) => b - a).Where(static gap => gap > 0.01f).Order().ToArray();
        return gaps.Length == 0 ? 0 : gaps[(int)(0.9 * (gaps.Length - 1))];
    }

    private static Volume? Volume(SeriesImage[] images, IReadOnlyList<HeadSlice> slices, FacePlace place, PlaneRoom planes, Volume? room = null) =>
        SliceStack.TryCreate(slices, images[0].Rows, images[0].Columns, images[0].Format, place.IsCt) is { } stack
            ? SeriesResampler.Resample(stack, Spacing, 0, room, planes)
            : null;

    private static bool SameGeometry(DicomDataset before, DicomDataset after)
    {
        foreach (var tag in (ReadOnlySpan<DicomTag>)[
            DicomTag.Rows, DicomTag.Columns, DicomTag.ImagePositionPatient, DicomTag.ImageOrientationPatient, DicomTag.PixelSpacing,
            DicomTag.SliceThickness, DicomTag.BitsAllocated, DicomTag.BitsStored, DicomTag.HighBit, DicomTag.PixelRepresentation,
            DicomTag.RescaleSlope, DicomTag.RescaleIntercept, DicomTag.PatientPosition, DicomTag.SpacingBetweenSlices, DicomTag.GantryDetectorTilt,
            DicomTag.PhotometricInterpretation, DicomTag.SamplesPerPixel, DicomTag.NumberOfFrames, DicomTag.LossyImageCompression,
            DicomTag.LossyImageCompressionRatio, DicomTag.LossyImageCompressionMethod])
        {
            if (!before.GetStrings(tag).SequenceEqual(after.GetStrings(tag)) || before.GetInt32(tag) != after.GetInt32(tag))
                return false;
        }

        return true;
    }
}
