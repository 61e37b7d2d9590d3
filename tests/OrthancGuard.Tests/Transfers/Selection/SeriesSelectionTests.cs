using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Tests.Transfers.Selection;

public sealed class SeriesSelectionTests
{
    private static readonly SeriesNeed ThinAxial = new()
    {
        Name = "thin axial", Modalities = ["CT"], Orientations = [SeriesOrientation.Axial], ThicknessTo = 1.5, NotDescriptions = ["*scout*"],
    };

    [Theory]
    [InlineData("1\\0\\0\\0\\1\\0", nameof(SeriesOrientation.Axial))]
    [InlineData("1\\0\\0\\0\\0\\-1", nameof(SeriesOrientation.Coronal))]
    [InlineData("0\\1\\0\\0\\0\\-1", nameof(SeriesOrientation.Sagittal))]
    [InlineData("1\\0\\0\\0\\0.94\\-0.34", nameof(SeriesOrientation.Axial))]
    [InlineData("1\\0\\0\\0\\0.7071\\-0.7071", nameof(SeriesOrientation.Oblique))]
    [InlineData("1\\0\\0\\1\\0\\0", null)]
    [InlineData("1\\0\\0", null)]
    public void TheOrientationIsComputed(string values, string? expected)
    {
        var dataset = new DicomDataset { { DicomTag.ImageOrientationPatient, DicomVR.DS, values.Split('\\') } };
        Assert.Equal(expected, SeriesFactsReader.Read(dataset, "s", 1).Orientation?.ToString());
    }

    [Fact]
    public void OnlyWhatTheTaskNeedsGoesAndEachOtherSeriesSaysWhy()
    {
        var selection = Choose(
            With([ThinAxial]),
            Series("thin"),
            Series("thick") with { Thickness = 5 },
            Series("coronal") with { Orientation = SeriesOrientation.Coronal },
            Series("scout") with { Descriptions = ["Scout 1"] },
            Series("report") with { Contents = new("SR", "1.2.3", []) });
        Assert.Empty(selection.Refusals.Concat(selection.Doubts));
        Assert.Equal(
            ["thin goes (thin axial)", "thick needs.thickness", "coronal needs.orientation", "scout needs.description", "report needs.modality"],
            selection.Series.Select(Summary));
    }

    [Theory]
    [InlineData(nameof(SeriesChoice.Thinnest), "b")]
    [InlineData(nameof(SeriesChoice.Newest), "c")]
    [InlineData(nameof(SeriesChoice.Largest), "a")]
    public void OfSeveralThatFitOneIsTaken(string take, string expected)
    {
        var selection = Choose(
            With([ThinAxial with { Take = Enum.Parse<SeriesChoice>(take) }]),
            Series("a") with { Images = 300, Thickness = 1.2, Acquired = "20260101080000" },
            Series("b") with { Images = 100, Thickness = 0.6, Acquired = "20260101090000" },
            Series("c") with { Images = 200, Thickness = 1, Acquired = "20260101100000" });
        Assert.Equal(expected, Assert.Single(selection.Series, s => s.LeftOut is null).Facts.SeriesId);
        Assert.All(selection.Series.Where(s => s.LeftOut is not null), s => Assert.Equal("needs.not-chosen", s.LeftOut!.Code));
    }

    [Fact]
    public void AStudyWithoutWhatIsNeededIsRefusedAndOneThatDoesNotTellIsHeld()
    {
        var none = Choose(With([ThinAxial]), Series("thick") with { Thickness = 5 });
        Assert.Contains(none.Refusals, r => r is { Code: "needs.not-found", Basis: "need \"thin axial\"" });
        var unsure = Choose(With([ThinAxial]), Series("unknown") with { Thickness = null });
        Assert.Empty(unsure.Refusals);
        Assert.Contains(unsure.Doubts, r => r.Code == "needs.unsure");
        Assert.Empty(Choose(With([ThinAxial, ThinAxial with { Name = "coronal", Orientations = [SeriesOrientation.Coronal], IsRequired = false }]), Series("thin")).Refusals);
    }

