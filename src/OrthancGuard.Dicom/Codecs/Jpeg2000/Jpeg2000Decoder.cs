using System.Runtime.CompilerServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg2000;

/// <summary>JPEG 2000 and High-Throughput JPEG 2000 (ISO/IEC 15444-1 and -15) by OpenJPEG, which also undoes the colour transform.</summary>
internal sealed unsafe class Jpeg2000Decoder : IFrameDecoder
{
    private const int MaxPrecision = 31;
    private static readonly Lazy<bool> LayoutMatches = new(CheckLayout);

    public string Name => "JPEG 2000 and HTJ2K (OpenJPEG)";

    public string? Package => OpenJpegLibrary.Library.Package;

    public string? Unavailable() =>
        OpenJpegLibrary.Library.Unavailable
        ?? (LayoutMatches.Value ? null : $"OpenJPEG's structures are not those of version 2.5: install Debian's package {Package}");

    public string DecodedPhotometricInterpretation(string encoded) => encoded is "YBR_ICT" or "YBR_RCT" ? "RGB" : encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        if (Unavailable() is { } reason)
            throw DecodeException.NoDecoder(reason);
        PixelLimits.RequirePlausible(description, frame.Length);
        var stream = CodeStreamHeader.CodeStream(frame);
        var header = CodeStreamHeader.Read(stream);
        if (header.Width != description.Columns || header.Height != description.Rows)
            throw DecodeException.Corrupt("JPEG 2000 image size differs from Rows and Columns");
        if (header.Precisions.Length != description.SamplesPerPixel)
            throw DecodeException.Corrupt("JPEG 2000 component count differs from Samples per Pixel");
        if (header.IsSubsampled)
            throw DecodeException.Unsupported("JPEG 2000 with subsampled components");
        if (header.Precisions.Any(p => p > description.BitsAllocated))
            throw DecodeException.Corrupt("JPEG 2000 precision exceeds Bits Allocated");
        if (header.Precisions.Any(p => p > MaxPrecision))
            throw DecodeException.Unsupported("JPEG 2000 of more than 31 bits");
        fixed (byte* data = stream)
        {
            var source = new MemorySource { Data = data, Length = stream.Length };
            Decode(&source, header, description, destination);
        }
    }

    private static void Decode(MemorySource* source, CodeStreamHeader header, PixelDescription description, Span<byte> destination)
    {
        OpjImage* image = null;
        nint codec = 0, stream = 0;
        try
        {
            codec = OpenJpegLibrary.CreateDecoder(OpenJpegLibrary.CodeStream);
            stream = OpenJpegStream.Create(source);
            if (codec == 0 || stream == 0)
                throw DecodeException.Unsupported("OpenJPEG could not allocate a decoder");
            OpjDecoderParameters parameters;
            Unsafe.SkipInit(out parameters);
            OpenJpegLibrary.SetDefaults(&parameters);
            Check(OpenJpegLibrary.SetUp(codec, &parameters));
            Check(OpenJpegLibrary.SetStrict(codec, strict: 1));
            Check(OpenJpegLibrary.ReadHeader(stream, codec, &image));
            Check(OpenJpegLibrary.Decode(codec, stream, image));
            Check(OpenJpegLibrary.EndDecompress(codec, stream));
            Write(image, header, description, destination);
        }
        finally
        {
            if (image != null)
                OpenJpegLibrary.DestroyImage(image);
            if (stream != 0)
                OpenJpegLibrary.DestroyStream(stream);
            if (codec != 0)
                OpenJpegLibrary.DestroyCodec(codec);
        }
    }

    /// <summary>Copies the components out, after checking that the decoder's idea of them is the header's.</summary>
    private static void Write(OpjImage* image, CodeStreamHeader header, PixelDescription description, Span<byte> destination)
    {
        if (image->ComponentCount != header.Precisions.Length)
            throw DecodeException.Corrupt("JPEG 2000 image was not decoded completely");
        for (var i = 0; i < header.Precisions.Length; i++)
        {
            var component = image->Components + i;
            if (component->Data == null || component->Width != header.Width || component->Height != header.Height
                || component->Precision != header.Precisions[i])
            {
                throw DecodeException.Corrupt("JPEG 2000 image was not decoded completely");
            }
            var writer = new SampleWriter(description, header.Precisions[i]);
            for (var y = 0; y < header.Height; y++)
            {
                var row = new ReadOnlySpan<int>(component->Data + ((long)y * header.Width), header.Width);
                writer.Write(row, destination, y * header.Width, i);
            }
        }
    }

    private static void Check(int succeeded)
    {
        if (succeeded == 0)
            throw DecodeException.Corrupt("JPEG 2000 stream refused by OpenJPEG as damaged");
    }

    /// <summary>The library clears its parameter structure; where it stops clearing is its size.</summary>
    private static bool CheckLayout()
    {
        if (sizeof(OpjImage) != 48 || sizeof(OpjImageComponent) != 64 || sizeof(OpjDecoderParameters) != OpjDecoderParameters.Size)
            return false;
        const byte untouched = 0xA5;
        var memory = new byte[2 * OpjDecoderParameters.Size];
        memory.AsSpan().Fill(untouched);
        fixed (byte* parameters = memory)
            OpenJpegLibrary.SetDefaults(parameters);
        return memory.AsSpan().LastIndexOfAnyExcept(untouched) == OpjDecoderParameters.Size - 1;
    }
}
