using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class AlteredRowsTests
{
    private const int Row = 6;

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("0,1,2,3,4,5,6,7")]
    [InlineData("1,2,5,7")]
    public void PiecesJoinToTheAlteredPlaneAndTakeTheOtherRowsFromTheOriginal(string rows)
    {
        byte[] original = [.. Enumerable.Range(0, 8 * Row).Select(static i => (byte)i)];
        byte[] altered = [.. original];
        var changed = rows.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        foreach (var row in changed)
            altered[(row * Row) + 3] = 200;
        var pieces = AlteredRows.Of(original, altered, Row);
        Assert.Equal(altered, pieces.SelectMany(static piece => piece.ToArray()));
        Assert.Equal(changed.Length * Row, pieces.Where(piece => !original.AsSpan().Overlaps(piece.Span)).Sum(static piece => piece.Length));
    }

    [Fact]
    public void AStretchOfPiecesIsWhatItIsInOne()
    {
        byte[] whole = [.. Enumerable.Range(0, 20).Select(static i => (byte)i)];
        var pieces = new PixelPieces([whole.AsMemory(0, 7), default, whole.AsMemory(7, 1), whole.AsMemory(8)]);
        Assert.Equal(whole.Length, pieces.Length);
        for (var start = 0; start <= whole.Length; start++)
        {
            for (var length = 0; start + length <= whole.Length; length++)
            {
                var part = new byte[length];
                pieces.CopyTo(start, part);
                Assert.Equal(whole[start..(start + length)], part);
            }
        }
    }
}
