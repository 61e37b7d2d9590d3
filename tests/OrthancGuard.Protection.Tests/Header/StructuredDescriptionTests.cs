using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Header;

/// <summary>Reports, annotations, labels and documents under Clean Descriptors.</summary>
public sealed class StructuredDescriptionTests
{
    private static readonly ProtectionProfile Cleaning = new() { CleanDescriptors = true, CleanGraphics = true, Dates = TemporalInformation.Modified, Deface = DefaceMode.NotAllowed };

    [Fact]
    public void TextOfAReportKeepsWordsOfRadiology()
    {
        var content = Content(Cleaning,
            Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text(DicomTag.TextValue, DicomVR.UT, "Nodule in the left lung, says Medicus")),
            Item("TEXT", TestObject.Code("X-1", "99LOCAL", "Remark"), Text(DicomTag.TextValue, DicomVR.UT, "Compare with prior of Quuxley")),
            Item("TEXT", TestObject.Code("121106", "DCM", "Comment"), Text(DicomTag.TextValue, DicomVR.UT, "Quuxley")),
            Item("PNAME", TestObject.Code("121008", "DCM", "Person Observer Name"), Text(DicomTag.PersonName, DicomVR.PN, "Medicus^Marcus")),
            Item("DATE", TestObject.Code("111060", "DCM", "Study Date"), Text(DicomTag.Date, DicomVR.DA, "20240131")),
            Item("UIDREF", TestObject.Code("112039", "DCM", "Tracking Identifier"), Text(DicomTag.UID, DicomVR.UI, TestObject.SeriesUid)));
        var texts = content.Select(static item => item.GetString(DicomTag.TextValue)).OfType<string>().ToArray();
        Assert.Equal(["Nodule in the left lung", "Compare with prior of"], texts);
        Assert.DoesNotContain("Medicus", content.Select(static item => item.GetString(DicomTag.PersonName) ?? "").Aggregate("", string.Concat), StringComparison.Ordinal);
        Assert.NotEqual("20240131", content.Select(static item => item.GetString(DicomTag.Date)).OfType<string>().FirstOrDefault());
        Assert.Equal(new Pseudonymizer(TestObject.Key).Uid(TestObject.SeriesUid), content.Select(static item => item.GetString(DicomTag.UID)).OfType<string>().Single());
    }

    [Fact]
    public void WithoutTheOptionEveryTextOfAReportIsADummy() => Assert.All(
        Content(Cleaning with { CleanDescriptors = false }, Item("TEXT", TestObject.Code("X-1", "99LOCAL", "Remark"), Text(DicomTag.TextValue, DicomVR.UT, "Compare with prior"))),
        static item => Assert.Equal("REMOVED", item.GetString(DicomTag.TextValue)));

    [Fact]
    public void AnAnnotationOfAWaveformKeepsItsMeasurement()
    {
        var source = TestObject.Build(DicomUid.TwelveLeadECGWaveformStorage, "ECG", static dataset => dataset.Add(new DicomSequence(
            DicomTag.WaveformAnnotationSequence,
            new DicomDataset
            {
                new DicomSequence(DicomTag.ConceptNameCodeSequence, TestObject.Code("2:16184", "MDC", "RR Interval")),
                DicomElement.FromNumbers<ushort>(DicomTag.ReferencedWaveformChannels, DicomVR.US, 1, 0), Text(DicomTag.NumericValue, DicomVR.DS, "812 "),
            },
            new DicomDataset
            {
                Text(DicomTag.UnformattedTextValue, DicomVR.ST, "Sinus, read by Medicus"), DicomElement.FromNumbers<ushort>(DicomTag.ReferencedWaveformChannels, DicomVR.US, 1, 0),
            })));
        var items = Items(TestObject.Release(source, Cleaning).Dataset, DicomTag.WaveformAnnotationSequence);
        Assert.Equal("812", items[0].GetString(DicomTag.NumericValue)?.Trim());
        Assert.Equal("Sinus, read by", items[1].GetString(DicomTag.UnformattedTextValue));
        var without = Items(TestObject.Release(source.Clone(), Cleaning with { CleanDescriptors = false }).Dataset, DicomTag.WaveformAnnotationSequence);
        Assert.Equal("REMOVED", without[1].GetString(DicomTag.UnformattedTextValue));
        Assert.Equal("812", without[0].GetString(DicomTag.NumericValue)?.Trim());
    }

    [Fact]
    public void AGraphicAnnotationKeepsItsShapeAndItsWords()
    {
        var source = TestObject.Build(DicomUid.GrayscaleSoftcopyPresentationStateStorage, "PR", static dataset => dataset.Add(new DicomSequence(
            DicomTag.GraphicAnnotationSequence,
            new DicomDataset
            {
                Text(DicomTag.GraphicLayer, DicomVR.CS, "LAYER1"),
                new DicomSequence(DicomTag.TextObjectSequence, new DicomDataset { Text(DicomTag.UnformattedTextValue, DicomVR.ST, "Lesion of Tester") }),
            })));
        var annotation = Assert.Single(Items(TestObject.Release(source, Cleaning).Dataset, DicomTag.GraphicAnnotationSequence));
        Assert.Equal("Lesion of", Assert.Single(Items(annotation, DicomTag.TextObjectSequence)).GetString(DicomTag.UnformattedTextValue));
    }

    [Fact]
    public void NamesOfRegionsOfInterestStayWhereTheyAreAnatomy()
    {
        var source = TestObject.Build(DicomUid.RTStructureSetStorage, "RTSTRUCT", static dataset =>
        {
            dataset.Add(DicomTag.StructureSetLabel, DicomVR.SH, "Plan Quuxley");
            dataset.Add(new DicomSequence(
                DicomTag.StructureSetROISequence,
                new DicomDataset { Text(DicomTag.ROINumber, DicomVR.IS, "1 "), Text(DicomTag.ROIName, DicomVR.LO, "Lung_L") },
                new DicomDataset { Text(DicomTag.ROINumber, DicomVR.IS, "2 "), Text(DicomTag.ROIName, DicomVR.LO, "Tester01") }));
        });
        var released = TestObject.Release(source, Cleaning).Dataset;
        Assert.Equal("Plan", released.GetString(DicomTag.StructureSetLabel));
        Assert.Equal(["Lung_L", ""], Items(released, DicomTag.StructureSetROISequence).Select(static item => item.GetString(DicomTag.ROIName)));
    }

    [Theory]
    [InlineData(DicomUid.EncapsulatedPDFStorage)]
    [InlineData(DicomUid.EncapsulatedCDAStorage)]
    [InlineData(DicomUid.EncapsulatedSTLStorage)]
    [InlineData(DicomUid.RawDataStorage)]
    public void ADocumentIsHeldOrLeftOutAndCounted(string sopClass)
    {
        var file = TestObject.File(TestObject.Build(sopClass, "DOC", static dataset => dataset.Add(new DicomElement(DicomTag.EncapsulatedDocument, DicomVR.OB, "Tester"u8.ToArray()))));
        Assert.Equal(OutcomeKind.Held, TestObject.Protect(Cleaning, file)[0].Kind);
        var outcome = TestObject.Protect(Cleaning with { Uncleanable = UncleanableObjects.LeaveOut }, file)[0];
        Assert.Equal(OutcomeKind.LeftOut, outcome.Kind);
        Assert.Equal([ReasonCodes.UncleanableObject], outcome.Reasons.Select(static reason => reason.Code));
        Assert.Null(outcome.Instance);
    }

    [Fact]
    public void ThePlanSaysWhereInATreeAnItemGoes()
    {
        var source = Report(
            Item("CODE", TestObject.Code("121058", "DCM", "Procedure reported"), new DicomSequence(DicomTag.ConceptCodeSequence, TestObject.Code("77477000", "SCT", "CT"))),
            Item("TEXT", TestObject.Code("121106", "DCM", "Comment"), Text(DicomTag.TextValue, DicomVR.UT, "Quuxley")));
        var plan = ProtectionPlan.For(Cleaning, DicomFile.Read(TestObject.File(source)));
        Assert.Contains(plan.Elements, static element => element is { Path: "(0040,A730)[1]/(0040,A040)", Action: ElementAction.Removed, Rule: "E.3.4-1 X" });
        Assert.Contains(plan.Elements, static element => element.Path == "(0040,A730)[0]/(0040,A168)[0]/(0008,0100)");
    }

    private static IReadOnlyList<DicomDataset> Content(ProtectionProfile profile, params DicomDataset[] items) =>
        Items(TestObject.Release(Report(items), profile).Dataset, DicomTag.ContentSequence);

    private static DicomDataset Report(params DicomDataset[] items) => TestObject.Build(DicomUid.ComprehensiveSRStorage, "SR", dataset =>
    {
        dataset.Add(DicomTag.ValueType, DicomVR.CS, "CONTAINER");
        dataset.Add(new DicomSequence(DicomTag.ConceptNameCodeSequence, TestObject.Code("126000", "DCM", "Imaging Measurement Report")));
        dataset.Add(new DicomSequence(DicomTag.ContentSequence, items));
    });

    private static DicomDataset Item(string valueType, DicomDataset concept, DicomItem value) =>
    [
        Text(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS"), Text(DicomTag.ValueType, DicomVR.CS, valueType), new DicomSequence(DicomTag.ConceptNameCodeSequence, concept), value,
    ];

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];

    private static DicomElement Text(DicomTag tag, DicomVR vr, string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text.Length % 2 == 0 ? text : text + (vr == DicomVR.UI ? "\0" : " "));
        return new DicomElement(tag, vr, bytes);
    }
}
