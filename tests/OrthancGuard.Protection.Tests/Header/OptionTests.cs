using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests.Header;

public sealed class OptionTests
{
    private static readonly ProtectionProfile Modified = new() { Dates = TemporalInformation.Modified };

    [Theory]
    [InlineData("20240229", -1, "20240228")]
    [InlineData("20240301", -1, "20240229")]
    [InlineData("2024.03.01", -1, "20240229")]
    [InlineData("20240301\\20240302", -1, "20240229\\20240301")]
    [InlineData("20240301-20240401", -31, "20240130-20240301")]
    [InlineData("-20240401", -1, "-20240331")]
    public void ADateMovesByDays(string date, int days, string moved)
    {
        Assert.True(DateShifter.TryShift(System.Text.Encoding.ASCII.GetBytes(date), DicomVR.DA, days, out var shifted));
        Assert.Equal(moved, shifted);
    }

    [Theory]
    [InlineData("20240301101112.123456+0100", "20240229101112.123456+0100")]
    [InlineData("20240301", "20240229")]
    [InlineData("20240301-0500", "20240229-0500")]
    [InlineData("20240301-20240401", "20240229-20240331")]
    [InlineData("2024030110-0500-2024040111.5", null)]
    [InlineData("2024030110-0500-20240401111213.5+0100", "2024022910-0500-20240331111213.5+0100")]
    [InlineData("20240301101112-", "20240229101112-")]
    [InlineData("-20240301", "-20240229")]
    public void ADateTimeKeepsItsClock(string date, string? moved)
    {
        Assert.Equal(moved is not null, DateShifter.TryShift(System.Text.Encoding.ASCII.GetBytes(date), DicomVR.DT, -1, out var shifted));
        Assert.Equal(moved ?? "", shifted);
    }

    [Theory]
    [InlineData("Smith", "DA")]
    [InlineData("20241301", "DA")]
    [InlineData("2024", "DT")]
    [InlineData("-", "DA")]
    [InlineData("20240101 Jane", "DT")]
    [InlineData("2024010199.2", "DT")]
    [InlineData("20240101-2024", "DA")]
    [InlineData("20240101101112.1234567", "DT")]
    [InlineData("19600229\\Smith", "DA")]
    public void WhatIsNoDateDoesNotMove(string text, string vr) =>
        Assert.False(DateShifter.TryShift(System.Text.Encoding.ASCII.GetBytes(text), DicomVR.Parse(vr), -1, out _));

    [Fact]
    public void DatesOfAPatientMoveTogetherAndTimesStay()
    {
        var released = TestObject.Release(TestObject.Ct(static dataset =>
        {
            dataset.Add(DicomTag.SeriesDate, DicomVR.DA, "20240203");
            dataset.Add(DicomTag.AcquisitionDateTime, DicomVR.DT, "20240203101112.5+0100");
        }), Modified).Dataset;
        var days = new Pseudonymizer(TestObject.Key).DateShift("MRN-4711", "", TestObject.StudyUid);
        Assert.Equal(new DateOnly(2024, 1, 31).AddDays(days).ToString("yyyyMMdd"), released.GetString(DicomTag.StudyDate));
        Assert.Equal(new DateOnly(2024, 2, 3).AddDays(days).ToString("yyyyMMdd"), released.GetString(DicomTag.SeriesDate));
        Assert.Equal(new DateOnly(2024, 2, 3).AddDays(days).ToString("yyyyMMdd") + "101112.5+0100", released.GetString(DicomTag.AcquisitionDateTime));
        Assert.Equal("101112.123456", released.GetString(DicomTag.StudyTime));
        Assert.Equal("MODIFIED", released.GetString(DicomTag.LongitudinalTemporalInformationModified));
        Assert.Equal("", released.GetString(DicomTag.PatientBirthDate));
    }

    [Fact]
    public void ADateOfADeviceThatMayBeKnownMovesToo()
    {
        var released = TestObject.Release(
            TestObject.Ct(static dataset => dataset.Add(DicomTag.DateOfLastDetectorCalibration, DicomVR.DA, "20240101")),
            Modified with { RetainDeviceIdentity = true }).Dataset;
        var days = new Pseudonymizer(TestObject.Key).DateShift("MRN-4711", "", TestObject.StudyUid);
        Assert.Equal(new DateOnly(2024, 1, 1).AddDays(days).ToString("yyyyMMdd"), released.GetString(DicomTag.DateOfLastDetectorCalibration));
    }

