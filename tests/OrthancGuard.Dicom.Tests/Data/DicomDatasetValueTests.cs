using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomDatasetValueTests
{
    [Fact]
    public void TextIsDecodedSplitAndTrimmed()
    {
        var dataset = Read(new Bytes().Text(0x0008_0008, "CS", " ORIGINAL\\PRIMARY \\\\AXIAL\0").Text(0x0010_4000, "LT", "  two\\halves  "));
        Assert.Equal(["ORIGINAL", "PRIMARY", "", "AXIAL"], dataset.GetStrings(DicomTag.ImageType));
        Assert.Equal("ORIGINAL", dataset.GetString(DicomTag.ImageType));
        Assert.Equal(["  two\\halves"], dataset.GetStrings(DicomTag.PatientComments));
    }

    [Fact]
    public void AbsentIsNullAndEmptyIsEmpty()
    {
        var dataset = Read(new Bytes().Text(0x0010_0020, "LO", ""));
        Assert.Null(dataset.GetString(DicomTag.PatientName));
        Assert.Empty(dataset.GetStrings(DicomTag.PatientName));
        Assert.Equal("", dataset.GetString(DicomTag.PatientID));
        Assert.Empty(dataset.GetStrings(DicomTag.PatientID));
    }

    [Fact]
    public void AnItemInheritsItsCharacterSetUnlessItHasOne()
    {
        var utf8 = Encoding.UTF8.GetBytes("Müller");
        var own = new Bytes().Text(0x0008_0005, "CS", "ISO_IR 100").Value(0x0010_0010, "PN", Encoding.Latin1.GetBytes("Müller"));
        var dataset = Read(new Bytes().Text(0x0008_0005, "CS", "ISO_IR 192").Sequence(0x0008_1140, new Bytes().Value(0x0010_0010, "PN", utf8), own));
        Assert.True(dataset.TryGetSequence(DicomTag.ReferencedImageSequence, out var sequence));
        Assert.All(sequence.Items, item => Assert.Equal("Müller", item.GetString(DicomTag.PatientName)));

        dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 100");
        Assert.NotEqual("Müller", sequence.Items[0].GetString(DicomTag.PatientName));
    }

    [Fact]
    public void AddedTextIsEncodedInTheCharacterSetOfTheDataSet()
    {
        var dataset = new DicomDataset { { DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192" } };
        dataset.Add(DicomTag.PatientName, DicomVR.PN, "Müller^Jörg");
        Assert.True(dataset.TryGetElement(DicomTag.PatientName, out var name));
        Assert.Equal(Encoding.UTF8.GetBytes("Müller^Jörg"), name.Value.ToArray());
    }

    [Fact]
    public void NumbersAreReadInEitherByteOrderAndFromText()
    {
        foreach (var (syntax, bytes) in new[] { (DicomTransferSyntax.ExplicitVRLittleEndian, new Bytes()), (DicomTransferSyntax.ExplicitVRBigEndian, Bytes.BigEndian()) })
        {
            bytes.UInt32(0x0018_6016, "UL", 0xFFFF_FFFE).Text(0x0020_0013, "IS", " -17 ").Text(0x0028_0030, "DS", "0.5\\ 1e-1 ")
                .UInt16(0x0028_0010, "US", 258, 7).UInt16(0x0028_0106, "SS", 0xFFFE);
            var dataset = DicomFile.ReadDataset(bytes.ToArray(), syntax);
            Assert.True(dataset.TryGetUInt16(DicomTag.Rows, out var rows));
            Assert.Equal(258, rows);
            Assert.Equal(["258", "7"], dataset.GetStrings(DicomTag.Rows));
            Assert.Equal([258, 7], dataset.GetDoubles(DicomTag.Rows)!);
            Assert.Equal(-2, dataset.GetInt32(DicomTag.SmallestImagePixelValue));
            Assert.False(dataset.TryGetUInt16(DicomTag.SmallestImagePixelValue, out _));
            Assert.Equal(-17, dataset.GetInt32(DicomTag.InstanceNumber));
            Assert.Equal([0.5, 0.1], dataset.GetDoubles(DicomTag.PixelSpacing)!);
            Assert.Null(dataset.GetInt32(DicomTag.PixelSpacing));
            Assert.Null(dataset.GetInt32(DicomTag.RegionFlags));
            Assert.Equal("4294967294", dataset.GetString(DicomTag.RegionFlags));
        }
    }

    [Fact]
    public void WhatIsNoNumberIsNoNumber()
    {
        var dataset = Read(new Bytes().Text(0x0018_0050, "DS", "5 mm").Text(0x0020_0013, "IS", "1.5 ").Text(0x0028_0030, "DS", "1\\NaN ").Value(0x0028_0010, "US", 1));
        Assert.False(dataset.TryGetDouble(DicomTag.SliceThickness, out _));
        Assert.Null(dataset.GetInt32(DicomTag.InstanceNumber));
        Assert.Null(dataset.GetDoubles(DicomTag.PixelSpacing));
        Assert.Null(dataset.GetInt32(DicomTag.Rows));
        Assert.Null(dataset.GetInt32(DicomTag.Columns));
        Assert.Equal(["5 mm"], dataset.GetStrings(DicomTag.SliceThickness));
    }

    [Fact]
    public void NumbersAreAddedAsTextOrAsThemselves()
    {
        var dataset = new DicomDataset
        {
            { DicomTag.Rows, DicomVR.US, "512" },
            { DicomTag.RealWorldValueSlope, DicomVR.FD, 0.1.ToString(CultureInfo.InvariantCulture) },
            DicomElement.FromNumbers<short>(DicomTag.SmallestImagePixelValue, DicomVR.SS, -1024, 7),
            DicomElement.FromTags(DicomTag.FrameIncrementPointer, DicomTag.FrameTime),
        };
        Assert.Equal(512, dataset.GetInt32(DicomTag.Rows));
        Assert.Equal([0.1], dataset.GetDoubles(DicomTag.RealWorldValueSlope)!);
        Assert.Equal([-1024, 7], dataset.GetDoubles(DicomTag.SmallestImagePixelValue)!);
        Assert.Equal("00181063", dataset.GetString(DicomTag.FrameIncrementPointer));
        Assert.Throws<ArgumentException>(() => dataset.Add(DicomTag.Rows, DicomVR.US, "70000"));
        Assert.Throws<ArgumentException>(() => dataset.Add(DicomTag.PixelData, DicomVR.OW, "1"));
        Assert.Throws<ArgumentException>(() => DicomElement.FromNumbers<uint>(DicomTag.Rows, DicomVR.US, 1));
        Assert.Throws<ArgumentException>(() => new DicomElement(DicomTag.ContentSequence, DicomVR.SQ, default));
    }

    [Fact]
    public void TagsAndRepresentationsSayWhatTheyAre()
    {
        Assert.Equal("(7FE0,0010)", DicomTag.PixelData.ToString());
        Assert.True(new DicomTag(0x0009, 0x0010).IsPrivateCreator);
        Assert.Equal(new DicomTag(0x0009, 0x0010), new DicomTag(0x0009, 0x10FF).PrivateCreatorTag);
        Assert.Null(DicomTag.PatientID.PrivateCreatorTag);
        Assert.True(DicomTag.PatientName < DicomTag.PatientID);
        Assert.Equal(DicomVR.PN, DicomVR.Parse("PN"));
        Assert.False(DicomVR.TryParse("ZZ", out _));
        Assert.Throws<FormatException>(() => DicomVR.Parse("pn"));
        Assert.True(DicomVR.UT.HasLongLength && DicomVR.UT.IsText && !DicomVR.UT.IsMultiValued);
        Assert.Equal("??", default(DicomVR).ToString());
    }

    private static DicomDataset Read(Bytes bytes) => DicomFile.ReadDataset(bytes.ToArray(), DicomTransferSyntax.ExplicitVRLittleEndian);
}
