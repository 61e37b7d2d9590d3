using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class DefacedStudyTests
{
    private static readonly Lazy<(byte[][] Files, IReadOnlyList<InstanceOutcome> Outcomes)> Study = new(() =>
    {
        byte[][] files = [.. PhantomHead.Mr.Files().Select(static file => file.ToArray())];
        return (files, TestObject.Protect(new ProtectionProfile(), files));
    });

    [Fact]
    public void AHeadIsReleasedWithoutItsFaceAndSaysSo()
    {
        var (files, outcomes) = Study.Value;
        var altered = 0;
        for (var i = 0; i < files.Length; i++)
        {
            Assert.True(outcomes[i].Kind == OutcomeKind.Released, string.Join('\n', outcomes[i].Reasons));
            Assert.Equal(ReasonCodes.FaceRemoved, Assert.Single(outcomes[i].Reasons).Code);
            Assert.Contains("113102", outcomes[i].Report.MethodCodes);
            var after = DicomFile.Read(outcomes[i].Instance!.Bytes);
            Assert.Equal("NO", after.Dataset.GetString(DicomTag.RecognizableVisualFeatures));
            var isAltered = !PhantomHead.Cells(DicomFile.Read(files[i])).AsSpan().SequenceEqual(PhantomHead.Cells(after));
            altered += isAltered ? 1 : 0;
            Assert.Equal(isAltered, after.Dataset.TryGetSequence(DicomTag.DerivationCodeSequence, out var codes) && codes.Items[0].GetString(DicomTag.CodeValue) == "113047");
            Assert.Equal(isAltered ? "Face and ears replaced by noise" : null, after.Dataset.GetString(DicomTag.DerivationDescription));
            Assert.Equal(isAltered ? "DERIVED" : "ORIGINAL", after.Dataset.GetStrings(DicomTag.ImageType)[0]);
            Assert.False(after.Dataset.Contains(DicomTag.LossyImageCompression));
        }

        Assert.InRange(altered, files.Length / 4, files.Length - 5);
    }

    [Fact]
    public void OfAnAlteredImageOnlyNewRowsLieBesideTheSource()
    {
        var (files, outcomes) = Study.Value;
        long all = 0, beside = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var instance = outcomes[i].Instance!;
            var file = DicomFile.Read(instance.Bytes);
            var row = file.Dataset.TryGetUInt16(DicomTag.Columns, out var columns) ? columns * 2 : 0;
            var own = instance.Segments.Where(segment => !files[i].AsSpan().Overlaps(segment.Span)).Sum(static segment => (long)segment.Length);
            var (was, now) = (PhantomHead.Cells(DicomFile.Read(files[i])), PhantomHead.Cells(file));
            var altered = Enumerable.Range(0, now.Length / row).Count(y => !was.AsSpan(y * row, row).SequenceEqual(now.AsSpan(y * row, row)));
            Assert.InRange(own, altered * row, (altered * row) + 8192);
            (all, beside) = (all + now.Length, beside + own);
        }

        Assert.True(beside < 0.5 * all, $"{beside} of {all}");
    }

    [Fact]
    public void AnOutgoingImageIsReadFromItsPiecesAsFromItsBytes()
    {
        var outcomes = Study.Value.Outcomes;
        var inPieces = 0;
        foreach (var instance in outcomes.Select(static outcome => outcome.Instance!))
        {
            var file = OutgoingFile.Read(instance);
            var cells = PhantomHead.Cells(DicomFile.Read(instance.Bytes));
            using var loaded = SeriesImage.TryRead(file.File, file.Pixels, 0, out _)![0].Load();
            Assert.Equal(cells, loaded.Memory.ToArray());
            inPieces += file.Pixels is not null && instance.Segments.Count > 2 ? 1 : 0;
        }

        Assert.True(inPieces > outcomes.Count / 4);
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotChangeABit()
    {
        var (files, outcomes) = Study.Value;
        var again = TestObject.Protect(new ProtectionProfile(), [.. files.Reverse()]);
        for (var i = 0; i < files.Length; i++)
            Assert.True(outcomes[i].Instance!.Bytes.SequenceEqual(again[files.Length - 1 - i].Instance!.Bytes));
    }

    [Fact]
    public void AnotherKeyFillsOtherwise()
    {
        var (files, outcomes) = Study.Value;
        var other = TestObject.Protect(new ProtectionProfile(), PseudonymKey.Derive(new byte[PseudonymKey.Length], "another vendor"), files);
        long both = 0, same = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var (original, one, two) = (PhantomHead.Cells(DicomFile.Read(files[i])), PhantomHead.Cells(DicomFile.Read(outcomes[i].Instance!.Bytes)), PhantomHead.Cells(DicomFile.Read(other[i].Instance!.Bytes)));
            for (var k = 0; k < original.Length; k += 2)
            {
                var (a, b, o) = (BitConverter.ToUInt16(one, k), BitConverter.ToUInt16(two, k), BitConverter.ToUInt16(original, k));
                // Filler, not background.
                if (a == o || a < 100)
                    continue;
                both++;
                same += a == b ? 1 : 0;
            }
        }

        Assert.True(both > 1000);
        Assert.True(same < both / 20, $"{same} of {both} pixels of filler are the same.");
    }

    [Fact]
    public void PartOfASeriesIsHeld()
    {
        var files = Study.Value.Files;
        var study = new StudyProtection(new ProtectionProfile(), TestObject.Key, DateTimeOffset.UnixEpoch);
        foreach (var file in files)
            study.Survey(DicomFile.Read(file));
        Assert.All(
            study.ProtectSeries([.. files[..30].Select(static (file, i) => new SourceInstance($"{i}", file))]),
            static outcome => Assert.Equal(ReasonCodes.MayShowHead, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void ADestinationThatNeedsTheFaceGetsItAndNothingIsClaimed()
    {
        var outcome = TestObject.Protect(new ProtectionProfile { Deface = DefaceMode.NotAllowed }, Study.Value.Files)[30];
        var after = DicomFile.Read(outcome.Instance!.Bytes);
        Assert.Equal(PhantomHead.Cells(DicomFile.Read(Study.Value.Files[30])), PhantomHead.Cells(after));
        Assert.DoesNotContain("113102", outcome.Report.MethodCodes);
        Assert.NotEqual("NO", after.Dataset.GetString(DicomTag.RecognizableVisualFeatures));
    }

    [Fact]
    public void AChestIsReleasedWithItsPixelsAndNothingIsClaimed()
    {
        byte[][] files = [.. SyntheticChestCt.Create(PhantomIdentity.FromSeed(3), new ChestOptions { Slices = 24, Matrix = 96 }).Select(static file => file.ToArray())];
        var outcomes = TestObject.Protect(new ProtectionProfile(), files);
        for (var i = 0; i < files.Length; i++)
        {
            Assert.True(outcomes[i].Kind == OutcomeKind.Released, string.Join('\n', outcomes[i].Reasons));
            Assert.Equal(ReasonCodes.HeadNotInView, Assert.Single(outcomes[i].Reasons).Code);
            Assert.Equal(PhantomHead.Cells(DicomFile.Read(files[i])), PhantomHead.Cells(DicomFile.Read(outcomes[i].Instance!.Bytes)));
            Assert.DoesNotContain("113102", outcomes[i].Report.MethodCodes);
        }
    }
}
