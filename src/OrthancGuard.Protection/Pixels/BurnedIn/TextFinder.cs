namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Text in the views of one frame, by two ways that do not depend on each other: shapes that stand in a row as letters do, and words that
/// Tesseract reads, at two sizes and in both polarities. Lines that may stay are told from others by reading them alone, enlarged.
/// </summary>
/// <param name="readers">Tesseract.</param>
/// <param name="allowed">What may stay.</param>
/// <param name="isIdentifier">Whether text names the patient: never stays, and counts however badly it was read.</param>
internal sealed class TextFinder(TextReaders readers, AllowedText allowed, Func<string, bool> isIdentifier)
{
    private const int ReadableHeight = 30;
    private const int ComfortablePixels = 1_500_000;
    private const int MostPixels = 12_000_000;
    private const int MostDoubtfulRows = 40;
    private const int MostDoubtfulRowsBriefly = 10;
    private const float AlikeInHeight = 1.35f;
    private const float ReadWell = 50;
    private const float ReadSurely = 70;
    private const float ReadWithoutStrokes = 75;
    private const int TallWithoutStrokes = 48;
    private const float WideLetter = 1.5f;

    /// <summary>
    /// Text of a frame that must not stay: by its shapes, or, where they say nothing, by reading. So nothing is read before everything that can be seen
    /// without is blanked, and a frame is clean when this finds nothing.
    /// </summary>
    /// <param name="views">The frame.</param>
    /// <param name="wholePage">Reads the whole frame, and more of what stands in a row.</param>
    /// <param name="isPassing">Which shapes are known to stand here for a while only and are not meant; null for none.</param>
    /// <param name="history">What is known of it; gets more.</param>
    public List<FoundText> Find(IReadOnlyList<GreyImage> views, bool wholePage, FrameHistory history, Predicate<FoundText>? isPassing = null)
    {
        var (found, kept) = (new List<FoundText>(), new List<PixelBox>());
        var shapes = views.Select(static (view, index) => (View: view, Index: index)).Where(static v => !FrameViews.IsBlank(v.View))
            .Select(v => (v.View, v.Index, Shapes: Look(v.View, v.Index))).ToArray();
        var seen = shapes.SelectMany(static shape => shape.Shapes.Rows.Where(static row => !row.IsSure)).ToArray();
        foreach (var (view, _, (rows, _)) in shapes)
        {
            var best = Best(rows).ConvertAll(row => row with { Box = RowReach.Of(row, seen) });
            foreach (var line in Lines(best))
            {
                if (MayStay(view, line))
                    kept.Add(line);
                else
                    found.Add(new(line, TextRule.Strokes));
            }

            found.AddRange(best.Where(static row => row.IsTurned).Select(static row => new FoundText(row.Box, TextRule.Strokes)));
        }

        var passing = isPassing is null ? [] : found.FindAll(isPassing).ConvertAll(static f => f.Box);
        found.RemoveAll(f => passing.Contains(f.Box));
        if (Gone() is { Count: > 0 } drawn)
            return drawn;
        foreach (var (view, index, (rows, grains)) in shapes)
        {
            if (wholePage)
                found.AddRange(ReadPage(grains.Cleared(view), rows, kept));
            found.AddRange(ReadDoubtful(view, rows, history, index, [.. found.Select(static f => f.Box), .. kept], wholePage ? MostDoubtfulRows : MostDoubtfulRowsBriefly));
        }

        return Gone();

        (List<TextRow> Rows, GrainMap Grains) Look(GreyImage view, int index)
        {
            var (rows, grains) = history.Look(view, index);
            return (RowKin.Mark(rows), grains);
        }

        // What may stay in one view may be part of something longer in another.
        List<FoundText> Gone() => [.. found.Where(f => !kept.Exists(k => k.Padded(3).Contains(f.Box)) && !passing.Exists(box => IsCovered(f.Box, [box])))];
    }

