using System.Globalization;
using System.Text;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>How much ink each pixel of a word's box gets, 0 to 1.</summary>
internal sealed record InkedWord(int Width, int Height, float[] Ink)
{
    public InkedWord Turned(bool upwards)
    {
        var turned = new float[Ink.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
                turned[upwards ? ((Width - 1 - x) * Height) + y : (x * Height) + (Height - 1 - y)] = Ink[(y * Width) + x];
        }

        return new(Height, Width, turned);
    }
}

/// <summary>
/// Words drawn in real fonts (DejaVu, by Python's imaging library), and in strokes. The size of
/// the first is the font's: a capital is three quarters as high, a small letter half.
/// </summary>
internal sealed class WordFonts : IDisposable
{
    public static readonly string[] Names = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSerif", "DejaVuSansCondensed", "strokes"];
    private const string Script = """
        import sys
        from PIL import Image, ImageDraw, ImageFont
        out = open(sys.argv[1], 'wb')
        for line in sys.stdin.read().splitlines():
            font, size, soft, tilt, word = line.split('\t')
            face = ImageFont.truetype('/usr/share/fonts/truetype/dejavu/%s.ttf' % font, int(size))
            left, top, right, bottom = face.getbbox(word)
            image = Image.new('L', (right - left + 2, bottom - top + 2), 0)
            draw = ImageDraw.Draw(image)
            draw.fontmode = 'L' if soft == '1' else '1'
            draw.text((1 - left, 1 - top), word, fill=255, font=face)
            if tilt != '0':
                image = image.rotate(float(tilt), resample=Image.BICUBIC, expand=True)
            out.write(('%d %d\n' % image.size).encode() + image.tobytes())
        """;

    private readonly TemporaryFolder _folder = new();

    public static bool AreHere { get; } = File.Exists("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") && Tool.Run("/usr/bin/python3", "-c", "import PIL").Exit == 0;

    /// <summary>All words in one go.</summary>
    public IReadOnlyList<InkedWord> Draw(IReadOnlyList<WordOrder> orders)
    {
        var asked = new StringBuilder();
        foreach (var order in orders.Where(static order => !order.IsOurs))
            asked.Append(CultureInfo.InvariantCulture, $"{order.Font}\t{order.Size}\t{(order.IsSoft ? 1 : 0)}\t{order.Tilt}\t{order.Word}\n");
        byte[] drawn = [];
        if (asked.Length > 0)
        {
            File.WriteAllText(_folder["asked"], asked.ToString());
            var (exit, output) = Tool.Run("/bin/sh", "-c", "/usr/bin/python3 -c \"$0\" \"$2\" < \"$1\"", Script, _folder["asked"], _folder["drawn"]);
            Assert.True(exit == 0, output);
            drawn = File.ReadAllBytes(_folder["drawn"]);
        }

        var (words, at) = (new List<InkedWord>(), 0);
        foreach (var order in orders)
            words.Add(order.IsOurs ? Ours(order) : Next(drawn, ref at));
        return words;
    }

    public void Dispose() => _folder.Dispose();

    private static InkedWord Next(byte[] drawn, ref int at)
    {
        var end = Array.IndexOf(drawn, (byte)'\n', at);
        var size = Encoding.ASCII.GetString(drawn, at, end - at).Split(' ').Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        at = end + 1;
        var ink = drawn.AsSpan(at, size[0] * size[1]).ToArray();
        at += ink.Length;
        return new(size[0], size[1], Array.ConvertAll(ink, static value => value / 255f));
    }

    private static InkedWord Ours(WordOrder order)
    {
        var size = Math.Max(7, order.Size * 3 / 4);
        var (width, height) = ((order.Word.Length * size) + 8, size + 6);
        return new(width, height, VectorText.Ink(width, height, order.Word.ToUpperInvariant(), 3, 3, size, order.IsSoft));
    }
}

/// <summary>A word to be drawn.</summary>
/// <param name="Font">See <see cref="WordFonts.Names"/>.</param>
/// <param name="Size">Of the font, in pixels.</param>
/// <param name="IsSoft">With soft edges.</param>
/// <param name="Word">What.</param>
/// <param name="Tilt">Degrees, counter-clockwise.</param>
internal sealed record WordOrder(string Font, int Size, bool IsSoft, string Word, int Tilt = 0)
{
    public bool IsOurs => Font is "strokes";
}
