using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pictures;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Pixels.BurnedIn;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Ultrasounds with text burned in, read before and after by Tesseract's own command line, at several sizes.</summary>
public sealed class ZooUltrasoundTests(ZooFolder zoo) : IClassFixture<ZooFolder>
{
    [Fact]
    public void NothingThatStoodInTheUltrasoundsCanBeRead()
    {
        var looked = 0;
        foreach (var (name, bytes) in zoo.Files("burned-in-ultrasound").Where(static file => file.Name.Contains("ultrasounds", StringComparison.Ordinal)))
        {
            var outcome = TestObject.Protect(new ProtectionProfile { CleanPixelData = true }, bytes)[0];
            Assert.True(outcome.Kind == OutcomeKind.Released, $"{name}: {string.Join('\n', outcome.Reasons)}");
            Assert.True(Words(DicomFile.Read(bytes), 1).Count > 5, $"{name}: there should have been text");
            foreach (var scale in new[] { 1, 2 })
                Assert.Empty(Words(DicomFile.Read(outcome.Instance!.Bytes), scale));
            if (Environment.GetEnvironmentVariable("ORTHANCGUARD_TEXT_SHEETS") is { } folder)
                WritePictures(folder, $"zoo-{looked}", DicomFile.Read(bytes), DicomFile.Read(outcome.Instance!.Bytes));
            looked++;
        }

        Assert.Equal(2, looked);
    }

    /// <summary>What the command line reads well enough, four letters or more, unless it may stay.</summary>
    private List<string> Words(DicomFile file, int scale)
    {
        var view = View(file).Scaled(scale);
        var path = zoo.Scratch("view.pgm");
        File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes($"P5\n{view.Width} {view.Height}\n255\n"), .. view.Pixels]);
        var (exit, output) = Tool.Run("env", "OMP_THREAD_LIMIT=1", "tesseract", path, "stdout", "--psm", "11", "-l", "eng", "tsv");
        Assert.Equal(0, exit);
        return [.. output.Split('\n').Select(static line => line.Split('\t')).Where(static cells => cells.Length == 12 && cells[0] == "5")
            .Where(static cells => float.Parse(cells[10], CultureInfo.InvariantCulture) >= 60 && cells[11].Count(char.IsLetterOrDigit) >= 4)
            .Select(static cells => cells[11].Trim()).Where(static word => !new AllowedText(AllowedText.Default).Allows([word]))];
    }

    private static GreyImage View(DicomFile file)
    {
        var description = PixelDescription.From(file.Dataset)!;
        var pixels = new byte[description.FrameLength];
        Assert.True(PixelDecoder.TryDecode(file.Dataset, file.Syntax, 0, pixels, out _));
        return OutgoingFrame.Grey(file.Dataset, description, pixels);
    }

    /// <summary>For a person to look at, in a folder outside of the repository.</summary>
    private static void WritePictures(string folder, string name, DicomFile before, DicomFile after)
    {
        foreach (var (what, file) in new[] { ("before", before), ("after", after) })
        {
            var view = View(file);
            File.WriteAllBytes(Path.Combine(folder, $"{name}-{what}.png"), new GreyPicture(view.Width, view.Height, view.Pixels).ToPng());
        }
    }
}
