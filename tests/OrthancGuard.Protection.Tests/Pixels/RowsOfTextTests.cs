using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>What a row that is text says of the rows around it.</summary>
public sealed class RowsOfTextTests
{
    private static readonly TextRow Word = new(new(100, 50, 60, 8), 8, 6, IsEven: true) { Surprise = 25, Edge = 70 };

    [Fact]
    public void ARowThatIsLikeAWordIsTextWhereItAloneWouldBeDoubtful()
    {
        var like = new TextRow(new(300, 200, 20, 7), 7, 3.4f, IsEven: true) { Surprise = 9, Edge = 50 };

        Assert.False(like.IsSure);
        Assert.All(RowKin.Mark([Word, like]), static row => Assert.True(row.IsSure));
        Assert.False(RowKin.Mark([Word with { Surprise = 15 }, like])[1].IsSure);
    }

    [Fact]
    public void WhatIsLargerOrTurnedOrUnevenOrSoftOrLikelierIsNot()
    {
        var like = new TextRow(new(300, 200, 20, 7), 7, 3.4f, IsEven: true) { Surprise = 9, Edge = 50 };
        TextRow[] others = [like with { Height = 11 }, like with { Height = 5 }, like with { IsTurned = true }, like with { IsEven = false }, like with { Edge = 40 }, like with { Surprise = 8 }];

        Assert.All(RowKin.Mark([Word, .. others])[1..], static row => Assert.False(row.IsSure));
    }

    [Fact]
    public void OfAWordSeenInPartTheRestGoesAsWell()
    {
        var whole = new TextRow(new(76, 48, 84, 11), 9, 5, IsEven: false) { Surprise = 1.5f, Edge = 50 };
        var beside = new TextRow(new(162, 51, 20, 7), 7, 2, IsEven: false) { Surprise = 4, Edge = 50 };

        Assert.Equal(PixelBox.Between(76, 48, 182, 59), RowReach.Of(Word, [whole, beside]));
        Assert.Equal(PixelBox.Between(76, 48, 182, 59).Transposed(), RowReach.Of(Turned(Word), [Turned(whole), Turned(beside)]));
    }

    [Fact]
    public void WhatStandsAcrossTheLineOrFarOrIsLikelyIsNotOfTheWord()
    {
        var beside = new TextRow(new(162, 51, 20, 7), 7, 2, IsEven: false) { Surprise = 4, Edge = 50 };
        TextRow[] others = [beside with { Box = new(150, 40, 40, 20) }, beside with { Box = new(170, 51, 20, 7) }, beside with { Surprise = 2 }, beside with { Height = 14 }, beside with { Edge = 30 }, Turned(beside)];

        Assert.Equal(Word.Box, RowReach.Of(Word, others));
    }

    [Fact]
    public void ARowThatIsHardlySureReachesNoFarther()
    {
        var whole = new TextRow(new(76, 48, 84, 11), 9, 5, IsEven: false) { Surprise = 1.5f, Edge = 50 };
        var hardly = Word with { Surprise = 12 };

        Assert.Equal(Word.Box, RowReach.Of(hardly, [whole]));
        Assert.NotEqual(Word.Box, RowReach.Of(hardly with { IsAlone = true }, [whole]));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(62, false)]
    public void ThatShapesStandAloneSaysSomethingWhereThereIsRoomForOthers(int height, bool isSure)
    {
        var strokes = Enumerable.Range(0, 4).Select(i => new Stroke(new(i * height, 10, height / 2, height), 4 * height, 2 * height, 250, 100, 0.8f)).ToArray();
        var row = TextRow.TryCreate(strokes);

        Assert.Equal(isSure, (row!.Value with { Surprise = 5, IsAlone = true }).IsSure);
    }

    private static TextRow Turned(TextRow row) => row with { Box = row.Box.Transposed(), IsTurned = true };
}
