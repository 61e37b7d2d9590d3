using System.Buffers.Binary;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Codecs.Jpeg2000;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class CodeStreamHeaderTests
{
    [Fact]
    public void TheImageIsDescribed()
    {
        var header = CodeStreamHeader.Read(Stream(640, 480, 640, 480));
        Assert.Equal((640, 480, 1), (header.Width, header.Height, header.Tiles));
        Assert.Equal([12], header.Precisions);
        Assert.False(header.IsSubsampled);
    }

    [Fact]
    public void TilesAreBounded() =>
        Assert.Equal(DecodeFailureReason.Unsupported, Fail(Stream(10_000, 10_000, 1, 1)).Reason);

    [Fact]
    public void PrecinctsAreBounded()
    {
        Assert.Equal(DecodeFailureReason.Unsupported, Fail(Stream(4096, 4096, 4096, 4096, precincts: [0x00])).Reason);
        Assert.Equal(4096, CodeStreamHeader.Read(Stream(4096, 4096, 4096, 4096, precincts: [0x88])).Width);
    }

    [Fact]
    public void PrecinctsAreBoundedInTilePartsToo()
    {
        var whole = Stream(4096, 4096, 4096, 4096);
        byte[] style = [0xFF, 0x52, 0, 13, 1, 0, 0, 1, 0, 0, 4, 4, 0, 1, 0x00];
        Assert.Equal(DecodeFailureReason.Unsupported, Fail([.. whole, .. style, 0xFF, 0x93, 0, 0, 0, 0]).Reason);
        byte[] first = [0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 16, 0, 2, 0xFF, 0x93, 1, 2];
        byte[] second = [0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 1, 2];
        Assert.Equal(DecodeFailureReason.Unsupported, Fail([.. whole[..^12], .. first, .. second, .. style, 0xFF, 0x93, 0, 0, 0, 0]).Reason);
    }

    [Theory]
    [InlineData(0u, 480u, 640u, 480u)]
    [InlineData(640u, 480u, 0u, 480u)]
    [InlineData(0xFFFFFFFFu, 480u, 640u, 480u)]
    public void SizesThatCannotBeAreCorrupt(uint width, uint height, uint tileWidth, uint tileHeight) =>
        Assert.Equal(DecodeFailureReason.CorruptData, Fail(Stream(width, height, tileWidth, tileHeight)).Reason);

    [Fact]
    public void AHeaderCutAnywhereIsCorrupt()
    {
        var stream = Stream(640, 480, 640, 480);
        for (var length = 0; length < stream.Length - 12; length++)
            Assert.Equal(DecodeFailureReason.CorruptData, Fail(stream[..length]).Reason);
    }

    [Fact]
    public void ATilePartOfTheWrongLengthIsCorrupt() =>
        Assert.Equal(DecodeFailureReason.CorruptData, Fail([.. Stream(640, 480, 640, 480)[..^12], 0xFF, 0x90, 0, 2]).Reason);

    [Fact]
    public void ACodeStreamInBoxesIsFound()
    {
        var stream = Stream(640, 480, 640, 480);
        byte[] length = [0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(length, stream.Length + 8);
        byte[] boxes = [0, 0, 0, 12, .. "jP  "u8, 0x0D, 0x0A, 0x87, 0x0A, .. length, .. "jp2c"u8, .. stream];
        Assert.Equal(stream, CodeStreamHeader.CodeStream(boxes).ToArray());
        Assert.Equal(stream, CodeStreamHeader.CodeStream(stream).ToArray());
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 7, 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new byte[] { 0, 0, 0, 99, 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new byte[] { 0, 0, 0, 8, 1, 2, 3, 4 })]
    [InlineData(new byte[0])]
    public void BoxesWithoutACodeStreamAreCorrupt(byte[] frame) =>
        Assert.Throws<DecodeException>(() => CodeStreamHeader.CodeStream(frame).Length);

    [Fact]
    public void AFewBytesCannotAskForAHugeImage()
    {
        var huge = SyntheticImage.Describe(16_384, 16_384, 8, 8);
        Assert.Throws<DecodeException>(() => PixelLimits.RequirePlausible(huge, encodedLength: 200));
        PixelLimits.RequirePlausible(huge, encodedLength: 1 << 17);
        PixelLimits.RequirePlausible(SyntheticImage.Describe(4096, 4096, 8, 8), encodedLength: 200);
    }

    private static DecodeFailure Fail(byte[] stream) => Assert.Throws<DecodeException>(() => CodeStreamHeader.Read(stream)).Failure;

    private static byte[] Stream(uint width, uint height, uint tileWidth, uint tileHeight, byte[]? precincts = null)
    {
        var sizes = new byte[32];
        uint[] values = [width, height, 0, 0, tileWidth, tileHeight, 0, 0];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(sizes.AsSpan(4 * i), values[i]);
        byte[] style = [(byte)(precincts is null ? 0 : 1), 0, 0, 1, 0, (byte)((precincts?.Length ?? 1) - 1), 4, 4, 0, 1, .. precincts ?? []];
        return
        [
            0xFF, 0x4F, 0xFF, 0x51, 0, 41, 0, 0, .. sizes, 0, 1, 11, 1, 1,
            0xFF, 0x52, 0, (byte)(style.Length + 2), .. style,
            0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1,
        ];
    }
}
