using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

public sealed class StudyProtectionTests
{
    private static readonly ProtectionProfile Faces = new() { Deface = DefaceMode.NotAllowed };

    private static byte[] Slice(int number) => TestObject.File(TestObject.Ct(dataset =>
    {
        dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.3.{number}");
        dataset.Add(new DicomSequence(DicomTag.ReferencedImageSequence, [
            new DicomElement(DicomTag.ReferencedSOPClassUID, DicomVR.UI, System.Text.Encoding.ASCII.GetBytes(DicomUid.CTImageStorage)),
            new DicomElement(DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, System.Text.Encoding.ASCII.GetBytes($"{TestObject.Root}.3.{number + 1}"))]));
    }));

    [Fact]
    public void ASeriesStaysASeriesAndItsReferencesResolve()
    {
        var outcomes = TestObject.Protect(new ProtectionProfile(), Slice(1), Slice(2));
        var (one, two) = (DicomFile.Read(outcomes[0].Instance!.Bytes).Dataset, DicomFile.Read(outcomes[1].Instance!.Bytes).Dataset);
        foreach (var tag in new[] { DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.FrameOfReferenceUID, DicomTag.PatientID })
            Assert.Equal(one.GetString(tag), two.GetString(tag));
        Assert.NotEqual(one.GetString(DicomTag.SOPInstanceUID), two.GetString(DicomTag.SOPInstanceUID));
        Assert.True(one.TryGetSequence(DicomTag.ReferencedImageSequence, out var references));
        Assert.Equal(two.GetString(DicomTag.SOPInstanceUID), references.Items[0].GetString(DicomTag.ReferencedSOPInstanceUID));
    }

    [Fact]
    public void TheSameRunGivesTheSameBytes()
    {
        var first = TestObject.Protect(new ProtectionProfile(), Slice(1))[0].Instance!.Bytes;
        Assert.Equal(first, TestObject.Protect(new ProtectionProfile(), Slice(1))[0].Instance!.Bytes);
        Assert.NotEqual(first, TestObject.Protect(new ProtectionProfile(), PseudonymKey.Derive(new byte[32], "another"), Slice(1))[0].Instance!.Bytes);
    }

    [Fact]
    public void SeveralThreadsGiveTheBytesOfOne()
    {
        var files = Enumerable.Range(0, 64).Select(Slice).ToArray();
        var study = new StudyProtection(Faces, TestObject.Key, DateTimeOffset.UnixEpoch);
        Parallel.ForEach(files, file => study.Survey(DicomFile.ReadHeader(file, DicomTag.PixelData, isWhole: true)));
        var parallel = new byte[files.Length][];
        Parallel.For(0, files.Length, i => parallel[i] = study.ProtectSeries([new SourceInstance("", files[i])])[0].Instance!.Bytes);
        var serial = TestObject.Protect(Faces, files);
        for (var i = 0; i < files.Length; i++)
            Assert.Equal(serial[i].Instance!.Bytes, parallel[i]);
        Assert.Equal(64, study.Complete().Released);
    }

    [Fact]
    public void PixelDataIsASliceOfTheSource()
    {
        var file = TestObject.File(TestObject.Ct(static dataset => TestObject.AddPixels(dataset, 512)));
        var instance = TestObject.Protect(Faces, file)[0].Instance!;
        Assert.Contains(instance.Segments, segment => file.AsSpan().Overlaps(segment.Span) && segment.Length >= 512 * 512 * 2);
        using var written = new MemoryStream();
        instance.WriteTo(written);
        Assert.Equal(instance.Bytes, written.ToArray());
        Assert.Equal(instance.Length, written.Length);
    }

    [Fact]
    public void TheFileIsNewButForItsPixels()
    {
        var bytes = TestObject.File(TestObject.Ct());
        "Tester^Jane was here"u8.CopyTo(bytes);
        bytes = [.. bytes, .. "MRN-4711 and more"u8];
        var outcome = TestObject.Protect(new ProtectionProfile(), bytes)[0];
        var released = DicomFile.Read(outcome.Instance!.Bytes);
        Assert.False(released.Preamble.Span.ContainsAnyExcept((byte)0));
        Assert.True(released.TrailingBytes.IsEmpty);
        Assert.Equal(17, outcome.Report.BytesDropped);
        Assert.Equal(released.Dataset.GetString(DicomTag.SOPInstanceUID), released.FileMeta.GetString(DicomTag.MediaStorageSOPInstanceUID));
        Assert.DoesNotContain(released.FileMeta, static item => item.Tag.Element is > 0x0013 or 0x0100);
    }

