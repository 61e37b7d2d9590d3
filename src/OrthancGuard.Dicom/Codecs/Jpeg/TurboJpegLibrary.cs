using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>libjpeg-turbo's TurboJPEG interface, as in turbojpeg.h. Functions return 0, or -1 for a failure.</summary>
internal static unsafe partial class TurboJpegLibrary
{
    private const string FileName = "libturbojpeg.so.0";

    public const int Rgb = 0;
    public const int Gray = 6;
    public const int StopOnWarning = 8192;
    public const int LimitScans = 32768;

    public static DebianLibrary Library { get; } = new(FileName, "libturbojpeg0", "tjDecompress2");

    [LibraryImport(FileName, EntryPoint = "tjInitDecompress")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint Create();

    [LibraryImport(FileName, EntryPoint = "tjDestroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Destroy(nint handle);

    [LibraryImport(FileName, EntryPoint = "tjDecompress2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Decompress(
        nint handle, byte* source, CULong length, byte* destination, int width, int pitch, int height, int pixelFormat, int flags);
}
