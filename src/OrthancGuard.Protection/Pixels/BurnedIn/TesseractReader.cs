using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>One engine. Not for two threads at once.</summary>
internal sealed unsafe class TesseractReader : IDisposable
{
    private nint _handle;

    private TesseractReader(nint handle) => _handle = handle;

    /// <summary>A new engine; null where the data of the language is not there.</summary>
    public static TesseractReader? TryCreate(string language)
    {
        TesseractLibrary.SetParallelLevels(0);
        _ = TesseractLibrary.SetSeverity(6);
        var handle = TesseractLibrary.Create();
        var reader = new TesseractReader(handle);
        // What it has to say about an image stays unsaid.
        if (handle != 0 && TesseractLibrary.SetVariable(handle, "debug_file", "/dev/null") != 0
            && TesseractLibrary.Init(handle, null, language, TesseractLibrary.NetworkOnly) == 0)
        {
            return reader;
        }

        reader.Dispose();
        return null;
    }

    /// <summary>Every word that the engine makes out, in its order, blank ones left out.</summary>
    public List<ReadWord> Read(GreyImage image, PageLayout layout, Binarisation binarisation = Binarisation.Otsu)
    {
        ObjectDisposedException.ThrowIf(_handle == 0, this);
        TesseractLibrary.SetParallelLevels(0);
        var words = new List<ReadWord>();
        TesseractLibrary.SetPageLayout(_handle, (int)layout);
        _ = TesseractLibrary.SetVariable(_handle, "thresholding_method", ((int)binarisation).ToString(System.Globalization.CultureInfo.InvariantCulture));
        fixed (byte* pixels = image.Pixels)
            TesseractLibrary.SetImage(_handle, pixels, image.Width, image.Height, 1, image.Width);
        TesseractLibrary.SetResolution(_handle, 150);
        try
        {
            if (TesseractLibrary.Recognize(_handle, 0) != 0)
                throw new InvalidOperationException("Tesseract did not read an image.");
            var results = TesseractLibrary.GetResults(_handle);
            if (results == 0)
                return words;
            Collect(results, words);
            TesseractLibrary.DeleteResults(results);
        }
        finally
        {
            TesseractLibrary.Clear(_handle);
        }

        return words;
    }

    public void Dispose()
    {
        if (_handle != 0)
            TesseractLibrary.Delete(_handle);
        _handle = 0;
    }

    private static void Collect(nint results, List<ReadWord> words)
    {
        var page = TesseractLibrary.GetPage(results);
        var line = -1;
        do
        {
            if (TesseractLibrary.IsAtStartOf(page, TesseractLibrary.Line) != 0)
                line++;
            if (TesseractLibrary.GetBox(page, TesseractLibrary.Word, out var left, out var top, out var right, out var bottom) == 0)
                continue;
            var native = TesseractLibrary.GetText(results, TesseractLibrary.Word);
            if (native == 0)
                continue;
            var text = Marshal.PtrToStringUTF8(native)!.Trim();
            TesseractLibrary.DeleteText(native);
            if (text.Length > 0)
                words.Add(new(text, TesseractLibrary.Confidence(results, TesseractLibrary.Word), PixelBox.Between(left, top, right, bottom), line));
        }
        while (TesseractLibrary.Next(results, TesseractLibrary.Word) != 0);
    }
}

/// <summary>How the engine takes a page apart; its own numbers.</summary>
internal enum PageLayout
{
    SingleLine = 7,
    SparseText = 11,
}

/// <summary>How the engine makes an image black and white; its own numbers.</summary>
internal enum Binarisation
{
    Otsu = 0,
    OtsuByTiles = 1,
}
