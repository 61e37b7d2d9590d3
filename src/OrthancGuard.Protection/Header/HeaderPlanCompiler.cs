using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Turns the standard's tables into the plan of one SOP class.</summary>
internal static class HeaderPlanCompiler
{
    private static readonly ElementRule Added = new(HeaderAction.Remove, "destination", "The destination must not get it.");

    /// <summary>Options whose C is for text, which the words of radiology clean.</summary>
    internal const ProfileOptions Described = ProfileOptions.Descriptors | ProfileOptions.PatientCharacteristics | ProfileOptions.DeviceIdentity;

    private static readonly ILookup<uint, NestedRequirement> NestedTypes = RequirementTable.Nested.ToLookup(static row => row.Tag);

    public static HeaderPlan Compile(string sopClassUid, ProtectionProfile profile)
    {
        var definition = RequirementTable.Find(sopClassUid);
        var options = OptionsOf(profile);
        var rules = new Dictionary<uint, TagRules>();
        foreach (var row in ProfileTable.Rows.Where(static row => row.IsExact))
        {
            var type = definition is null ? Unknown(row) : RequirementTable.TopLevel(definition, row.Value);
            var nested = definition is null ? Unknown(row) : AttributeType.Optional;
            var bySequence = NestedTypes[row.Value]
                .Where(entry => entry.Object is null || entry.Object == definition?.Number)
                .ToFrozenDictionary(static entry => entry.Sequence, entry => Resolve(row, entry.Type, options, profile));
            rules[row.Value] = new TagRules(
                Resolve(row, type, options, profile), Resolve(row, nested, options, profile), bySequence.Count == 0 ? null : bySequence);
        }

        foreach (var tag in profile.AlsoRemove)
            rules[tag.Value] = new TagRules(Added, Added, null);
        return new HeaderPlan(sopClassUid, definition, profile, rules.ToFrozenDictionary());
    }

    /// <summary>The option columns of the table that a profile turns on.</summary>
    public static ProfileOptions OptionsOf(ProtectionProfile profile) =>
        (profile.RetainSafePrivate ? ProfileOptions.SafePrivate : ProfileOptions.None) |
        (profile.RetainUids ? ProfileOptions.Uids : ProfileOptions.None) |
        (profile.RetainDeviceIdentity ? ProfileOptions.DeviceIdentity : ProfileOptions.None) |
        (profile.RetainInstitutionIdentity ? ProfileOptions.InstitutionIdentity : ProfileOptions.None) |
        (profile.RetainPatientCharacteristics ? ProfileOptions.PatientCharacteristics : ProfileOptions.None) |
        (profile.Dates == TemporalInformation.Full ? ProfileOptions.FullDates : ProfileOptions.None) |
        (profile.Dates == TemporalInformation.Modified ? ProfileOptions.ModifiedDates : ProfileOptions.None) |
        (profile.CleanDescriptors ? ProfileOptions.Descriptors : ProfileOptions.None) |
        (profile.CleanStructuredContent ? ProfileOptions.StructuredContent : ProfileOptions.None) |
        (profile.CleanGraphics ? ProfileOptions.Graphics : ProfileOptions.None);

    // Where the object's definition is not known, an attribute is kept with a dummy if its action allows one: legal for every Type.
    private static AttributeType Unknown(ProfileRow row) =>
        (row.Actions & (BasicActions.Dummy | BasicActions.Uid)) != BasicActions.None ? AttributeType.Conditional
        : row.Actions.HasFlag(BasicActions.Empty) ? AttributeType.MayBeEmpty
        : AttributeType.Optional;

    private static ElementRule Resolve(ProfileRow row, AttributeType type, ProfileOptions options, ProtectionProfile profile)
    {
        var kept = row.KeptBy & options;
        // A date of a device that may be known moves with all others, or it would tell when the rest was.
        if (kept != ProfileOptions.None && !(row.CleanedBy & options).HasFlag(ProfileOptions.ModifiedDates))
            return new ElementRule(HeaderAction.Keep, $"E.1-1 K {kept}", $"Kept by the option {kept}.", kept);
        var action = Choose(row.Actions, type);
        var why = type == AttributeType.Optional ? "The object does not require it." : $"The object requires it as {Describe(type)}.";
        var basic = new ElementRule(Specialise(new DicomTag(row.Value), action), $"E.1-1 {row.Basic}", why);
        return Clean(row, options) is { } clean ? clean with { Otherwise = basic } : basic;
    }