    /// <summary>Sure rows, the least likely first, without those that are the same text seen worse: with its ground, or with the gaps between its letters.</summary>
    private static List<TextRow> Best(List<TextRow> rows)
    {
        var best = new List<TextRow>();
        foreach (var row in rows.Where(static row => row.IsSure).OrderByDescending(static row => row.Surprise))
        {
            var same = best.FindIndex(other => other.Box.Overlaps(row.Box) && 2 * other.Box.Intersect(row.Box).Area >= Math.Min(other.Box.Area, row.Box.Area));
            if (same < 0)
                best.Add(row);
            else if (best[same].IsTurned == row.IsTurned && row.Height <= AlikeInHeight * best[same].Height && best[same].Height <= AlikeInHeight * row.Height)
                best[same] = best[same] with { Box = best[same].Box.Union(row.Box) };
        }

        return best;
    }

    /// <summary>Rows of an image that surely are text, joined into lines.</summary>
    internal static List<PixelBox> SureLines(GreyImage view) => Lines(Best(TextRows.Find(view, []).Rows));

    private static List<PixelBox> Lines(List<TextRow> rows)
    {
        var lines = new List<PixelBox>();
        foreach (var row in rows.Where(static row => !row.IsTurned).OrderBy(static row => row.Box.X).ThenBy(static row => row.Box.Y))
        {
            var line = row.Box;
            for (var i = 0; i < lines.Count; i++)
            {
                if (!IsSameLine(lines[i], line))
                    continue;
                line = line.Union(lines[i]);
                lines.RemoveAt(i);
                i = -1;
            }

            lines.Add(line);
        }

        return lines;
    }

