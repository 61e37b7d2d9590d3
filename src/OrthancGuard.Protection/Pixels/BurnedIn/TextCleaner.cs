using System.Numerics;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Blanks the text of all frames, then looks again until nothing is left. Of a cine, text that stands in all frames is found in what the
/// frames have in common, and blanked in each; then every frame is looked at for what stands only there.
/// </summary>
internal sealed class TextCleaner(StoredPixels pixels, FrameViews views, TextFinder finder)
{
    private const int MostRounds = 16;
    private const int FramesReadWhole = 3;
    private readonly HashSet<(int First, int Last, PixelBox Box, TextRule Rule)> _blanked = [];

    /// <summary>What was blanked so far.</summary>
    public IReadOnlyList<BlankedBox> Boxes =>
        [.. Joined().Select(static b => new BlankedBox(b.First + 1, b.Last + 1, b.Box.X, b.Box.Y, b.Box.Width, b.Box.Height, b.Rule))];

    /// <summary>The largest share of any frame's measured part that was blanked.</summary>
    public double MostGone()
    {
        var most = 0d;
        var (all, outside) = (new bool[pixels.Width * pixels.Height], _blanked.Where(static b => b.Rule == TextRule.OutsideRegions).Sum(static b => b.Box.Area));
        for (var frame = 0; frame < pixels.Frames; frame++)
        {
            Array.Clear(all);
            foreach (var (_, _, box, _) in _blanked.Where(b => b.Rule != TextRule.OutsideRegions && b.First <= frame && frame <= b.Last))
            {
                for (var y = box.Y; y < box.Bottom; y++)
                    all.AsSpan((y * pixels.Width) + box.X, box.Width).Fill(true);
            }

            most = Math.Max(most, all.AsSpan().Count(true) / (double)Math.Max(1, all.Length - outside));
        }

        return most;
    }

    /// <summary>Blanks text that stands in all frames and is not wholly inside one region or outside all.</summary>
    public void BlankAcross(IReadOnlyList<PixelBox> regions)
    {
        var (darkest, brightest) = Projections();
        var found = finder.Find(pixels.Frames > 1 ? [.. darkest, .. brightest] : darkest, wholePage: true, new FrameHistory([]));
        foreach (var text in Merged([.. found.Where(text => regions.Any(text.Box.Padded(2).Overlaps) && !regions.Any(region => region.Contains(text.Box.Padded(2))))]))
        {
            for (var frame = 0; frame < pixels.Frames; frame++)
                Background.Fill(pixels, frame, text.Box, Background.Around(pixels, frame, text.Box));
            _blanked.Add((0, pixels.Frames - 1, text.Box, text.Rule));
        }
    }

    /// <summary>Blanks everything outside the regions of an ultrasound image.</summary>
    public void KeepOnly(IReadOnlyList<PixelBox> regions)
    {
        var black = views.Black();
        foreach (var box in BoxList.Outside(regions, pixels.Width, pixels.Height).Select(Grained))
        {
            for (var frame = 0; frame < pixels.Frames; frame++)
                Background.Fill(pixels, frame, box, black);
            _blanked.Add((0, pixels.Frames - 1, box, TextRule.OutsideRegions));
        }
    }

    /// <summary>False when text is left after the last round.</summary>
    public bool TryRun()
    {
        if (pixels.Frames > 1 && !TryCommon())
            return false;
        var isClean = new bool[pixels.Frames];
        var found = new List<FoundText>[pixels.Frames];
        Parallel.For(0, pixels.Frames, frame => found[frame] = CleanFrame(frame, out isClean[frame]));
        for (var frame = 0; frame < pixels.Frames; frame++)
        {
            foreach (var text in found[frame])
                _blanked.Add((frame, frame, text.Box, text.Rule));
        }

        return Array.TrueForAll(isClean, static clean => clean);
    }

    /// <summary>What stands in all frames: bright in the darkest that a pixel ever is, or dark in the brightest.</summary>
    private bool TryCommon()
    {
        var (inDarkest, inBrightest) = (new FrameHistory(_blanked.Select(static b => b.Box)), new FrameHistory(_blanked.Select(static b => b.Box)));
        for (var round = 0; round < MostRounds; round++)
        {
            var (darkest, brightest) = Projections();
            List<FoundText> found = [.. Common(darkest, inDarkest, isLight: true), .. Common(brightest, inBrightest, isLight: false)];
            if (found.Count == 0)
                return true;
            foreach (var text in Merged(found))
            {
                Parallel.For(0, pixels.Frames, frame => Background.Fill(pixels, frame, text.Box, Background.Around(pixels, frame, text.Box)));
                _blanked.Add((0, pixels.Frames - 1, text.Box, text.Rule));
                inDarkest.Blank(text.Box);
                inBrightest.Blank(text.Box);
            }
        }

        return false;
    }

