using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

public sealed class PixelWordsTests
{
    private static readonly Pseudonymizer Pseudonyms = new(PseudonymKey.Derive(new byte[32], "STROKE_AI"));

    [Fact]
    public void ACodeIsReadInAScreenshot()
    {
        Assert.SkipUnless(TextReaders.Installed.Unavailable is null, "Tesseract is not installed.");
        var missed = 0;
        for (var i = 0; i < 8; i++)
        {
            var code = Pseudonyms.PatientId($"patient {i}", null, "");
            var file = SyntheticSecondaryCapture.Create(PhantomIdentity.FromSeed(i) with { PatientName = "NODULE FOUND", PatientId = code, AccessionNumber = "NONE" });
            missed += PixelWords.Show(file, [code], TextReaders.Installed, out var problem) ? 0 : 1;
            Assert.Null(problem);
        }

        Assert.InRange(missed, 0, 1);
    }

    [Fact]
    public void AnotherPatientsCodeAndOrdinaryWordsAreNot()
    {
        Assert.SkipUnless(TextReaders.Installed.Unavailable is null, "Tesseract is not installed.");
        for (var i = 0; i < 3; i++)
        {
            var file = SyntheticSecondaryCapture.Create(PhantomIdentity.FromSeed(i));
            Assert.False(PixelWords.Show(file, [Pseudonyms.PatientId($"patient {i}", null, "")], TextReaders.Installed, out var problem));
            Assert.Null(problem);
        }
    }

    [Fact]
    public void WhatCannotBeDecodedIsAProblem()
    {
        Assert.SkipUnless(TextReaders.Installed.Unavailable is null, "Tesseract is not installed.");
        var file = SyntheticSecondaryCapture.Create(PhantomIdentity.FromSeed(1));
        file.Dataset.Remove(DicomTag.Rows);
        Assert.False(PixelWords.Show(file, ["P0123456789ABCDE"], TextReaders.Installed, out var problem));
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData("P0123456789ABCDE", true)]
    [InlineData("ID:PO1Z34S67B9ABCDE", true)]
    [InlineData("xxP0123456789ABCDExx", true)]
    [InlineData("P012345789ABCDE", true)]
    [InlineData("P01234", false)]
    [InlineData("NODULE OF 14 MM IN THE LEFT UPPER LOBE", false)]
    public void WhatAReaderConfusesStillCounts(string text, bool holds) => Assert.Equal(holds, PixelWords.Holds(text, "P0123456789ABCDE"));
}
