using System.Collections.Concurrent;
using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>What Table E.1-1 and a profile's options allow an attribute of an outgoing object to hold. Made from the table, not from a plan.</summary>
internal enum OutgoingContent : byte
{
    /// <summary>Whatever names nobody.</summary>
    Anything,

    /// <summary>Nothing, a value that says nothing, or words of radiology and short numbers.</summary>
    Description,

    /// <summary>Nothing, or a value that says nothing.</summary>
    Dummy,

    /// <summary>Nothing, or items in which every text is a dummy.</summary>
    DummyItems,

    /// <summary>Nothing, or bare references.</summary>
    References,

    /// <summary>No items at all.</summary>
    NoItems,

    /// <summary>It must not be there.</summary>
    Absent,
}

/// <summary>The allowances of one profile.</summary>
internal sealed class OutgoingAttributes
{
    private const ProfileOptions CleaningText = ProfileOptions.Descriptors | ProfileOptions.PatientCharacteristics | ProfileOptions.DeviceIdentity;

    private static readonly ConcurrentDictionary<ProtectionProfile, OutgoingAttributes> ByProfile = new();

    private readonly FrozenDictionary<uint, OutgoingContent> _listed;
    private readonly ProfileOptions _on;
    private readonly bool _byArchive;

    private OutgoingAttributes(ProtectionProfile profile)
    {
        var on = On(profile);
        _on = on;
        _listed = ProfileTable.Rows
            .Where(row => row.IsExact && ((row.KeptBy | (row.CleanedBy & ProfileOptions.ModifiedDates)) & on) == ProfileOptions.None)
            .ToFrozenDictionary(static row => row.Value, row => Allowed(row, profile));
        RetainsSafePrivate = profile.RetainSafePrivate;
        _byArchive = profile.SafePrivateTable == SafePrivateAttributes.Tcia;
        KeepsDates = profile.Dates != TemporalInformation.Removed;
        KeepsContentText = profile.RetainDeviceIdentity || profile.RetainInstitutionIdentity;
        CleansContentText = profile.CleanDescriptors;
        AlsoRemove = profile.AlsoRemove.Select(static tag => tag.Value).ToFrozenSet();
    }

    public bool RetainsSafePrivate { get; }

    /// <summary>The allowances of an equal profile, shared: they depend on nothing else.</summary>
    public static OutgoingAttributes For(ProtectionProfile profile) => ByProfile.GetOrAdd(profile, static key => new OutgoingAttributes(key));

    /// <summary>True for a private attribute that the profile's table names.</summary>
    public bool IsSafePrivate(string creator, DicomTag tag) => _byArchive
        ? PrivateDispositionTable.Find(creator, tag) is not null
        : SafePrivateTable.Find(creator, tag) is { Length: > 0 };

    public bool KeepsDates { get; }

    /// <summary>True when an option keeps the text of some concepts of content trees.</summary>
    public bool KeepsContentText { get; }

    /// <summary>True when text of content trees may hold words of radiology.</summary>
    public bool CleansContentText { get; }

    private FrozenSet<uint> AlsoRemove { get; }

    public OutgoingContent Find(DicomTag tag) =>
        AlsoRemove.Contains(tag.Value) || (tag.Group & 0xFF01) is 0x5000 or 0x6000 ? OutgoingContent.Absent
        : _listed.GetValueOrDefault(tag.Value, OutgoingContent.Anything);

    /// <summary>True when one of these options is on.</summary>
    public bool Keeps(ProfileOptions options) => (options & _on) != ProfileOptions.None;

    private static OutgoingContent Allowed(ProfileRow row, ProtectionProfile profile)
    {
        if ((row.CleanedBy & CleaningText & On(profile)) != ProfileOptions.None)
            return DicomDictionary.Find(new DicomTag(row.Value))?.VR == DicomVR.SQ ? OutgoingContent.Anything : OutgoingContent.Description;
        if (DicomDictionary.Find(new DicomTag(row.Value))?.VR != DicomVR.SQ)
            return OutgoingContent.Dummy;
        if (row.Value == DicomTag.ContentSequence.Value || (row.CleanedBy.HasFlag(ProfileOptions.StructuredContent) && profile.CleanStructuredContent))
            return OutgoingContent.Anything;
        if (row.Value == DicomTag.GraphicAnnotationSequence.Value)
            return OutgoingContent.Anything;
        return row.Actions == BasicActions.Remove ? OutgoingContent.NoItems
            : row.Actions.HasFlag(BasicActions.Uid) ? OutgoingContent.References
            : row.Actions.HasFlag(BasicActions.Dummy) ? OutgoingContent.DummyItems
            : OutgoingContent.NoItems;
    }

    private static ProfileOptions On(ProtectionProfile profile)
    {
        var on = ProfileOptions.None;
        foreach (var (isOn, option) in new[]
        {
            (profile.RetainUids, ProfileOptions.Uids),
            (profile.RetainDeviceIdentity, ProfileOptions.DeviceIdentity),
            (profile.RetainInstitutionIdentity, ProfileOptions.InstitutionIdentity),
            (profile.RetainPatientCharacteristics, ProfileOptions.PatientCharacteristics),
            (profile.CleanDescriptors, ProfileOptions.Descriptors),
            (profile.Dates == TemporalInformation.Full, ProfileOptions.FullDates),
            (profile.Dates == TemporalInformation.Modified, ProfileOptions.ModifiedDates),
        })
        {
            on |= isOn ? option : ProfileOptions.None;
        }

        return on;
    }
}
