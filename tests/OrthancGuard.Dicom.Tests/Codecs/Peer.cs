using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Decodes files with dcmtk or gdcm, and compares.</summary>
internal static class Peer
{
    /// <summary>The peer tool for a transfer syntax, null where Debian has none.</summary>
    public static string? Tool(DicomTransferSyntax syntax) => syntax.Uid switch
    {
        "1.2.840.10008.1.2.5" => "dcmdrle",
        "1.2.840.10008.1.2.4.50" or "1.2.840.10008.1.2.4.51" or "1.2.840.10008.1.2.4.57" or "1.2.840.10008.1.2.4.70" => "dcmdjpeg",
        "1.2.840.10008.1.2.4.80" or "1.2.840.10008.1.2.4.81" => "dcmdjpls",
        "1.2.840.10008.1.2.4.90" or "1.2.840.10008.1.2.4.91" => "gdcmconv",
        _ => null,
    };

    /// <summary>The file as the peer decodes it; null if the peer refuses.</summary>
    public static DicomFile? Decode(string path, string tool, TemporaryFolder folder)
    {
        DebianTool.Require(tool);
        var output = folder.File("peer.dcm");
        File.Delete(output);
        string[] arguments = tool is "gdcmconv" ? ["--raw", path, output] : [path, output];
        var exitCode = DebianTool.Run(tool, folder.Path, arguments);
        return exitCode == 0 && File.Exists(output) ? DicomFile.Read(File.ReadAllBytes(output)) : null;
    }

    /// <summary>Fails unless both hold the same samples; bits above Bits Stored and the order of colour planes are form, not content.</summary>
    public static void AssertSamePixels(DicomFile expected, DicomFile actual, string name)
    {
        var (theirs, ours) = (Describe(expected), Describe(actual));
        Assert.True(theirs.PhotometricInterpretation == ours.PhotometricInterpretation, $"{name}: {ours.PhotometricInterpretation}");
        Assert.True(theirs.BitsAllocated == ours.BitsAllocated && theirs.NumberOfFrames == ours.NumberOfFrames, name);
        var (a, b) = (new byte[theirs.FrameLength], new byte[ours.FrameLength]);
        // gdcm rewrites Bits Stored by the code stream's precision.
        var stored = Math.Max(theirs.BitsStored, ours.BitsStored);
        for (var frame = 0; frame < ours.NumberOfFrames; frame++)
        {
            Decode(expected, frame, a, theirs, stored);
            Decode(actual, frame, b, ours, stored);
            var different = a.AsSpan().CommonPrefixLength(b);
            Assert.True(different == a.Length && different == b.Length, $"{name}: frame {frame} differs at byte {different} of {a.Length}");
        }
    }

    private static PixelDescription Describe(DicomFile file) => PixelDescription.From(file.Dataset) ?? throw new InvalidDataException("No image.");

    private static void Decode(DicomFile file, int frame, byte[] destination, PixelDescription description, int stored)
    {
        Assert.True(PixelDecoder.TryDecode(file.Dataset, file.Syntax, frame, destination, out var failure), failure?.ToString());
        if (description.BitsAllocated != 16 || stored == 16)
            return;
        var high = (byte)((1 << (stored - 8)) - 1);
        for (var i = 1; i < destination.Length; i += 2)
            destination[i] &= high;
    }
}
