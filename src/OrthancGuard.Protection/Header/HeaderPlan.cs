using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// What will be done to every attribute of one SOP class under one profile: Table E.1-1 with its compound actions resolved by what the
/// information object requires, the options that are on, and the destination's additions. Data, compiled once, used by all threads.
/// </summary>
internal sealed class HeaderPlan(string sopClassUid, InformationObject? definition, ProtectionProfile profile, FrozenDictionary<uint, TagRules> rules)
{
    private static readonly ElementRule Overlay = new(HeaderAction.Remove, "E.1-1 X", "An overlay goes with its data.");
    private static readonly ElementRule Curve = new(HeaderAction.Remove, "E.1-1 X", "Curves go.");

    public string SopClassUid { get; } = sopClassUid;

    /// <summary>The object's definition; null when it is not known here, and every action is then the one that is legal for any Type.</summary>
    public InformationObject? Definition { get; } = definition;

    public ProtectionProfile Profile { get; } = profile;

    /// <summary>The rule for a standard attribute; null when neither the table nor the destination names it.</summary>
    /// <param name="sequence">Tag of the sequence whose item holds it; 0 for the data set itself.</param>
    /// <param name="tag">A standard attribute.</param>
    public ElementRule? Find(uint sequence, DicomTag tag)
    {
        if (rules.TryGetValue(tag.Value, out var found))
            return found.In(sequence);
        return (tag.Group & 0xFF01) switch
        {
            0x6000 => Overlay,
            0x5000 => Curve,
            _ => null,
        };
    }

    /// <summary>Every tag with a rule, in order.</summary>
    public IEnumerable<KeyValuePair<DicomTag, TagRules>> Rules =>
        rules.OrderBy(static pair => pair.Key).Select(static pair => KeyValuePair.Create(new DicomTag(pair.Key), pair.Value));
}