    [Fact]
    public void AMalformedDateIsNeverForwarded()
    {
        var released = TestObject.Release(TestObject.Ct(static dataset =>
            dataset.Add(new DicomElement(DicomTag.SeriesDate, DicomVR.DA, "Smith 60"u8.ToArray()))), Modified).Dataset;
        Assert.Equal("19000101", released.GetString(DicomTag.SeriesDate));
    }

    [Theory]
    [InlineData("+0100", "+0100")]
    [InlineData("Quuxley", "REMOVED")]
    [InlineData("+01:00", "REMOVED")]
    public void AnOffsetStaysOnlyAsAnOffset(string offset, string left) => Assert.Equal(left, TestObject.Release(
        TestObject.Ct(dataset => dataset.Add(DicomTag.TimezoneOffsetFromUTC, DicomVR.SH, offset)), Modified).Dataset.GetString(DicomTag.TimezoneOffsetFromUTC));

    [Fact]
    public void FullDatesAreKeptAndSaidToBe()
    {
        var released = TestObject.Release(TestObject.Ct(), new ProtectionProfile { Dates = TemporalInformation.Full }).Dataset;
        Assert.Equal("20240131", released.GetString(DicomTag.StudyDate));
        Assert.Equal("UNMODIFIED", released.GetString(DicomTag.LongitudinalTemporalInformationModified));
        Assert.Equal(["113100", "113106"], Codes(released));
    }

    [Fact]
    public void UidsAreKeptWhenTheyMayBe()
    {
        var outcome = TestObject.Protect(new ProtectionProfile { RetainUids = true }, TestObject.File(TestObject.Ct()))[0];
        var released = DicomFile.Read(outcome.Instance!.Bytes).Dataset;
        Assert.Equal(TestObject.InstanceUid, released.GetString(DicomTag.SOPInstanceUID));
        Assert.Empty(outcome.Uids);
        Assert.Equal(["113100", "113110"], Codes(released));
    }

    [Fact]
    public void AnOptionThatMetNothingIsNotAttested() =>
        Assert.Equal(["113100"], Codes(TestObject.Release(TestObject.Ct(), new ProtectionProfile { RetainInstitutionIdentity = true }).Dataset));

    [Fact]
    public void SafePrivateAttributesStayWithTheirCreatorAndTheirVR()
    {
        var creator = new DicomTag(0x0019, 0x0010);
        DicomDataset Build(DicomVR vr, string value) => TestObject.Ct(dataset =>
        {
            dataset.Add(new DicomElement(creator, DicomVR.LO, "GEMS_ACQU_01"u8.ToArray()));
            dataset.Add(new DicomElement(new DicomTag(0x0019, 0x1023), vr, System.Text.Encoding.ASCII.GetBytes(value)));
            dataset.Add(new DicomElement(new DicomTag(0x0019, 0x10F7), DicomVR.LO, "unlisted"u8.ToArray()));
        });
        var profile = new ProtectionProfile { RetainSafePrivate = true };
        var kept = TestObject.Release(Build(DicomVR.DS, "27.5"), profile).Dataset;
        Assert.Equal("27.5", kept.GetString(new DicomTag(0x0019, 0x1023)));
        Assert.True(kept.Contains(creator));
        Assert.False(kept.Contains(new DicomTag(0x0019, 0x10F7)));
        Assert.Equal(["113100", "113111"], Codes(kept));

        foreach (var (vr, value) in new[] { (DicomVR.LO, "Tester "), (DicomVR.DS, "Tester") })
        {
            var dropped = TestObject.Release(Build(vr, value), profile).Dataset;
            Assert.DoesNotContain(dropped, static item => item.Tag.IsPrivate);
        }
    }

