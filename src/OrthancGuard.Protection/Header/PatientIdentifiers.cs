namespace OrthancGuard.Protection.Header;

/// <summary>What was found in a study that names people, places and orders. Original values: never to be logged or stored.</summary>
internal sealed class PatientIdentifiers
{
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nameParts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<DateOnly> _dates = [];

    /// <summary>Whole values: ids, full names, addresses, dates as they are written.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    /// <summary>Single parts of names.</summary>
    public IReadOnlyCollection<string> NameParts => _nameParts;

    /// <summary>True the first time a date is met: its written forms need to be added only once.</summary>
    public bool IsNew(DateOnly date) => _dates.Add(date);

    public void AddText(string text) => _texts.Add(text);

    public void AddNamePart(string part) => _nameParts.Add(part);

    public bool Covers(PatientIdentifiers other) => _texts.IsSupersetOf(other._texts) && _nameParts.IsSupersetOf(other._nameParts);

    public void UnionWith(PatientIdentifiers other)
    {
        _texts.UnionWith(other._texts);
        _nameParts.UnionWith(other._nameParts);
    }
}
