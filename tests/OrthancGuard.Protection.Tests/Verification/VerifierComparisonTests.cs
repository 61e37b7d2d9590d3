using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Verification;

/// <summary>The verifier beside the original: what must still be there, what dates may be there, where references lead.</summary>
public sealed class VerifierComparisonTests
{
    private static readonly ProtectionProfile Modified = new() { Dates = TemporalInformation.Modified };

    private static readonly DicomDataset Plan = TestObject.Build(DicomUid.RTPlanStorage, "RTPLAN", static dataset =>
    {
        dataset.Add(DicomTag.RTPlanLabel, DicomVR.SH, "PLAN");
        dataset.Add(DicomTag.RTPlanDate, DicomVR.DA, "20240131");
        dataset.Add(DicomTag.RTPlanGeometry, DicomVR.CS, "PATIENT");
        dataset.Add(DicomTag.ApprovalStatus, DicomVR.CS, "APPROVED");
        dataset.Add(DicomTag.ReviewDate, DicomVR.DA, "20240201");
        dataset.Add(DicomTag.ReviewTime, DicomVR.TM, "101112");
        dataset.Add(DicomTag.ReviewerName, DicomVR.PN, "Medicus^Marcus");
        var beam = new DicomDataset();
        beam.Add(DicomTag.BeamNumber, DicomVR.IS, "1");
        beam.Add(DicomTag.BeamName, DicomVR.LO, "AP");
        dataset.Add(new DicomSequence(DicomTag.BeamSequence, beam));
    });

    private static IReadOnlyList<Finding> Verify(DicomDataset source, Action<DicomDataset> spoil, ProtectionProfile? profile = null)
    {
        profile ??= new ProtectionProfile();
        var bytes = TestObject.File(source);
        var outcome = TestObject.Protect(profile, bytes)[0];
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        var outgoing = DicomFile.Read(outcome.Instance!.Bytes).Dataset;
        spoil(outgoing);
        var original = DicomFile.Read(bytes);
        IReadOnlyList<ReadOnlyMemory<byte>> pixels = original.Dataset.TryGetElement(DicomTag.PixelData, out var element) ? [element.Value] : [];
        return Verifier.Verify(TestObject.File(outgoing), VerifierExpectations.For(profile, [original], TestObject.Key), original, pixels);
    }

    private static DicomDataset Report(string instance, string sopClass)
    {
        var reference = new DicomDataset();
        reference.Add(DicomTag.ReferencedSOPClassUID, DicomVR.UI, sopClass);
        reference.Add(DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, instance);
        return TestObject.Ct(dataset => dataset.Add(new DicomSequence(DicomTag.SourceImageSequence, reference)));
    }

    [Fact]
    public void AGoodObjectHasNoFindings()
    {
        Assert.Empty(Verify(TestObject.Ct(), static _ => { }));
        Assert.Empty(Verify(Plan, static _ => { }, Modified));
        Assert.Empty(Verify(Report(TestObject.InstanceUid, DicomUid.CTImageStorage), static _ => { }));
    }

    [Fact]
    public void AMissingType1Or2AttributeIsFound()
    {
        Assert.Equal(new Finding(VerifierRule.RequiredAttribute, "(300A,0002)"), Assert.Single(Verify(Plan, static d => d.Remove(DicomTag.RTPlanLabel))));
        Assert.Equal(new Finding(VerifierRule.RequiredAttribute, "(0010,0040)"), Assert.Single(Verify(Plan, static d => d.Remove(DicomTag.PatientSex))));
    }

    [Fact]
    public void AnEmptyType1AttributeIsFoundAndAnEmptyType2IsNot()
    {
        Assert.Equal(
            new Finding(VerifierRule.RequiredAttribute, "(300A,0002)"),
            Assert.Single(Verify(Plan, static d => d.Add(DicomTag.RTPlanLabel, DicomVR.SH))));
        Assert.Empty(Verify(Plan, static d => d.Add(DicomTag.PatientSex, DicomVR.CS)));
    }

