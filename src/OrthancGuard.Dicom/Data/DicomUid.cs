namespace OrthancGuard.Dicom.Data;

/// <summary>A UID that PS3.6 annex A registers; its constants are the registered UIDs by keyword.</summary>
public sealed partial class DicomUid
{
    private static readonly Lazy<Dictionary<string, DicomUid>> Registry = new(Load);

    private DicomUid(string uid, string keyword, string name, DicomUidType type, bool isRetired)
    {
        Uid = uid;
        Keyword = keyword;
        Name = name;
        Type = type;
        IsRetired = isRetired;
    }

    public string Uid { get; }

    /// <summary>The keyword; empty for the few UIDs that lost theirs when they were retired.</summary>
    public string Keyword { get; }

    public string Name { get; }

    public DicomUidType Type { get; }

    public bool IsRetired { get; }

    /// <summary>All registered UIDs.</summary>
    public static IReadOnlyCollection<DicomUid> All => Registry.Value.Values;

    /// <summary>The registered UID, or null for every other: an instance's own, a private SOP class, or text that is no UID.</summary>
    public static DicomUid? Find(ReadOnlySpan<char> uid) =>
        Registry.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(uid, out var found) ? found : null;

    public override string ToString() => Name;

    private static Dictionary<string, DicomUid> Load()
    {
        var registry = new Dictionary<string, DicomUid>(GeneratedTables.UidRegistry.Rows, StringComparer.Ordinal);
        foreach (var row in StandardTable.Open(typeof(DicomUid).Assembly, GeneratedTables.UidRegistry))
        {
            var cells = row;
            var uid = cells.NextString();
            var type = DicomUidTypes.Parse(cells.Next());
            var retired = cells.Next().Length > 0;
            var keyword = cells.NextString();
            _ = cells.Next();
            registry.Add(uid, new DicomUid(uid, keyword, cells.NextString(), type, retired));
        }

        return registry;
    }
}
