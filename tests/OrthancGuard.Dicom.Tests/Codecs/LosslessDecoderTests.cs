using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Codecs.Jpeg;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class LosslessDecoderTests
{
    private const int Width = 37;
    private const int Height = 29;
    private readonly LosslessDecoder _decoder = new();

    public static TheoryData<int, int> PredictorsAndPrecisions() =>
        [.. from predictor in Enumerable.Range(1, 7) from precision in Enumerable.Range(2, 15) select (predictor, precision)];

    [Theory]
    [MemberData(nameof(PredictorsAndPrecisions))]
    public void EveryPredictorAtEveryPrecisionGivesTheImageBack(int predictor, int precision)
    {
        var image = SyntheticImage.Component(Width, Height, precision);
        var stream = new LosslessEncoder(Width, Height, precision) { Predictor = predictor }.Encode(image);
        var allocated = precision > 8 ? 16 : 8;
        Assert.Equal(SyntheticImage.ToBytes(allocated, image), Decode(stream, SyntheticImage.Describe(Width, Height, allocated, precision)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(7, false)]
    public void RestartMarkersResetThePrediction(int rows, bool interleaved)
    {
        var colours = Enumerable.Range(1, 3).Select(seed => SyntheticImage.Component(Width, Height, 8, seed)).ToArray();
        var stream = new LosslessEncoder(Width, Height, 8) { Predictor = 5, RestartRows = rows, Interleaved = interleaved }.Encode(colours);
        Assert.Equal(SyntheticImage.ToBytes(8, colours), Decode(stream, SyntheticImage.Describe(Width, Height, 8, 8, samples: 3)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ComponentsMayShareAScanOrHaveTheirOwn(bool interleaved)
    {
        var colours = Enumerable.Range(1, 3).Select(seed => SyntheticImage.Component(Width, Height, 16, seed)).ToArray();
        var stream = new LosslessEncoder(Width, Height, 16) { Predictor = 6, Interleaved = interleaved }.Encode(colours);
        Assert.Equal(SyntheticImage.ToBytes(16, colours), Decode(stream, SyntheticImage.Describe(Width, Height, 16, 16, samples: 3)));
    }

    [Fact]
    public void CodesOfUpToSixteenBitsAreFound()
    {
        var image = SyntheticImage.Component(Width, Height, 14);
        var stream = new LosslessEncoder(Width, Height, 14) { Predictor = 3, LongCodes = true }.Encode(image);
        Assert.Equal(SyntheticImage.ToBytes(16, image), Decode(stream, SyntheticImage.Describe(Width, Height, 16, 14)));
    }

    [Fact]
    public void ThePointTransformLosesTheLowBitsOnly()
    {
        var image = SyntheticImage.Component(Width, Height, 12);
        var stream = new LosslessEncoder(Width, Height, 12) { Predictor = 2, PointTransform = 3 }.Encode(image);
        var expected = SyntheticImage.ToBytes(16, [.. image.Select(v => v & ~7)]);
        Assert.Equal(expected, Decode(stream, SyntheticImage.Describe(Width, Height, 16, 12)));
    }

    [Fact]
    public void SignedSamplesOfFewerBitsAreSignExtended()
    {
        var image = SyntheticImage.Component(Width, Height, 12);
        var stream = new LosslessEncoder(Width, Height, 12).Encode(image);
        var expected = SyntheticImage.ToBytes(16, [.. image.Select(v => v << 20 >> 20)]);
        Assert.Equal(expected, Decode(stream, SyntheticImage.Describe(Width, Height, 16, 12, signed: true)));
    }

    [Fact]
    public void AStreamCutAnywhereIsCorrupt()
    {
        var stream = new LosslessEncoder(Width, Height, 12) { RestartRows = 5 }.Encode(SyntheticImage.Component(Width, Height, 12));
        var description = SyntheticImage.Describe(Width, Height, 16, 12);
        for (var length = 0; length < stream.Length - 4; length++)
        {
            var cut = stream[..length];
            var failure = Assert.Throws<DecodeException>(() => Decode(cut, description)).Failure;
            Assert.Equal(DecodeFailureReason.CorruptData, failure.Reason);
        }
    }

    [Theory]
    [InlineData(Width + 1, Height, 16, 1)]
    [InlineData(Width, Height - 1, 16, 1)]
    [InlineData(Width, Height, 8, 1)]
    [InlineData(Width, Height, 16, 3)]
    public void AStreamThatContradictsItsDataSetIsCorrupt(int columns, int rows, int bitsAllocated, int samples)
    {
        var stream = new LosslessEncoder(Width, Height, 12).Encode(SyntheticImage.Component(Width, Height, 12));
        var description = SyntheticImage.Describe(columns, rows, bitsAllocated, 8, samples);
        var failure = Assert.Throws<DecodeException>(() => Decode(stream, description)).Failure;
        Assert.Equal(DecodeFailureReason.CorruptData, failure.Reason);
    }

    private byte[] Decode(byte[] stream, PixelDescription description)
    {
        var frame = new byte[description.FrameLength];
        _decoder.Decode(stream, description, frame);
        return frame;
    }
}
