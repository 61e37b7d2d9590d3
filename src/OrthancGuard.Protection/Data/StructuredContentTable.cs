using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>One row of Table E.3.4-1: an SR concept with a value type.</summary>
internal sealed record StructuredContentRow(BasicActions Actions, ProfileOptions KeptBy, ProfileOptions CleanedBy, string Basic, string Meaning);

/// <summary>PS3.15 Table E.3.4-1, loaded on first use.</summary>
internal static class StructuredContentTable
{
    private static readonly ProfileOptions[] Columns =
    [
        ProfileOptions.Uids, ProfileOptions.DeviceIdentity, ProfileOptions.InstitutionIdentity, ProfileOptions.PatientCharacteristics,
        ProfileOptions.FullDates, ProfileOptions.ModifiedDates, ProfileOptions.Descriptors,
    ];

    private static readonly Lazy<FrozenDictionary<(string Scheme, string Code, string ValueType), StructuredContentRow>> Loaded = new(Load);

    public static int Count => Loaded.Value.Count;

    public static IEnumerable<KeyValuePair<(string Scheme, string Code, string ValueType), StructuredContentRow>> Rows => Loaded.Value;

    /// <summary>The row of a concept with this value type, or null.</summary>
    public static StructuredContentRow? Find(string scheme, string code, string valueType) =>
        Loaded.Value.GetValueOrDefault((scheme, code, valueType));

    private static FrozenDictionary<(string Scheme, string Code, string ValueType), StructuredContentRow> Load()
    {
        var rows = new Dictionary<(string, string, string), StructuredContentRow>();
        foreach (var row in StandardTable.Open(typeof(StructuredContentTable).Assembly, GeneratedTables.StructuredContent))
        {
            var cells = row;
            var key = (cells.NextString(), cells.NextString(), cells.NextString());
            var basic = cells.NextString();
            var (keep, clean) = (ProfileOptions.None, ProfileOptions.None);
            foreach (var column in Columns)
            {
                switch (cells.NextString())
                {
                    case "K": keep |= column; break;
                    case "C": clean |= column; break;
                }
            }

            rows.Add(key, new StructuredContentRow(ProfileTable.ParseActions(basic), keep, clean, basic, cells.NextString()));
        }

        return rows.ToFrozenDictionary();
    }
}
