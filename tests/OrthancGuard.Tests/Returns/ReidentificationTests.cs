using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Returns;

namespace OrthancGuard.Tests.Returns;

public sealed class ReidentificationTests
{
    private const string Patient = "P0123456789ABCDE";
    private static readonly DateOnly SentOn = new(2026, 3, 10);
    private static readonly DateOnly ReceivedOn = new(2026, 3, 12);

    [Fact]
    public void UidsAreTurnedBackAtEveryDepthAndInText()
    {
        var nested = With((DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, "2.25.1"), (DicomTag.TextValue, DicomVR.UT, "see 2.25.1 and 2.25.99"));
        var result = Result();
        result.Add(new DicomSequence(DicomTag.ContentSequence, new DicomDataset { new DicomSequence(DicomTag.ContentSequence, nested) }));
        Put(result, DicomTag.ImageComments, DicomVR.LT, $"of {Patient}: 2.25.1");
        var turned = Turn(result);
        Assert.True(turned.TryGetSequence(DicomTag.ContentSequence, out var content));
        Assert.True(content.Items[0].TryGetSequence(DicomTag.ContentSequence, out var deeper));
        Assert.Equal(("1.2.3.1", "see 1.2.3.1 and 2.25.99"), (deeper.Items[0].GetString(DicomTag.ReferencedSOPInstanceUID), deeper.Items[0].GetString(DicomTag.TextValue)));
        Assert.Equal("of 4711: 1.2.3.1", turned.GetString(DicomTag.ImageComments));
        Assert.Equal("2.25.77", turned.GetString(DicomTag.SOPInstanceUID));
    }

    [Fact]
    public void PrivateTextAndSequencesOfUnknownVRAreTurnedBackToo()
    {
        var result = Result();
        result.Add(new DicomElement(new DicomTag(0x0029, 0x1001), DicomVR.OB, Encoding.ASCII.GetBytes($"<p>{Patient}</p>2.25.1 ")));
        // An item in implicit VR, as archives leave it.
        var uid = "2.25.1"u8.ToArray();
        byte[] item = [0xFE, 0xFF, 0x00, 0xE0, (byte)(8 + uid.Length), 0, 0, 0, 0x08, 0x00, 0x55, 0x11, (byte)uid.Length, 0, 0, 0, .. uid];
        result.Add(new DicomElement(new DicomTag(0x0029, 0x1002), DicomVR.UN, item));
        var turned = Turn(result);
        Assert.True(turned.TryGetElement(new DicomTag(0x0029, 0x1001), out var bytes));
        Assert.StartsWith("<p>4711</p>1.2.3.1", Encoding.ASCII.GetString(bytes.Value.Span), StringComparison.Ordinal);
        Assert.True(turned.TryGetSequence(new DicomTag(0x0029, 0x1002), out var sequence));
        Assert.Equal("1.2.3.1", sequence.Items[0].GetString(DicomTag.ReferencedSOPInstanceUID));
    }

    [Theory]
    [InlineData("20251231", "20260110")]
    [InlineData("20260310", "20260310")]
    [InlineData("20260311", "20260311")]
    [InlineData("19000101", "19000101")]
    [InlineData("20260308", "20260308")]
    [InlineData("", "")]
    public void DatesFromBeforeTheSendingMoveBackAndTheVendorsOwnStay(string date, string turnedBack)
    {
        var result = Result();
        Put(result, DicomTag.ContentDate, DicomVR.DA, date);
        Assert.Equal(turnedBack, Turn(result, shift: -10).GetString(DicomTag.ContentDate));
    }

    [Fact]
    public void WithoutAShiftNoDateMoves()
    {
        var result = Result();
        Put(result, DicomTag.ContentDate, DicomVR.DA, "20200101");
        Assert.Equal("20200101", Turn(result).GetString(DicomTag.ContentDate));
    }

    [Fact]
    public void PatientAndStudyAreTheOriginals()
    {
        var result = Result();
        Put(result, DicomTag.StudyDescription, DicomVR.LO, "REMOVED");
        Put(result, DicomTag.ReferringPhysicianName, DicomVR.PN, "REMOVED");
        Put(result, DicomTag.PatientComments, DicomVR.LT, "kept by the vendor");
        Put(result, DicomTag.PatientIdentityRemoved, DicomVR.CS, "YES");
        var turned = Turn(result);
        Assert.Equal(("4711", "Müller^Ånna", "CT Abdomen", "", "20260301"), (
            turned.GetString(DicomTag.PatientID), turned.GetString(DicomTag.PatientName), turned.GetString(DicomTag.StudyDescription),
            turned.GetString(DicomTag.ReferringPhysicianName), turned.GetString(DicomTag.StudyDate)));
        Assert.False(turned.Contains(DicomTag.PatientComments));
        Assert.False(turned.Contains(DicomTag.PatientIdentityRemoved));
    }

