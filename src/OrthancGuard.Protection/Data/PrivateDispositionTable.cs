using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>What The Cancer Imaging Archive does with a private attribute that it does not remove.</summary>
internal enum PrivateDisposition
{
    /// <summary>Keeps it.</summary>
    Keep,

    /// <summary>Replaces the UID (it hashes it).</summary>
    MapUid,

    /// <summary>Moves the date.</summary>
    ShiftDate,

    /// <summary>Moves seconds since 1970.</summary>
    ShiftSeconds,
}

/// <summary>A row of the table.</summary>
/// <param name="VRs">The VRs it was seen with.</param>
/// <param name="Disposition">What is done.</param>
internal sealed record PrivateDispositionRow(IReadOnlyList<DicomVR> VRs, PrivateDisposition Disposition);

/// <summary>Private attributes that The Cancer Imaging Archive keeps in some form (Posda's knowledge base), loaded on first use.</summary>
internal static class PrivateDispositionTable
{
    private static readonly Lazy<FrozenDictionary<(string Creator, uint Tag), PrivateDispositionRow>> Loaded = new(Load);

    public static IReadOnlyDictionary<(string Creator, uint Tag), PrivateDispositionRow> Rows => Loaded.Value;

    /// <summary>The row of an element of a creator's block; null when it is removed.</summary>
    public static PrivateDispositionRow? Find(string creator, DicomTag tag) => Loaded.Value.GetValueOrDefault((creator, tag.Value & 0xFFFF_00FF));

    private static FrozenDictionary<(string Creator, uint Tag), PrivateDispositionRow> Load()
    {
        var rows = new Dictionary<(string, uint), PrivateDispositionRow>();
        foreach (var row in StandardTable.Open(typeof(PrivateDispositionTable).Assembly, GeneratedTables.PrivateDispositions))
        {
            var cells = row;
            var key = (cells.NextString(), cells.NextHex32());
            var vrs = cells.NextString().Split(' ').Select(DicomVR.Parse).ToArray();
            rows.Add(key, new PrivateDispositionRow(vrs, cells.NextString() switch
            {
                "keep" => PrivateDisposition.Keep,
                "uid" => PrivateDisposition.MapUid,
                "date" => PrivateDisposition.ShiftDate,
                "seconds" => PrivateDisposition.ShiftSeconds,
                _ => throw new FormatException("The table of private attributes has a disposition this version does not know."),
            }));
        }

        return rows.ToFrozenDictionary();
    }
}
