using OrthancGuard.Dicom.Codecs;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class FragmentedFramesTests
{
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF, 0xE0];
    private static readonly byte[] Jpeg2000Start = [0xFF, 0x4F, 0xFF, 0x51];
    private static readonly byte[] Rest = [1, 2, 3, 4, 5, 6];

    [Fact]
    public void ASingleFrameTakesEveryFragment() =>
        Assert.Equal([.. JpegStart, .. Rest, .. Rest], Locate([JpegStart, Rest, Rest], 1)[0]);

    [Fact]
    public void AsManyFragmentsAsFramesNeedNoTable() =>
        Assert.Equal([Rest, JpegStart], Locate([Rest, JpegStart], 2));

    [Fact]
    public void TheBasicOffsetTableTellsFragmentsOfFramesApart() =>
        Assert.Equal([[.. Rest, .. Rest], Rest], Locate([Rest, Rest, Rest], 2, basicTable: [0, 28]));

    [Fact]
    public void TheExtendedOffsetTableGoesBeforeTheBasicOne() =>
        Assert.Equal([Rest, [.. Rest, .. Rest]], Locate([Rest, Rest, Rest], 2, basicTable: [0, 28], extendedTable: [0, 14]));

    [Fact]
    public void WithoutATableFramesStartWhereCodeStreamsStart()
    {
        Assert.Equal([[.. JpegStart, .. Rest], JpegStart], Locate([JpegStart, Rest, JpegStart], 2));
        Assert.Equal([Jpeg2000Start, [.. Jpeg2000Start, .. Rest]], Locate([Jpeg2000Start, Jpeg2000Start, Rest], 2));
    }

    [Fact]
    public void FramesThatCannotBeToldApartAreCorrupt()
    {
        Assert.Throws<DecodeException>(() => Locate([Rest, Rest, Rest], 2));
        Assert.Throws<DecodeException>(() => Locate([Rest, JpegStart, JpegStart], 2));
        Assert.Throws<DecodeException>(() => Locate([JpegStart, Rest], 3));
        Assert.Throws<DecodeException>(() => Locate([], 1));
    }

    [Theory]
    [InlineData(0u, 13u)]
    [InlineData(0u, 0u)]
    [InlineData(14u, 0u)]
    [InlineData(14u, 28u)]
    [InlineData(0u, 0xFFFFFFFFu)]
    [InlineData(0u, 42u)]
    public void ATableThatPointsBesideTheFragmentsIsCorrupt(uint first, uint second)
    {
        Assert.Throws<DecodeException>(() => Locate([Rest, Rest, Rest], 2, basicTable: [first, second]));
        Assert.Throws<DecodeException>(() => Locate([Rest, Rest, Rest], 2, extendedTable: [first, second]));
    }

    [Fact]
    public void ATableMustHaveAnEntryForEachFrame() =>
        Assert.Throws<DecodeException>(() => Locate([Rest, Rest, Rest], 2, basicTable: [0]));

    private static byte[][] Locate(byte[][] fragments, int frames, uint[]? basicTable = null, ulong[]? extendedTable = null)
    {
        var located = FragmentedFrames.Locate(
            [.. fragments.Select(f => new ReadOnlyMemory<byte>(f))],
            [.. (basicTable ?? []).SelectMany(BitConverter.GetBytes)],
            [.. (extendedTable ?? []).SelectMany(BitConverter.GetBytes)],
            frames);
        return [.. Enumerable.Range(0, frames).Select(i => located[i].ToArray())];
    }
}