    [Theory]
    [InlineData(null, "Befund")]
    [InlineData("ISO_IR 100", "größer")]
    [InlineData("ISO_IR 144", "Узел")]
    [InlineData("ISO_IR 192", "结节")]
    public void ANameIsReadableInWhateverCharacterSetTheVendorWrites(string? set, string text)
    {
        var result = new DicomDataset();
        if (set is not null)
        {
            Put(result, DicomTag.SpecificCharacterSet, DicomVR.CS, set);
        }

        Fill(result);
        Put(result, DicomTag.SeriesDescription, DicomVR.LO, text);
        var turned = Turn(result);
        Assert.Equal(("Müller^Ånna", text), (turned.GetString(DicomTag.PatientName), turned.GetString(DicomTag.SeriesDescription)));
    }

    [Fact]
    public void ANumberThatNoShortTextHoldsIsAnObstacle()
    {
        var result = Result();
        Put(result, DicomTag.StationName, DicomVR.SH, Patient);
        var original = Original();
        Put(original, DicomTag.PatientID, DicomVR.LO, "A-NUMBER-OF-MORE-THAN-SIXTEEN");
        var turning = Turning(original, 0);
        turning.Run(new DicomFile(result), original, []);
        Assert.Equal(DicomTag.StationName.ToString(), turning.Obstacle);
    }

    [Fact]
    public void WhatIsNotNamedKeepsItsBytes()
    {
        var result = Result();
        var pixels = Enumerable.Range(0, 4096).Select(i => (byte)(i * 31)).ToArray();
        Put(result, DicomTag.ContourData, DicomVR.DS, "1.50", " -2.250", "3e0 ");
        result.Add(new DicomElement(DicomTag.PixelData, DicomVR.OB, pixels));
        var before = DicomFile.Read(new DicomFile(result).ToArray());
        var original = Original();
        var after = DicomFile.Read(Turning(original, -10).Run(DicomFile.Read(before.ToArray()), original, []).ToArray());
        foreach (var tag in new[] { DicomTag.PixelData, DicomTag.ContourData, DicomTag.SeriesInstanceUID })
        {
            Assert.True(before.Dataset.TryGetElement(tag, out var was) && after.Dataset.TryGetElement(tag, out var isNow) && was.Value.Span.SequenceEqual(isNow.Value.Span));
        }
    }

    private static DicomDataset Turn(DicomDataset result, int shift = 0)
    {
        var original = Original();
        return DicomFile.Read(Turning(original, shift).Run(new DicomFile(result), original, []).ToArray()).Dataset;
    }

    private static Reidentification Turning(DicomDataset original, int shift) => new(
        new()
        {
            Uids = new Dictionary<string, OriginalUid>(StringComparer.Ordinal) { ["2.25.1"] = new("1.2.3.1", Patient), ["2.25.2"] = new("1.2.3", Patient) },
            Patients = new Dictionary<string, PatientIdentity>(StringComparer.Ordinal),
            OfOthers = new HashSet<string>(),
            OwnResults = new HashSet<string>(),
            Kept = new HashSet<string>(),
        },
        new()
        {
            TransferId = "t1",
            StudyPseudonym = "2.25.2",
            PatientPseudonym = Patient,
            PatientIndex = "",
            Original = new() { StudyUid = "1.2.3", PatientId = "4711", DateShift = shift },
            At = DateTimeOffset.UnixEpoch,
        },
        original,
        new Pseudonymizer(PseudonymKey.Derive(new byte[32], "AI")),
        SentOn,
        ReceivedOn);

    private static DicomDataset Original()
    {
        var original = With((DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 100"));
        Put(original, DicomTag.StudyDate, DicomVR.DA, "20260301");
        Put(original, DicomTag.StudyDescription, DicomVR.LO, "CT Abdomen");
        Put(original, DicomTag.PatientName, DicomVR.PN, "Müller^Ånna");
        Put(original, DicomTag.PatientID, DicomVR.LO, "4711");
        Put(original, DicomTag.StudyInstanceUID, DicomVR.UI, "1.2.3");
        return original;
    }

    private static DicomDataset Result()
    {
        var result = new DicomDataset();
        Fill(result);
        return result;
    }

    private static void Fill(DicomDataset result)
    {
        Put(result, DicomTag.SOPClassUID, DicomVR.UI, DicomUid.BasicTextSRStorage);
        Put(result, DicomTag.SOPInstanceUID, DicomVR.UI, "2.25.77");
        Put(result, DicomTag.PatientID, DicomVR.LO, Patient);
        Put(result, DicomTag.StudyInstanceUID, DicomVR.UI, "2.25.2");
        Put(result, DicomTag.SeriesInstanceUID, DicomVR.UI, "2.25.78");
    }

    private static DicomDataset With(params (DicomTag Tag, DicomVR VR, string Value)[] elements)
    {
        var dataset = new DicomDataset();
        foreach (var (tag, vr, value) in elements)
        {
            Put(dataset, tag, vr, value);
        }

        return dataset;
    }

    private static void Put(DicomDataset dataset, DicomTag tag, DicomVR vr, params string[] values) => dataset.Add(tag, vr, values);
}
