using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection;

/// <summary>A dry run: what would be done to each element of one instance, and why it would not be released. Nothing is written.</summary>
public sealed record ProtectionPlan
{
    /// <summary>Every element at every depth, items before the sequence that holds them; nothing of an item that goes as a whole.</summary>
    public required IReadOnlyList<PlannedElement> Elements { get; init; }

    /// <summary>Reasons against releasing it, from this instance alone; empty when there is none.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Plans one instance. Its elements are edited in a copy; values of the source are shared, not changed.</summary>
    public static ProtectionPlan For(ProtectionProfile profile, DicomFile file)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(file);
        var facts = new StudyFacts(profile);
        facts.Add(file);
        var elements = new List<PlannedElement>();
        // Which pseudonyms would be used does not matter here, only where.
        var pseudonyms = new Pseudonymizer(PseudonymKey.Derive(new byte[PseudonymKey.Length], "plan"));
        var context = new InstanceContext(profile, pseudonyms, facts.Patient!, IdentifierSet.Of(facts.Identifiers)) { Observer = elements.Add };
        var sopClass = file.Dataset.GetString(DicomTag.SOPClassUID) ?? "";
        new HeaderEditor(HeaderPlans.For(profile)[sopClass], context).Edit(file.Dataset.Clone());
        return new ProtectionPlan { Elements = elements, Reasons = ReleaseRules.Find(file, facts, profile, series: null, out _) };
    }
}
