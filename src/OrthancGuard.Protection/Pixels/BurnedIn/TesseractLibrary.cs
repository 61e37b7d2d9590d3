using System.Runtime.InteropServices;
using OrthancGuard.Dicom.Codecs;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>The C interface of Tesseract 5, as in tesseract/capi.h.</summary>
internal static unsafe partial class TesseractLibrary
{
    public const string FileName = "libtesseract.so.5";
    public const string Package = "libtesseract5";
    public const string Symbol = "TessBaseAPICreate";
    private const string ImagesFileName = "liblept.so.5";
    private const string ThreadsFileName = "libgomp.so.1";

    /// <summary>The neural network alone: it does not learn from what it reads.</summary>
    public const int NetworkOnly = 1;

    /// <summary>Levels of the result: a line, a word.</summary>
    public const int Line = 2;
    public const int Word = 3;

    public static DebianLibrary Library { get; } = new(FileName, Package, Symbol);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPICreate")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint Create();

    [LibraryImport(FileName, EntryPoint = "TessBaseAPIDelete")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Delete(nint handle);

    /// <summary>0, or another number where the language's data is not there. Without a path it is Debian's, or TESSDATA_PREFIX.</summary>
    [LibraryImport(FileName, EntryPoint = "TessBaseAPIInit2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Init(nint handle, string? dataPath, string language, int engine);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPISetVariable", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetVariable(nint handle, string name, string value);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPISetPageSegMode")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetPageLayout(nint handle, int mode);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPISetImage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetImage(nint handle, byte* pixels, int width, int height, int bytesPerPixel, int bytesPerLine);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPISetSourceResolution")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetResolution(nint handle, int dotsPerInch);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPIRecognize")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Recognize(nint handle, nint monitor);

    [LibraryImport(FileName, EntryPoint = "TessBaseAPIClear")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Clear(nint handle);

    /// <summary>0 where nothing was read.</summary>
    [LibraryImport(FileName, EntryPoint = "TessBaseAPIGetIterator")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint GetResults(nint handle);

    [LibraryImport(FileName, EntryPoint = "TessResultIteratorDelete")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void DeleteResults(nint results);

    [LibraryImport(FileName, EntryPoint = "TessResultIteratorGetPageIterator")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint GetPage(nint results);

    [LibraryImport(FileName, EntryPoint = "TessResultIteratorNext")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Next(nint results, int level);

    [LibraryImport(FileName, EntryPoint = "TessResultIteratorConfidence")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial float Confidence(nint results, int level);

    [LibraryImport(FileName, EntryPoint = "TessResultIteratorGetUTF8Text")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint GetText(nint results, int level);

    [LibraryImport(FileName, EntryPoint = "TessDeleteText")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void DeleteText(nint text);

    [LibraryImport(FileName, EntryPoint = "TessPageIteratorBoundingBox")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int GetBox(nint page, int level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(FileName, EntryPoint = "TessPageIteratorIsAtBeginningOf")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int IsAtStartOf(nint page, int level);

    /// <summary>What Leptonica, which Tesseract sees with, prints about an image: 6 is nothing.</summary>
    [LibraryImport(ImagesFileName, EntryPoint = "setMsgSeverity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetSeverity(int severity);

    /// <summary>
    /// 0 keeps OpenMP, with which Tesseract computes, from starting threads for the calling thread: frames are read in parallel already,
    /// and four threads for each wait for each other more than they compute.
    /// </summary>
    [LibraryImport(ThreadsFileName, EntryPoint = "omp_set_max_active_levels")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetParallelLevels(int levels);
}
