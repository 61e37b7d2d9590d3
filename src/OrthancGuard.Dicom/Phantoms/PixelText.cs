namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Text drawn into 8-bit pixels, as devices burn it in: five by seven dots, each a square of pixels.</summary>
internal static class PixelText
{
    private const int GlyphRows = 7;
    private const int GlyphColumns = 5;

    // Seven rows a character, five bits a row, the leftmost the highest.
    private static readonly Dictionary<char, byte[]> Glyphs = Parse(
        """
        A 0E11111F111111  B 1E11111E11111E  C 0E11101010110E  D 1E11111111111E  E 1F10101E10101F  F 1F10101E101010  G 0E11101711110F
        H 1111111F111111  I 0E04040404040E  J 0702020202120C  K 11121418141211  L 1010101010101F  M 111B1515111111  N 11111915131111
        O 0E11111111110E  P 1E11111E101010  Q 0E11111115120D  R 1E11111E141211  S 0F10100E01011E  T 1F040404040404  U 1111111111110E
        V 11111111110A04  W 11111115151B11  X 11110A040A1111  Y 11110A04040404  Z 1F01020408101F
        0 0E11131519110E  1 040C040404040E  2 0E11010608101F  3 0E11010601110E  4 02060A121F0202  5 1F101E0101110E  6 0608101E11110E
        7 1F010204080808  8 0E11110E11110E  9 0E11110F01020C
        - 0000001F000000  . 00000000000C0C  : 000C0C000C0C00  / 01010204081010  , 000000000C0408
        """);

    /// <summary>Draws at (x, y), the upper left corner; characters without a shape and what would not fit are left out.</summary>
    public static void Draw(Span<byte> pixels, int columns, int samples, int x, int y, int scale, string text, byte value = 255)
    {
        var rows = pixels.Length / columns / samples;
        foreach (var character in text.ToUpperInvariant())
        {
            if (Glyphs.TryGetValue(character, out var glyph))
            {
                for (var dot = 0; dot < GlyphRows * GlyphColumns; dot++)
                {
                    var (row, column) = (dot / GlyphColumns, dot % GlyphColumns);
                    if ((glyph[row] >> (GlyphColumns - 1 - column) & 1) != 0)
                        Square(pixels, columns, samples, x + (column * scale), y + (row * scale), scale, rows, value);
                }
            }

            x += (GlyphColumns + 1) * scale;
        }
    }

    private static void Square(Span<byte> pixels, int columns, int samples, int x, int y, int size, int rows, byte value)
    {
        for (var row = y; row < Math.Min(y + size, rows); row++)
        {
            var from = Math.Min(x, columns);
            var to = Math.Min(x + size, columns);
            pixels[(((row * columns) + from) * samples)..(((row * columns) + to) * samples)].Fill(value);
        }
    }

    private static Dictionary<char, byte[]> Parse(string table)
    {
        var cells = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var glyphs = new Dictionary<char, byte[]>();
        for (var i = 0; i < cells.Length; i += 2)
            glyphs.Add(cells[i][0], Convert.FromHexString(cells[i + 1]));
        return glyphs;
    }
}