    [Fact]
    public void AMissingType1AttributeOfAnItemIsFound() => Assert.Equal(
        new Finding(VerifierRule.RequiredAttribute, "(300A,00B0)[0]/(300A,00C0)"),
        Assert.Single(Verify(Plan, static d =>
        {
            Assert.True(d.TryGetSequence(DicomTag.BeamSequence, out var beams));
            beams.Items[0].Remove(DicomTag.BeamNumber);
        })));

    [Fact]
    public void AConditionThatStandsInTheObjectIsChecked() => Assert.Equal(
        new Finding(VerifierRule.RequiredAttribute, "(300E,0004)"),
        Assert.Single(Verify(Plan, static d => d.Remove(DicomTag.ReviewDate))));

    [Fact]
    public void WhatTheOriginalLackedIsNotHeldAgainstTheCopy()
    {
        var lacking = Plan.Clone();
        lacking.Remove(DicomTag.RTPlanLabel);
        lacking.Remove(DicomTag.ReviewDate);
        Assert.Empty(Verify(lacking, static _ => { }));
    }

    [Theory]
    [InlineData("DA", "20240131")]
    [InlineData("DA", "20240131-20240201")]
    [InlineData("DA", "not a day")]
    public void ADateThatDidNotMoveIsFound(string vr, string value) => Assert.Equal(
        new Finding(VerifierRule.Date, "(0008,0021)"),
        Assert.Single(Verify(Plan, dataset => dataset.Add(new DicomElement(DicomTag.SeriesDate, DicomVR.Parse(vr), Even(value))), Modified)));

    [Theory]
    [InlineData("20240131101112.123456+0100")]
    [InlineData("2024")]
    [InlineData("20240131-20240201")]
    [InlineData("20240131 10:11")]
    public void AMomentThatDidNotMoveIsFound(string value) => Assert.Contains(
        new Finding(VerifierRule.Date, "(0008,002A)"),
        Verify(Plan, dataset => dataset.Add(new DicomElement(DicomTag.AcquisitionDateTime, DicomVR.DT, Even(value))), Modified));

    [Fact]
    public void ADateThatMovedByAnotherNumberOfDaysIsFound()
    {
        Assert.Equal(new Finding(VerifierRule.Date, "(0008,0020)"), Assert.Single(Verify(Plan, static d =>
        {
            var moved = DateOnly.ParseExact(d.GetString(DicomTag.StudyDate)!, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
            d.Add(DicomTag.StudyDate, DicomVR.DA, moved.AddDays(-2).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
        }, Modified)));
    }

    [Fact]
    public void WithoutTheKeyADateIsHeldAgainstTheLongestShift()
    {
        var day = new DateOnly(2024, 1, 31);
        var dates = new OutgoingDates(new HashSet<int> { day.DayNumber }, null);
        Assert.True(dates.MayBeThere("20240130"u8, DicomVR.DA));
        Assert.False(dates.MayBeThere("20240131"u8, DicomVR.DA));
        Assert.False(dates.MayBeThere("20100131"u8, DicomVR.DA));
        Assert.True(dates.MayBeThere("19000101"u8, DicomVR.DA));
    }

    [Fact]
    public void AReferenceThatLeadsNowhereIsFound()
    {
        Assert.Contains(
            new Finding(VerifierRule.Reference, "(0008,2112)[0]/(0008,1155)"),
            Verify(Report(TestObject.InstanceUid, DicomUid.CTImageStorage), static d => Reference(d).Add(DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, "2.25.99")));
        Assert.Contains(
            new Finding(VerifierRule.Reference, "(0008,2112)[0]/(0008,1155)"),
            Verify(Report(TestObject.InstanceUid, DicomUid.CTImageStorage), static d => Reference(d).Add(DicomTag.ReferencedSOPClassUID, DicomVR.UI, DicomUid.MRImageStorage)));
    }

    [Fact]
    public void AReferenceThatLedOutOfTheStudyMayGoOnDoingSo() => Assert.Empty(Verify(Report("1.2.3.4.5.6.7.8.9.10", DicomUid.CTImageStorage), static _ => { }));

    [Theory]
    [InlineData(0x0020000Eu)]
    [InlineData(0x0020000Du)]
    [InlineData(0x00200052u)]
    public void AUidThatStandsForAnotherIsFound(uint tag) => Assert.Equal(
        new Finding(VerifierRule.Identity, new DicomTag(tag).ToString()),
        Assert.Single(Verify(TestObject.Ct(), dataset => dataset.Add(new DicomTag(tag), DicomVR.UI, "2.25.77"))));

    [Fact]
    public void AnotherSopClassIsFound() => Assert.Contains(
        new Finding(VerifierRule.Identity, "(0008,0016)"),
        Verify(TestObject.Ct(), static d => d.Add(DicomTag.SOPClassUID, DicomVR.UI, DicomUid.MRImageStorage)));

    [Fact]
    public void BytesBehindTheLastFrameAreFound() => Assert.Contains(
        new Finding(VerifierRule.TrailingBytes, "(7FE0,0010)"),
        Verify(TestObject.Ct(), static d =>
        {
            Assert.True(d.TryGetElement(DicomTag.PixelData, out var pixels));
            d.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, (byte[])[.. pixels.Value.Span, .. "name"u8]));
        }));

