using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

public sealed class BurnedInTextTests
{
    private static readonly ProtectionProfile Cleaning = new() { CleanPixelData = true };

    private static InstanceOutcome Protect(DicomFile file, ProtectionProfile? profile = null, TextReaders? readers = null)
    {
        var study = new StudyProtection(profile ?? Cleaning, TestObject.Key, DateTimeOffset.UnixEpoch, readers);
        var bytes = file.ToArray();
        study.Survey(DicomFile.Read(bytes));
        return study.ProtectSeries([new SourceInstance("1", bytes)])[0];
    }

    private static DicomFile Released(InstanceOutcome outcome)
    {
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        return DicomFile.Read(outcome.Instance!.Bytes);
    }

    private static byte[] Frame(DicomFile file, int frame)
    {
        var description = PixelDescription.From(file.Dataset)!;
        var pixels = new byte[description.FrameLength];
        Assert.True(PixelDecoder.TryDecode(file.Dataset, file.Syntax, frame, pixels, out var failure), failure?.ToString());
        return pixels;
    }

    /// <summary>No stroke is left, and what is in no box is what it was.</summary>
    private static void AssertCleaned(WrittenImage image, DicomFile original, DicomFile sent, IReadOnlyList<BlankedBox> boxes)
    {
        var description = PixelDescription.From(original.Dataset)!;
        var size = description.BytesPerSample * description.SamplesPerPixel;
        for (var frame = 0; frame < description.NumberOfFrames; frame++)
        {
            var (before, after, strokes) = (Frame(original, frame), Frame(sent, frame), image.Strokes(frame));
            var own = boxes.Where(box => box.FirstFrame <= frame + 1 && frame + 1 <= box.LastFrame).ToArray();
            var left = 0;
            for (var i = 0; i < strokes.Length; i++)
            {
                var (x, y) = (i % description.Columns, i / description.Columns);
                if (own.Any(box => x >= box.X && x < box.X + box.Width && y >= box.Y && y < box.Y + box.Height))
                    continue;
                left += strokes[i] ? 1 : 0;
                Assert.True(before.AsSpan(i * size, size).SequenceEqual(after.AsSpan(i * size, size)), $"pixel {x},{y} of frame {frame} has changed");
            }

            Assert.True(left <= strokes.Count(static s => s) / 20, $"{left} of {strokes.Count(static s => s)} pixels of text are left in frame {frame}");
        }
    }

    [Theory]
    [InlineData("MONOCHROME2", 8, 10, true)]
    [InlineData("MONOCHROME2", 8, 22, false)]
    [InlineData("MONOCHROME2", 12, 12, true)]
    [InlineData("MONOCHROME2", 16, 20, false)]
    [InlineData("MONOCHROME1", 8, 14, true)]
    [InlineData("MONOCHROME1", 12, 24, true)]
    [InlineData("RGB", 8, 9, false)]
    [InlineData("RGB", 8, 16, true)]
    public void TextIsBlankedAndNothingElse(string photometric, int bits, int size, bool soft)
    {
        var image = new WrittenImage { Photometric = photometric, Bits = bits };
        image.Write("QUISTGAARD", 12, 20, size, soft: soft).Write("MRN 482913", 12, 120, size, soft: soft);
        var original = image.ToFile();
        var outcome = Protect(original);
        var sent = Released(outcome);
        AssertCleaned(image, original, sent, outcome.Report.Boxes);
        Assert.Equal("NO", sent.Dataset.GetString(DicomTag.BurnedInAnnotation));
        Assert.Equal("DERIVED", sent.Dataset.GetStrings(DicomTag.ImageType)[0]);
        Assert.Contains("113101", outcome.Report.MethodCodes);
        var gone = Enumerable.Range(0, 320 * 240).Count(i => outcome.Report.Boxes.Any(b => i % 320 >= b.X && i % 320 < b.X + b.Width && i / 320 >= b.Y && i / 320 < b.Y + b.Height));
        Assert.True(gone < 320 * 240 / 2, "half of the image is gone");
    }

    [Fact]
    public void OfALargeImageTextFarFromAndNearToOtherTextIsBlanked()
    {
        // Large enough that the second look is only around what was blanked.
        var image = new WrittenImage(1400, 900) { Bits = 12 };
        image.Write("QUISTGAARD", 40, 30, 40).Write("MRN 482913", 40, 96, 14, soft: false).Write("LI", 700, 500, 18).Write("SOMMERFELDT", 1340, 860, 12, turned: true).Write("ZOE", 1000, 100, 9);
        var original = image.ToFile();
        var outcome = Protect(original);
        AssertCleaned(image, original, Released(outcome), outcome.Report.Boxes);
    }