    [Fact]
    public void ContrastKernelTypeAndCountAreLookedAt()
    {
        var need = new SeriesNeed { Name = "n", HasContrast = true, Kernels = ["B30*"], ImageTypes = ["ORIGINAL", "PRIMARY"], InstancesFrom = 10, InstancesTo = 20 };
        var fits = Series("fits") with { HasContrast = true, Kernels = ["B30f"], ImageTypes = ["ORIGINAL", "PRIMARY", "AXIAL"], Images = 20 };
        var selection = Choose(
            With([need]),
            fits,
            fits with { SeriesId = "native", HasContrast = false },
            fits with { SeriesId = "sharp", Kernels = ["B70f"] },
            fits with { SeriesId = "derived", ImageTypes = ["DERIVED", "PRIMARY"] },
            fits with { SeriesId = "few", Images = 9 });
        Assert.Equal(
            ["fits goes (n)", "native needs.contrast", "sharp needs.kernel", "derived needs.image-type", "few needs.instances"], selection.Series.Select(Summary));
    }

    [Fact]
    public void WhatTheContractDoesNotAllowStaysBehindAndWithNothingLeftTheStudyIsRefused()
    {
        var destination = With(null) with
        {
            Contract = TestStore.Contract() with { Modalities = ["CT"], BodyParts = ["CHEST", "51185008"], SopClasses = ["1.2.840.10008.5.1.4.1.1.2"] },
        };
        var chest = Series("chest") with { Contents = new("CT", "1.2.840.10008.5.1.4.1.1.2", ["chest"]) };
        var selection = Choose(
            destination,
            chest,
            chest with { SeriesId = "code", Contents = chest.Contents with { BodyParts = ["51185008"] } },
            chest with { SeriesId = "head", Contents = chest.Contents with { BodyParts = ["HEAD"] } },
            chest with { SeriesId = "mr", Contents = chest.Contents with { Modality = "MR" } },
            chest with { SeriesId = "sc", Contents = chest.Contents with { SopClass = "1.2.840.10008.5.1.4.1.1.7" } });
        Assert.Equal(["chest goes ()", "code goes ()", "head contract.body-part", "mr contract.modality", "sc contract.sop-class"], selection.Series.Select(Summary));
        Assert.Empty(selection.Refusals.Concat(selection.Doubts));

        var head = Choose(destination, chest with { Contents = chest.Contents with { BodyParts = ["HEAD"] } });
        Assert.Equal(("contract.body-part", "contract TEST-1"), (head.Refusals.Single().Code, head.Refusals.Single().Basis));
        Assert.Equal("contract.body-part-missing", Choose(destination, chest with { Contents = chest.Contents with { BodyParts = [] } }).Doubts.Single().Code);
    }

    [Theory]
    [InlineData("CT Thorax low dose", null, null)]
    [InlineData("CT Head", "contract.procedure", null)]
    [InlineData(null, null, "contract.procedure-missing")]
    public void TheProcedureIsWithinTheContract(string? procedure, string? refusal, string? doubt)
    {
        var destination = With(null) with { Contract = TestStore.Contract() with { Procedures = ["*thorax*", "RPID16"] } };
        var selection = SeriesSelection.Choose(destination, new(new() { Procedures = procedure is null ? [] : [procedure] }, [Series("a")]));
        Assert.Equal((refusal, doubt), (selection.Refusals.SingleOrDefault()?.Code, selection.Doubts.SingleOrDefault()?.Code));
    }

    private static Destination With(IReadOnlyList<SeriesNeed>? needs) => TestStore.Destination("AI") with { Needs = needs };

    private static SeriesSelection Choose(Destination destination, params SeriesFacts[] series) => SeriesSelection.Choose(destination, new(new(), series));

    private static string Summary(SelectedSeries series) =>
        $"{series.Facts.SeriesId} {(series.LeftOut is { } finding ? finding.Code : $"goes ({string.Join(", ", series.Needs)})")}";

    private static SeriesFacts Series(string id) => new()
    {
        SeriesId = id,
        Contents = new("CT", "1.2.840.10008.5.1.4.1.1.2", ["HEAD"]),
        Descriptions = ["Axial 1.0"],
        Orientation = SeriesOrientation.Axial,
        Thickness = 1,
        Instances = 100,
        Images = 100,
    };
}
