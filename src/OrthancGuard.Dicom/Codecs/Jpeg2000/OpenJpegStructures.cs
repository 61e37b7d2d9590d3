using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg2000;

/// <summary>opj_image_comp_t of OpenJPEG 2.5 on 64-bit machines (64 bytes).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct OpjImageComponent
{
    public uint Dx, Dy, Width, Height, X0, Y0, Precision, ObsoleteBpp, IsSigned, ResolutionsDecoded, Factor;
    public int* Data;
    public ushort Alpha;
}

/// <summary>opj_image_t of OpenJPEG 2.5 on 64-bit machines (48 bytes).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct OpjImage
{
    public uint X0, Y0, X1, Y1, ComponentCount;
    public int ColorSpace;
    public OpjImageComponent* Components;
    public byte* IccProfile;
    public uint IccProfileLength;
}

/// <summary>opj_dparameters_t of OpenJPEG 2.5 (8,252 bytes): left at its defaults, but its size must be known.</summary>
[InlineArray(Size)]
internal struct OpjDecoderParameters
{
    public const int Size = (2 * sizeof(uint)) + (2 * 4096) + (13 * sizeof(uint));

    private byte _first;
}

/// <summary>Where a <see cref="OpenJpegStream"/> reads; lives on the stack for the time of one decoding.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct MemorySource
{
    public byte* Data;
    public long Length;
    public long Position;
}