    [Fact]
    public void TextThatRunsUpwardsIsBlanked()
    {
        var image = new WrittenImage().Write("SOMMERFELDT", 30, 225, 14, turned: true);
        var original = image.ToFile();
        var outcome = Protect(original);
        AssertCleaned(image, original, Released(outcome), outcome.Report.Boxes);
    }

    [Fact]
    public void InACineStandingTextIsOneBoxAndTextOfOneFrameIsFoundThere()
    {
        var image = new WrittenImage(256, 200, frames: 60) { SopClass = DicomUid.UltrasoundMultiFrameImageStorage };
        image.Write("QUISTGAARD", 12, 10, 14).Write("OTTILIE", 60, 120, 14, frame: 41);
        var original = image.ToFile();
        var outcome = Protect(original);
        AssertCleaned(image, original, Released(outcome), outcome.Report.Boxes);
        Assert.Contains(outcome.Report.Boxes, static box => box is { FirstFrame: 1, LastFrame: 60 });
        Assert.Contains(outcome.Report.Boxes, static box => box is { FirstFrame: 42, LastFrame: 42 });
    }

    [Fact]
    public void OfAnUltrasoundOnlyTheMeasuredRegionsStay()
    {
        var image = new WrittenImage
        {
            SopClass = DicomUid.UltrasoundImageStorage,
            Edit = static data => data.Add(new DicomSequence(DicomTag.SequenceOfUltrasoundRegions, Region(20, 60, 299, 219))),
        };
        var outcome = Protect(image.ToFile());
        var frame = Frame(Released(outcome), 0);
        for (var i = 0; i < frame.Length; i++)
        {
            var isInside = i % 320 is >= 20 and <= 299 && i / 320 is >= 60 and <= 219;
            Assert.True(isInside || frame[i] == 0);
        }

        Assert.Contains(frame, static value => value > 0);
        Assert.All(outcome.Report.Boxes, static box => Assert.Equal(TextRule.OutsideRegions, box.Rule));
    }

    [Fact]
    public void MeasuresAndSidesStayWhereTheListAllowsThem()
    {
        var image = new WrittenImage { IsFlat = true }.Write("10 CM", 20, 30, 16).Write("LEFT", 20, 90, 16).Write("BRAMWELL", 20, 150, 16);
        var kept = Protect(image.ToFile()).Report.Boxes;
        Assert.All(kept, static box => Assert.True(box.Y > 120));
        Assert.NotEmpty(kept);
        var blanked = Protect(image.ToFile(), Cleaning with { AllowedPixelText = [] }).Report.Boxes;
        Assert.Contains(blanked, static box => box.Y < 60);
        Assert.Contains(blanked, static box => box.Y is > 60 and < 120);
    }

    [Fact]
    public void WhatIsAllowedGoesWhenItIsThePatientsName()
    {
        var image = new WrittenImage { IsFlat = true, Edit = static data => data.Add(DicomTag.PatientName, DicomVR.PN, "Kerstner^Anna") }.Write("KERSTNER", 20, 90, 16);
        var kept = new WrittenImage { IsFlat = true }.Write("KERSTNER", 20, 90, 16);
        var profile = Cleaning with { AllowedPixelText = ["KERSTNER"] };
        Assert.Empty(Protect(kept.ToFile(), profile).Report.Boxes);
        Assert.NotEmpty(Protect(image.ToFile(), profile).Report.Boxes);
    }

