using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.JpegLs;

/// <summary>CharLS 2's decoder, as in charls_jpegls_decoder.h. Every function but create and destroy returns 0 or an error number.</summary>
internal static unsafe partial class CharLsLibrary
{
    private const string FileName = "libcharls.so.2";

    public static DebianLibrary Library { get; } = new(FileName, "libcharls2", "charls_jpegls_decoder_create");

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_create")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint Create();

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Destroy(nint decoder);

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_set_source_buffer")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetSource(nint decoder, byte* source, nuint length);

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_read_header")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int ReadHeader(nint decoder);

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_get_frame_info")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int GetFrameInfo(nint decoder, out FrameInfo info);

    /// <summary>0 by plane, 1 by line, 2 by sample; the last two decode to colour-by-pixel.</summary>
    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_get_interleave_mode")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int GetInterleaveMode(nint decoder, out int mode);

    [LibraryImport(FileName, EntryPoint = "charls_jpegls_decoder_decode_to_buffer")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Decode(nint decoder, byte* destination, nuint length, uint stride);

    /// <summary>charls_frame_info.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly struct FrameInfo
    {
        public readonly uint Width;
        public readonly uint Height;
        public readonly int BitsPerSample;
        public readonly int ComponentCount;
    }
}
