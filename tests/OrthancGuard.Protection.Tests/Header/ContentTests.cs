using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Header;

public sealed class ContentTests
{
    private static DicomDataset Item(string valueType, DicomDataset concept, DicomItem value, params DicomDataset[] children)
    {
        var item = new DicomDataset();
        item.Add(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS");
        item.Add(DicomTag.ValueType, DicomVR.CS, valueType);
        item.Add(new DicomSequence(DicomTag.ConceptNameCodeSequence, concept));
        item.Add(value);
        if (children.Length > 0)
            item.Add(new DicomSequence(DicomTag.ContentSequence, children));
        return item;
    }

    private static DicomElement Text(string text) => new(DicomTag.TextValue, DicomVR.UT, System.Text.Encoding.ASCII.GetBytes(text));

    private static DicomDataset Report(params DicomDataset[] items) => TestObject.Build(DicomUid.EnhancedSRStorage, "SR", dataset =>
        dataset.Add(new DicomSequence(DicomTag.ContentSequence, items)));

    private static IReadOnlyList<DicomDataset> Content(DicomDataset dataset) => dataset.TryGetSequence(DicomTag.ContentSequence, out var content) ? content.Items : [];

    [Fact]
    public void FreeTextBecomesADummyAndItsItemStays()
    {
        var released = TestObject.Release(Report(
            Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("Mr Smith fell")),
            Item("TEXT", TestObject.Code("99", "99LOCAL", "Local"), Text("Mr Smith fell")))).Dataset;
        Assert.All(Content(released), static item => Assert.Equal("REMOVED", item.GetString(DicomTag.TextValue)));
        Assert.Equal(2, Content(released).Count);
    }

