using System.Globalization;
using System.Text;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>
/// Tesseract's own command line, as somebody would use it who wants to know what stood there: the place of the word cut out, enlarged to two
/// sizes, in both polarities, as a line and as words here and there.
/// </summary>
internal sealed class CommandLineReader : IDisposable
{
    private static readonly int[] LetterHeights = [24, 44];
    private static readonly string[] Layouts = ["7", "11"];
    private readonly TemporaryFolder _folder = new();

    /// <summary>For each strip whether its word is read in some way.</summary>
    public bool[] CanRead(IReadOnlyList<(WordOrder Order, GreyImage Strip)> strips, bool thoroughly)
    {
        var (read, pages) = (new bool[strips.Count], new List<(int Strip, string Path)>());
        for (var i = 0; i < strips.Count; i++)
        {
            foreach (var height in thoroughly ? LetterHeights : LetterHeights[..1])
            {
                var page = strips[i].Strip.Scaled((float)height / (0.75f * strips[i].Order.Size));
                foreach (var view in thoroughly ? [page, page.Inverted()] : (GreyImage[])[IsDark(page) ? page.Inverted() : page])
                    pages.Add((i, Write(view, pages.Count)));
            }
        }

        if (pages.Count == 0)
            return read;
        File.WriteAllLines(_folder["pages"], pages.Select(static page => page.Path));
        foreach (var layout in thoroughly ? Layouts : Layouts[..1])
        {
            var (exit, output) = Tool.Run("env", "OMP_THREAD_LIMIT=1", "tesseract", _folder["pages"], _folder["words"], "--psm", layout, "--dpi", "150", "-l", "eng", "tsv");
            Assert.True(exit == 0, output);
            foreach (var page in File.ReadLines(_folder["words.tsv"]).Select(static line => line.Split('\t')).Where(static cells => cells is [ "5", .. ] && cells.Length == 12)
                .GroupBy(static cells => int.Parse(cells[1], CultureInfo.InvariantCulture) - 1))
            {
                var of = pages[page.Key].Strip;
                read[of] |= IsReadAs([.. page.Select(static cells => cells[11])], strips[of].Order.Word);
            }
        }

        return read;
    }

    /// <summary>A short word is read when it stands there by itself; of a longer one a quarter of the letters may be wrong.</summary>
    internal static bool IsReadAs(IReadOnlyList<string> words, string sought)
    {
        var name = Letters(sought);
        return name.Length <= 3
            ? words.Any(word => Letters(word) == name) || Letters(string.Concat(words)) == name
            : Distance(Letters(string.Concat(words)), name) <= name.Length / 4;
    }

    public void Dispose() => _folder.Dispose();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The least number of changes that makes some part of a text the name (Sellers).</summary>
    private static int Distance(string text, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        var best = name.Length;
        foreach (var letter in text)
        {
            var diagonal = row[0];
            for (var i = 1; i <= name.Length; i++)
                (diagonal, row[i]) = (row[i], Math.Min(diagonal + (name[i - 1] == letter ? 0 : 1), 1 + Math.Min(row[i], row[i - 1])));
            best = Math.Min(best, row[^1]);
        }

        return best;
    }

    private static bool IsDark(GreyImage image) => image.Pixels.Average(static value => (double)value) < 128;

    private string Write(GreyImage image, int number)
    {
        var path = _folder[$"{number}.pgm"];
        File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes($"P5\n{image.Width} {image.Height}\n255\n"), .. image.Pixels]);
        return path;
    }
}
