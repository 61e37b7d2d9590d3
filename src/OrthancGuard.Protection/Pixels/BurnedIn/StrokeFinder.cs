using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Finds bright components with sharp edges and an even colour, at several thresholds, by labelling runs. Whether they are letters is
/// for <see cref="TextRows"/> to say.
/// </summary>
/// <param name="image">Where.</param>
/// <param name="reach">How many pixels beside a stroke its background is: more in an enlarged image.</param>
internal sealed class StrokeFinder(GreyImage image, int reach)
{
    public const int LeastHeight = 5;
    private const int PlateauDepth = 24;
    private readonly List<Run> _runs = [];
    private readonly List<int> _parents = [];
    private int[] _rowStarts = [];

    /// <summary>The strokes that stand out at a threshold.</summary>
    /// <param name="threshold">The darkest value that belongs to a stroke.</param>
    /// <param name="mostHeight">The tallest letter.</param>
    public List<Stroke> Find(int threshold, int mostHeight)
    {
        Label(threshold);
        var parts = new Dictionary<int, Part>();
        for (var i = 0; i < _runs.Count; i++)
        {
            ref var part = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, Root(i), out var known);
            part = known ? part : Part.Empty;
            Add(ref part, _runs[i]);
        }

        var plausible = parts.Where(pair => IsPlausible(pair.Value, mostHeight)).ToDictionary();
        if (plausible.Count == 0)
            return [];
        for (var i = 0; i < _runs.Count; i++)
        {
            ref var part = ref CollectionsMarshal.GetValueRefOrNullRef(plausible, Root(i));
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref part))
                part.Plateau += CountAtLeast(_runs[i], part.Peak - PlateauDepth);
        }

        return [.. plausible.Values.Select(static part => part.ToStroke())];
    }

    private void Label(int threshold)
    {
        _runs.Clear();
        _parents.Clear();
        _rowStarts = new int[image.Height + 1];
        for (var y = 0; y < image.Height; y++)
        {
            _rowStarts[y] = _runs.Count;
            var above = y > 0 ? _rowStarts[y - 1] : 0;
            var row = image.Pixels.AsSpan(y * image.Width, image.Width);
            for (var x = 0; x < row.Length;)
            {
                var skip = row[x..].IndexOfAnyInRange((byte)threshold, byte.MaxValue);
                if (skip < 0)
                    break;
                var start = x + skip;
                var length = row[start..].IndexOfAnyExceptInRange((byte)threshold, byte.MaxValue);
                var end = length < 0 ? row.Length : start + length;
                Join(new(y, start, end), ref above, y > 0 ? _rowStarts[y] : 0);
                x = end;
            }
        }

        _rowStarts[image.Height] = _runs.Count;
    }

    /// <summary>Adds a run and joins it with those of the row above that touch it, corners included.</summary>
    private void Join(Run run, ref int above, int aboveEnd)
    {
        var index = _runs.Count;
        _runs.Add(run);
        _parents.Add(index);
        while (above < aboveEnd && _runs[above].End < run.Start)
            above++;
        for (var other = above; other < aboveEnd && _runs[other].Start <= run.End; other++)
        {
            var (a, b) = (Root(other), Root(index));
            _parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }

    private int Root(int index)
    {
        while (_parents[index] != index)
            index = _parents[index] = _parents[_parents[index]];
        return index;
    }

    private void Add(ref Part part, Run run)
    {
        var row = image.Pixels.AsSpan(run.Y * image.Width, image.Width);
        part.Left = Math.Min(part.Left, run.Start);
        part.Right = Math.Max(part.Right, run.End);
        part.Top = Math.Min(part.Top, run.Y);
        part.Bottom = Math.Max(part.Bottom, run.Y + 1);
        part.Area += run.End - run.Start;
        part.Runs++;
        part.Peak = Math.Max(part.Peak, Max(row[run.Start..run.End]));
        part.Edge += Max(row.Slice(run.Start, Math.Min(reach, run.End - run.Start))) - row[Math.Max(0, run.Start - reach)];
        part.Edge += Max(row[Math.Max(run.Start, run.End - reach)..run.End]) - row[Math.Min(row.Length - 1, run.End + reach - 1)];
    }

    private static bool IsPlausible(in Part part, int mostHeight)
    {
        int width = part.Right - part.Left, height = part.Bottom - part.Top;
        if (height < LeastHeight || height > mostHeight || width > 16 * height)
            return false;
        var fill = (float)part.Area / (width * height);
        if (fill < 0.08f || (fill > 0.9f && width > 0.4f * height))
            return false;
        // Several letters that touch are crossed by as many strokes.
        var crossings = (float)part.Runs / height;
        if (width > 1.7f * height && crossings < 0.9f * width / height)
            return false;
        return (float)part.Area / part.Runs <= MathF.Max(2.5f, 0.75f * height);
    }

    private int CountAtLeast(Run run, int least)
    {
        var count = 0;
        foreach (var value in image.Pixels.AsSpan((run.Y * image.Width) + run.Start, run.End - run.Start))
            count += value >= least ? 1 : 0;
        return count;
    }

    private static byte Max(ReadOnlySpan<byte> values)
    {
        byte most = 0;
        foreach (var value in values)
            most = Math.Max(most, value);
        return most;
    }

    private readonly record struct Run(int Y, int Start, int End);

    private record struct Part(int Left, int Top, int Right, int Bottom, int Area, int Runs, int Peak, int Edge, int Plateau)
    {
        public static Part Empty => new(int.MaxValue, int.MaxValue, 0, 0, 0, 0, 0, 0, 0);

        public readonly Stroke ToStroke() =>
            new(PixelBox.Between(Left, Top, Right, Bottom), Area, Runs, Peak, Edge / (2f * Runs), (float)Plateau / Area);
    }
}