    [Fact]
    public void AConceptThatIdentifiesGoesWithItsItem()
    {
        var released = TestObject.Release(Report(
            Item("DATE", TestObject.Code("121031", "DCM", "Subject Birth Date"), new DicomElement(DicomTag.Date, DicomVR.DA, "19500101"u8.ToArray())),
            Item("CODE", TestObject.Code("121032", "DCM", "Subject Sex"), new DicomSequence(DicomTag.ConceptCodeSequence, TestObject.Code("F", "DCM", "Female"))),
            Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("x")))).Dataset;
        Assert.Single(Content(released));
    }

    [Fact]
    public void CodesNumbersAndStructureStay()
    {
        var measured = new DicomDataset();
        measured.Add(DicomTag.NumericValue, DicomVR.DS, "12.5");
        var released = TestObject.Release(Report(
            Item("CONTAINER", TestObject.Code("125007", "DCM", "Measurement Group"), new DicomSequence(DicomTag.ContentTemplateSequence), [
                Item("NUM", TestObject.Code("410668003", "SCT", "Length"), new DicomSequence(DicomTag.MeasuredValueSequence, measured)),
                Item("CODE", TestObject.Code("121071", "DCM", "Finding"), new DicomSequence(DicomTag.ConceptCodeSequence, TestObject.Code("27925004", "SCT", "Nodule"))),
            ]))).Dataset;
        var group = Content(Content(released)[0]);
        Assert.True(group[0].TryGetSequence(DicomTag.MeasuredValueSequence, out var value));
        Assert.Equal("12.5", value.Items[0].GetString(DicomTag.NumericValue));
        Assert.True(group[1].TryGetSequence(DicomTag.ConceptCodeSequence, out var code));
        Assert.Equal("Nodule", code.Items[0].GetString(DicomTag.CodeMeaning));
    }

    [Fact]
    public void NamesAndUidsAreReplaced()
    {
        var released = TestObject.Release(Report(
            Item("PNAME", TestObject.Code("121008", "DCM", "Person Observer Name"), new DicomElement(DicomTag.PersonName, DicomVR.PN, "Medicus^Marcus"u8.ToArray())),
            Item("UIDREF", TestObject.Code("112040", "DCM", "Tracking Unique Identifier"), new DicomElement(DicomTag.UID, DicomVR.UI, "1.2.3.4.5.6.7.8\0"u8.ToArray())))).Dataset;
        Assert.Equal("REMOVED", Content(released)[0].GetString(DicomTag.PersonName));
        Assert.StartsWith("2.25.", Content(released)[1].GetString(DicomTag.UID), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereItemsAreReferredToByPositionNoneIsTakenOut()
    {
        var reference = new DicomDataset();
        reference.Add(DicomTag.RelationshipType, DicomVR.CS, "SELECTED FROM");
        reference.Add(DicomElement.FromNumbers<uint>(DicomTag.ReferencedContentItemIdentifier, DicomVR.UL, 1, 2));
        var released = TestObject.Release(Report(
            Item("TEXT", TestObject.Code("121106", "DCM", "Comment"), Text("Mr Smith")),
            Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("x"), reference))).Dataset;
        Assert.Equal(2, Content(released).Count);
        Assert.Equal("REMOVED", Content(released)[0].GetString(DicomTag.TextValue));
        Assert.True(Content(Content(released)[1])[0].Contains(DicomTag.ReferencedContentItemIdentifier));
    }

    [Fact]
    public void WithoutTheOptionTheTreeIsOneDummy()
    {
        var released = TestObject.Release(
            Report(Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("x")), Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("y"))),
            new ProtectionProfile { CleanStructuredContent = false }).Dataset;
        Assert.Equal("REMOVED", Assert.Single(Content(released)).GetString(DicomTag.TextValue));
    }

    [Fact]
    public void TheOptionIsAttestedWhereATreeWasCleaned()
    {
        var report = TestObject.Protect(new ProtectionProfile(), TestObject.File(Report(Item("TEXT", TestObject.Code("121071", "DCM", "Finding"), Text("x")))))[0];
        Assert.Equal(["113100", "113104"], report.Report.MethodCodes);
    }

    [Fact]
    public void TextOfAContentItemOutsideATreeIsFreeTextToo()
    {
        var context = new DicomDataset();
        context.Add(DicomTag.ValueType, DicomVR.CS, "TEXT");
        context.Add(Text("Mr Smith"));
        var released = TestObject.Release(TestObject.Ct(dataset => dataset.Add(new DicomSequence(
            DicomTag.PerformedProtocolCodeSequence, [new DicomSequence(DicomTag.ProtocolContextSequence, context)])))).Dataset;
        Assert.True(released.TryGetSequence(DicomTag.PerformedProtocolCodeSequence, out var protocol));
        Assert.True(protocol.Items[0].TryGetSequence(DicomTag.ProtocolContextSequence, out var kept));
        Assert.Equal("REMOVED", kept.Items[0].GetString(DicomTag.TextValue));
    }

    [Fact]
    public void AnAnnotationLosesItsTextAndShapeButNotItsReference()
    {
        var annotation = new DicomDataset();
        annotation.Add(DicomTag.GraphicLayer, DicomVR.CS, "LAYER1");
        var text = new DicomDataset();
        text.Add(DicomTag.UnformattedTextValue, DicomVR.ST, "Mr Smith");
        annotation.Add(new DicomSequence(DicomTag.TextObjectSequence, text));
        var state = TestObject.Build(DicomUid.GrayscaleSoftcopyPresentationStateStorage, "PR", dataset =>
            dataset.Add(new DicomSequence(DicomTag.GraphicAnnotationSequence, annotation)));
        var released = TestObject.Release(state).Dataset;
        Assert.True(released.TryGetSequence(DicomTag.GraphicAnnotationSequence, out var kept));
        Assert.Equal("LAYER1", kept.Items[0].GetString(DicomTag.GraphicLayer));
        Assert.False(kept.Items[0].Contains(DicomTag.TextObjectSequence));
        Assert.True(kept.Items[0].Contains(DicomTag.GraphicObjectSequence));
    }
}
