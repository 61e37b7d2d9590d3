using System.Numerics;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Pictures;

/// <summary>Draws a head from its front and both its sides and cuts it in the middle, before and after.</summary>
internal static class HeadPictures
{
    /// <summary>Pixels on a side, of 1.3 mm each: what is drawn has voxels of 2 mm.</summary>
    private const int Size = 192;
    private const float HalfWidth = 128;
    private const long MostVoxels = 16_000_000;

    private static readonly (string Name, float Azimuth)[] Views = [("front", 0), ("right", -90), ("left", 90)];

    /// <param name="before">Images as they came.</param>
    /// <param name="after">The same as they would go; null where nothing was altered.</param>
    /// <param name="place">Where the face is; null where no head was found for sure.</param>
    /// <returns>Empty where the images form no volume.</returns>
    public static IReadOnlyList<HeadPicture> Draw(IReadOnlyList<OutgoingFile> before, IReadOnlyList<OutgoingFile>? after, FacePlace? place)
    {
        var isCt = before.Count > 0 && Modalities.Of(before[0].File) == ScanKind.Ct;
        return Read(before, isCt) is { } was ? Draw(was, after is null ? null : Read(after, isCt), place, isCt) : [];
    }

    /// <param name="was">As it came.</param>
    /// <param name="now">As it would go; null where nothing was altered.</param>
    /// <param name="place">Where the face is; null where no head was found for sure.</param>
    /// <param name="isCt">Values are Hounsfield units.</param>
    public static IReadOnlyList<HeadPicture> Draw(Volume was, Volume? now, FacePlace? place, bool isCt)
    {
        var threshold = place?.Threshold ?? SkinThreshold.Find(was, isCt);
        var middle = place?.Middle ?? Middle(was.Grid);
        var window = Window(was, isCt);
        (string Name, float? Azimuth)[] views = [.. Views.Select(static view => (view.Name, (float?)view.Azimuth)), ("sagittal", null)];
        (Volume Volume, string When, bool ShowsFace)[] volumes = now is null ? [(was, "before", true)] : [(was, "before", true), (now, "after", false)];
        return
        [
            .. volumes.SelectMany(_ => views, static (volume, view) => (volume, view)).AsParallel().AsOrdered().Select(pair => new HeadPicture(
                $"{pair.volume.When}-{pair.view.Name}",
                pair.volume.ShowsFace,
                (pair.view.Azimuth is { } azimuth
                    ? new GreyPicture(Size, Size, SurfaceView.Render(pair.volume.Volume, threshold, middle, HalfWidth, azimuth, Size).Shade)
                    : Sagittal(pair.volume.Volume, middle, window)).ToPng())),
        ];
    }

    /// <summary>The plane through the middle, the face to the left.</summary>
    private static GreyPicture Sagittal(Volume volume, Vector3 middle, (float Low, float High) window)
    {
        var pixels = new byte[Size * Size];
        for (var i = 0; i < pixels.Length; i++)
        {
            var u = (2f * (i % Size) / (Size - 1) - 1) * HalfWidth;
            var w = (1 - 2f * (i / Size) / (Size - 1)) * HalfWidth;
            var value = SurfaceView.Sample(volume, middle + new Vector3(0, -u, w));
            pixels[i] = (byte)(255 * Math.Clamp((value - window.Low) / (window.High - window.Low), 0, 1));
        }

        return new(Size, Size, pixels);
    }

    private static (float Low, float High) Window(Volume volume, bool isCt)
    {
        if (isCt)
            return (-250, 350);
        var seen = volume.SeenCount;
        return seen == 0 ? (0, 1) : (0, MathF.Max(1, RankSelect.At(volume, (int)(0.99 * (seen - 1)))));
    }

    private static Vector3 Middle(Grid grid) => grid.Point(grid.Nx / 2, grid.Ny / 2, grid.Nz / 2);

    /// <summary>One volume of those that the files may hold: the images that stack with the first, one at each place.</summary>
    private static Volume? Read(IReadOnlyList<OutgoingFile> files, bool isCt)
    {
        var images = files.SelectMany(static (file, i) => SeriesImage.TryRead(file.File, file.Pixels, i, out _) ?? []).ToArray();
        var inverted = Polarity.Find([.. images]);
        images = [.. images.Select(image => Polarity.Upright(image, inverted))];
        if (images.Length < 3)
            return null;
        var first = images[0];
        var slices = images.Where(first.StacksOn).OrderBy(static image => image.Number).DistinctBy(static image => image.Slice.Origin).Select(static image => image.Slice);
        return SliceStack.TryCreate(slices, first.Rows, first.Columns, first.Format, isCt) is { } stack
            ? SeriesResampler.Resample(stack, SeriesResampler.Voxels(stack, 2) > MostVoxels ? 4 : 2, 0)
            : null;
    }
}
