using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Rules;

/// <summary>Table E.1-1 row by row, under a profile: what is done in which objects, and what the engine makes of an example.</summary>
internal sealed class ProfileRules(ProtectionProfile profile)
{
    private static readonly Lazy<IReadOnlyList<string>> Classes = new(static () =>
        [.. RequirementTable.SopClasses.GroupBy(static pair => pair.Value.Number).Select(static group => group.Min(static pair => pair.Key)!)]);

    private readonly ExampleRun _run = new(profile);
    private readonly Lazy<HeaderPlan[]> _plans = new(() => [.. Classes.Value.Select(uid => HeaderPlans.For(profile)[uid])]);

    public IEnumerable<RuleListing> List()
    {
        foreach (var row in ProfileTable.Rows)
        {
            var tag = Tag(row);
            var vr = DicomDictionary.Find(tag)?.VR ?? DicomVR.LO;
            var dataset = ExampleObject.Of(DicomUid.CTImageStorage);
            if (tag.IsPrivate)
                dataset.Add(ExampleObject.Element(new DicomTag(0x0029, 0x0010), DicomVR.LO, "EXAMPLE HEADER"));
            dataset.AddOrUpdate(ExampleObject.Item(tag, tag.IsPrivate ? DicomVR.LO : vr));
            var (after, _) = _run.Edit(dataset);
            yield return new RuleListing("Table E.1-1", Id(row), $"PS3.15 Table E.1-1 {row.Basic}", row.Name, Does(row), ExampleText.Of(dataset, tag), ExampleText.Of(after, tag));
        }
    }

    /// <summary>What is done to the attribute: in most objects, and where objects require it otherwise.</summary>
    public string Does(ProfileRow row)
    {
        if (row.IsExact && row.Value >> 16 < 0x0004)
            return row.Value >> 16 == 0x0002 ? "written anew with the file meta group; removed from a data set" : "removed: commands are no part of an object";
        if (!row.IsExact)
            return row.Mask == 0x0001_0000 && profile.RetainSafePrivate ? "removed, unless it is listed as safe" : "removed";
        var actions = _plans.Value.Select(plan => plan.Find(0, new DicomTag(row.Value))!)
            .GroupBy(static rule => InWords(rule), StringComparer.Ordinal).Select(static group => (Words: group.Key, Count: group.Count())).OrderByDescending(static group => group.Count).ToArray();
        return actions.Length == 1 ? actions[0].Words : string.Join("; ", actions.Select(static action => $"{action.Words} ({action.Count} objects)"));
    }

    public static string Id(ProfileRow row)
    {
        var text = new DicomTag(row.Value).ToString();
        return row.IsExact ? text : row.Mask switch
        {
            0x0001_0000 => "(odd,xxxx)",
            0xFF01_0000 => string.Concat(text.AsSpan(0, 3), "xx,xxxx)"),
            _ => string.Concat(text.AsSpan(0, 3), "xx", text.AsSpan(5)),
        };
    }

    private static DicomTag Tag(ProfileRow row) =>
        row.Mask == 0x0001_0000 ? new DicomTag(0x0029, 0x1010) : row.Mask == 0xFF01_0000 ? new DicomTag(0x5000, 0x3000) : new DicomTag(row.Value);

    private static string InWords(ElementRule rule) => rule.Action switch
    {
        HeaderAction.Keep => $"kept ({rule.Option})",
        HeaderAction.Remove => "removed",
        HeaderAction.RemoveFromPeople => "removed; empty for an animal",
        HeaderAction.Empty => "emptied",
        HeaderAction.Dummy => "replaced by a dummy",
        HeaderAction.MapUid => "UID replaced",
        HeaderAction.References => "reduced to references with replaced UIDs",
        HeaderAction.ShiftDate => "moved by the patient's days",
        HeaderAction.CleanText when rule.Option == ProfileOptions.StructuredContent => $"items cleaned, each attribute by its own row; without items, {InWords(rule.Otherwise!)}",
        HeaderAction.CleanText => $"cleaned ({rule.Option}); where nothing stays, {InWords(rule.Otherwise!)}",
        HeaderAction.StructuredContent => "cleaned by Table E.3.4-1",
        HeaderAction.CleanGraphics => "shapes kept, text dealt with by its own row",
        HeaderAction.DummyContent or HeaderAction.DummyCode or HeaderAction.DummyPerson or HeaderAction.DummyGraphics => "replaced by a dummy item",
        HeaderAction.DummySequence => "structure kept, texts replaced by dummies",
        _ => "replaced by a pseudonym",
    };
}
