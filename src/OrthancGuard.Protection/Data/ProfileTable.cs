using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>PS3.15 Table E.1-1, loaded on first use.</summary>
internal static class ProfileTable
{
    private const int OptionColumns = 10;
    private static readonly Lazy<ProfileRow[]> Loaded = new(Load);
    private static readonly Lazy<FrozenDictionary<uint, ProfileRow>> Exact =
        new(static () => Rows.Where(static row => row.IsExact).ToFrozenDictionary(static row => row.Value));

    /// <summary>Every row; exact tags first, in order, then the repeating groups and the private attributes.</summary>
    public static IReadOnlyList<ProfileRow> Rows => Loaded.Value;

    /// <summary>The row that names this very attribute, or null.</summary>
    public static ProfileRow? Find(DicomTag tag) => Exact.Value.GetValueOrDefault(tag.Value);

    /// <summary>The row of private attributes.</summary>
    public static ProfileRow PrivateAttributes { get; } = Rows.First(static row => row.Mask == 0x0001_0000);

    internal static BasicActions ParseActions(string text)
    {
        var actions = BasicActions.None;
        foreach (var part in text.Split('/'))
        {
            actions |= part switch
            {
                "X" => BasicActions.Remove,
                "Z" => BasicActions.Empty,
                "D" => BasicActions.Dummy,
                "U" or "U*" => BasicActions.Uid,
                _ => throw new FormatException("Table E.1-1 has an action this version does not know."),
            };
        }

        return actions;
    }

    private static ProfileRow[] Load()
    {
        var rows = new List<ProfileRow>(GeneratedTables.ConfidentialityProfile.Rows);
        foreach (var row in StandardTable.Open(typeof(ProfileTable).Assembly, GeneratedTables.ConfidentialityProfile))
        {
            var cells = row;
            var (value, mask, basic) = (cells.NextHex32(), cells.NextHex32(), cells.NextString());
            var (keep, clean) = (0, 0);
            for (var option = 0; option < OptionColumns; option++)
            {
                switch (cells.NextString())
                {
                    case "K": keep |= 1 << option; break;
                    case "C": clean |= 1 << option; break;
                }
            }

            rows.Add(new ProfileRow
            {
                Value = value,
                Mask = mask,
                Basic = basic,
                Actions = ParseActions(basic),
                KeptBy = (ProfileOptions)keep,
                CleanedBy = (ProfileOptions)clean,
                Name = cells.NextString(),
            });
        }

        return [.. rows];
    }
}
