using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>PS3.15 Table E.3.10-1: private attributes known to be safe, loaded on first use.</summary>
internal static class SafePrivateTable
{
    private static readonly Lazy<FrozenDictionary<(string Creator, uint Tag), DicomVR[]>> Loaded = new(Load);

    public static int Count => Loaded.Value.Count;

    public static IEnumerable<KeyValuePair<(string Creator, uint Tag), DicomVR[]>> Rows => Loaded.Value;

    /// <summary>The VRs listed for an element of a creator's block, empty where the table names none; null when it is not listed.</summary>
    public static DicomVR[]? Find(string creator, DicomTag tag) =>
        Loaded.Value.GetValueOrDefault((creator, tag.Value & 0xFFFF_00FF));

    private static FrozenDictionary<(string Creator, uint Tag), DicomVR[]> Load()
    {
        var rows = new Dictionary<(string, uint), DicomVR[]>();
        foreach (var row in StandardTable.Open(typeof(SafePrivateTable).Assembly, GeneratedTables.SafePrivate))
        {
            var cells = row;
            var key = (cells.NextString(), cells.NextHex32());
            rows[key] = [.. cells.NextString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DicomVR.Parse)];
        }

        return rows.ToFrozenDictionary();
    }
}
