using System.Globalization;
using OrthancGuard.Protection.Pictures;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>Places of words, before and after, below each other in columns: for a person who looks whether a name can be read.</summary>
internal static class ContactSheet
{
    private const int Columns = 3;
    private const int ColumnWidth = 620;
    private const int MostHeight = 1500;
    private const int Heading = 14;
    private const int Gap = 6;

    /// <summary>Writes one PNG or several, with a number each.</summary>
    public static void Write(string folder, string name, IReadOnlyList<WordStrip> strips)
    {
        var (page, number, column, y) = (New(), 0, 0, Gap);
        for (var i = 0; i < strips.Count; i++)
        {
            var tile = Tile(strips[i]);
            if (y + tile.Height > MostHeight)
                (column, y) = (column + 1, Gap);
            if (column == Columns)
            {
                Save();
                (page, column, y) = (New(), 0, Gap);
            }

            for (var row = 0; row < tile.Height; row++)
                tile.Pixels.AsSpan(row * tile.Width, tile.Width).CopyTo(page.AsSpan(((y + row) * Columns * ColumnWidth) + (column * ColumnWidth)));
            y += tile.Height + Gap;
        }

        if (strips.Count > 0)
            Save();

        void Save() => File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}.png")), new GreyPicture(Columns * ColumnWidth, MostHeight, page).ToPng());

        static byte[] New() => new byte[Columns * ColumnWidth * MostHeight];
    }

    /// <summary>What was written and how much of it is left; the place before, and the place after.</summary>
    private static GreyImage Tile(WordStrip strip)
    {
        var scale = (int)Math.Clamp(Math.Min((ColumnWidth - (3 * Gap)) / (2f * strip.Before.Width), 180f / strip.Before.Height), 1, 4);
        var (before, after) = (Enlarged(strip.Before, scale), Enlarged(strip.After, scale));
        var tile = new GreyImage(ColumnWidth, Math.Min(before.Height, MostHeight / 2) + Heading, new byte[ColumnWidth * (Math.Min(before.Height, MostHeight / 2) + Heading)]);
        var text = string.Create(CultureInfo.InvariantCulture, $"{strip.Seed} {strip.Order.Word} {strip.Order.Size} {strip.Ground} {100 * strip.Left:0}");
        var ink = VectorText.Ink(ColumnWidth, Heading, new string([.. text.ToUpperInvariant().Where(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.')]), 2, 2, 8);
        for (var i = 0; i < ink.Length; i++)
            tile.Pixels[i] = (byte)(180 * ink[i]);
        Paste(before, 0);
        Paste(after, ColumnWidth / 2);
        return tile;

        void Paste(GreyImage image, int left)
        {
            var width = Math.Min(image.Width, (ColumnWidth / 2) - Gap);
            for (var y = 0; y < tile.Height - Heading; y++)
                image.Pixels.AsSpan(y * image.Width, width).CopyTo(tile.Pixels.AsSpan(((y + Heading) * ColumnWidth) + left));
        }
    }

    private static GreyImage Enlarged(GreyImage image, int by)
    {
        var pixels = new byte[image.Width * by * image.Height * by];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = image.Pixels[(i / (image.Width * by) / by * image.Width) + (i % (image.Width * by) / by)];
        return new(image.Width * by, image.Height * by, pixels);
    }
}
