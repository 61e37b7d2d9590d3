using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pictures;

/// <summary>Draws a head from its front and both its sides and cuts it in the middle, before and after.</summary>
internal static class HeadPictures
{
    private const int Size = 256;
    private const float HalfWidth = 128;
    private const long MostVoxels = 16_000_000;

    private static readonly (string Name, float Azimuth)[] Views = [("front", 0), ("right", -90), ("left", 90)];

    /// <param name="before">Images as they came.</param>
    /// <param name="after">The same as they would go; null where nothing was altered.</param>
    /// <param name="place">Where the face is; null where no head was found for sure.</param>
    /// <returns>Empty where the images form no volume.</returns>
    public static IReadOnlyList<HeadPicture> Draw(IReadOnlyList<DicomFile> before, IReadOnlyList<DicomFile>? after, FacePlace? place)
    {
        var isCt = before.Count > 0 && Modalities.Of(before[0]) == ScanKind.Ct;
        if (Read(before, isCt) is not { } was)
            return [];
        var threshold = place?.Threshold ?? SkinThreshold.Find(was, isCt);
        var middle = place?.Middle ?? Middle(was.Grid);
        var window = Window(was, isCt);
        var pictures = new List<HeadPicture>();
        Add(was, "before", showsFace: true);
        if (after is not null && Read(after, isCt) is { } now)
            Add(now, "after", showsFace: false);
        return pictures;

        void Add(Volume volume, string when, bool showsFace)
        {
            foreach (var (name, azimuth) in Views)
                pictures.Add(new($"{when}-{name}", showsFace, new GreyPicture(Size, Size, SurfaceView.Render(volume, threshold, middle, HalfWidth, azimuth, Size).Shade).ToPng()));
            pictures.Add(new($"{when}-sagittal", showsFace, Sagittal(volume, middle, window).ToPng()));
        }
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
        var seen = volume.Values.Where((_, i) => volume.Seen[i] != 0).Order().ToArray();
        return seen.Length == 0 ? (0, 1) : (0, MathF.Max(1, seen[(int)(0.99 * (seen.Length - 1))]));
    }

    private static Vector3 Middle(Grid grid) => grid.Point(grid.Nx / 2, grid.Ny / 2, grid.Nz / 2);

    /// <summary>One volume of those that the files may hold: the images that stack with the first, one at each place.</summary>
    private static Volume? Read(IReadOnlyList<DicomFile> files, bool isCt)
    {
        var images = files.SelectMany(static (file, i) => SeriesImage.TryRead(file, i, out _) ?? []).ToArray();
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
