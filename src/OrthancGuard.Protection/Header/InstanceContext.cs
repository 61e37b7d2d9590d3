using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Header;

/// <summary>Whose instance is being edited, and what has been done to it so far.</summary>
internal sealed class InstanceContext(ProtectionProfile profile, Pseudonymizer pseudonyms, PatientIdentity patient, IdentifierSet identifiers)
{
    private static readonly ElementAction[] All = Enum.GetValues<ElementAction>();
    private readonly Dictionary<string, string> _uids = new(StringComparer.Ordinal);
    private readonly int[] _actions = new int[All.Length];
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public ProtectionProfile Profile { get; } = profile;

    public Pseudonymizer Pseudonyms { get; } = pseudonyms;

    public PatientIdentity Patient { get; } = patient;

    public IdentifierSet Identifiers { get; } = identifiers;

    /// <summary>What was really applied, for the method codes.</summary>
    public ProfileOptions Applied { get; private set; }

    public IEnumerable<UidMapping> Uids => _uids.Select(static pair => new UidMapping(pair.Key, pair.Value));

    /// <summary>Told of every element as it is decided; null when nobody listens.</summary>
    public Action<PlannedElement>? Observer { get; init; }

    /// <summary>What was done to the face in the pixels.</summary>
    public FaceDeed Face { get; init; }

    /// <summary>What a reviewer has had blanked; empty for nothing.</summary>
    public IReadOnlyList<PixelRectangle> Marked { get; init; } = [];

    /// <summary>What was done to text in the pixels: null when it was not looked for, else what was blanked.</summary>
    public IReadOnlyList<BlankedBox>? Text { get; init; }

    public string MapUid(string original)
    {
        if (_uids.TryGetValue(original, out var mapped))
            return mapped;
        mapped = Pseudonyms.Uid(original);
        _uids.Add(original, mapped);
        return mapped;
    }

    public void Count(ElementAction action, string rule)
    {
        _actions[(int)action]++;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_rules, rule, out _)++;
    }

    public void Apply(ProfileOptions option) => Applied |= option;

    public InstanceReport Report(IReadOnlyList<string> methodCodes, long bytesDropped) => new()
    {
        Actions = All.Where(action => _actions[(int)action] > 0).ToDictionary(static action => action, action => _actions[(int)action]),
        Rules = _rules,
        MethodCodes = methodCodes,
        BytesDropped = bytesDropped,
        Boxes = Text ?? [],
    };
}

/// <summary>Whose study it is, in original values.</summary>
/// <param name="Id">Patient ID; null when there is none.</param>
/// <param name="Issuer">Issuer of Patient ID; null when there is none.</param>
/// <param name="StudyUid">Study Instance UID; stands in for a missing id.</param>
internal sealed record PatientIdentity(string? Id, string? Issuer, string StudyUid);

/// <summary>What was done to the face in an instance's pixels.</summary>
internal enum FaceDeed
{
    /// <summary>Nothing was done, and nothing is claimed.</summary>
    None,

    /// <summary>It was removed from the series; this image of it had no part of it.</summary>
    RemovedElsewhere,

    /// <summary>Pixels of this image were altered.</summary>
    RemovedHere,
}
