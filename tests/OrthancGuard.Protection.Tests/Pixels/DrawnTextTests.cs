using System.Diagnostics;
using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Real series of CT and MR, on which nobody has drawn: none may be taken for written on, and looking must cost next to nothing.</summary>
public sealed class DrawnTextTests(ITestOutputHelper output)
{
    [Fact]
    public void NoSliceThatAScannerWroteLooksWrittenOn()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("ORTHANCGUARD_ALL_TEXT") is "1", "Unpacks all real series: ORTHANCGUARD_ALL_TEXT=1.");
        var (slices, likely, seconds) = (0, 0, 0d);
        foreach (var kind in new[] { "no-face", "heads" })
        {
            var folder = SharedFolder.Find("data", kind);
            Assert.SkipWhen(folder is null, "The real series are not here (ORTHANCGUARD_SHARED).");
            foreach (var archive in Directory.EnumerateFiles(folder!, "*.tar.xz").Order(StringComparer.Ordinal))
            {
                using var unpacked = new TemporaryFolder();
                Assert.Equal(0, Tool.Run("tar", "-xJf", archive, "-C", unpacked.Path).Exit);
                foreach (var path in Directory.EnumerateFiles(unpacked.Path, "*", SearchOption.AllDirectories))
                {
                    if (TryRead(path) is not { } file || !file.Dataset.Contains(DicomTag.PixelData))
                        continue;
                    var watch = Stopwatch.StartNew();
                    likely += DrawnText.IsLikely(file.Dataset) ? 1 : 0;
                    seconds += watch.Elapsed.TotalSeconds;
                    slices++;
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{likely} of {slices} slices, {1e6 * seconds / slices:0} µs a slice"));
        Assert.True(slices > 0 && likely == 0, $"{likely} of {slices}");
    }

    private static DicomFile? TryRead(string path)
    {
        try
        {
            return DicomFile.Read(File.ReadAllBytes(path));
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }
}