    private static bool IsSameLine(PixelBox a, PixelBox b)
    {
        var overlap = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        var gap = Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right);
        return overlap >= 0.6f * Math.Min(a.Height, b.Height) && gap <= Math.Max(a.Height, b.Height) && Math.Max(a.Height, b.Height) <= 2 * Math.Min(a.Height, b.Height);
    }

    private static bool IsCovered(PixelBox box, IEnumerable<PixelBox> by) => by.Sum(other => Math.Max(0, other.Overlaps(box) ? other.Intersect(box).Area : 0)) >= 0.6 * box.Area;

    private bool MayStay(GreyImage view, PixelBox line)
    {
        if (allowed.IsEmpty || line.Width > 12 * line.Height)
            return false;
        var words = ReadLine(readers, view, line);
        return words.Count > 0 && words.TrueForAll(static word => word.Confidence >= ReadSurely) && words.Sum(static word => word.Box.Width) >= 0.6 * line.Width
            && IsAllowed([.. words.Select(static word => word.Text)]);
    }

    private bool IsAllowed(string[] words) => allowed.Allows(words) && !isIdentifier(string.Join(' ', words)) && !Array.Exists(words, word => isIdentifier(word));

    private List<FoundText> ReadPage(GreyImage view, List<TextRow> rows, List<PixelBox> kept)
    {
        var found = new List<FoundText>();
        foreach (var (page, scale) in Pages(view))
        {
            var words = readers.Use(reader => reader.Read(page.Scaled(scale), PageLayout.SparseText))
                .ConvertAll(word => word with { Box = word.Box.Scaled(1 / scale) });
            foreach (var line in words.GroupBy(static word => word.Line))
            {
                if (line.All(static word => word.Confidence >= ReadSurely) && IsAllowed([.. line.Select(static word => word.Text)]))
                    kept.Add(line.Select(static word => word.Box).Aggregate(static (a, b) => a.Union(b)));
                else
                    found.AddRange(line.Where(word => IsText(word, view.Height) && HasStrokes(word, rows)).Select(static word => new FoundText(word.Box, TextRule.Read)));
            }
        }

        return found;
    }

    /// <summary>As it is and, in the other polarity, enlarged: small letters are read then. Large images are read once, or reduced.</summary>
    private static IEnumerable<(GreyImage Page, float Scale)> Pages(GreyImage view)
    {
        var size = (float)view.Width * view.Height;
        var enlarged = Math.Clamp(MathF.Round(MathF.Sqrt(ComfortablePixels / size)), 1, 4);
        if (enlarged > 2)
            yield return (view, 2);
        else
            yield return (view, Math.Min(1, MathF.Sqrt(MostPixels / size)));
        if (size <= MostPixels)
            yield return (view.Inverted(), Math.Max(enlarged, size <= 2 * ComfortablePixels ? 1.5f : 1));
    }

    // In noise the engine reads words where no shape stands in a row with another, and in the borders of organs: it must be sure of them, and they no larger than text.
    private static bool HasStrokes(in ReadWord word, List<TextRow> rows)
    {
        if (word.Confidence >= ReadWithoutStrokes && word.Box.Height <= TallWithoutStrokes && word.Box.Width <= WideLetter * word.Letters * word.Box.Height)
            return true;
        foreach (var row in rows)
        {
            if (row.Surprise > RowChance.Notable && row.Box.Overlaps(word.Box) && row.Box.Intersect(word.Box).Area >= 0.25 * word.Box.Area)
                return true;
        }

        return false;
    }

    /// <summary>Rows that are not even enough, or too likely, to be text for sure are read one by one: the likelier, the surer.</summary>
    private IEnumerable<FoundText> ReadDoubtful(GreyImage view, List<TextRow> rows, FrameHistory history, int index, List<PixelBox> known, int most)
    {
        var looked = new List<PixelBox>(known);
        var left = most;
        foreach (var row in rows.Where(static row => row is { IsSure: false, Surprise: > RowChance.Notable }).OrderByDescending(static row => row.Surprise))
        {
            if (IsCovered(row.Box, looked))
                continue;
            if (left-- == 0)
                yield break;
            looked.Add(row.Box);
            if (history.IsSilent(index, row.Box))
                continue;
            var words = row.IsTurned ? ReadTurned(view, row.Box) : ReadLine(readers, view, row.Box);
            // A row of letters is read from end to end.
            var read = words.Where(word => IsText(word, row)).Sum(static word => word.Box.Width);
            if (2 * read >= Math.Max(row.Box.Width, row.Box.Height) && !IsAllowed([.. words.Select(static word => word.Text)]))
                yield return new(row.Box, TextRule.Read);
            else
                history.AddSilent(index, row.Box);
        }
    }

    // Of a texture about one row in ten is read as two letters or three, hardly ever surely; words are read surely nearly always.
    private bool IsText(in ReadWord word, in TextRow row) =>
        (word.Letters >= 2 && word.Confidence >= row.Surprise switch { >= 18 => 25, >= 10 => 50, _ => word.Letters > 2 && !row.IsTurned ? 65 : 80 })
        || (word.Letters >= 3 && isIdentifier(word.Text));

    /// <summary>The words of one line, read alone and enlarged.</summary>
    internal static List<ReadWord> ReadLine(TextReaders readers, GreyImage view, PixelBox line) => ReadLine(readers, view.Crop(Roomy(view, line)), line.Height);

    /// <summary>Upwards and downwards; where a word is does not matter then.</summary>
    private List<ReadWord> ReadTurned(GreyImage view, PixelBox line)
    {
        var upwards = view.Crop(Roomy(view, line)).Turned();
        return [.. ReadLine(readers, upwards, line.Width), .. ReadLine(readers, upwards.Turned().Turned(), line.Width)];
    }

    private static PixelBox Roomy(GreyImage view, PixelBox line) => line.Padded(Math.Max(3, Math.Min(line.Width, line.Height) / 4)).Within(view.Width, view.Height);

    private static List<ReadWord> ReadLine(TextReaders readers, GreyImage crop, int height)
    {
        var scale = Math.Clamp((float)ReadableHeight / height, 0.25f, 6);
        var dark = IsMostlyDark(crop) ? crop.Inverted() : crop;
        return readers.Use(reader => reader.Read(dark.Scaled(scale), PageLayout.SingleLine)).ConvertAll(word => word with { Box = word.Box.Scaled(1 / scale) });
    }

    private static bool IsMostlyDark(GreyImage image)
    {
        var (sum, least, most) = (0L, 255, 0);
        foreach (var value in image.Pixels)
        {
            sum += value;
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return sum / image.Pixels.Length < (least + most) / 2;
    }

    // One character, or a box of the size of the image, is a shape that was taken for a letter.
    private bool IsText(in ReadWord word, float pageHeight) =>
        (word.Letters >= 2 && word.Confidence >= ReadWell && word.Box.Height <= Math.Max(160, pageHeight / 4)) || (word.Letters >= 3 && isIdentifier(word.Text));
}
