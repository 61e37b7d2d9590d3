using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

public sealed class CodestreamTextTests
{
    private static byte[] Segment(byte marker, ReadOnlySpan<byte> payload) =>
        [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    private static byte[] Jpeg(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(static segment => segment)];

    private static readonly byte[] Scan = [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9];

    [Fact]
    public void CommentsAndApplicationSegmentsAreFound()
    {
        var bytes = Jpeg(Segment(0xFE, "Jane Tester"u8), Segment(0xE1, "Exif\0\0name"u8), Segment(0xDB, [0, 1, 2]), Scan);
        var found = CodestreamText.Find(bytes);
        Assert.Equal(["Jane Tester"u8.ToArray(), "Exif\0\0name"u8.ToArray()], found.Select(range => bytes[range]));
    }

    [Fact]
    public void WhatADecoderNeedsStays() => Assert.Empty(CodestreamText.Find(Jpeg(
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]), Segment(0xC3, [8, 0, 1, 0, 1, 1]), Scan)));

    [Fact]
    public void AThumbnailIsAPictureToo() =>
        Assert.NotEmpty(CodestreamText.Find(Jpeg(Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]), Scan)));

    [Fact]
    public void WhatStandsBehindTheEndIsFoundAndPaddingIsNot()
    {
        byte[] bytes = [.. Jpeg(Scan), .. "Jane"u8];
        Assert.Equal("Jane"u8.ToArray(), bytes[Assert.Single(CodestreamText.Find(bytes))]);
        Assert.Empty(CodestreamText.Find([.. Jpeg(Scan), 0]));
    }

    [Fact]
    public void ACommentBetweenScansIsFound()
    {
        byte[] bytes = [.. Jpeg(Scan[..^2]), .. Segment(0xFE, "Jane"u8), .. Scan];
        Assert.Equal("Jane"u8.ToArray(), bytes[Assert.Single(CodestreamText.Find(bytes))]);
    }

    [Fact]
    public void ACommentOfJpeg2000IsFoundInTheMainAndInATilePartHeader()
    {
        byte[] tilePart = [0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 26, 0, 1, .. Segment(0x64, [0, 1, .. "Jane"u8]), 0xFF, 0x93, 1, 2];
        byte[] bytes = [0xFF, 0x4F, .. Segment(0x51, new byte[38]), .. Segment(0x64, [0, 1, .. "Kakadu"u8]), .. tilePart, 0xFF, 0xD9, 0, 0];
        Assert.Equal(["Kakadu"u8.ToArray(), "Jane"u8.ToArray()], CodestreamText.Find(bytes).Select(range => bytes[range]));
    }

    [Fact]
    public void AnyBytesAreLookedThrough()
    {
        var bytes = new byte[4096];
        for (var seed = 0; seed < 500; seed++)
        {
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)(i % 7 == seed % 7 ? 0xFF : (i * 31 * (seed + 1)) >> 3);
            (bytes[0], bytes[1]) = (0xFF, (byte)(seed % 2 == 0 ? 0xD8 : 0x4F));
            Assert.All(CodestreamText.Find(bytes), range => Assert.True(range.End.Value <= bytes.Length && range.Start.Value <= range.End.Value));
        }
    }

    [Fact]
    public void ACompressedImageLosesItsCommentAndNothingElse()
    {
        var codestream = Jpeg(Segment(0xFE, "made for MRN-4711!"u8), Scan);
        codestream = codestream.Length % 2 == 0 ? codestream : [.. codestream, 0];
        var source = TestObject.Ct(dataset => dataset.Add(new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, default, codestream)));
        var outcome = TestObject.Protect(new ProtectionProfile { Deface = DefaceMode.NotAllowed }, TestObject.File(source, DicomTransferSyntax.Find(DicomUid.JPEGLosslessSV1)))[0];
        Assert.Equal(OutcomeKind.Released, outcome.Kind);
        Assert.Equal(18, outcome.Report.BytesDropped);
        Assert.True(DicomFile.Read(outcome.Instance!.Bytes).Dataset.TryGet(DicomTag.PixelData, out var pixels));
        var kept = ((DicomFragmentSequence)pixels).Fragments[0].ToArray();
        Assert.Equal(codestream.Length, kept.Length);
        Assert.Equal(Scan, kept[^(Scan.Length + (kept[^1] == 0 ? 1 : 0))..].Take(Scan.Length));
        Assert.False(kept.AsSpan().IndexOf("MRN"u8) >= 0);
    }
}
