using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomDictionaryTests
{
    private static string VRs(DicomDictionaryEntry? entry) => string.Join(' ', entry!.VRs);

    [Fact]
    public void AStandardTagHasKeywordNameVRAndVM()
    {
        var entry = DicomDictionary.Find(new DicomTag(0x0010, 0x0010));
        Assert.Equal(("PatientName", "Patient's Name", "PN", "1", false),
            (entry!.Keyword, entry.Name, VRs(entry), entry.VM, entry.IsRetired));
        Assert.Same(entry, DicomDictionary.Find("PatientName"));
        Assert.Same(entry, DicomDictionary.Find(DicomTag.PatientName));
    }

    [Fact]
    public void AKeywordPropertyIsTheTagOfItsEntry()
    {
        var properties = typeof(DicomTag).GetProperties().Where(p => p.PropertyType == typeof(DicomTag)).ToList();
        Assert.True(properties.Count > 5200);
        foreach (var property in properties)
        {
            var entry = DicomDictionary.Find(property.Name);
            Assert.NotNull(entry);
            Assert.Equal((DicomTag)property.GetValue(null)!, entry.Tag);
        }
    }

    [Theory]
    [InlineData(0x7FE0, 0x0010, "OW OB")]
    [InlineData(0x0028, 0x0106, "US SS")]
    [InlineData(0x0028, 0x3006, "OW US")]
    [InlineData(0x0028, 0x1200, "OW US SS")]
    [InlineData(0x0004, 0x1400, "UL")]
    [InlineData(0x5400, 0x1010, "OW OB")]
    [InlineData(0xFFFE, 0xE000, "")]
    [InlineData(0x3004, 0x007F, "LO")]
    [InlineData(0x0040, 0xE012, "UR")]
    public void AmbiguousVRsListTheirCandidates(int group, int element, string expected) =>
        Assert.Equal(expected, VRs(DicomDictionary.Find(new DicomTag((ushort)group, (ushort)element))));

    [Theory]
    [InlineData(0x6000, 0x3000, "OverlayData")]
    [InlineData(0x601E, 0x3000, "OverlayData")]
    [InlineData(0x60FE, 0x0010, "OverlayRows")]
    [InlineData(0x5004, 0x3000, "CurveData")]
    [InlineData(0x0020, 0x3142, "SourceImageIDs")]
    [InlineData(0x0028, 0x0470, "RowsForNthOrderCoefficients")]
    [InlineData(0x0028, 0x0400, "TransformLabel")]
    [InlineData(0x1000, 0xABC5, "ShiftTableTriplet")]
    [InlineData(0x1010, 0x1234, "ZonalMap")]
    [InlineData(0x7F10, 0x0010, "VariablePixelData")]
    public void RepeatingGroupsAreKnownByTheirPattern(int group, int element, string keyword) =>
        Assert.Equal(keyword, DicomDictionary.Find(new DicomTag((ushort)group, (ushort)element))?.Keyword);

    [Theory]
    [InlineData(0x6001, 0x3000)]
    [InlineData(0x6100, 0x3000)]
    [InlineData(0x0029, 0x1010)]
    [InlineData(0x0010, 0xFFFF)]
    public void PrivateAndUnknownTagsHaveNoEntry(int group, int element) =>
        Assert.Null(DicomDictionary.Find(new DicomTag((ushort)group, (ushort)element)));

    [Fact]
    public void GroupLengthsAndPrivateCreatorsAreKnownInEveryGroup()
    {
        Assert.Equal("UL", VRs(DicomDictionary.Find(new DicomTag(0x0008, 0x0000))));
        Assert.Equal("UL", VRs(DicomDictionary.Find(new DicomTag(0x0029, 0x0000))));
        Assert.Equal("LO", VRs(DicomDictionary.Find(new DicomTag(0x0029, 0x0010))));
        Assert.Equal("UL", VRs(DicomDictionary.Find(new DicomTag(0x0002, 0x0000))));
    }

    [Fact]
    public void APrivateElementIsFoundInWhicheverBlockItsCreatorReserved()
    {
        foreach (var element in new ushort[] { 0x1010, 0x4210, 0xFF10 })
        {
            var entry = DicomDictionary.FindPrivate("SIEMENS CSA HEADER", new DicomTag(0x0029, element));
            Assert.Equal(("OB", "CSA Image Header Info"), (VRs(entry), entry!.Name));
            Assert.Equal(element, entry.Tag.Element);
        }

        Assert.NotNull(DicomDictionary.FindPrivate("SIEMENS CSA HEADER ", new DicomTag(0x0029, 0x1010)));
        Assert.Null(DicomDictionary.FindPrivate("SIEMENS CSA HEADER", new DicomTag(0x0029, 0x0010)));
        Assert.Null(DicomDictionary.FindPrivate("SIEMENS CSA HEADER", new DicomTag(0x0028, 0x1010)));
        Assert.Null(DicomDictionary.FindPrivate("NOBODY", new DicomTag(0x0029, 0x1010)));
    }

    [Fact]
    public void AnUnknownTagAsOftenAsLikedAllocatesNothing()
    {
        _ = DicomDictionary.Find(DicomTag.PatientID);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            _ = DicomDictionary.Find(DicomTag.PatientID);
            _ = DicomDictionary.Find(new DicomTag(0x0010, 0xFFFF));
        }

        // The smallest object has 24 bytes; the runtime itself may need a few, once, on this thread.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000 * 24 / 2);
    }
}