    [Fact]
    public void PaddingBehindTheLastFrameIsCutAndTooFewPixelsAreHeld()
    {
        var padded = TestObject.Ct(static dataset =>
        {
            Assert.True(dataset.TryGetElement(DicomTag.PixelData, out var pixels));
            dataset.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, (byte[])[.. pixels.Value.Span, .. "Tester"u8]));
        });
        var outcome = TestObject.Protect(new ProtectionProfile(), TestObject.File(padded))[0];
        Assert.Equal(6, outcome.Report.BytesDropped);
        Assert.True(DicomFile.Read(outcome.Instance!.Bytes).Dataset.TryGetElement(DicomTag.PixelData, out var kept));
        Assert.Equal(512, kept.Length);
        Assert.Equal([ReasonCodes.PixelDataLength], TestObject.Reasons(TestObject.Ct(static dataset =>
            dataset.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[510]))), Faces));
        Assert.Equal([ReasonCodes.PixelDataLength], TestObject.Reasons(TestObject.Ct(static dataset => dataset.Remove(DicomTag.PixelData)), Faces));
    }

    [Fact]
    public void TheMetaGroupSaysWhatADataSetDoesNot()
    {
        var file = DicomFile.Read(TestObject.File(TestObject.Ct()));
        file.Dataset.Add(DicomTag.SOPClassUID, DicomVR.UI);
        file.Dataset.Remove(DicomTag.SOPInstanceUID);
        var released = DicomFile.Read(TestObject.Protect(new ProtectionProfile(), file.ToArray())[0].Instance!.Bytes).Dataset;
        Assert.Equal(DicomUid.CTImageStorage, released.GetString(DicomTag.SOPClassUID));
        Assert.Equal(new Pseudonymizer(TestObject.Key).Uid(TestObject.InstanceUid), released.GetString(DicomTag.SOPInstanceUID));
    }

    [Fact]
    public void AnInstanceThatWasNotSurveyedIsHeld()
    {
        var study = new StudyProtection(new ProtectionProfile(), TestObject.Key, DateTimeOffset.UnixEpoch);
        study.Survey(DicomFile.Read(Slice(1)));
        var other = TestObject.File(TestObject.Ct(static dataset => dataset.Add(DicomTag.PatientName, DicomVR.PN, "Somebody^Else")));
        Assert.Equal(ReasonCodes.NotSurveyed, study.ProtectSeries([new SourceInstance("x", other)])[0].Reasons[0].Code);
        Assert.Throws<InvalidOperationException>(() => study.Survey(DicomFile.Read(other)));
    }

    [Fact]
    public void TheStudyReportCountsEveryOutcome()
    {
        var study = new StudyProtection(new ProtectionProfile { Uncleanable = UncleanableObjects.LeaveOut }, TestObject.Key, DateTimeOffset.UnixEpoch);
        byte[][] files =
        [
            Slice(1), TestObject.File(TestObject.Build(DicomUid.EncapsulatedPDFStorage, "DOC")),
            TestObject.File(TestObject.Build(DicomUid.SecondaryCaptureImageStorage, "OT", static dataset => TestObject.AddPixels(dataset))),
        ];
        foreach (var file in files)
            study.Survey(DicomFile.Read(file));
        study.ProtectSeries([.. files.Select(static file => new SourceInstance("", file))]);
        var report = study.Complete();
        Assert.Equal((1, 1, 1), (report.Released, report.LeftOut, report.Held));
        Assert.Equal(1, report.Reasons[ReasonCodes.MayCarryText]);
        Assert.Equal(["113100"], report.MethodCodes);
        Assert.Equal(DateTimeOffset.UnixEpoch, report.At);
    }

    [Fact]
    public void OnlyWhatWasDoneIsAttested()
    {
        var dataset = TestObject.Release(TestObject.Ct(static dataset =>
        {
            dataset.Add(DicomTag.RecognizableVisualFeatures, DicomVR.CS, "NO");
            dataset.Add(DicomTag.DeidentificationMethod, DicomVR.LO, "by Jane Tester");
            dataset.Add(new DicomSequence(
                DicomTag.DeidentificationMethodCodeSequence, TestObject.Code("113102", "DCM", "faces"), TestObject.Code("113105", "DCM", "descriptors"), TestObject.Code("X", "99X", "x")));
        }), new ProtectionProfile { RetainPatientCharacteristics = true }).Dataset;
        Assert.Equal("YES", dataset.GetString(DicomTag.PatientIdentityRemoved));
        Assert.Equal("REMOVED", dataset.GetString(DicomTag.LongitudinalTemporalInformationModified));
        Assert.StartsWith("OrthancGuard", dataset.GetString(DicomTag.DeidentificationMethod), StringComparison.Ordinal);
        Assert.False(dataset.Contains(DicomTag.RecognizableVisualFeatures));
        Assert.True(dataset.TryGetSequence(DicomTag.DeidentificationMethodCodeSequence, out var codes));
        // The sex is there and was kept; what an earlier tool said of faces cannot be said again.
        Assert.Equal(["113100", "113105", "113108"], codes.Items.Select(static code => code.GetString(DicomTag.CodeValue)));
    }
}
