namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Where an image has many shapes that stand in no row: speckle, noise, vessels. A page reader makes words of them, slowly; what is written there
/// is found by its strokes.
/// </summary>
internal sealed class GrainMap(int width, int height)
{
    private const int Cell = 32;
    private const int Many = 5;
    private readonly int _columns = (width + Cell - 1) / Cell;
    private readonly int[] _most = new int[((width + Cell - 1) / Cell) * ((height + Cell - 1) / Cell)];

    /// <summary>Counts the shapes of one threshold that are in no row worth reading.</summary>
    public void Add(List<Stroke> strokes, HashSet<PixelBox> inRows)
    {
        if (strokes.Count < Many)
            return;
        var counts = new int[_most.Length];
        foreach (var stroke in strokes)
        {
            if (inRows.Contains(stroke.Box))
                continue;
            ref var count = ref counts[(stroke.Box.Y / Cell * _columns) + (stroke.Box.X / Cell)];
            count++;
        }

        for (var i = 0; i < counts.Length; i++)
            _most[i] = Math.Max(_most[i], counts[i]);
    }

    /// <summary>The box around a box whose cells are those of the image.</summary>
    public static PixelBox Aligned(PixelBox box, int width, int height)
    {
        var inside = box.Within(width, height);
        return PixelBox.Between(inside.X / Cell * Cell, inside.Y / Cell * Cell, (inside.Right + Cell - 1) / Cell * Cell, (inside.Bottom + Cell - 1) / Cell * Cell).Within(width, height);
    }

    /// <summary>Takes over what was counted anew in a part.</summary>
    public void Replace(PixelBox part, GrainMap there)
    {
        for (var i = 0; i < there._most.Length; i++)
            _most[((part.Y / Cell) + (i / there._columns)) * _columns + (part.X / Cell) + (i % there._columns)] = there._most[i];
    }

    /// <summary>Whether there are many near a box.</summary>
    public bool IsGrainy(PixelBox box)
    {
        var near = box.Padded(Cell / 2).Within(width, height);
        for (var y = near.Y / Cell; y <= (near.Bottom - 1) / Cell; y++)
        {
            for (var x = near.X / Cell; x <= (near.Right - 1) / Cell; x++)
            {
                if (_most[(y * _columns) + x] >= Many)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The image with an even grey where its grains were.</summary>
    public GreyImage Cleared(GreyImage image)
    {
        if (!_most.Any(static count => count >= Many))
            return image;
        var pixels = (byte[])image.Pixels.Clone();
        var (sum, seen) = (0L, 0);
        for (var i = 0; i < _most.Length; i++)
        {
            if (_most[i] < Many)
                continue;
            ForEachRow(i, row => { foreach (var value in pixels.AsSpan(row.Start, row.Length)) sum += value; seen += row.Length; });
        }

        for (var i = 0; i < _most.Length; i++)
        {
            if (_most[i] >= Many)
                ForEachRow(i, row => pixels.AsSpan(row.Start, row.Length).Fill((byte)(sum / seen)));
        }

        return new(image.Width, image.Height, pixels);
    }

    private void ForEachRow(int cell, Action<(int Start, int Length)> act)
    {
        var (left, top) = (cell % _columns * Cell, cell / _columns * Cell);
        for (var y = top; y < Math.Min(top + Cell, height); y++)
            act(((y * width) + left, Math.Min(Cell, width - left)));
    }
}