    [Fact]
    public void AnAttributeThatIsThereTwiceIsFound()
    {
        var outgoing = TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct()))[0].Instance!.Bytes;
        var at = outgoing.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x08, 0x00, 0x16, 0x00, (byte)'U', (byte)'I']);
        var length = 8 + outgoing[at + 6];
        byte[] twice = [.. outgoing[..(at + length)], .. outgoing[at..]];
        Assert.Contains(
            Verifier.Verify(twice, VerifierExpectations.For(new ProtectionProfile(), [DicomFile.Read(TestObject.File(TestObject.Ct()))])),
            static finding => finding.Rule == VerifierRule.Unreadable);
    }

    public static TheoryData<string, string, string> Scripts() => new()
    {
        { "ISO_IR 144", "", "Люксембург" },
        { "ISO_IR 126", "", "Διονυσιος" },
        { "ISO_IR 127", "", "قباني لنزار" },
        { "", "ISO 2022 IR 87", "山田" },
        { "", "ISO 2022 IR 149", "김희중" },
        { "GB18030", "", "王小东" },
        { "ISO_IR 192", "", "山田" },
        { "ISO_IR 100", "", "Bücherfaß" },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void ANameIsFoundInTheCharacterSetOfItsScript(string first, string second, string name)
    {
        var source = TestObject.Ct(dataset => dataset.Add(new DicomElement(DicomTag.PatientName, DicomVR.PN, Even(Encoding.UTF8.GetBytes($"Tester^Jane={name}")))));
        var set = DicomSpecificCharacterSet.FromTerms(second.Length > 0 ? [first, second] : [first]);
        Assert.True(set.TryEncode(name, DicomVR.LO, out var bytes));
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0008,1090)"),
            Verify(source, dataset => dataset.Add(new DicomElement(DicomTag.ManufacturerModelName, DicomVR.LO, Even([.. "of "u8, .. bytes])))));
    }

    [Fact]
    public void EveryRuleTellsItsIdClauseAndExample()
    {
        Assert.Equal(Enum.GetValues<VerifierRule>(), VerifierRules.All.Select(static rule => rule.Rule));
        Assert.Equal(VerifierRules.All.Count, VerifierRules.All.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(VerifierRules.All, static rule => Assert.True(rule.Clause.Length > 0 && rule.Looks.Length > 0 && rule.Example.Length > 0));
    }

    [Fact]
    public void NoObjectRequiresMoreThanIsNoted() => Assert.All(
        OrthancGuard.Protection.Data.RequirementTable.SopClasses,
        static pair => Assert.InRange(OrthancGuard.Protection.Data.RequiredAttributeTable.OfObject(pair.Key).Length, 1, OrthancGuard.Protection.Data.RequiredAttributeTable.Most));

    private static DicomDataset Reference(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.SourceImageSequence, out var sources) ? sources.Items[0] : throw new InvalidOperationException("The references are gone.");

    private static byte[] Even(string text) => Even(Encoding.ASCII.GetBytes(text));

    private static byte[] Even(byte[] bytes) => bytes.Length % 2 == 0 ? bytes : [.. bytes, (byte)' '];
}
