using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// The altered pixel data of one image in one piece, as long as it is worked on: its file has it until this is given back. What is to last is
/// taken from <see cref="Pieces"/>, in the source and beside it.
/// </summary>
internal sealed class JoinedPixels : IDisposable
{
    private readonly byte[]? _rented;

    /// <param name="image">Its data set gets the pixel data.</param>
    /// <param name="vr">Of the pixel data.</param>
    public JoinedPixels(DefacedImage image, DicomVR vr)
    {
        (File, Pieces) = (image.File, image.Pixels);
        var length = checked((int)Pieces.Length);
        if (Pieces.Slice(0, length).First() is var first && first.Length == length)
        {
            Memory = first;
        }
        else
        {
            _rented = ArrayPool<byte>.Shared.Rent(length);
            Pieces.CopyTo(0, _rented.AsSpan(0, length));
            Memory = _rented.AsMemory(0, length);
        }

        File.Dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, vr, Memory));
    }

    public DicomFile File { get; }

    /// <summary>The same pixel data, for good.</summary>
    public PixelPieces Pieces { get; }

    public ReadOnlyMemory<byte> Memory { get; }

    public void Dispose()
    {
        if (_rented is null)
            return;
        File.Dataset.Remove(DicomTag.PixelData);
        ArrayPool<byte>.Shared.Return(_rented);
    }
}
