using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Rules;

/// <summary>What happens to attributes that no row of the standard's table names, to private ones and to text; each rule with an example that it decides.</summary>
internal sealed class UnlistedRules(ProtectionProfile profile)
{
    private const string Attributes = "attributes that are not listed";
    private const string Text = "text";
    private const string Private = "private attributes";

    private static readonly DicomTag NotListedUid = Find(DicomVR.UI);
    private static readonly DicomTag NotListedDate = Find(DicomVR.DA);

    private static readonly Example[] Examples =
    [
        new(Attributes, KeptRules.NotListed, "PS3.15 E.1.1", "An attribute that neither the table nor the destination names", "stays as it is", DicomTag.ManufacturerModelName, static (dataset, tag) => dataset.Add(tag, DicomVR.LO, "Scanner 3000")),
        new(Attributes, KeptRules.NotInDictionary, "PS3.6 6", "An attribute that the data dictionary does not know", "removed", new DicomTag(0x0018, 0xFF76), static (dataset, tag) => dataset.Add(ExampleObject.Element(tag, DicomVR.LO, "what is this"))),
        new(Attributes, KeptRules.NotPartOfDataSet, "PS3.5 7.2, PS3.10 7.1", "Group lengths, commands, meta and directory elements in a data set", "removed", new DicomTag(0x0002, 0x0016), static (dataset, tag) => dataset.Add(ExampleObject.Element(tag, DicomVR.AE, "CLINIC_CT1"))),
        new(Attributes, KeptRules.UnexpectedVR, "PS3.5 6.2", "An attribute with another VR than its own", "removed", DicomTag.SliceThickness, static (dataset, tag) => dataset.Add(new DicomSequence(tag, ExampleObject.Code("1", "99EX", "Ada Example")))),
        new(Attributes, KeptRules.ImplausibleValue, "PS3.5 6.2", "A value that cannot be what its VR says", "emptied: nobody knows what it is", DicomTag.KVP, static (dataset, tag) => dataset.Add(ExampleObject.Element(tag, DicomVR.DS, "Example"))),
        new(Attributes, KeptRules.UidNotListed, "PS3.15 E.1.1 (U)", "A UID that names no class, syntax or coding scheme", "replaced by the destination's own", DicomTag.IrradiationEventUID, static (dataset, _) => dataset.Add(ExampleObject.Element(NotListedUid, DicomVR.UI, "1.2.826.0.1.3680043.10.9999.77.9"))) { Shown = NotListedUid },
        new(Attributes, KeptRules.DateNotListed, "PS3.15 E.3.6", "A date that the table does not list", "emptied, moved or kept, as dates are for this destination", DicomTag.DateOfManufacture, static (dataset, _) => dataset.Add(ExampleObject.Element(NotListedDate, DicomVR.DA, "20240131"))) { Shown = NotListedDate },
        new(Attributes, KeptRules.Address, "PS3.15 E.1.1", "The address of a service or document", "emptied", DicomTag.RetrieveURL, static (dataset, tag) => dataset.Add(ExampleObject.Element(tag, DicomVR.UR, "https://pacs.example.org/ada"))),
        new(Attributes, KeptRules.NestedPixelData, "PS3.15 E.1.1", "Pixel data within a sequence, such as an icon", "removed", DicomTag.ReferencedInstanceSequence, static (dataset, tag) => dataset.Add(new DicomSequence(tag, new DicomDataset { ExampleObject.Element(DicomTag.Manufacturer, DicomVR.LO, "ACME"), new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[4]) }))),
        new(Text, KeptRules.NamesSomebody, "PS3.15 E.3.5", "Text that stays, but holds a name, id, address or date of this study", "replaced by a dummy", DicomTag.ManufacturerModelName, static (dataset, tag) => dataset.Add(tag, DicomVR.LO, "Scanner of ADA EXAMPLE")),
        new(Text, KeptRules.FreeContent, "PS3.15 E.3.4", "Text of a content item outside of the content tree", "replaced by a dummy", DicomTag.SpecimenPreparationStepContentItemSequence, Content),
        new(Text, KeptRules.CleanedContent, "PS3.15 E.3.4, E.3.5", "Text of a content item outside of the content tree, under Clean Descriptors", "words of radiology stay", DicomTag.SpecimenPreparationStepContentItemSequence, Content),
        new(Private, KeptRules.Private, "PS3.15 Table E.1-1, row of private attributes", "A private attribute, with or without a creator", "removed", new DicomTag(0x0029, 0x1010), static (dataset, tag) => { dataset.Add(ExampleObject.Element(new DicomTag(0x0029, 0x0010), DicomVR.LO, "EXAMPLE HEADER")); dataset.Add(ExampleObject.Element(tag, DicomVR.LO, "Ada Example")); }),
        new(Private, KeptRules.SafePrivate, "PS3.15 Table E.3.10-1", "A private attribute that the standard lists as safe, with its VR", "stays; text is swept, UIDs are replaced", new DicomTag(0x0019, 0x1023), static (dataset, tag) => { dataset.Add(ExampleObject.Element(new DicomTag(0x0019, 0x0010), DicomVR.LO, "GEMS_ACQU_01")); dataset.Add(ExampleObject.Element(tag, DicomVR.DS, "27.5")); }),
        new(Private, KeptRules.Archive, "PS3.15 E.3.10, The Cancer Imaging Archive", "A private attribute that the archive keeps, maps or shifts, with its VR", "stays; text keeps words of radiology", new DicomTag(0x7005, 0x1006), static (dataset, tag) => { dataset.Add(ExampleObject.Element(new DicomTag(0x7005, 0x0010), DicomVR.LO, "TOSHIBA_MEC_CT3")); dataset.Add(ExampleObject.Element(tag, DicomVR.SH, "CARDIAC")); }),
    ];

    private readonly ExampleRun _run = new(profile);

    /// <summary>The rules that decide something under this profile.</summary>
    public IEnumerable<RuleListing> List()
    {
        foreach (var example in Examples)
        {
            var dataset = ExampleObject.Of(DicomUid.CTImageStorage);
            example.Add(dataset, example.Tag);
            var (after, deeds) = _run.Edit(dataset);
            var shown = example.Shown.Value == 0 ? example.Tag : example.Shown;
            if (deeds.Any(deed => string.Equals(deed.Rule, example.Rule, StringComparison.Ordinal)))
                yield return new RuleListing(example.Group, example.Rule, example.Clause, example.Subject, example.Does, ExampleText.Of(dataset, shown), ExampleText.Of(after, shown));
        }

        yield return Repeated();
    }

    /// <summary>The same attribute twice, as only a file can have it.</summary>
    private RuleListing Repeated()
    {
        var dataset = ExampleObject.WithRepeated(DicomTag.KVP, "120", "80");
        var (after, _) = _run.Edit(dataset);
        return new RuleListing(
            Attributes, KeptRules.Repeated, "PS3.5 7.1", "A second element with the same tag", "removed", "120, and again 80",
            $"{after.GetString(DicomTag.KVP)}, {after.Count(static item => item.Tag == DicomTag.KVP)} time");
    }

    private static void Content(DicomDataset dataset, DicomTag tag) => dataset.Add(new DicomSequence(tag, new DicomDataset
    {
        ExampleObject.Element(DicomTag.ValueType, DicomVR.CS, "TEXT"), ExampleObject.Element(DicomTag.TextValue, DicomVR.UT, "Tissue of Ada Example"),
    }));

    private static DicomTag Find(DicomVR vr) => Enumerable.Range(0x0008, 0x4000).Where(static group => group % 2 == 0)
        .SelectMany(static group => Enumerable.Range(1, 0x200).Select(element => new DicomTag((ushort)group, (ushort)element)))
        .First(tag => Data.ProfileTable.Find(tag) is null && DicomDictionary.Find(tag) is { } entry && entry.VR == vr && !HeaderEditor.NamesClass(tag) && entry.Keyword.Length > 0);

    private sealed record Example(string Group, string Rule, string Clause, string Subject, string Does, DicomTag Tag, Action<DicomDataset, DicomTag> Add)
    {
        public DicomTag Shown { get; init; }
    }
}