    private static ElementRule? Clean(ProfileRow row, ProfileOptions options)
    {
        var cleaned = row.CleanedBy & options;
        var (action, option) = cleaned.HasFlag(ProfileOptions.ModifiedDates) ? (HeaderAction.ShiftDate, ProfileOptions.ModifiedDates)
            : cleaned.HasFlag(ProfileOptions.StructuredContent) && IsContent(row) ? (HeaderAction.StructuredContent, ProfileOptions.StructuredContent)
            : cleaned.HasFlag(ProfileOptions.Graphics) && row.Value == DicomTag.GraphicAnnotationSequence.Value ? (HeaderAction.CleanGraphics, ProfileOptions.Graphics)
            : cleaned.HasFlag(ProfileOptions.StructuredContent) ? (HeaderAction.CleanText, ProfileOptions.StructuredContent)
            : (cleaned & Described) != ProfileOptions.None ? (HeaderAction.CleanText, First(cleaned & Described))
            : (HeaderAction.Keep, ProfileOptions.None);
        return option == ProfileOptions.None ? null : new ElementRule(action, $"E.1-1 C {option}", $"Cleaned by the option {option}.", option);
    }

    private static ProfileOptions First(ProfileOptions options) =>
        options.HasFlag(ProfileOptions.Descriptors) ? ProfileOptions.Descriptors
        : options.HasFlag(ProfileOptions.PatientCharacteristics) ? ProfileOptions.PatientCharacteristics
        : ProfileOptions.DeviceIdentity;

    // Waveform annotations and specimen preparations are no trees: their items are walked, each attribute by its own row.
    private static bool IsContent(ProfileRow row) =>
        row.Value == DicomTag.ContentSequence.Value || row.Value == DicomTag.AcquisitionContextSequence.Value;

    internal static HeaderAction Choose(BasicActions actions, AttributeType type)
    {
        if (actions.HasFlag(BasicActions.Uid))
            return actions == BasicActions.Uid ? HeaderAction.MapUid : HeaderAction.References;
        return type switch
        {
            AttributeType.Required or AttributeType.Conditional when actions.HasFlag(BasicActions.Dummy) => HeaderAction.Dummy,
            // Z allows a dummy that is not empty, and Type 1 asks for one.
            AttributeType.Required or AttributeType.Conditional when actions.HasFlag(BasicActions.Empty) => HeaderAction.Dummy,
            // X for an attribute that the object cannot be without: the dummy says as little and keeps the object legal.
            AttributeType.Required => HeaderAction.Dummy,
            AttributeType.MayBeEmpty or AttributeType.ConditionalEmpty when actions.HasFlag(BasicActions.Empty) => HeaderAction.Empty,
            AttributeType.MayBeEmpty or AttributeType.ConditionalEmpty when actions.HasFlag(BasicActions.Dummy) => HeaderAction.Dummy,
            AttributeType.MayBeEmpty => HeaderAction.Empty,
            _ when actions.HasFlag(BasicActions.Remove) => HeaderAction.Remove,
            _ => actions.HasFlag(BasicActions.Empty) ? HeaderAction.Empty : HeaderAction.Dummy,
        };
    }

    private static HeaderAction Specialise(DicomTag tag, HeaderAction action)
    {
        if (action == HeaderAction.Remove && (tag == DicomTag.ResponsiblePerson || tag == DicomTag.ResponsibleOrganization))
            return HeaderAction.RemoveFromPeople;
        if (action is not (HeaderAction.Empty or HeaderAction.Dummy))
            return action;
        if (tag == DicomTag.PatientID)
            return HeaderAction.PatientIdPseudonym;
        if (tag == DicomTag.PatientName)
            return HeaderAction.PatientNamePseudonym;
        if (tag == DicomTag.AccessionNumber)
            return HeaderAction.AccessionPseudonym;
        if (tag == DicomTag.StudyID)
            return HeaderAction.StudyIdPseudonym;
        if (action == HeaderAction.Empty)
            return action;
        if (tag == DicomTag.DeviceSerialNumber)
            return HeaderAction.DeviceSerialPseudonym;
        if (tag == DicomTag.ContentSequence)
            return HeaderAction.DummyContent;
        if (tag == DicomTag.GraphicAnnotationSequence)
            return HeaderAction.DummyGraphics;
        if (tag == DicomTag.OperatorIdentificationSequence)
            return HeaderAction.DummyPerson;
        if (tag == DicomTag.InstitutionCodeSequence || tag == DicomTag.PersonIdentificationCodeSequence)
            return HeaderAction.DummyCode;
        return DicomDictionary.Find(tag)?.VR == DicomVR.SQ ? HeaderAction.DummySequence : action;
    }

    private static string Describe(AttributeType type) => type switch
    {
        AttributeType.Required => "Type 1",
        AttributeType.Conditional => "Type 1C",
        AttributeType.MayBeEmpty => "Type 2",
        _ => "Type 2C",
    };
}
