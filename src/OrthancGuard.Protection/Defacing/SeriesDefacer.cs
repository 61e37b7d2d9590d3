using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Removes the face from a series of CT or MR images. Volumes that repeat the same positions (times, echoes, directions) share one fit.
/// </summary>
internal static class SeriesDefacer
{
    // Images that are no section: a projection shows the face from outside, wherever its plane is said to lie.
    private static readonly SearchValues<string> NoSections = SearchValues.Create(
        ["LOCALIZER", "SCOUT", "TOPO", "PROJECTION", "MIP", "MINIP", "VRT", "VOLREN", "SURF", "RENDER"], StringComparison.OrdinalIgnoreCase);

    /// <param name="files">The whole series.</param>
    /// <param name="word">What their headers say, all together.</param>
    /// <param name="seed">Keyed, for the noise of the filler.</param>
    public static SeriesDefacing Run(IReadOnlyList<DicomFile> files, HeaderWord word, ulong seed)
    {
        if (files.Any(IsNoSection))
            return Unjudged(word, "The series holds a localizer or a projection, which shows a face from outside.");
        var images = new SeriesImage?[files.Count];
        var problems = new string?[files.Count];
        Parallel.For(0, files.Count, i => images[i] = SeriesImage.TryRead(files[i], i, out problems[i]));
        if (problems.Any(static problem => problem is not null))
            return Unjudged(word, problems.First(static problem => problem is not null)!);
        var isCt = files[0].Dataset.GetString(DicomTag.SOPClassUID) is DicomUid.CTImageStorage;
        var stacks = Stacks(images!).ToArray();
        var verdicts = new HeadVerdict[stacks.Length];
        for (var i = 0; i < stacks.Length; i++)
        {
            verdicts[i] = OneVolume(stacks[i], isCt) is { } volume
                ? HeadJudge.Judge(volume, word)
                : new(HeadFinding.Unsure, ["The images do not form a stack of parallel sections."]);
        }

        if (verdicts.Where(static v => v.Finding == HeadFinding.Unsure).ToArray() is { Length: > 0 } unsure)
            return new() { Finding = HeadFinding.Unsure, Reasons = [.. unsure.SelectMany(static v => v.Reasons).Distinct(StringComparer.Ordinal)] };
        var altered = new DefacedImage?[files.Count];
        var places = new List<FacePlace>();
        for (var i = 0; i < stacks.Length; i++)
        {
            if (verdicts[i].Fit is not { } fit)
                continue;
            Alter(stacks[i], fit, isCt, seed, altered);
            places.Add(new([.. stacks[i].Select(static image => image.Index)], fit.Pose.ToPatient.Inverse(), fit.Threshold, isCt));
        }

        var finding = verdicts.Max(static v => v.Finding);
        if (finding == HeadFinding.Face && altered.All(static image => image is null))
            finding = HeadFinding.NoFaceInView;
        return new()
        {
            Finding = finding,
            Reasons = [.. verdicts.Where(v => v.Finding == finding).SelectMany(static v => v.Reasons).Distinct(StringComparer.Ordinal)],
            Images = altered,
            Places = places,
        };
    }

    /// <summary>Images by what they can be stacked with.</summary>
    private static List<List<SeriesImage>> Stacks(IEnumerable<SeriesImage> images)
    {
        var stacks = new List<List<SeriesImage>>();
        foreach (var image in images)
        {
            if (stacks.Find(stack => stack[0].StacksOn(image)) is { } stack)
                stack.Add(image);
            else
                stacks.Add([image]);
        }

        return stacks;
    }

    /// <summary>The first image at each position, by Instance Number: one volume of those that the series may hold.</summary>
    private static SliceStack? OneVolume(List<SeriesImage> images, bool isCt)
    {
        if (SliceStack.TryCreate([images[0].Slice], images[0].Rows, images[0].Columns, images[0].Format, isCt) is not { } first)
            return null;
        var chosen = new List<HeadSlice>();
        var last = float.NegativeInfinity;
        foreach (var (image, position) in images
            .Select(image => (Image: image, Position: System.Numerics.Vector3.Dot(image.Slice.Origin, first.Normal)))
            .OrderBy(static pair => MathF.Round(pair.Position * 20)).ThenBy(static pair => pair.Image.Number).ThenBy(static pair => pair.Image.Index))
        {
            if (position - last < 0.06f)
                continue;
            chosen.Add(image.Slice);
            last = position;
        }

        return SliceStack.TryCreate(chosen, images[0].Rows, images[0].Columns, images[0].Format, isCt);
    }

    private static void Alter(List<SeriesImage> stack, HeadFit fit, bool isCt, ulong seed, DefacedImage?[] results)
    {
        var defacer = new PlaneDefacer(fit, FillerStatistics.Measure(fit, isCt, seed), stack[0].Format);
        Parallel.For(0, stack.Count, i =>
        {
            var image = stack[i];
            var cells = new byte[image.Slice.Cells.Length + (image.Slice.Cells.Length & 1)];
            image.Slice.Cells.CopyTo(cells);
            var own = cells.AsSpan(0, image.Slice.Cells.Length);
            var altered = defacer.Apply(image.Slice, Noise(image), image.Columns, own);
            if (altered == 0)
                return;
            int smallest = int.MaxValue, largest = int.MinValue;
            for (var k = 0; k < image.Rows * image.Columns; k++)
            {
                var value = image.Format.Read(own, k);
                (smallest, largest) = (Math.Min(smallest, value), Math.Max(largest, value));
            }

            results[image.Index] = new(image.File, cells, altered, smallest, largest);
        });

        // By place and number, not by the order of the files, so that the order does not change the bytes.
        static int Noise(SeriesImage image) => HashOf(image.Slice.Origin.X, image.Slice.Origin.Y, image.Slice.Origin.Z, image.Number);
    }

    private static int HashOf(float x, float y, float z, int number)
    {
        var h = 2166136261u;
        foreach (var part in (ReadOnlySpan<int>)[BitConverter.SingleToInt32Bits(x), BitConverter.SingleToInt32Bits(y), BitConverter.SingleToInt32Bits(z), number])
            h = (h ^ (uint)part) * 16777619u;
        return (int)h;
    }

    private static bool IsNoSection(DicomFile file) =>
        file.Dataset.GetStrings(DicomTag.ImageType).Any(static value => value.AsSpan().IndexOfAny(NoSections) >= 0);

    private static SeriesDefacing Unjudged(HeaderWord word, string reason) => word == HeaderWord.Headless
        ? new() { Finding = HeadFinding.NoHead, Reasons = ["The header names a part of the body without a head."] }
        : new() { Finding = HeadFinding.Unsure, Reasons = [reason] };
}
