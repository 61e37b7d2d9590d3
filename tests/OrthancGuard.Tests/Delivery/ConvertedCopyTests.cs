using System.Buffers;
using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Tests.Delivery;

public sealed class ConvertedCopyTests
{
    private static readonly PhantomIdentity Patient = PhantomIdentity.FromSeed(7);

    public static TheoryData<string> Uncompressed =>
        [DicomTransferSyntax.ExplicitVRLittleEndian.Uid, DicomTransferSyntax.ImplicitVRLittleEndian.Uid];

    [Theory]
    [MemberData(nameof(Uncompressed))]
    public void DecodedPixelsAgreeWithTheVerifiedCopy(string syntax) =>
        Assert.True(ConvertedCopy.Agrees(Compressed(), Decoded(_ => { }, syntax), DicomTransferSyntax.Find(syntax)!));

    [Theory]
    [MemberData(nameof(Uncompressed))]
    public void AnElementThatTheVerifierHasNotSeenIsFound(string syntax) =>
        Assert.False(ConvertedCopy.Agrees(
            Compressed(), Decoded(dataset => dataset.Add(DicomTag.ImageComments, DicomVR.LT, "x"), syntax), DicomTransferSyntax.Find(syntax)!));

    [Theory]
    [MemberData(nameof(Uncompressed))]
    public void AChangedValueIsFound(string syntax) =>
        Assert.False(ConvertedCopy.Agrees(
            Compressed(), Decoded(dataset => dataset.Add(DicomTag.PatientID, DicomVR.LO, "somebody"), syntax), DicomTransferSyntax.Find(syntax)!));

    private static DicomFile Compressed() => RunLengthEncoding.Compress(SyntheticChestCt.Create(Patient, new() { Slices = 1, Matrix = 64 }).Single());

    private static ReadOnlyMemory<byte> Decoded(Action<DicomDataset> edit, string syntax)
    {
        Assert.True(DicomDecompressor.TryToExplicitLittleEndian(Compressed(), out var file, out _));
        edit(file.Dataset);
        var writer = new ArrayBufferWriter<byte>();
        file.WithSyntax(DicomTransferSyntax.Find(syntax)!).WriteDatasetTo(writer);
        return writer.WrittenMemory;
    }
}