    private List<FoundText> CleanFrame(int frame, out bool isClean)
    {
        var all = new List<FoundText>();
        var wholePage = pixels.Frames <= FramesReadWhole || frame == 0 || frame == pixels.Frames / 2 || frame == pixels.Frames - 1;
        isClean = false;
        var history = new FrameHistory(_blanked.Select(static b => b.Box));
        for (var round = 0; round < MostRounds && !isClean; round++)
        {
            var found = finder.Find(views.Of(frame), wholePage, history);
            isClean = found.Count == 0;
            foreach (var text in Merged(found))
            {
                Background.Fill(pixels, frame, text.Box, Background.Around(pixels, frame, text.Box));
                history.Blank(text.Box);
                all.Add(text);
            }
        }

        return all;
    }

    /// <summary>Light text that stands in all frames is light in the darkest of them; in the brightest also what stands in one frame only is, which is found there.</summary>
    private List<FoundText> Common(GreyImage[] projections, FrameHistory history, bool isLight) =>
        finder.Find(projections, wholePage: true, history, text => !projections.Any(view => IsLight(view, text.Box) == isLight));

    /// <summary>Whether what stands out in a box is lighter than most of it.</summary>
    private static bool IsLight(GreyImage view, PixelBox box)
    {
        var values = view.Crop(box.Within(view.Width, view.Height)).Pixels;
        Array.Sort(values);
        return values[^1] - values[values.Length / 2] > values[values.Length / 2] - values[0];
    }

    private (GreyImage[] Darkest, GreyImage[] Brightest) Projections()
    {
        var (darkest, brightest) = (views.Of(0), views.Of(0));
        for (var frame = 1; frame < pixels.Frames; frame++)
        {
            var current = views.Of(frame);
            for (var v = 0; v < current.Length; v++)
            {
                var (values, dark, bright) = (current[v].Pixels, darkest[v].Pixels, brightest[v].Pixels);
                Extend(values, dark, bright);
            }
        }

        return (darkest, brightest);
    }

    private static void Extend(ReadOnlySpan<byte> values, Span<byte> dark, Span<byte> bright)
    {
        var at = 0;
        for (; at <= values.Length - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            var value = new Vector<byte>(values[at..]);
            Vector.Min(value, new Vector<byte>(dark[at..])).CopyTo(dark[at..]);
            Vector.Max(value, new Vector<byte>(bright[at..])).CopyTo(bright[at..]);
        }

        for (; at < values.Length; at++)
            (dark[at], bright[at]) = (Math.Min(dark[at], values[at]), Math.Max(bright[at], values[at]));
    }

    private IEnumerable<FoundText> Merged(List<FoundText> found) => found.GroupBy(static text => text.Rule).SelectMany(
        group => BoxList.Merge(group.Select(text => Grained(text.Padded().Box))).Select(box => new FoundText(box, group.Key)));

    private PixelBox Grained(PixelBox box)
    {
        var inside = box.Within(pixels.Width, pixels.Height);
        var (left, right) = (inside.X / pixels.Grain * pixels.Grain, (inside.Right + pixels.Grain - 1) / pixels.Grain * pixels.Grain);
        return PixelBox.Between(left, inside.Y, right, inside.Bottom);
    }

    /// <summary>The same box in frames that follow each other is one.</summary>
    private IEnumerable<(int First, int Last, PixelBox Box, TextRule Rule)> Joined()
    {
        foreach (var same in _blanked.GroupBy(static b => (b.Box, b.Rule)).OrderBy(static g => g.Key.Box.Y).ThenBy(static g => g.Key.Box.X).ThenBy(static g => g.Key.Rule))
        {
            (int First, int Last)? run = null;
            foreach (var (first, last, _, _) in same.OrderBy(static b => b.First).ThenBy(static b => b.Last))
            {
                if (run is { } open && first <= open.Last + 1)
                {
                    run = (open.First, Math.Max(open.Last, last));
                    continue;
                }

                if (run is { } done)
                    yield return (done.First, done.Last, same.Key.Box, same.Key.Rule);
                run = (first, last);
            }

            yield return (run!.Value.First, run.Value.Last, same.Key.Box, same.Key.Rule);
        }
    }
}
