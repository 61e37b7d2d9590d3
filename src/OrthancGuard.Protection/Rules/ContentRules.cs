using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Rules;

/// <summary>Table E.3.4-1 row by row: a content item of each concept through the engine.</summary>
internal sealed class ContentRules(ProtectionProfile profile)
{
    private static readonly DicomTag Root = DicomTag.ContentSequence;
    private readonly ExampleRun _run = new(profile);

    public IEnumerable<RuleListing> List()
    {
        if (!profile.CleanStructuredContent)
            yield break;
        foreach (var (key, row) in StructuredContentTable.Rows.OrderBy(static pair => (pair.Key.Scheme, pair.Key.Code, pair.Key.ValueType)))
        {
            var dataset = ExampleObject.Of(DicomUid.ComprehensiveSRStorage, "SR");
            dataset.Add(new DicomSequence(Root, Item(key.Scheme, key.Code, key.ValueType, row.Meaning), Neighbour()));
            var (after, _) = _run.Edit(dataset);
            after.TryGetSequence(Root, out var content);
            var left = content?.Items.FirstOrDefault(item => item.TryGetSequence(DicomTag.ConceptNameCodeSequence, out var name) && name.Items[0].GetString(DicomTag.CodeValue) == key.Code);
            yield return new RuleListing(
                "Table E.3.4-1", $"({key.Code}, {key.Scheme}) {key.ValueType}", $"PS3.15 Table E.3.4-1 {row.Basic}", row.Meaning, Does(left, dataset),
                Value(dataset.TryGetSequence(Root, out var before) ? before.Items[0] : [], key.ValueType), left is null ? "removed" : Value(left, key.ValueType));
        }
    }

    private static string Does(DicomDataset? left, DicomDataset before)
    {
        if (left is null)
            return "item removed";
        before.TryGetSequence(Root, out var content);
        var type = left.GetString(DicomTag.ValueType) ?? "";
        var after = Value(left, type);
        return string.Equals(after, Value(content!.Items[0], type), StringComparison.Ordinal) ? "item kept"
            : type == "TEXT" && after != DummyValue.Text ? "text cleaned"
            : "item kept, value replaced";
    }

    private static DicomDataset Neighbour() =>
    [
        ExampleObject.Element(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS"), ExampleObject.Element(DicomTag.ValueType, DicomVR.CS, "NUM"),
        new DicomSequence(DicomTag.ConceptNameCodeSequence, ExampleObject.Code("410668003", "SCT", "Length")),
    ];

    private static DicomDataset Item(string scheme, string code, string valueType, string meaning)
    {
        DicomDataset item =
        [
            ExampleObject.Element(DicomTag.RelationshipType, DicomVR.CS, "CONTAINS"), ExampleObject.Element(DicomTag.ValueType, DicomVR.CS, valueType),
            new DicomSequence(DicomTag.ConceptNameCodeSequence, ExampleObject.Code(code, scheme, meaning)),
        ];
        item.Add(valueType switch
        {
            "DATE" => ExampleObject.Item(DicomTag.Date, DicomVR.DA),
            "TIME" => ExampleObject.Item(DicomTag.Time, DicomVR.TM),
            "DATETIME" => ExampleObject.Item(DicomTag.DateTime, DicomVR.DT),
            "PNAME" => ExampleObject.Item(DicomTag.PersonName, DicomVR.PN),
            "UIDREF" => ExampleObject.Item(DicomTag.UID, DicomVR.UI),
            "NUM" => new DicomSequence(DicomTag.MeasuredValueSequence, new DicomDataset { ExampleObject.Element(DicomTag.NumericValue, DicomVR.DS, "63") }),
            "CODE" => new DicomSequence(DicomTag.ConceptCodeSequence, ExampleObject.Code("EX-1", "99EXAMPLE", "Ada Example")),
            "CONTAINER" => ExampleObject.Element(DicomTag.ContinuityOfContent, DicomVR.CS, "SEPARATE"),
            "TEXT" => ExampleObject.Element(DicomTag.TextValue, DicomVR.UT, "Nodule in the left lung of Ada Example"),
            _ => ExampleObject.Item(DicomTag.ReferencedSOPSequence, DicomVR.SQ),
        });
        return item;
    }

    private static string Value(DicomDataset item, string valueType) => ExampleText.Of(item, valueType switch
    {
        "DATE" => DicomTag.Date,
        "TIME" => DicomTag.Time,
        "DATETIME" => DicomTag.DateTime,
        "PNAME" => DicomTag.PersonName,
        "UIDREF" => DicomTag.UID,
        "NUM" => DicomTag.MeasuredValueSequence,
        "CODE" => DicomTag.ConceptCodeSequence,
        "CONTAINER" => DicomTag.ContinuityOfContent,
        "TEXT" => DicomTag.TextValue,
        _ => DicomTag.ReferencedSOPSequence,
    });
}
