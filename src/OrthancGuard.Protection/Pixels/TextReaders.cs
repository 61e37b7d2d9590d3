using System.Collections.Concurrent;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Tesseract, as Debian packages it: engines that are made when they are needed, used by one thread at a time and kept. Where it is not
/// installed there is a reason in words, and what may carry text is held. Safe for several threads.
/// </summary>
public sealed class TextReaders
{
    private const string Language = "eng";
    private const string LanguagePackage = "tesseract-ocr-eng";
    private readonly ConcurrentBag<TesseractReader> _idle = [];
    private readonly Lazy<string?> _unavailable;
    private readonly string _language;

    internal TextReaders(string fileName, string language = Language)
    {
        _language = language;
        _unavailable = new(() => Find(fileName));
    }

    /// <summary>The engines of this process.</summary>
    public static TextReaders Installed { get; } = new(TesseractLibrary.FileName);

    /// <summary>The Debian packages it needs.</summary>
    public static string Packages => $"{TesseractLibrary.Package}, {LanguagePackage}";

    /// <summary>Why no text can be read; null if it can. The first call makes an engine.</summary>
    public string? Unavailable => _unavailable.Value;

    /// <summary>Runs with an engine of one's own.</summary>
    internal T Use<T>(Func<TesseractReader, T> read)
    {
        if (Unavailable is { } reason)
            throw new InvalidOperationException(reason);
        var reader = _idle.TryTake(out var idle) ? idle : TesseractReader.TryCreate(_language) ?? throw new InvalidOperationException("Tesseract could not be started.");
        try
        {
            return read(reader);
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    private string? Find(string fileName)
    {
        if (new DebianLibrary(fileName, TesseractLibrary.Package, TesseractLibrary.Symbol).Unavailable is { } reason)
            return reason;
        if (TesseractReader.TryCreate(_language) is not { } reader)
            return $"language data {_language} not found: install package {LanguagePackage}";
        _idle.Add(reader);
        return null;
    }
}
