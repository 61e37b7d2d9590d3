using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>A whole series, decoded and sorted into stacks.</summary>
internal sealed class SeriesStacks
{
    // Images that are no section: a projection shows the face from outside, wherever its plane is said to lie.
    private static readonly SearchValues<string> NoSections = SearchValues.Create(
        ["SCOUT", "TOPO", "PROJECTION", "MIP", "MINIP", "VRT", "VOLREN", "SURF", "RENDER"], StringComparison.OrdinalIgnoreCase);

    private SeriesStacks(IReadOnlyList<DicomFile> files, ScanKind kind, string? problem) => (Files, Kind, Problem) = (files, kind, problem);

    public IReadOnlyList<DicomFile> Files { get; }

    public ScanKind Kind { get; }

    /// <summary>Why nothing can be made of it, in plain words; null where <see cref="Stacks"/> can be looked at.</summary>
    public string? Problem { get; }

    /// <summary>Localizers and projections: held or left out, but never needed by whoever reads the study.</summary>
    public bool IsAside { get; private init; }

    public IReadOnlyList<ImageStack> Stacks { get; private init; } = [];

    /// <summary>The stored value of nothing where low values are the bright ones; else null.</summary>
    public int? Inverted { get; private init; }

    public static SeriesStacks Read(IReadOnlyList<DicomFile> files)
    {
        var kind = Modalities.Of(files[0]) ?? throw new ArgumentException("Not a series that is looked at.", nameof(files));
        // A CT localizer is a projection, an MR localizer a few sections.
        if (files.Any(file => IsNoSection(file) || (kind == ScanKind.Ct && IsLocalizer(file))))
            return new(files, kind, "The series holds a localizer or a projection, which shows a face from outside.") { IsAside = true };
        var images = new IReadOnlyList<SeriesImage>?[files.Count];
        var problems = new string?[files.Count];
        Parallel.For(0, files.Count, i => images[i] = SeriesImage.TryRead(files[i], i, out problems[i]));
        if (problems.FirstOrDefault(static problem => problem is not null) is { } problem)
            return new(files, kind, problem);
        var all = images.SelectMany(static image => image!).ToList();
        var inverted = Polarity.Find(all);
        return new(files, kind, null)
        {
            IsAside = files.All(IsLocalizer),
            Stacks = ImageStack.Sort(all.Select(image => Polarity.Upright(image, inverted)), kind == ScanKind.Ct),
            Inverted = inverted,
        };
    }

    /// <summary>Bytes of decoded pixels.</summary>
    public long Bytes => Stacks.Sum(static stack => stack.Images.Sum(static image => (long)image.Slice.Cells.Length));

    /// <summary>The highest point of any image, RAS mm, also of projections; null where one does not say where it lies.</summary>
    public float? Top()
    {
        var top = float.NegativeInfinity;
        foreach (var file in Files)
        {
            if (SeriesImage.TryRead(file, 0, out _) is not { } images)
                return null;
            foreach (var (slice, rows, columns) in images.Select(static image => (image.Slice, image.Rows, image.Columns)))
            {
                foreach (var (x, y) in (ReadOnlySpan<(int, int)>)[(0, 0), (columns - 1, 0), (0, rows - 1), (columns - 1, rows - 1)])
                    top = MathF.Max(top, slice.Pixel(x, y).Z);
            }
        }

        return top;
    }

    private static bool IsLocalizer(DicomFile file) => Types(file).Any(static value => value.Contains("LOCALIZER", StringComparison.OrdinalIgnoreCase));

    private static bool IsNoSection(DicomFile file) => Types(file).Any(static value => value.AsSpan().IndexOfAny(NoSections) >= 0);

    /// <summary>Image Type, and Frame Type of each frame.</summary>
    private static IEnumerable<string> Types(DicomFile file)
    {
        foreach (var value in file.Dataset.GetStrings(DicomTag.ImageType))
            yield return value;
        if (!file.Dataset.Contains(DicomTag.PerFrameFunctionalGroupsSequence))
            yield break;
        foreach (var frame in FrameAttributes.Of(file.Dataset) ?? [])
        {
            foreach (var macro in (DicomTag[])[DicomTag.CTImageFrameTypeSequence, DicomTag.MRImageFrameTypeSequence, DicomTag.PETFrameTypeSequence])
            {
                foreach (var value in frame.In(macro).GetStrings(DicomTag.FrameType))
                    yield return value;
            }
        }
    }
}
