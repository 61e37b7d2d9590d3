using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Delivery;

/// <summary>
/// The verifier has read the protected copy as it is stored. A copy that is decoded for its receiver afterwards may differ from that
/// in the pixel data and in what describes its encoding, and in nothing else.
/// </summary>
internal static class ConvertedCopy
{
    private static readonly HashSet<DicomTag> OfTheEncoding =
    [
        DicomTag.PixelData, DicomTag.ExtendedOffsetTable, DicomTag.ExtendedOffsetTableLengths,
        DicomTag.PhotometricInterpretation, DicomTag.PlanarConfiguration, DicomTag.LossyImageCompression,
    ];

    /// <param name="verified">The copy that the verifier has read.</param>
    /// <param name="sent">The data set to be sent, without meta group.</param>
    /// <param name="syntax">Transfer syntax of <paramref name="sent"/>.</param>
    public static bool Agrees(DicomFile verified, ReadOnlyMemory<byte> sent, DicomTransferSyntax syntax) =>
        Bare(verified.Dataset, DicomTransferSyntax.ExplicitVRLittleEndian).Span
            .SequenceEqual(Bare(DicomFile.ReadDataset(sent, syntax), syntax).Span);

    /// <summary>In implicit VR, where an element is its tag and its value.</summary>
    private static ReadOnlyMemory<byte> Bare(DicomDataset dataset, DicomTransferSyntax syntax)
    {
        var bare = dataset.Clone();
        Strip(bare);
        var writer = new ArrayBufferWriter<byte>();
        new DicomFile(bare, syntax).WithSyntax(DicomTransferSyntax.ImplicitVRLittleEndian).WriteDatasetTo(writer);
        return writer.WrittenMemory;
    }

    private static void Strip(DicomDataset dataset)
    {
        dataset.RemoveAll(item => OfTheEncoding.Contains(item.Tag));
        foreach (var sequence in dataset.OfType<DicomSequence>())
        {
            foreach (var item in sequence.Items)
            {
                Strip(item);
            }
        }
    }
}
