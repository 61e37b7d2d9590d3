using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Real compressed files, pixel for pixel against dcmtk and gdcm.</summary>
public sealed class ZooTests
{
    /// <summary>Files that are refused here, all with damaged or contradictory pixel data, whatever a peer makes of them.</summary>
    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "genFile.dcm", // native bytes in a fragment
        "multiframe.dcm", // frames of other sizes than Rows and Columns
        "JPEG2000-embedded-sequence-delimiter.dcm", // overwritten bytes in the code stream's size
    };

    /// <summary>Streams in YCbCr (JFIF, chrominance subsampled) that the data set calls RGB: peers hand out YCbCr as if it were RGB.</summary>
    private static readonly HashSet<string> ColourMislabelled = new(StringComparer.Ordinal) { "GH195.dcm" };

    [Theory]
    [InlineData("zoo/pydicom", 35)]
    [InlineData("zoo/pydicom-data", 20)]
    [InlineData("zoo/fo-dicom", 10)]
    [InlineData("zoo/dicomparser", 12)]
    [InlineData("zoo/highdicom", 2)]
    [InlineData("zoo/orthanc-tests", 30)]
    [InlineData("zoo/burned-in-ultrasound", 3)]
    [InlineData("heads/ct-d", 10)]
    public void EveryCompressedFileDecodesAsItsPeerDecodesIt(string archive, int atLeast)
    {
        using var folder = Unpack(archive);
        var compared = 0;
        foreach (var (path, file) in CompressedImages(folder, every: archive is "heads/ct-d" ? 10 : 1))
        {
            var name = Path.GetFileName(path);
            if (Peer.Tool(file.Syntax) is not { } tool || ColourMislabelled.Contains(name) || PixelDescription.From(file.Dataset)?.BitsAllocated == 1)
                continue;
            var decoded = DicomDecompressor.TryToExplicitLittleEndian(file, out var ours, out var failure);
            Assert.True(decoded != Refused.Contains(name), $"{name}: {failure}");
            compared++;
            if (!decoded)
                continue;
            var peer = Peer.Decode(path, tool, folder) ?? Peer.Decode(path, "gdcmconv", folder);
            Assert.True(peer is { Syntax.IsEncapsulated: false }, $"{name}: no peer decodes it");
            Peer.AssertSamePixels(peer, ours!, name);
        }
        Assert.True(compared >= atLeast, $"only {compared} files compared");
    }

    [Theory]
    [InlineData("liver.dcm", "liver_rle.dcm")]
    [InlineData("liver.dcm", "liver_j2k.dcm")]
    [InlineData("liver.dcm", "liver_deflate.dcm")]
    [InlineData("liver.dcm", "liver_expb.dcm")]
    [InlineData("liver_nonbyte_aligned.dcm", "liver_nonbyte_aligned_rle.dcm")]
    [InlineData("liver_nonbyte_aligned.dcm", "liver_nonbyte_aligned_j2k.dcm")]
    [InlineData("liver_nonbyte_aligned.dcm", "liver_nonbyte_aligned_deflate.dcm")]
    [InlineData("693_UNCR.dcm", "693_J2KR.dcm")]
    [InlineData("OBXXXX1A.dcm", "OBXXXX1A_rle.dcm")]
    [InlineData("OBXXXX1A.dcm", "OBXXXX1A_expb.dcm")]
    [InlineData("emri_small.dcm", "emri_small_RLE.dcm")]
    [InlineData("emri_small.dcm", "emri_small_jpeg_2k_lossless.dcm")]
    [InlineData("emri_small.dcm", "emri_small_jpeg_ls_lossless.dcm")]
    [InlineData("emri_small.dcm", "emri_small_big_endian.dcm")]
    [InlineData("SC_rgb_16bit_2frame.dcm", "SC_rgb_expb_16bit_2frame.dcm")]
    [InlineData("SC_rgb_32bit_2frame.dcm", "SC_rgb_expb_32bit_2frame.dcm")]
    public void CompressedCopiesGiveTheirOriginalBack(string original, string copy)
    {
        using var folder = Unpack("zoo/pydicom-data");
        Peer.AssertSamePixels(Decompress(folder, original), Decompress(folder, copy), copy);
    }

    [Fact]
    public void NothingMalformedCrashesADecoder()
    {
        using var folder = Unpack("zoo/malformed");
        var (tried, decoded) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            DicomFile file;
            try
            {
                file = DicomFile.Read(File.ReadAllBytes(path));
            }
            catch (DicomFormatException)
            {
                continue;
            }
            tried++;
            decoded += DicomDecompressor.TryToExplicitLittleEndian(file, out _, out _) ? 1 : 0;
            if (PixelDescription.From(file.Dataset) is { FrameLength: < 1 << 26 } description)
                PixelDecoder.TryDecode(file.Dataset, file.Syntax, description.NumberOfFrames - 1, new byte[description.FrameLength], out _);
        }
        Assert.InRange(decoded, 1, tried);
        Assert.True(tried > 100, $"only {tried} files could be read at all");
    }

    // No peer in Debian reads HTJ2K; two streams of one picture, coded each in its own way, bear each other out.
    [Fact]
    public void HighThroughputLosslessAndLossyShowTheSamePicture()
    {
        using var folder = Unpack("zoo/pydicom-data");
        var lossless = DicomImage.Pixels(Decompress(folder, "HTJ2KLossless_08_RGB.dcm"));
        var lossy = DicomImage.Pixels(Decompress(folder, "HTJ2K_08_RGB.dcm"));
        Assert.Equal(lossless.Length, lossy.Length);
        Assert.True(lossless.Distinct().Count() > 100);
        Assert.True(lossless.Zip(lossy, (a, b) => Math.Abs(a - b)).Max() <= 8);
    }

    private static IEnumerable<(string Path, DicomFile File)> CompressedImages(TemporaryFolder folder, int every)
    {
        var index = 0;
        foreach (var path in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            DicomFile file;
            try
            {
                file = DicomFile.Read(File.ReadAllBytes(path));
            }
            catch (DicomFormatException)
            {
                continue;
            }
            if (file.Syntax.IsEncapsulated && file.Dataset.Contains(DicomTag.PixelData) && index++ % every == 0)
                yield return (path, file);
        }
    }

    private static DicomFile Decompress(TemporaryFolder folder, string name)
    {
        var path = Directory.EnumerateFiles(folder.Path, name, SearchOption.AllDirectories).Single();
        var file = DicomFile.Read(File.ReadAllBytes(path));
        Assert.True(DicomDecompressor.TryToExplicitLittleEndian(file, out var decompressed, out var failure), failure?.ToString());
        return decompressed;
    }

    private static TemporaryFolder Unpack(string archive)
    {
        Assert.SkipUnless(SharedData.IsPresent, SharedData.Absent);
        var folder = new TemporaryFolder();
        Assert.Equal(0, DebianTool.Run("tar", folder.Path, "-xJf", SharedData.At(archive + ".tar.xz")));
        return folder;
    }
}
