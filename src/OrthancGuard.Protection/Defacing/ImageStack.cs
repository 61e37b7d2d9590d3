using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Images of a series that lie parallel, alike in size and cells. Several volumes may repeat the same positions.</summary>
internal sealed class ImageStack
{
    private ImageStack(IReadOnlyList<SeriesImage> images, SliceStack? volume) => (Images, Volume) = (images, volume);

    public IReadOnlyList<SeriesImage> Images { get; }

    /// <summary>One volume of those that the stack holds: the one that is fitted. Null where the planes form no stack.</summary>
    public SliceStack? Volume { get; }

    public static IReadOnlyList<ImageStack> Sort(IEnumerable<SeriesImage> images, bool isCt)
    {
        var stacks = new List<List<SeriesImage>>();
        foreach (var image in images)
        {
            if (stacks.Find(stack => stack[0].StacksOn(image)) is { } stack)
                stack.Add(image);
            else
                stacks.Add([image]);
        }

        return [.. stacks.Select(stack => new ImageStack(stack, OneVolume(stack, isCt)))];
    }

    /// <summary>
    /// The first volume, by number, that the headers say covers nearly every position; where they do not say, the first image at each.
    /// </summary>
    private static SliceStack? OneVolume(List<SeriesImage> images, bool isCt)
    {
        var (rows, columns, format) = (images[0].Rows, images[0].Columns, images[0].Format);
        if (SliceStack.TryCreate([images[0].Slice], rows, columns, format, isCt) is not { } first)
            return null;
        var all = Distinct(images, first.Normal);
        var named = all.Count == images.Count
            ? null
            : images.GroupBy(static image => image.Volume, StringComparer.Ordinal).Select(group => Distinct([.. group], first.Normal))
                .Where(volume => volume.Count >= 0.9 * all.Count).MinBy(static volume => volume.Min(static image => image.Number));
        return SliceStack.TryCreate((named ?? all).Select(static image => image.Slice), rows, columns, format, isCt);
    }

    private static List<SeriesImage> Distinct(List<SeriesImage> images, Vector3 normal)
    {
        var chosen = new List<SeriesImage>();
        var last = float.NegativeInfinity;
        foreach (var (image, position) in images
            .Select(image => (Image: image, Position: Vector3.Dot(image.Slice.Origin, normal)))
            .OrderBy(static pair => MathF.Round(pair.Position * 20)).ThenBy(static pair => pair.Image.Number).ThenBy(static pair => pair.Image.Index))
        {
            if (position - last < 0.06f)
                continue;
            chosen.Add(image);
            last = position;
        }

        return chosen;
    }
}
