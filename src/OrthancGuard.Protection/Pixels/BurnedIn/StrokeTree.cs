using System.Buffers;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// The bright connected shapes of an image (corners touch) at one threshold after the other, from the brightest down: pixels are added in the
/// order of their values and joined with their neighbours, and what is known of a shape is carried along. One pass over the image does for
/// all thresholds, and for level and turned letters.
/// </summary>
internal sealed class StrokeTree : IDisposable
{
    private const int PlateauDepth = 24;
    private const int Absent = -1;
    private readonly GreyImage _image;
    private readonly int _mostHeight;
    private readonly int _stride;
    private readonly byte[] _values;
    private readonly int[] _order;
    private readonly int[] _parents;
    private readonly Part[] _parts;
    private readonly List<int> _roots = [];
    private readonly int _tooLarge;
    private int _added;

    /// <param name="image">Where.</param>
    /// <param name="mostHeight">The tallest letter.</param>
    public StrokeTree(GreyImage image, int mostHeight)
    {
        (_image, _mostHeight) = (image, mostHeight);
        // A border of pixels that are never added spares asking for the edges of the image.
        _stride = image.Width + 2;
        var size = _stride * (image.Height + 2);
        // What is too large for a letter stays so: all of it is one shape, of which no more than that is known. Most of an image soon belongs to it.
        _tooLarge = size;
        _values = ArrayPool<byte>.Shared.Rent(size);
        _parents = ArrayPool<int>.Shared.Rent(size + 1);
        _parts = ArrayPool<Part>.Shared.Rent(size);
        _order = ArrayPool<int>.Shared.Rent(image.Pixels.Length);
        Array.Fill(_parents, Absent, 0, size);
        _parents[_tooLarge] = _tooLarge;
        Array.Clear(_values, 0, size);
        for (var y = 0; y < image.Height; y++)
            image.Pixels.AsSpan(y * image.Width, image.Width).CopyTo(_values.AsSpan(((y + 1) * _stride) + 1));
        Sort();
    }

