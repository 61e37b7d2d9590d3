using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFileSyntaxTests
{
    private static readonly DicomTransferSyntax[] Uncompressed =
    [
        DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian,
        DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian,
    ];

    [Fact]
    public void EveryUncompressedEncodingBecomesEveryOther()
    {
        foreach (var from in Uncompressed)
        {
            foreach (var to in Uncompressed)
            {
                var converted = DicomFile.Read(DicomFile.Read(File(from)).WithSyntax(to).ToArray());
                Assert.Equal(to, converted.Syntax);
                Assert.Equal(to.Uid, converted.FileMeta.GetString(DicomTag.TransferSyntaxUID));
                Assert.Equal(File(to)[132..], converted.ToArray()[132..]);
            }
        }
    }

    [Fact]
    public void ConversionLeavesItsSourceAlone()
    {
        var file = DicomFile.Read(File(DicomTransferSyntax.ExplicitVRLittleEndian));
        var converted = file.WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian);
        Assert.Equal(0x0201, converted.Dataset.GetInt32(DicomTag.Rows));
        Assert.Equal([2, 1], ((DicomElement)converted.Dataset[2]).Value.ToArray());
        Assert.False(file.IsEdited);
        Assert.Equal([1, 2], ((DicomElement)file.Dataset[2]).Value.ToArray());
        Assert.Equal(File(DicomTransferSyntax.ExplicitVRLittleEndian), file.ToArray());
    }

    [Fact]
    public void UnitsOfEachVRAreSwappedAndNoOthers()
    {
        byte[] eight = [1, 2, 3, 4, 5, 6, 7, 8];
        foreach (var (vr, swapped) in new (string, byte[])[]
        {
            ("OB", [1, 2, 3, 4, 5, 6, 7, 8]), ("UN", [1, 2, 3, 4, 5, 6, 7, 8]), ("LO", [1, 2, 3, 4, 5, 6, 7, 8]),
            ("OW", [2, 1, 4, 3, 6, 5, 8, 7]), ("US", [2, 1, 4, 3, 6, 5, 8, 7]), ("SS", [2, 1, 4, 3, 6, 5, 8, 7]), ("AT", [2, 1, 4, 3, 6, 5, 8, 7]),
            ("UL", [4, 3, 2, 1, 8, 7, 6, 5]), ("SL", [4, 3, 2, 1, 8, 7, 6, 5]), ("FL", [4, 3, 2, 1, 8, 7, 6, 5]),
            ("OF", [4, 3, 2, 1, 8, 7, 6, 5]), ("OL", [4, 3, 2, 1, 8, 7, 6, 5]),
            ("FD", [8, 7, 6, 5, 4, 3, 2, 1]), ("OD", [8, 7, 6, 5, 4, 3, 2, 1]), ("OV", [8, 7, 6, 5, 4, 3, 2, 1]),
            ("SV", [8, 7, 6, 5, 4, 3, 2, 1]), ("UV", [8, 7, 6, 5, 4, 3, 2, 1]),
        })
        {
            var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Value(0x0009_1001, vr, eight)));
            var written = file.WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian).ToArray();
            Assert.Equal(swapped, written[^8..]);
        }
    }

    [Fact]
    public void WhatAShortHeaderHasNoRoomForBecomesUnknown()
    {
        var text = new byte[70_000];
        Array.Fill(text, (byte)'x');
        var file = DicomFile.Read(Bytes.File(Bytes.ImplicitLittle, Bytes.Implicit().Value(0x0008_1030, "LO", text).Text(0x0010_0020, "LO", "ID")));
        var explicitFile = DicomFile.Read(file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).ToArray());
        Assert.Equal(DicomVR.UN, explicitFile.Dataset[0].VR);
        Assert.Equal(text, ((DicomElement)explicitFile.Dataset[0]).Value.ToArray());
        Assert.Equal("ID", explicitFile.Dataset.GetString(DicomTag.PatientID));

        var back = explicitFile.WithSyntax(DicomTransferSyntax.ImplicitVRLittleEndian).ToArray();
        Assert.Equal(file.ToArray()[132..], back[132..]);
    }

    [Fact]
    public void AnOddValueIsPaddedWhenItIsEncodedAnew()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ImplicitLittle, Bytes.Implicit().Text(0x0008_0018, "UI", "1.2").Text(0x0010_0020, "LO", "ID1")));
        var expected = new Bytes().Text(0x0008_0018, "UI", "1.2\0").Text(0x0010_0020, "LO", "ID1 ");
        Assert.Equal(Bytes.File(Bytes.ExplicitLittle, expected)[132..], file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).ToArray()[132..]);
    }

    [Fact]
    public void AVRYetToComeIsUnknownInAnotherEncoding()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Raw(0x08, 0, 0x01, 0, (byte)'Z', (byte)'Q', 0, 0, 2, 0, 0, 0, 7, 7)));
        var expected = Bytes.BigEndian().Value(0x0008_0001, "UN", 7, 7);
        Assert.Equal(Bytes.File(Bytes.ExplicitBig, expected)[132..], file.WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian).ToArray()[132..]);
    }

    [Fact]
    public void AnUnknownThatTheDictionaryKnowsIsSwappedAsWhatItIs()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitBig, Bytes.BigEndian().Value(0x0028_0010, "UN", 2, 1)));
        var converted = file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian);
        Assert.Equal(0x0201, converted.Dataset.GetInt32(DicomTag.Rows));
    }

    [Fact]
    public void PixelDataOfSixteenBitsIsSwappedInWordsWhateverItsVR()
    {
        foreach (var (bits, swapped) in new (ushort, byte[])[] { (16, [2, 1, 4, 3]), (8, [1, 2, 3, 4]) })
        {
            var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().UInt16(0x0028_0100, "US", bits).Value(0x7FE0_0010, "OB", 1, 2, 3, 4)));
            Assert.Equal(swapped, file.WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian).ToArray()[^4..]);
        }
    }

    [Fact]
    public void EncapsulatedPixelDataIsNotForThis()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.JpegBaseline, new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(2).Raw(1, 2).SequenceEnd()));
        Assert.Throws<NotSupportedException>(() => file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian));
        Assert.Throws<NotSupportedException>(() => DicomFile.Read(File(DicomTransferSyntax.ExplicitVRLittleEndian)).WithSyntax(DicomTransferSyntax.JPEGBaseline));
        Assert.Throws<ArgumentException>(() => new DicomFile(file.Dataset, DicomTransferSyntax.ExplicitVRLittleEndian));
    }

    /// <summary>One data set in each encoding, with a nested sequence of undefined length and one of explicit length.</summary>
    private static byte[] File(DicomTransferSyntax syntax)
    {
        Bytes New() => syntax.IsBigEndian ? Bytes.BigEndian() : new Bytes(syntax.IsExplicitVR);
        var dataset = New().Header(0x0008_1140, "SQ", Bytes.Undefined).Item().UInt16(0x0028_0010, "US", 7)
            .Sequence(0x0040_A730, New().UInt32(0x0018_6016, "UL", 1, 2)).ItemEnd().SequenceEnd()
            .Text(0x0010_0020, "LO", "ID").UInt16(0x0028_0010, "US", 0x0201)
            .UInt16(0x7FE0_0010, "OW", 0x0102, 0x0304);
        return syntax.IsDeflated ? Bytes.File(syntax.Uid, Deflated(dataset.ToArray())) : Bytes.File(syntax.Uid, dataset);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var deflater = new System.IO.Compression.DeflateStream(target, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(bytes);
        return target.Length % 2 == 0 ? target.ToArray() : [.. target.ToArray(), 0];
    }
}
