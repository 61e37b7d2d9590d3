using System.Diagnostics;
using System.Globalization;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>
/// How many words are missed, and how much of an image goes, over fonts, sizes, grounds, depths, polarities and directions. By default a part;
/// all with ORTHANCGUARD_ALL_TEXT=1, which writes tables to the file that ORTHANCGUARD_TEXT_TABLES names
/// and, for a person to look at, the places of words before and after to the folder that ORTHANCGUARD_TEXT_SHEETS names. ORTHANCGUARD_TEXT_SEED
/// gives other words at other places on other grounds.
/// </summary>
public sealed class TextSurveyTests : IDisposable
{
    private const int Width = 512;
    private const int Height = 384;
    private const double NothingLeft = 0.02;
    private static readonly int OtherSeed = int.TryParse(Environment.GetEnvironmentVariable("ORTHANCGUARD_TEXT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 0;
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("ORTHANCGUARD_ALL_TEXT") is "1";
    private static readonly string[] Words =
        ["QUISTGAARD", "Ottilie", "Sommerfeldt", "482913", "Meyer", "12.04.1957", "BRAMWELL", "Li", "Nguyen", "MRN 77120", "O'Hara", "Zoe", "KIRCHHOFF", "Park", "Da Silva", "19570412"];

    private static readonly (string, int)[] Forms =
        [("MONOCHROME2", 8), ("MONOCHROME2", 12), ("MONOCHROME1", 8), ("MONOCHROME2", 16), ("MONOCHROME1", 12), ("RGB", 8)];

    private readonly WordFonts _fonts = new();

    [Fact]
    public void HardlyAWordIsMissedAndHardlyAnythingElseGoes()
    {
        Assert.SkipUnless(WordFonts.AreHere, "Python's imaging library or the DejaVu fonts are not here (python3-pil, fonts-dejavu-core).");
        var filter = Environment.GetEnvironmentVariable("ORTHANCGUARD_TEXT_ONLY");
        int[] sizes = IsWhole ? [8, 9, 10, 12, 16, 24, 40] : [12];
        var cases = new List<(string Kind, SurveyForm Form, int Size, int Turn)>();
        var n = 0;
        foreach (var ground in Grounds.Names.Where(static name => IsWhole || name is not ("doppler" or "grey")))
        {
            foreach (var size in sizes)
            {
                for (var repeat = 0; repeat < (IsWhole ? 2 : 1); repeat++, n++)
                {
                    var form = ground is "doppler" ? ("RGB", 8) : Forms[n % Forms.Length];
                    cases.Add(("level", new(ground, form, Headroom: form.Item2 > 8 ? 1 + (3 * (n & 1)) : 1), size, 0));
                }

                if (IsWhole)
                {
                    cases.Add(("turned", new(ground, ground is "doppler" ? ("RGB", 8) : Forms[n % Forms.Length]), size, n % 2 == 0 ? 90 : -90));
                    cases.Add(("tilted", new(ground, ground is "doppler" ? ("RGB", 8) : Forms[n % Forms.Length]), size, n % 2 == 0 ? 7 : -7));
                    if (ground is not "black")
                        cases.Add(("faint", new(ground, ground is "doppler" ? ("RGB", 8) : Forms[n % Forms.Length], Contrast: 70), size, 0));
                }
            }

            cases.Add(("plain", new(ground, ground is "doppler" ? ("RGB", 8) : Forms[n % Forms.Length]), 0, 0));
        }

        var chosen = cases.Select(static (c, i) => (Case: c, Seed: i)).Where(c => filter is null || filter.Split(',').All(part => $"{c.Case.Kind} {c.Case.Form.Ground} {c.Case.Size}px s{c.Seed}".Contains(part, StringComparison.Ordinal))).ToArray();
        var cleaned = chosen.Select(c => Clean(c.Case.Kind, c.Case.Form, c.Case.Size, c.Case.Turn, c.Seed + OtherSeed)).ToArray();
        var images = Read(cleaned);
        var table = new SurveyTable(images);
        if (Environment.GetEnvironmentVariable("ORTHANCGUARD_TEXT_TABLES") is { } path)
            File.WriteAllText(path, table.ToString());
        if (Environment.GetEnvironmentVariable("ORTHANCGUARD_TEXT_SHEETS") is { } folder)
            WriteSheets(folder, images);
        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
        if (filter is null && !IsWhole)
        {
            Assert.True(table.ReadBefore("level") >= 25, table.ToString());
            Assert.True(table.Read("level") == 0, table.ToString());
            // None is; the one, and the room below, are for other versions of Tesseract and of the fonts.
            Assert.True(table.Missed("level") <= 1, table.ToString());
            Assert.True(table.Gone("plain") < 0.05, table.ToString());
        }
    }

    public void Dispose() => _fonts.Dispose();

    private (SurveyedImage Image, WordStrip[] Strips) Clean(string kind, SurveyForm form, int size, int turn, int seed)
    {
        var image = Draw(form, size, turn, seed);
        var file = image.ToFile();
        var watch = Process.GetCurrentProcess().TotalProcessorTime;
        var isDone = new PixelCleaner(TextReaders.Installed, new AllowedText([]), static _ => false).TryRun(file, out var cleaned, out _);
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - watch).TotalSeconds;
        var gone = isDone ? image.Gone(cleaned!.Boxes).Count(static g => g) / (double)(Width * Height) : 1;
        return (new(kind, form.Ground, size, seed, !isDone, gone, spent, []), isDone ? [.. WordStrip.Of(image, kind, turn, seed, file, cleaned!)] : []);
    }

    /// <summary>All words that were there, quickly, and those of which something is left in every way there is.</summary>
    private static SurveyedImage[] Read((SurveyedImage Image, WordStrip[] Strips)[] cleaned)
    {
        using var reader = new CommandLineReader();
        var strips = cleaned.SelectMany(static c => c.Strips).ToArray();
        var before = reader.CanRead([.. strips.Select(static s => (s.Order, s.Before))], thoroughly: false);
        var left = strips.Select(static (s, i) => (Strip: s, Index: i)).Where(static s => s.Strip.Left > NothingLeft).ToArray();
        var after = reader.CanRead([.. left.Select(static s => (s.Strip.Order, s.Strip.After))], thoroughly: true);
        var readAfter = left.Select(static s => s.Index).Zip(after).ToDictionary(static pair => pair.First, static pair => pair.Second);
        var at = 0;
        return [.. cleaned.Select(c => c.Image with { Words = [.. c.Strips.Select(strip => new SurveyedWord(strip, before[at], readAfter.GetValueOrDefault(at++)))] })];
    }

    private static void WriteSheets(string folder, SurveyedImage[] images)
    {
        Directory.CreateDirectory(folder);
        var words = images.SelectMany(static image => image.Words).ToArray();
        ContactSheet.Write(folder, "missed", [.. words.Where(static w => w.IsMissed || w.IsReadAfter).Select(static w => w.Strip)]);
        ContactSheet.Write(folder, "traces", [.. words.Where(static w => !w.IsMissed && w.Strip.Left > NothingLeft).Select(static w => w.Strip)]);
        var clean = words.Where(static w => w.Strip.Left <= NothingLeft).ToArray();
        ContactSheet.Write(folder, "clean", [.. clean.Where((_, i) => i % Math.Max(1, clean.Length / 60) == 0).Select(static w => w.Strip)]);
    }

    private SurveyImage Draw(SurveyForm form, int size, int turn, int seed)
    {
        var image = new SurveyImage(form, Width, Height, (ulong)seed + 11);
        if (size == 0)
            return image;
        var orders = Enumerable.Range(0, 5).Select(i => new WordOrder(
            WordFonts.Names[((seed * 5) + i) % WordFonts.Names.Length], size, IsSoft: ((seed + i) & 1) == 0, Spelt(Words[((seed * 5) + i) % Words.Length], WordFonts.Names[((seed * 5) + i) % WordFonts.Names.Length]),
            turn is 7 or -7 ? turn : 0)).ToArray();
        image.Orders = orders;
        var inked = _fonts.Draw(orders).ToArray();
        for (var i = 0; i < inked.Length; i++)
        {
            var word = turn is 90 or -90 ? inked[i].Turned(upwards: turn > 0) : inked[i];
            // In five bands, level or upright; what is too long begins at the edge.
            var shift = (seed * 37) + (i * 61);
            var (x, y) = turn is 90 or -90
                ? (10 + (i * Width / 5), Math.Max(4, 10 + (shift % Math.Max(1, Height - word.Height - 20))))
                : (Math.Max(4, 10 + (shift % Math.Max(1, Width - word.Width - 20))), 10 + (i * Height / 5));
            image.Write(word, x, y);
        }

        return image;
    }

    private static string Spelt(string word, string font) => font is "strokes" ? new string([.. word.Where(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.')]) : word;
}
