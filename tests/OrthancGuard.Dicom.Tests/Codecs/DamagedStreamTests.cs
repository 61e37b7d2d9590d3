using System.Diagnostics;
using System.Globalization;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>
/// Valid streams with flipped, cut, moved and overwritten bytes. Native decoders could take the process down, so each run is a
/// process of its own: this program, asked for <see cref="Victim"/> alone.
/// </summary>
public sealed class DamagedStreamTests
{
    private const string FileVariable = "ORTHANCGUARD_DAMAGE_FILE";
    private const string CountVariable = "ORTHANCGUARD_DAMAGE_COUNT";
    private const int Width = 61;
    private const int Height = 47;
    private const long MemoryLimit = 1L << 30;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("dcmcrle", "", 16, 12, 1)]
    [InlineData("dcmcjpeg", "+e1", 16, 12, 1)]
    [InlineData("dcmcjpeg", "+el +sv 5", 8, 8, 3)]
    [InlineData("dcmcjpeg", "+eb +cy +s2", 8, 8, 3)]
    [InlineData("dcmcjpeg", "+ee +ba", 16, 12, 1)]
    [InlineData("dcmcjpls", "", 16, 12, 1)]
    [InlineData("dcmcjpls", "+is", 8, 8, 3)]
    [InlineData("gdcmconv", "--j2k", 16, 12, 1)]
    [InlineData("gdcmconv", "--j2k -I -r 10", 8, 8, 3)]
    public void ADamagedStreamIsAFailureAndNeverACrash(string tool, string options, int allocated, int stored, int samples)
    {
        using var folder = new TemporaryFolder();
        DebianTool.Require(tool);
        var components = Enumerable.Range(1, samples).Select(c => SyntheticImage.Component(Width, Height, stored, c)).ToArray();
        byte[] pixels = [.. SyntheticImage.ToBytes(allocated, components), 0];
        var native = DicomImage.Native(SyntheticImage.Describe(Width, Height, allocated, stored, samples), pixels[..(pixels.Length & ~1)]);
        File.WriteAllBytes(folder.File("native.dcm"), native.ToArray());
        string[] arguments = [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), folder.File("native.dcm"), folder.File("valid.dcm")];
        Assert.Equal(0, DebianTool.Run(tool, folder.Path, arguments));
        RunVictim(folder.File("valid.dcm"));
    }

    [Fact]
    public void ADamagedHighThroughputStreamIsAFailureAndNeverACrash()
    {
        Assert.SkipUnless(SharedData.IsPresent, SharedData.Absent);
        using var folder = new TemporaryFolder();
        Assert.Equal(0, DebianTool.Run("tar", folder.Path, "-xJf", SharedData.At("zoo", "pydicom-data.tar.xz")));
        RunVictim(Directory.EnumerateFiles(folder.Path, "HTJ2K_08_RGB.dcm", SearchOption.AllDirectories).Single(), count: 100);
    }

    [Fact(Explicit = true)]
    public void Victim()
    {
        var path = Environment.GetEnvironmentVariable(FileVariable);
        Assert.SkipWhen(path is null, "Runs in a process of its own, started by the other tests.");
        var file = DicomFile.Read(File.ReadAllBytes(path!));
        var description = PixelDescription.From(file.Dataset)!;
        Assert.True(file.Dataset.TryGet(DicomTag.PixelData, out var item));
        var frame = ((DicomFragmentSequence)item).Fragments[0].ToArray();
        var count = int.Parse(Environment.GetEnvironmentVariable(CountVariable)!, CultureInfo.InvariantCulture);
        var decoded = new byte[description.FrameLength];
        var refused = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var damaged = DicomImage.Encapsulated(description, file.Syntax, seed == 0 ? frame : Damage.Apply(frame, seed));
            var succeeded = PixelDecoder.TryDecode(damaged.Dataset, file.Syntax, 0, decoded, out var failure);
            Assert.True(succeeded || seed > 0, failure?.ToString());
            Assert.NotEqual(DecodeFailureReason.NoDecoder, failure?.Reason ?? DecodeFailureReason.CorruptData);
            refused += succeeded ? 0 : 1;
        }
        Assert.InRange(refused, count / 10, count);
        Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64, 1, MemoryLimit);
    }

    private static void RunVictim(string path, int count = 1000)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"{typeof(DamagedStreamTests).FullName}.{nameof(Victim)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment[FileVariable] = path;
        start.Environment[CountVariable] = Environment.GetEnvironmentVariable("ORTHANCGUARD_DAMAGE_RUNS") ?? $"{count}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            Assert.Fail("A damaged stream was decoded for longer than the limit.");
        }
        Assert.True(process.ExitCode == 0 && output.Result.Contains("Total: 1,", StringComparison.Ordinal), $"exit code {process.ExitCode}: {output.Result}");
    }
}
