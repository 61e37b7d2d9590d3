using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Codecs.Rle;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class RleDecoderTests
{
    [Fact]
    public void LiteralAndReplicateRunsAlternate()
    {
        var frame = Frame([0x02, 1, 2, 3, 0xFD, 9, 0x00, 7]);
        Assert.Equal([1, 2, 3, 9, 9, 9, 9, 7], Decode(frame, SyntheticImage.Describe(4, 2, 8, 8)));
    }

    [Fact]
    public void TheNoOperationByteIsSkipped() =>
        Assert.Equal([5, 5], Decode(Frame([0x80, 0x80, 0xFF, 5]), SyntheticImage.Describe(2, 1, 8, 8)));

    [Fact]
    public void TheMostSignificantByteComesFirst() =>
        Assert.Equal([0x34, 0x12, 0x78, 0x56], Decode(Frame([0x01, 0x12, 0x56], [0x01, 0x34, 0x78]), SyntheticImage.Describe(2, 1, 16, 16)));

    [Fact]
    public void SamplesOfThirtyTwoBitsInThreeColoursTakeTwelveSegments()
    {
        var segments = Enumerable.Range(0, 12).Select(i => new byte[] { 0xFF, (byte)i }).ToArray();
        byte[] pixel = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8];
        Assert.Equal([.. pixel, .. pixel], Decode(Frame(segments), SyntheticImage.Describe(2, 1, 32, 32, samples: 3)));
    }

    [Fact]
    public void BytesBehindAFullFrameAreIgnored() =>
        Assert.Equal([5, 5], Decode(Frame([0xFD, 5, 0]), SyntheticImage.Describe(2, 1, 8, 8)));

    [Fact]
    public void OneBitFramesArePacked() =>
        Assert.Equal([0xAA, 0x01], Decode(Frame([0x01, 0xAA, 0x01]), SyntheticImage.Describe(3, 3, 1, 1)));

    [Theory]
    [InlineData("a run that is cut off", new byte[] { 0x05, 1, 2 })]
    [InlineData("too few bytes", new byte[] { 0x00, 1 })]
    [InlineData("a replicate without its byte", new byte[] { 0x01, 1, 2, 0xFE })]
    public void ASegmentThatDoesNotFillTheFrameIsCorrupt(string what, byte[] segment)
    {
        var failure = Assert.Throws<DecodeException>(() => Decode(Frame(segment), SyntheticImage.Describe(4, 1, 8, 8))).Failure;
        Assert.True(failure.Reason == DecodeFailureReason.CorruptData, what);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(63u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0xFFFFFFFFu)]
    public void ASegmentOutsideItsFrameIsCorrupt(uint offset)
    {
        var frame = Frame([0xFF, 5], [0xFF, 5]);
        BitConverter.TryWriteBytes(frame.AsSpan(8), offset);
        Assert.Throws<DecodeException>(() => Decode(frame, SyntheticImage.Describe(2, 1, 16, 16)));
    }

    [Fact]
    public void TheSegmentCountMustFitTheImage() =>
        Assert.Throws<DecodeException>(() => Decode(Frame([0xFF, 5]), SyntheticImage.Describe(2, 1, 16, 16)));

    private static byte[] Decode(byte[] frame, PixelDescription description)
    {
        var decoded = new byte[description.FrameLength];
        new RleDecoder().Decode(frame, description, decoded);
        return decoded;
    }

    private static byte[] Frame(params byte[][] segments)
    {
        var header = new byte[64];
        BitConverter.TryWriteBytes(header, segments.Length);
        var offset = 64;
        for (var i = 0; i < segments.Length; offset += segments[i].Length, i++)
            BitConverter.TryWriteBytes(header.AsSpan(4 + (4 * i)), offset);
        return [.. header, .. segments.SelectMany(s => s)];
    }
}