    [Fact]
    public void WhereNothingIsFoundThePixelsStayAsTheyWereCompressed()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["plain.dcm"], new WrittenImage().ToFile().ToArray());
        Assert.Equal(0, Tool.Run("dcmcrle", folder["plain.dcm"], folder["packed.dcm"]).Exit);
        var packed = DicomFile.Read(File.ReadAllBytes(folder["packed.dcm"]));
        var outcome = Protect(packed);
        var sent = Released(outcome);
        Assert.Empty(outcome.Report.Boxes);
        Assert.Equal(packed.Syntax, sent.Syntax);
        Assert.Equal("ORIGINAL", sent.Dataset.GetStrings(DicomTag.ImageType)[0]);
        Assert.Equal("NO", sent.Dataset.GetString(DicomTag.BurnedInAnnotation));
        Assert.Contains("113101", outcome.Report.MethodCodes);
    }

    [Fact]
    public void CompressedPixelsThatWereAlteredAreWrittenUncompressed()
    {
        using var folder = new TemporaryFolder();
        var image = new WrittenImage { Photometric = "RGB" }.Write("QUISTGAARD", 12, 40, 20);
        File.WriteAllBytes(folder["plain.dcm"], image.ToFile().ToArray());
        Assert.Equal(0, Tool.Run("dcmcrle", folder["plain.dcm"], folder["packed.dcm"]).Exit);
        var packed = DicomFile.Read(File.ReadAllBytes(folder["packed.dcm"]));
        var outcome = Protect(packed);
        var sent = Released(outcome);
        AssertCleaned(image, packed, sent, outcome.Report.Boxes);
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, sent.Syntax);
        Assert.Equal(0, sent.Dataset.GetInt32(DicomTag.PlanarConfiguration));
    }

    [Fact]
    public void WithoutTesseractTheImageIsHeldAndTheReasonNamesThePackage()
    {
        var outcome = Protect(new WrittenImage().ToFile(), readers: new TextReaders("libnowhere.so.5"));
        Assert.Equal(OutcomeKind.Held, outcome.Kind);
        Assert.Equal(ReasonCodes.MayCarryText, outcome.Reasons[0].Code);
        Assert.Contains("libtesseract5", outcome.Reasons[0].Text, StringComparison.Ordinal);
        var withoutData = Protect(new WrittenImage().ToFile(), readers: new TextReaders("libtesseract.so.5", "xyz"));
        Assert.Contains("tesseract-ocr-eng", withoutData.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheSyntheticUltrasoundLeavesWithoutItsHeading(bool isColour)
    {
        var original = SyntheticUltrasound.Create(PhantomIdentity.FromSeed(5), isColour);
        var outcome = Protect(original);
        var (before, after) = (Frame(original, 0), Frame(Released(outcome), 0));
        var heading = 70 * 640 * (isColour ? 3 : 1);
        Assert.DoesNotContain(after[..heading], static value => value > 0);
        Assert.Contains(before[..heading], static value => value > 0);
        var changed = Enumerable.Range(heading, after.Length - heading).Count(i => before[i] != after[i]);
        Assert.True(changed < after.Length / 20, $"{changed} values of the echoes were altered");
    }

    [Fact]
    public void TheSameImageGivesTheSameBytes()
    {
        var file = new WrittenImage { Photometric = "RGB" }.Write("QUISTGAARD", 12, 40, 12).ToFile();
        Assert.Equal(Protect(file).Instance!.Bytes, Protect(file).Instance!.Bytes);
    }

    [Fact]
    public void TextDrawnIntoASliceThatSaysNothingOfItIsNoticed()
    {
        var image = new WrittenImage(512, 512)
        {
            SopClass = DicomUid.CTImageStorage, Bits = 12,
            Edit = static data => data.Remove(DicomTag.BurnedInAnnotation),
        };
        Assert.DoesNotContain(Protect(image.ToFile(), new ProtectionProfile { Deface = DefaceMode.NotAllowed }).Reasons, static r => r.Code == ReasonCodes.MayCarryText);
        var written = image.Write("QUISTGAARD", 12, 40, 20, soft: false).ToFile();
        Assert.Equal(ReasonCodes.MayCarryText, Protect(written, new ProtectionProfile { Deface = DefaceMode.NotAllowed }).Reasons[0].Code);
        var cleaned = Protect(written, new ProtectionProfile { Deface = DefaceMode.NotAllowed, CleanPixelData = true });
        AssertCleaned(image, written, Released(cleaned), cleaned.Report.Boxes);
    }

    [Fact]
    public void InAStudyThatMayShowAHeadACaptureWithShadesStaysBehindAndATableDoesNot()
    {
        static void NoRegion(DicomDataset data) => data.Remove(DicomTag.BodyPartExamined);
        foreach (var profile in (ProtectionProfile[])[Cleaning, new()])
        {
            var shaded = Protect(new WrittenImage { Edit = NoRegion }.ToFile(), profile);
            Assert.Equal((OutcomeKind.LeftOut, ReasonCodes.ShowsSurface), (shaded.Kind, shaded.Reasons[0].Code));
            Assert.Equal(OutcomeKind.Held, Protect(new WrittenImage { Edit = NoRegion }.ToFile(), profile with { FaceShowing = FaceShowingObjects.Hold }).Kind);
        }

        var table = new WrittenImage { Edit = NoRegion, IsFlat = true }.Write("DOSE REPORT", 12, 20, 14, soft: false);
        Assert.Equal(OutcomeKind.Released, Protect(table.ToFile()).Kind);
    }

    private static DicomDataset Region(uint left, uint top, uint right, uint bottom)
    {
        var region = new DicomDataset();
        region.Add(DicomElement.FromNumbers<ushort>(DicomTag.RegionSpatialFormat, DicomVR.US, 1));
        region.Add(DicomElement.FromNumbers<uint>(DicomTag.RegionLocationMinX0, DicomVR.UL, left));
        region.Add(DicomElement.FromNumbers<uint>(DicomTag.RegionLocationMinY0, DicomVR.UL, top));
        region.Add(DicomElement.FromNumbers<uint>(DicomTag.RegionLocationMaxX1, DicomVR.UL, right));
        region.Add(DicomElement.FromNumbers<uint>(DicomTag.RegionLocationMaxY1, DicomVR.UL, bottom));
        return region;
    }
}
