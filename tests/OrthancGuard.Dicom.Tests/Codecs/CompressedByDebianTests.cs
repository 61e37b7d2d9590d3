using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Images that the project makes, compressed by Debian's tools, decoded here.</summary>
public sealed class CompressedByDebianTests
{
    private const int Width = 75;
    private const int Height = 43;

    public static TheoryData<string, string, int, int, int, bool, int> Lossless()
    {
        var data = new TheoryData<string, string, int, int, int, bool, int>();
        foreach (var (bits, samples, signed, frames) in new[] { (8, 1, false, 1), (12, 1, false, 1), (16, 1, false, 3), (16, 1, true, 1), (8, 3, false, 2) })
        {
            var allocated = bits > 8 ? 16 : 8;
            void Add(string tool, string options) => data.Add(tool, options, allocated, bits, samples, signed, frames);
            Add("dcmcjpeg", "+e1");
            for (var predictor = 1; predictor <= 7; predictor++)
                Add("dcmcjpeg", $"+el +sv {predictor}");
            Add("dcmcrle", "");
            Add("gdcmconv", "--j2k");
            Add("gdcmconv", "--jpegls");
            Add("gdcmconv", "--jpeg");
            foreach (var interleave in samples == 1 ? ["", "+fs 1"] : new[] { "+il", "+is", "+in" })
                Add("dcmcjpls", interleave);
        }
        return data;
    }

    public static TheoryData<string, string, int, int, int> Lossy() => new()
    {
        { "dcmcjpeg", "+eb +q 90", 8, 8, 1 },
        { "dcmcjpeg", "+eb +q 75 +cy +s2", 8, 8, 3 },
        { "dcmcjpeg", "+eb +q 75 +cy +s4", 8, 8, 3 },
        { "dcmcjpeg", "+eb +q 90 +cr", 8, 8, 3 },
        { "dcmcjpeg", "+ee +q 90 +ba", 16, 12, 1 },
        { "dcmcjpeg", "+ee +q 30 +ba", 16, 12, 1 },
        { "dcmcjpls", "+en +md 3", 16, 12, 1 },
        { "dcmcjpls", "+en +md 2", 8, 8, 3 },
        { "gdcmconv", "--j2k -I -r 10", 16, 12, 1 },
        { "gdcmconv", "--j2k -I -r 10", 8, 8, 3 },
    };

    [Theory]
    [MemberData(nameof(Lossless))]
    public void LosslessCompressionGivesTheImageBack(string tool, string options, int allocated, int stored, int samples, bool signed, int frames)
    {
        using var folder = new TemporaryFolder();
        var native = Make(allocated, stored, samples, signed, frames);
        var file = Compress(native, tool, options, folder);
        var ours = Decompress(file);
        Peer.AssertSamePixels(native, ours, $"{tool} {options}");
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, ours.Syntax);
    }

    [Theory]
    [MemberData(nameof(Lossy))]
    public void LossyCompressionDecodesAsItsPeerDecodesIt(string tool, string options, int allocated, int stored, int samples)
    {
        using var folder = new TemporaryFolder();
        var file = Compress(Make(allocated, stored, samples, signed: false, frames: 2), tool, options, folder);
        var peer = Peer.Decode(folder.File("compressed.dcm"), Peer.Tool(file.Syntax)!, folder);
        Assert.NotNull(peer);
        Peer.AssertSamePixels(peer, Decompress(file), $"{tool} {options}");
    }

    private static DicomFile Make(int allocated, int stored, int samples, bool signed, int frames)
    {
        var description = SyntheticImage.Describe(Width, Height, allocated, stored, samples, signed) with { NumberOfFrames = frames };
        var pixels = new List<byte>();
        for (var frame = 0; frame < frames; frame++)
            pixels.AddRange(SyntheticImage.ToBytes(allocated, [.. Enumerable.Range(1, samples).Select(c => SyntheticImage.Component(Width, Height, stored, c + (10 * frame)))]));
        if (pixels.Count % 2 != 0)
            pixels.Add(0);
        return DicomImage.Native(description, [.. pixels]);
    }

    private static DicomFile Compress(DicomFile native, string tool, string options, TemporaryFolder folder)
    {
        DebianTool.Require(tool);
        var (source, target) = (folder.File("native.dcm"), folder.File("compressed.dcm"));
        File.WriteAllBytes(source, native.ToArray());
        string[] arguments = [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), source, target];
        Assert.Equal(0, DebianTool.Run(tool, folder.Path, arguments));
        var file = DicomFile.Read(File.ReadAllBytes(target));
        Assert.True(file.Syntax.IsEncapsulated, $"{tool} {options} did not compress.");
        return file;
    }

    private static DicomFile Decompress(DicomFile file)
    {
        Assert.True(DicomDecompressor.TryToExplicitLittleEndian(file, out var decompressed, out var failure), failure?.ToString());
        // What was decoded must survive writing and reading, too.
        return DicomFile.Read(decompressed.ToArray());
    }
}