    /// <summary>Goes down to a threshold, which must be lower than the last, and gives the shapes that may be letters at it.</summary>
    /// <param name="threshold">The darkest value that belongs to a shape.</param>
    /// <param name="level">Gets those of level text.</param>
    /// <param name="turned">Gets those of text that runs up or down, rows and columns exchanged.</param>
    public void Descend(int threshold, List<Stroke> level, List<Stroke> turned)
    {
        while (_added < _image.Pixels.Length && _values[_order[_added]] >= threshold)
            Add(_order[_added++]);
        var kept = 0;
        for (var i = 0; i < _roots.Count; i++)
        {
            var root = _roots[i];
            if (_parents[root] != root)
                continue;
            ref readonly var part = ref _parts[root];
            _roots[kept++] = root;
            if (StrokeShape.IsPlausible(part.Right - part.Left, part.Bottom - part.Top, part.Area, part.Across, _mostHeight))
                level.Add(part.ToStroke(Edge(root, part, threshold, 1, _stride)));
            if (StrokeShape.IsPlausible(part.Bottom - part.Top, part.Right - part.Left, part.Area, part.Down, _mostHeight))
                turned.Add(part.ToTurnedStroke(Edge(root, part, threshold, _stride, 1)));
        }

        _roots.RemoveRange(kept, _roots.Count - kept);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_values);
        ArrayPool<int>.Shared.Return(_parents);
        ArrayPool<Part>.Shared.Return(_parts);
        ArrayPool<int>.Shared.Return(_order);
    }

    private void Sort()
    {
        Span<int> places = stackalloc int[257];
        places.Clear();
        foreach (var value in _image.Pixels)
            places[256 - value]++;
        for (var i = 1; i <= 256; i++)
            places[i] += places[i - 1];
        for (var y = 0; y < _image.Height; y++)
        {
            var at = ((y + 1) * _stride) + 1;
            foreach (var value in _image.Pixels.AsSpan(y * _image.Width, _image.Width))
                _order[places[255 - value]++] = at++;
        }
    }

    private void Add(int at)
    {
        if (IsBesideTooLarge(at))
        {
            _parents[at] = _tooLarge;
            for (var above = at - _stride; above <= at + _stride; above += _stride)
            {
                for (var other = above - 1; other <= above + 1; other++)
                {
                    if (_parents[other] >= 0 && _parents[other] != _tooLarge)
                        _parents[Root(other)] = _tooLarge;
                }
            }

            return;
        }

        var (row, column) = Math.DivRem(at, _stride);
        var (left, right, up, down) = (_parents[at - 1] >= 0 ? 1 : 0, _parents[at + 1] >= 0 ? 1 : 0, _parents[at - _stride] >= 0 ? 1 : 0, _parents[at + _stride] >= 0 ? 1 : 0);
        _parents[at] = at;
        _parts[at] = new(column - 1, row - 1, _values[at]);
        var root = at;
        // A neighbour at a corner is joined already where one beside both stands.
        if (up > 0)
            Join(ref root, at - _stride);
        if (left > 0)
            Join(ref root, at - 1);
        if (right > 0)
            Join(ref root, at + 1);
        if (down > 0)
            Join(ref root, at + _stride);
        if (up + left == 0)
            Join(ref root, at - _stride - 1);
        if (up + right == 0)
            Join(ref root, at - _stride + 1);
        if (down + left == 0)
            Join(ref root, at + _stride - 1);
        if (down + right == 0)
            Join(ref root, at + _stride + 1);
        if (root == at)
        {
            _roots.Add(at);
            return;
        }

        if (root == _tooLarge)
            return;
        // A pixel between two makes one run of them.
        ref var part = ref _parts[root];
        part.Across -= left + right;
        part.Down -= up + down;
        if (part.Bottom - part.Top > _mostHeight && part.Right - part.Left > _mostHeight)
            _parents[root] = _tooLarge;
    }

    private bool IsBesideTooLarge(int at) =>
        _parents[at - 1] == _tooLarge || _parents[at + 1] == _tooLarge || _parents[at - _stride] == _tooLarge || _parents[at + _stride] == _tooLarge;

    private void Join(ref int root, int other)
    {
        if (_parents[other] < 0)
            return;
        var with = Root(other);
        if (with == root)
            return;
        if (with == _tooLarge || root == _tooLarge)
        {
            _parents[with == _tooLarge ? root : with] = _tooLarge;
            root = _tooLarge;
            return;
        }

        var (large, small) = _parts[with].Area >= _parts[root].Area ? (with, root) : (root, with);
        _parents[small] = large;
        _parts[large].Take(_parts[small]);
        root = large;
    }

    private int Root(int at)
    {
        while (_parents[at] != at)
            at = _parents[at] = _parents[_parents[at]];
        return at;
    }

    /// <summary>How much brighter the ends of its runs are than what stands two pixels beside them, on average.</summary>
    private float Edge(int root, in Part part, int threshold, int along, int across)
    {
        var isLevel = along == 1;
        var (first, last) = isLevel ? (part.Left, part.Right) : (part.Top, part.Bottom);
        var (top, bottom) = isLevel ? (part.Top, part.Bottom) : (part.Left, part.Right);
        var end = isLevel ? _image.Width : _image.Height;
        var (sum, runs) = (0, 0);
        for (var line = (int)top; line < bottom; line++)
        {
            var start = ((line + 1) * across) + along;
            for (var i = (int)first; i < last; i++)
            {
                if (_values[start + (i * along)] < threshold)
                    continue;
                var from = i;
                while (i < last && _values[start + (i * along)] >= threshold)
                    i++;
                if (Root(start + (from * along)) != root)
                    continue;
                int one = _values[start + (from * along)], other = _values[start + ((i - 1) * along)];
                if (i - from > 1)
                    (one, other) = (Math.Max(one, _values[start + ((from + 1) * along)]), Math.Max(other, _values[start + ((i - 2) * along)]));
                sum += one - _values[start + (Math.Max(0, from - 2) * along)] + other - _values[start + (Math.Min(end - 1, i + 1) * along)];
                runs++;
            }
        }

        return runs == 0 ? 0 : sum / (2f * runs);
    }

    private record struct Part(ushort Left, ushort Top, ushort Right, ushort Bottom, int Area, int Across, int Down, int Plateau, byte Peak)
    {
        public Part(int x, int y, byte value)
            : this((ushort)x, (ushort)y, (ushort)(x + 1), (ushort)(y + 1), 1, 1, 1, 1, value)
        {
        }

        public void Take(in Part other)
        {
            (Left, Top) = (Math.Min(Left, other.Left), Math.Min(Top, other.Top));
            (Right, Bottom) = (Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
            // What is far below the brightest is no part of its plateau.
            var (bright, dark) = Peak >= other.Peak ? (this, other) : (other, this);
            Plateau = bright.Plateau + (bright.Peak - dark.Peak <= PlateauDepth ? dark.Plateau : 0);
            Peak = bright.Peak;
            Area += other.Area;
            Across += other.Across;
            Down += other.Down;
        }

        public readonly Stroke ToStroke(float edge) => new(PixelBox.Between(Left, Top, Right, Bottom), Area, Across, Peak, edge, (float)Plateau / Area);

        public readonly Stroke ToTurnedStroke(float edge) => new(PixelBox.Between(Top, Left, Bottom, Right), Area, Down, Peak, edge, (float)Plateau / Area);
    }
}
