using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg2000;

/// <summary>The part of openjpeg.h that decoding a code stream needs. Booleans are 32-bit; 0 is failure.</summary>
internal static unsafe partial class OpenJpegLibrary
{
    private const string FileName = "libopenjp2.so.7";

    /// <summary>OPJ_CODEC_J2K: a bare code stream.</summary>
    public const int CodeStream = 0;

    /// <summary>Version 2.5 is the first with strict mode and with high-throughput block decoding.</summary>
    public static DebianLibrary Library { get; } = new(FileName, "libopenjp2-7", "opj_decoder_set_strict_mode");

    [LibraryImport(FileName, EntryPoint = "opj_create_decompress")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint CreateDecoder(int format);

    [LibraryImport(FileName, EntryPoint = "opj_destroy_codec")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void DestroyCodec(nint codec);

    [LibraryImport(FileName, EntryPoint = "opj_set_default_decoder_parameters")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetDefaults(void* parameters);

    [LibraryImport(FileName, EntryPoint = "opj_setup_decoder")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetUp(nint codec, void* parameters);

    [LibraryImport(FileName, EntryPoint = "opj_decoder_set_strict_mode")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetStrict(nint codec, int strict);

    [LibraryImport(FileName, EntryPoint = "opj_read_header")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int ReadHeader(nint stream, nint codec, OpjImage** image);

    [LibraryImport(FileName, EntryPoint = "opj_decode")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Decode(nint codec, nint stream, OpjImage* image);

    [LibraryImport(FileName, EntryPoint = "opj_end_decompress")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int EndDecompress(nint codec, nint stream);

    [LibraryImport(FileName, EntryPoint = "opj_image_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void DestroyImage(OpjImage* image);

    [LibraryImport(FileName, EntryPoint = "opj_stream_create")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint CreateStream(nuint bufferSize, int isInput);

    [LibraryImport(FileName, EntryPoint = "opj_stream_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void DestroyStream(nint stream);

    [LibraryImport(FileName, EntryPoint = "opj_stream_set_read_function")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetRead(nint stream, delegate* unmanaged<void*, nuint, void*, nuint> function);

    [LibraryImport(FileName, EntryPoint = "opj_stream_set_skip_function")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetSkip(nint stream, delegate* unmanaged<long, void*, long> function);

    [LibraryImport(FileName, EntryPoint = "opj_stream_set_seek_function")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetSeek(nint stream, delegate* unmanaged<long, void*, int> function);

    [LibraryImport(FileName, EntryPoint = "opj_stream_set_user_data")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetUserData(nint stream, void* data, void* free);

    [LibraryImport(FileName, EntryPoint = "opj_stream_set_user_data_length")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void SetUserDataLength(nint stream, ulong length);
}
