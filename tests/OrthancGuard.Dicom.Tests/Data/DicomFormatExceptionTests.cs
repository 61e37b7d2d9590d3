using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFormatExceptionTests
{
    [Fact]
    public void ItSaysWhereAndWhyAndNoValue()
    {
        var bytes = Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0010, "PN", "SECRET^NAME ")
            .Sequence(0x0008_1140, new Bytes().Text(0x0010_0020, "LO", "ID"), new Bytes().Text(0x0010_0020, "LO", "SECRET").Header(0x0010_0040, "CS", 200)));
        var error = Assert.Throws<DicomFormatException>(() => DicomFile.Read(bytes));
        Assert.Equal("(0008,1140)[1].(0010,0040)", error.TagPath);
        Assert.Equal(bytes.Length - 8, error.ByteOffset);
        Assert.Contains("(0008,1140)[1].(0010,0040)", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EachMistakeHasItsOwnReason()
    {
        foreach (var (expected, dataset) in new (DicomFormatError, Bytes)[]
        {
            (DicomFormatError.Truncated, new Bytes().Header(0x0010_0020, "LO", 10).Raw(1, 2)),
            (DicomFormatError.Truncated, new Bytes().Text(0x0010_0020, "LO", "ID").Raw(0x10, 0, 0x30)),
            (DicomFormatError.Truncated, new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined).Item().Text(0x0010_0020, "LO", "ID")),
            (DicomFormatError.Truncated, new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(8).Raw(1, 2)),
            (DicomFormatError.InvalidVR, new Bytes().Text(0x0008_0060, "CS", "CT").Raw(0x10, 0, 0x20, 0, 1, 1, 9, 9, 9, 9, 9, 9)),
            (DicomFormatError.InvalidLength, new Bytes().Header(0x0010_0020, "UT", Bytes.Undefined)),
            (DicomFormatError.InvalidLength, new Bytes().Header(0x0008_1140, "SQ", 16).Item(100).Raw(new byte[200])),
            (DicomFormatError.InvalidLength, new Bytes().Header(0x0008_1140, "SQ", 16).Item(8).Text(0x0010_0020, "LO", "ID").Raw(new byte[200])),
            (DicomFormatError.InvalidLength, new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(2).Raw(1, 2).SequenceEnd()),
            (DicomFormatError.InvalidDelimiter, new Bytes().Text(0x0010_0020, "LO", "ID").ItemEnd()),
            (DicomFormatError.InvalidDelimiter, new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined).Text(0x0010_0020, "LO", "ID")),
            (DicomFormatError.InvalidDelimiter, new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item().Item(8).Raw(1, 2)),
            (DicomFormatError.InvalidTag, new Bytes().Text(0x0010_0020, "LO", "ID").Text(0x0000_0020, "LO", "ID")),
        })
        {
            var error = Assert.Throws<DicomFormatException>(() => DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, dataset)));
            Assert.True(expected == error.Error, $"{expected}: {error.Error} {error.Message}");
        }
    }

    [Fact]
    public void WhatIsNoDicomAtAllIsSaidToBeNone()
    {
        foreach (var bytes in new[] { "%PDF-1.7 and so on and on"u8.ToArray(), new byte[4096], "GIF89a          "u8.ToArray() })
            Assert.Throws<DicomFormatException>(() => DicomFile.Read(bytes));
        Assert.Equal(DicomFormatError.Truncated, Assert.Throws<DicomFormatException>(() => DicomFile.Read(Array.Empty<byte>())).Error);
    }
}
