using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Heads in one object with many frames, and stored in ways that classic heads are not.</summary>
public sealed class MultiFrameTests
{
    [Fact]
    public void AnEnhancedCtLosesItsFaceAsTheClassicSeriesDoes()
    {
        var head = PhantomHead.Ct;
        var file = SyntheticEnhancedCt.Create(PhantomIdentity.FromSeed(7), head.Phantom, head.Scan);
        var outcome = Assert.Single(TestObject.Protect(new ProtectionProfile(), file.ToArray()));
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        Assert.Contains("113102", outcome.Report.MethodCodes);
        var after = DicomFile.Read(outcome.Instance!.Bytes);
        Assert.Equal("DERIVED", after.Dataset.GetStrings(DicomTag.ImageType)[0]);

        var classic = head.Files();
        var defaced = PhantomHead.Outgoing(classic, PhantomHead.Deface(classic));
        var frames = PhantomHead.Cells(after);
        var (same, altered) = (0, 0);
        for (var i = 0; i < classic.Count; i++)
        {
            var (before, single) = (PhantomHead.Cells(classic[i]), PhantomHead.Cells(defaced[i]));
            var frame = frames.AsSpan(i * before.Length, before.Length);
            for (var k = 0; k < before.Length; k += 2)
            {
                var (isSingle, isFrame) = (before[k] != single[k] || before[k + 1] != single[k + 1], before[k] != frame[k] || before[k + 1] != frame[k + 1]);
                altered += isFrame ? 1 : 0;
                same += isSingle == isFrame ? 1 : 0;
            }
        }

        Assert.True(altered > 10_000);
        // Filler that happens to be what was there is no difference.
        Assert.True((classic.Count * 96 * 96) - same < 0.06 * altered, $"{same}");
    }

    [Fact]
    public void AConvertedLegacySeriesLosesItsFaceToo()
    {
        var head = PhantomHead.Ct;
        var file = SyntheticEnhancedCt.Create(PhantomIdentity.FromSeed(7), head.Phantom, head.Scan);
        file.Dataset.Add(DicomTag.SOPClassUID, DicomVR.UI, DicomUid.LegacyConvertedEnhancedCTImageStorage);
        var outcome = Assert.Single(TestObject.Protect(new ProtectionProfile(), file.ToArray()));
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        Assert.Equal(ReasonCodes.FaceRemoved, Assert.Single(outcome.Reasons).Code);
        Assert.Equal("NO", DicomFile.Read(outcome.Instance!.Bytes).Dataset.GetString(DicomTag.RecognizableVisualFeatures));
    }

    [Fact]
    public void FramesWithoutPlacesAreHeld()
    {
        var head = PhantomHead.Ct;
        var file = SyntheticEnhancedCt.Create(PhantomIdentity.FromSeed(7), head.Phantom, head.Scan);
        Assert.True(file.Dataset.TryGetSequence(DicomTag.PerFrameFunctionalGroupsSequence, out var frames));
        frames.Items[12].Remove(DicomTag.PlanePositionSequence);
        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface([file]).Finding);
    }

    [Theory]
    [InlineData(14, 13)]
    [InlineData(12, 15)]
    public void BitsMayLieAnywhereInTheCell(int bitsStored, int highBit)
    {
        var files = PhantomHead.Mr.Files();
        foreach (var (file, i) in files.Select(static (file, i) => (file, i)).ToArray())
        {
            var cells = PhantomHead.Cells(file);
            var shift = highBit + 1 - bitsStored;
            for (var k = 0; k < cells.Length; k += 2)
                BitConverter.TryWriteBytes(cells.AsSpan(k), (ushort)(BitConverter.ToUInt16(cells, k) << shift));
            files[i] = PhantomHead.With(file, cells);
            files[i].Dataset.AddOrUpdate(DicomElement.FromNumbers(DicomTag.BitsStored, DicomVR.US, (ushort)bitsStored));
            files[i].Dataset.AddOrUpdate(DicomElement.FromNumbers(DicomTag.HighBit, DicomVR.US, (ushort)highBit));
        }

        Defaced(files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MonochromeOneIsReadAsItWasMeasured(bool isInverted)
    {
        var files = PhantomHead.Mr.Files();
        for (var i = 0; i < files.Count; i++)
        {
            var cells = PhantomHead.Cells(files[i]);
            for (var k = 0; k < cells.Length && isInverted; k += 2)
                BitConverter.TryWriteBytes(cells.AsSpan(k), (ushort)(4095 - BitConverter.ToUInt16(cells, k)));
            files[i] = PhantomHead.With(files[i], cells);
            files[i].Dataset.Remove(DicomTag.PhotometricInterpretation);
            files[i].Dataset.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, "MONOCHROME1");
        }

        Defaced(files);
    }

    private static void Defaced(List<DicomFile> files)
    {
        var defacing = PhantomHead.Deface(files);
        Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
        var outgoing = PhantomHead.Outgoing(files, defacing);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
        var plain = PhantomHead.Mr;
        Assert.True(plain.NearestToBrain(files, outgoing) > 3);
    }
}
