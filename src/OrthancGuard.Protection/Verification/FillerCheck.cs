using System.Runtime.CompilerServices;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Whether what was filled in is noise that knows nothing of what was there. Blocks of 4 × 4 pixels of one zone are compared: of noise,
/// their means differ as their pixels make them; of anything that can be drawn, more.
/// </summary>
internal sealed class FillerCheck
{
    private const int Side = 4;
    private const int Pixels = Side * Side;

    private const int FewestPixels = 12;
    private const double Rounding = 1.0 / 12;

    /// <summary>No tissue and no air measures less, Hounsfield units: padding beside the field of view.</summary>
    private const float NotReconstructed = -1150;

    /// <summary>With fewer blocks chance alone could reach the limit.</summary>
    private const int FewestBlocks = 200;

    private readonly Zone _filler = new(), _background = new();

    /// <summary>Greatest variance of block means against what chance gives; 1 where there is too little to tell.</summary>
    public double Structure => Math.Max(_filler.Structure, _background.Structure);

    /// <summary>Correlation of the filler with the original.</summary>
    public double Likeness => _filler.Likeness;

    /// <summary>Takes in one image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(SeriesImage before, SeriesImage after, FacePlace place)
    {
        var (slice, format) = (before.Slice, before.Format);
        using var loaded = after.Load();
        ReadOnlySpan<byte> old = slice.Cells.Span, cells = loaded.Memory.Span;
        Span<double> now = stackalloc double[Pixels], was = stackalloc double[Pixels];
        for (var row = 0; row + Side <= before.Rows; row += Side)
        {
            for (var column = 0; column + Side <= before.Columns; column += Side)
            {
                if (ZoneOf(place, slice, column, row) is not { } zone)
                    continue;
                var count = 0;
                var isKept = false;
                for (var k = 0; k < Pixels; k++)
                {
                    var at = (row + (k / Side)) * before.Columns + column + k % Side;
                    int a = format.Read(old, at), b = format.Read(cells, at);
                    // Background is background, also where it was so before; among filler, what is the same is left out.
                    var value = b * slice.Slope + slice.Intercept;
                    isKept |= a == b && zone == FaceZone.Background && (value > place.Threshold || (place.IsCt && value < NotReconstructed));
                    if (a == b && zone == FaceZone.Filler)
                        continue;
                    (was[count], now[count]) = (a * slice.Slope + slice.Intercept, value);
                    count++;
                }

                // What was kept in these places, for the brain's sake or beyond what was reconstructed, was not filled in.
                if (count >= FewestPixels && !isKept)
                    (zone == FaceZone.Filler ? _filler : _background).Add(was[..count], now[..count]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FaceZone? ZoneOf(FacePlace place, HeadSlice slice, int column, int row)
    {
        var zone = At(column, row);
        if (zone == FaceZone.Kept)
            return null;
        // From the far corner back, which is the likeliest to differ.
        for (var k = Pixels - 1; k > 0; k--)
        {
            if (At(column + k % Side, row + k / Side) != zone)
                return null;
        }

        return zone;

        // Above the brow what is deep is kept.
        FaceZone At(int x, int y) => place.ToAtlas.Apply(slice.Pixel(x, y)) is var p && p.Z > FaceRegion.BrowBottom ? FaceZone.Kept : FaceRegion.Zone(p);
    }

    private sealed class Zone
    {
        private long _blocks, _pixels;
        private double _within, _means, _now, _was, _nowNow, _wasWas, _nowWas;

        public double Structure
        {
            get
            {
                if (_blocks < FewestBlocks)
                    return 1;
                // One-way analysis of variance. A twelfth of a unit is what rounding alone makes, even of a constant.
                var between = (_means - _now * _now / _pixels) / (_blocks - 1);
                return (between + Rounding) / (_within / (_pixels - _blocks) + Rounding);
            }
        }

        public double Likeness
        {
            get
            {
                if (_blocks < FewestBlocks)
                    return 0;
                var product = (_nowNow - _now * _now / _pixels) * (_wasWas - _was * _was / _pixels);
                return product > 0 ? (_nowWas - _now * _was / _pixels) / Math.Sqrt(product) : 0;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(ReadOnlySpan<double> was, ReadOnlySpan<double> now)
        {
            double sum = 0, squares = 0;
            for (var k = 0; k < now.Length; k++)
            {
                sum += now[k];
                squares += now[k] * now[k];
                _was += was[k];
                _wasWas += was[k] * was[k];
                _nowWas += now[k] * was[k];
            }

            _blocks++;
            _pixels += now.Length;
            _now += sum;
            _nowNow += squares;
            _means += sum * sum / now.Length;
            _within += squares - sum * sum / now.Length;
        }
    }
}
