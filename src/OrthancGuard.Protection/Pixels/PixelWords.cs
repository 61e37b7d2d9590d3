using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Whether known codes are drawn into the pixels of an image. Letters that readers take for each other count as the same, and some may be
/// read wrongly: the codes are long, and nothing else looks like them.
/// </summary>
public static class PixelWords
{
    private const int MostFrames = 8;
    private const int ComfortablePixels = 2_500_000;
    // Measured on letters of dots: codes are read with up to 9 wrong of 16, other words are 12 away and more.
    private const int WrongOf16 = 9;

    /// <summary>True when one of the codes is read in some frame (of many, eight spread evenly are read).</summary>
    /// <param name="file">Any transfer syntax; not changed.</param>
    /// <param name="codes">Capitals and digits; other characters are ignored.</param>
    /// <param name="readers">Tesseract.</param>
    /// <param name="problem">Why the pixels could not be looked at, in words; null when they were.</param>
    public static bool Show(DicomFile file, IReadOnlyCollection<string> codes, TextReaders readers, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(readers);
        if ((problem = readers.Unavailable) is not null)
            return false;
        if (PixelDescription.From(file.Dataset) is not { } encoded)
        {
            problem = "The attributes that describe the pixel data are absent or out of range.";
            return false;
        }

        var description = PixelDecoder.Describe(encoded, file.Syntax);
        var sought = codes.Select(Folded).Where(static code => code.Length >= 8).ToArray();
        var frames = Math.Min(description.NumberOfFrames, MostFrames);
        var pixels = new byte[description.FrameLength];
        for (var i = 0; i < frames; i++)
        {
            if (!PixelDecoder.TryDecode(file.Dataset, file.Syntax, (int)((long)i * description.NumberOfFrames / frames), pixels, out var failure))
            {
                problem = $"The pixel data cannot be decoded: {failure.Detail}.";
                return false;
            }

            if (IsRead(OutgoingFrame.Grey(file.Dataset, description, pixels), sought, readers))
                return true;
        }

        return false;
    }

    /// <summary>True when a text holds a code, allowing for what a reader confuses or misses.</summary>
    internal static bool Holds(string text, string code)
    {
        var read = Folded(text);
        var sought = Folded(code);
        return sought.Length >= 8 && Distance(read, sought) <= sought.Length * WrongOf16 / 16;
    }

    private static bool IsRead(GreyImage view, string[] sought, TextReaders readers)
    {
        if (FrameViews.IsBlank(view))
            return false;
        var scale = Math.Clamp(MathF.Sqrt((float)ComfortablePixels / (view.Width * view.Height)), 0.5f, 3f);
        var page = view.Scaled(scale);
        foreach (var polarity in new[] { page, page.Inverted() })
        {
            if (Holds(readers.Use(reader => reader.Read(polarity, PageLayout.SparseText)), sought))
                return true;
        }

        // Letters of dots are read better a line at a time.
        return TextFinder.SureLines(view).Exists(line => Holds(TextFinder.ReadLine(readers, view, line), sought));
    }

    private static bool Holds(IEnumerable<ReadWord> words, string[] sought) => words.GroupBy(static word => word.Line)
        .Select(static line => string.Concat(line.Select(static word => word.Text)))
        .Any(text => Array.Exists(sought, code => Holds(text, code)));

    // Crockford's alphabet has no I, L, O and U; readers see them all the same, and take some digits for letters.
    private static string Folded(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
                continue;
            folded.Append(char.ToUpperInvariant(letter) switch
            {
                'O' or 'Q' or 'D' => '0',
                'I' or 'L' => '1',
                'Z' => '2',
                'S' => '5',
                'B' => '8',
                'U' => 'V',
                'G' => '6',
                var other => other,
            });
        }

        return folded.ToString();
    }

    /// <summary>The least number of changes that makes some part of the text the code (Sellers).</summary>
    private static int Distance(string text, string code)
    {
        var (row, next) = (new int[code.Length + 1], new int[code.Length + 1]);
        for (var i = 0; i <= code.Length; i++)
            row[i] = i;
        var best = row[code.Length];
        foreach (var letter in text)
        {
            next[0] = 0;
            for (var i = 1; i <= code.Length; i++)
                next[i] = Math.Min(row[i - 1] + (code[i - 1] == letter ? 0 : 1), 1 + Math.Min(row[i], next[i - 1]));
            (row, next) = (next, row);
            best = Math.Min(best, row[code.Length]);
        }

        return best;
    }
}
