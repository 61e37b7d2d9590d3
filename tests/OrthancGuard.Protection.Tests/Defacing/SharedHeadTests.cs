using System.Diagnostics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Real heads and things that are none, where the shared data is.</summary>
public sealed class SharedHeadTests
{
    [Theory]
    [InlineData("ct-a", true)]
    [InlineData("ct-b", true)]
    [InlineData("ct-d", true)]
    [InlineData("mr-c", true)]
    [InlineData("ct-c", false)]
    [InlineData("mr-a", true)]
    [InlineData("mr-b", true)]
    [InlineData("mr-d", true)]
    [InlineData("mr-e", true)]
    [InlineData("mr-f", true)]
    [InlineData("mr-g", true)]
    [InlineData("mr-h", true)]
    [InlineData("mr-i", true)]
    public void ARealHeadIsDefacedOrHeld(string name, bool isReleased)
    {
        foreach (var series in Series("heads", name))
        {
            var defacing = PhantomHead.Deface(series);
            Assert.True(defacing.Finding == (isReleased ? HeadFinding.Face : HeadFinding.Unsure), string.Join(' ', defacing.Reasons));
            if (isReleased)
                Assert.Null(PhantomHead.Check(series, PhantomHead.Outgoing(series, defacing), defacing));
        }
    }

    [Fact]
    public void AHeadThatAnotherToolDefacedIsDefacedAgain()
    {
        foreach (var series in Series("no-face", "already-defaced"))
        {
            var defacing = PhantomHead.Deface(series, HeaderWord.Nothing);
            Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
            Assert.Contains("before", defacing.Reasons[0], StringComparison.Ordinal);
            Assert.Null(PhantomHead.Check(series, PhantomHead.Outgoing(series, defacing), defacing));
        }
    }

    [Theory]
    [InlineData("fruit", HeadFinding.Unsure)]
    [InlineData("phantom", HeadFinding.Unsure)]
    [InlineData("chest-ffs", HeadFinding.NoHead)]
    public void WhatIsNoFaceIsNeverAltered(string name, object expected)
    {
        foreach (var series in Series("no-face", name))
        {
            var defacing = PhantomHead.Deface(series, HeaderWord.Nothing);
            Assert.Equal(expected, defacing.Finding);
            Assert.Empty(defacing.Images.OfType<DefacedImage>());
        }
    }

    [Theory]
    [InlineData("chest-ffs")]
    [InlineData("abdomen")]
    public void ATrunkIsReleasedWithItsPixels(string name)
    {
        foreach (var series in Series("no-face", name))
        {
            // The files of one of them say no study and no series, and are held for that: no archive has such.
            foreach (var file in series)
            {
                FileIdentity.Complete(file);
                foreach (var (tag, uid) in ((DicomTag, string)[])[(DicomTag.StudyInstanceUID, TestObject.StudyUid), (DicomTag.SeriesInstanceUID, TestObject.SeriesUid)])
                {
                    if (string.IsNullOrEmpty(file.Dataset.GetString(tag)))
                        file.Dataset.Add(tag, DicomVR.UI, uid);
                }
            }

            var outcomes = TestObject.Protect(new ProtectionProfile(), [.. series.Select(static file => file.ToArray())]);
            for (var i = 0; i < outcomes.Count; i++)
            {
                Assert.True(outcomes[i].Kind == OutcomeKind.Released, string.Join('\n', outcomes[i].Reasons));
                Assert.Equal(ReasonCodes.HeadNotInView, outcomes[i].Reasons[0].Code);
                Assert.Equal(PhantomHead.Cells(series[i]), PhantomHead.Cells(DicomFile.Read(outcomes[i].Instance!.Bytes)));
                Assert.DoesNotContain("113102", outcomes[i].Report.MethodCodes);
            }
        }
    }

    private static IEnumerable<List<DicomFile>> Series(string kind, string name)
    {
        var archive = SharedFolder.Find("data", kind, name + ".tar.xz");
        Assert.SkipWhen(archive is null, "The shared folder with heads is absent.");
        using var folder = new TemporaryFolder();
        using (var tar = Process.Start(new ProcessStartInfo("tar", ["-xJf", archive, "-C", folder.Path]))!)
        {
            tar.WaitForExit();
            Assert.Equal(0, tar.ExitCode);
        }

        return
        [
            .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(static path => Folder.TryRead(File.ReadAllBytes(path))).OfType<DicomFile>()
                .Where(static file => file.Dataset.Contains(DicomTag.ImagePositionPatient))
                .GroupBy(static file => file.Dataset.GetString(DicomTag.SeriesInstanceUID)).Select(static group => group.ToList()),
        ];
    }
}
