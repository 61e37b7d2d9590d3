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

    private static IEnumerable<string?> Codes(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.DeidentificationMethodCodeSequence, out var codes) ? codes.Items.Select(static code => code.GetString(DicomTag.CodeValue)) : [];
}