    [Theory]
    // Kept, UID, date, seconds since 1970, opaque, words.
    [InlineData("GEMS_PETD_01", 0x0009_000D, "LO", "20240131101112", "20240131101112")]
    [InlineData("GEMS_PETD_01", 0x0009_000D, "LO", "Tester", null)]
    [InlineData("GEMS_PETD_01", 0x0009_000D, "SH", "20240131101112", null)]
    [InlineData("TOSHIBA_MEC_CT3", 0x7005_0006, "SH", "CARDIAC", "CARDIAC")]
    [InlineData("TOSHIBA_MEC_CT3", 0x7005_0006, "SH", "Quuxley", null)]
    [InlineData("GEMS_HELIOS_01", 0x0045_0002, "OB", "ab", "ab")]
    [InlineData("GEMS_HELIOS_01", 0x0045_0002, "OB", "Quuxley!", null)]
    [InlineData("GEMS_HELIOS_01", 0x0045_00FF, "OB", "ab", null)]
    [InlineData("NOBODY", 0x0045_0002, "OB", "ab", null)]
    public void TheArchivesPrivateAttributesStayByItsDispositions(string creator, int tag, string vr, string value, string? left)
    {
        var block = new DicomTag((uint)tag | 0x1000);
        var source = TestObject.Ct(dataset =>
        {
            dataset.Add(new DicomElement(block.PrivateCreatorTag!.Value, DicomVR.LO, System.Text.Encoding.ASCII.GetBytes(creator)));
            dataset.Add(new DicomElement(block, DicomVR.Parse(vr), System.Text.Encoding.ASCII.GetBytes(value)));
        });
        var profile = new ProtectionProfile { RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia, Dates = TemporalInformation.Full };
        var released = TestObject.Release(source, profile).Dataset;
        Assert.Equal(left, released.TryGetElement(block, out var element) ? System.Text.Encoding.ASCII.GetString(element.Value.Span).TrimEnd() : null);
        Assert.Equal(left is not null, released.Contains(block.PrivateCreatorTag!.Value));
        Assert.Equal(left is not null, Codes(released).Contains("113111"));
    }

    [Fact]
    public void TheArchivesDatesMoveAndItsUidsAreMapped()
    {
        var (date, seconds, uid) = (new DicomTag(0x0009, 0x100D), new DicomTag(0x0009, 0x11E9), new DicomTag(0x0045, 0x1051));
        var source = TestObject.Ct(dataset =>
        {
            dataset.Add(new DicomElement(new DicomTag(0x0009, 0x0010), DicomVR.LO, "GEMS_PETD_01"u8.ToArray()));
            dataset.Add(new DicomElement(new DicomTag(0x0009, 0x0011), DicomVR.LO, "GEMS_IDEN_01"u8.ToArray()));
            dataset.Add(new DicomElement(date, DicomVR.LO, "20240203101112"u8.ToArray()));
            dataset.Add(DicomElement.FromNumbers(seconds, DicomVR.SL, 1_706_955_072));
            dataset.Add(new DicomElement(new DicomTag(0x0045, 0x0010), DicomVR.LO, "GEMS_SENO_02"u8.ToArray()));
            dataset.Add(DicomTag.SeriesDate, DicomVR.DA, "20240203");
            dataset.Add(new DicomElement(uid, DicomVR.UI, System.Text.Encoding.ASCII.GetBytes(TestObject.SeriesUid)));
        });
        var profile = new ProtectionProfile { RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia };
        var modified = TestObject.Release(source.Clone(), profile with { Dates = TemporalInformation.Modified }).Dataset;
        var days = new Pseudonymizer(TestObject.Key).DateShift("MRN-4711", "", TestObject.StudyUid);
        Assert.Equal(modified.GetString(DicomTag.SeriesDate) + "101112", modified.GetString(date));
        Assert.Equal(1_706_955_072 + (days * 86_400), modified.GetInt32(seconds));
        Assert.Equal(modified.GetString(DicomTag.SeriesInstanceUID), modified.GetString(uid));
        var removed = TestObject.Release(source.Clone(), profile).Dataset;
        Assert.False(removed.Contains(date) || removed.Contains(seconds));
        Assert.True(removed.Contains(uid));
    }

    [Fact]
    public void ATableWithoutTheOptionIsAMistake() =>
        Assert.Single(new ProtectionProfile { SafePrivateTable = SafePrivateAttributes.Tcia }.FindProblems());

    private static IEnumerable<string?> Codes(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.DeidentificationMethodCodeSequence, out var codes) ? codes.Items.Select(static code => code.GetString(DicomTag.CodeValue)) : [];
}
