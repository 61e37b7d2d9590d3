using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Samples read where they stand.</summary>
public sealed class StoredPixelsTests
{
    [Theory]
    [InlineData("MONOCHROME2", 8, 7, 0)]
    [InlineData("MONOCHROME2", 8, 7, 1)]
    [InlineData("MONOCHROME1", 12, 11, 0)]
    [InlineData("MONOCHROME2", 12, 15, 1)]
    [InlineData("MONOCHROME2", 16, 15, 1)]
    [InlineData("RGB", 8, 7, 0)]
    public void ALineIsWhatItsPixelsAre(string photometric, int bits, int highBit, int representation)
    {
        var file = new WrittenImage(40, 30, frames: 2)
        {
            Photometric = photometric,
            Bits = bits,
            Edit = data =>
            {
                data.Add(DicomElement.FromNumbers<ushort>(DicomTag.HighBit, DicomVR.US, (ushort)highBit));
                data.Add(DicomElement.FromNumbers<ushort>(DicomTag.PixelRepresentation, DicomVR.US, (ushort)representation));
            },
        }.Write("MEYER", 4, 8, 12).ToFile();
        Assert.True(StoredPixels.TryRead(file, out var pixels, out var problem), problem);
        var line = new int[40];

        for (var y = 0; y < 60; y++)
        {
            pixels.ReadLine(y / 30, y % 30, line);
            Assert.Equal(Enumerable.Range(0, 40).Select(x => pixels.Read(y / 30, x, y % 30, 0)), line);
        }
    }
}
