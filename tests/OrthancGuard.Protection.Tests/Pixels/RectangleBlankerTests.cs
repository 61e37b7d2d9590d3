using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Every byte outside a marked box keeps its bits, in all the forms that pixel data has; what cannot be blanked says so.</summary>
public sealed class RectangleBlankerTests
{
    private const int Width = 12;
    private const int Height = 10;
    private static readonly PixelRectangle Box = new(3, 2, 5, 4);

    [Theory]
    [InlineData("MONOCHROME2", 1, 8, 8, false, 0, 0)]
    [InlineData("MONOCHROME2", 1, 16, 12, false, 0, 0)]
    [InlineData("MONOCHROME2", 1, 16, 12, true, 0, -2048)]
    [InlineData("MONOCHROME2", 1, 16, 16, true, 0, -32768)]
    [InlineData("MONOCHROME1", 1, 8, 8, false, 0, 255)]
    [InlineData("MONOCHROME1", 1, 16, 12, true, 0, 2047)]
    [InlineData("PALETTE COLOR", 1, 8, 8, false, 0, 0)]
    [InlineData("RGB", 3, 8, 8, false, 0, 0)]
    [InlineData("RGB", 3, 8, 8, false, 1, 0)]
    [InlineData("YBR_FULL", 3, 8, 8, false, 0, 0)]
    [InlineData("YBR_FULL", 3, 8, 8, false, 1, 0)]
    public void OnlyTheBoxIsBlack(string photometric, int samples, int allocated, int stored, bool isSigned, int planar, int black)
    {
        var file = Image(photometric, samples, allocated, stored, isSigned, planar, frames: 2);
        Assert.True(RectangleBlanker.TryBlank(file, [Box with { Frames = [1] }], out var blanked, out _));
        var (before, after) = (Pixels(file), Pixels(blanked));
        Assert.Equal(before.Length, after.Length);
        var bytes = allocated / 8;
        for (var i = 0; i < before.Length; i++)
        {
            var (sample, x, y, frame) = Place(i / bytes, samples, planar);
            var isInside = frame == 1 && x >= Box.X && x < Box.X + Box.Width && y >= Box.Y && y < Box.Y + Box.Height;
            var expected = photometric.StartsWith("YBR", StringComparison.Ordinal) && sample > 0 ? 128 : black;
            Assert.Equal(isInside ? (byte)(expected >> (8 * (i % bytes))) : before[i], after[i]);
        }
    }

    [Fact]
    public void CompressedPixelsAreWrittenUncompressedAndKeepTheirValues()
    {
        using var folder = new TemporaryFolder();
        var plain = Image("MONOCHROME2", 1, 16, 12, isSigned: false, planar: 0, frames: 1);
        File.WriteAllBytes(folder["plain.dcm"], plain.ToArray());
        Assert.Equal(0, Tool.Run("dcmcrle", folder["plain.dcm"], folder["packed.dcm"]).Exit);
        Assert.True(RectangleBlanker.TryBlank(DicomFile.Read(File.ReadAllBytes(folder["packed.dcm"])), [Box], out var blanked, out _));
        Assert.True(RectangleBlanker.TryBlank(plain, [Box], out var expected, out _));
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, blanked.Syntax);
        Assert.Equal(Pixels(expected), Pixels(blanked));
    }

    [Fact]
    public void ABoxBeyondTheImageIsCutOffAndTheValuesOfWhatWasBlankedGo()
    {
        var file = Image("MONOCHROME2", 1, 8, 8, isSigned: false, planar: 0, frames: 1);
        file.Dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.LargestImagePixelValue, DicomVR.US, 255));
        Assert.True(RectangleBlanker.TryBlank(file, [new(-5, -5, int.MaxValue, 7)], out var blanked, out _));
        Assert.All(Pixels(blanked)[..(2 * Width)], static value => Assert.Equal(0, value));
        Assert.Equal(Pixels(file)[(2 * Width)..], Pixels(blanked)[(2 * Width)..]);
        Assert.False(blanked.Dataset.Contains(DicomTag.LargestImagePixelValue));
    }

    [Fact]
    public void WhatCannotBeBlankedSaysSo()
    {
        var bits = Image("MONOCHROME2", 1, 8, 8, isSigned: false, planar: 0, frames: 1);
        foreach (var tag in new[] { DicomTag.BitsAllocated, DicomTag.BitsStored })
            bits.Dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(tag, DicomVR.US, 1));
        bits.Dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(DicomTag.HighBit, DicomVR.US, 0));
        Assert.False(RectangleBlanker.TryBlank(bits, [Box], out _, out var why));
        Assert.NotEmpty(why);
        var floating = Image("MONOCHROME2", 1, 8, 8, isSigned: false, planar: 0, frames: 1);
        floating.Dataset.Remove(DicomTag.PixelData);
        floating.Dataset.Add(new DicomElement(DicomTag.FloatPixelData, DicomVR.OF, new byte[4 * Width * Height]));
        Assert.False(RectangleBlanker.TryBlank(floating, [Box], out _, out why));
        Assert.NotEmpty(why);
    }

    private static (int Sample, int X, int Y, int Frame) Place(int value, int samples, int planar)
    {
        var plane = Width * Height;
        var (frame, within) = (value / (plane * samples), value % (plane * samples));
        var (pixel, sample) = planar == 1 ? (within % plane, within / plane) : (within / samples, within % samples);
        return (sample, pixel % Width, pixel / Width, frame);
    }

    private static byte[] Pixels(DicomFile file) => file.Dataset.TryGetElement(DicomTag.PixelData, out var element) ? element.Value.ToArray() : [];

    private static DicomFile Image(string photometric, int samples, int allocated, int stored, bool isSigned, int planar, int frames)
    {
        var pixels = new byte[Width * Height * samples * frames * allocated / 8];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)(1 + (i * 37 % 251));
        var module = new ImagePixelModule(photometric, Height, Width, stored) { Samples = samples, BitsAllocated = allocated, IsSigned = isSigned, Planar = planar, Frames = frames };
        return new DicomFile(TestObject.Build(DicomUid.SecondaryCaptureImageStorage, "OT", data => module.AddTo(data, pixels)));
    }
}
