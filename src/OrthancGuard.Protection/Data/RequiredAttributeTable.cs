using System.Collections.Concurrent;
using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>An attribute that must be there; of Type 1 also with a value (PS3.5 7.4).</summary>
internal readonly record struct RequiredAttribute(uint Tag, bool NeedsValue);

/// <summary>
/// All attributes of Types 1 and 2 that PS3.3 requires whatever else an object says, also those that Table E.1-1 does not list: what the
/// verifier knows of Types, apart from <see cref="RequirementTable"/>, by which plans are made. Loaded on first use.
/// </summary>
internal static class RequiredAttributeTable
{
    /// <summary>No object and no item requires more; so many bits note what was met.</summary>
    public const int Most = 128;

    private static readonly Lazy<(FrozenDictionary<int, RequiredAttribute[]> Objects, FrozenDictionary<uint, RequiredAttribute[]> Items)> Rows = new(Load);
    private static readonly ConcurrentDictionary<string, RequiredAttribute[]> ByClass = new(StringComparer.Ordinal);

    /// <summary>What the data set of a SOP class requires, by tag; nothing when its definition is not known here.</summary>
    public static RequiredAttribute[] OfObject(string sopClassUid) => ByClass.GetOrAdd(
        sopClassUid, static uid => RequirementTable.Find(uid) is { } definition ? Rows.Value.Objects.GetValueOrDefault(definition.Number, []) : []);

    /// <summary>What every item of a sequence requires, wherever it stands, by tag.</summary>
    public static RequiredAttribute[] OfItem(DicomTag sequence) => Rows.Value.Items.GetValueOrDefault(sequence.Value, []);

    private static (FrozenDictionary<int, RequiredAttribute[]>, FrozenDictionary<uint, RequiredAttribute[]>) Load()
    {
        var objects = new List<(int Object, RequiredAttribute Attribute)>();
        var items = new List<(uint Sequence, RequiredAttribute Attribute)>();
        foreach (var row in StandardTable.Open(typeof(RequiredAttributeTable).Assembly, GeneratedTables.RequiredAttributes))
        {
            var cells = row;
            var (sequence, tag, type) = (cells.NextHex32(), cells.NextHex32(), cells.NextString());
            var attribute = new RequiredAttribute(tag, type switch
            {
                "1" => true,
                "2" => false,
                _ => throw new FormatException("The required attributes have a Type this version does not know."),
            });
            if (sequence != 0)
                items.Add((sequence, attribute));
            else
                objects.AddRange(cells.NextString().Split(' ').Select(number => (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), attribute)));
        }

        return (ByTag(objects), ByTag(items));
    }

    private static FrozenDictionary<TKey, RequiredAttribute[]> ByTag<TKey>(IEnumerable<(TKey Key, RequiredAttribute Attribute)> rows)
        where TKey : notnull =>
        rows.GroupBy(static row => row.Key).ToFrozenDictionary(
            static group => group.Key,
            static group => group.Select(static row => row.Attribute).OrderBy(static attribute => attribute.Tag).ToArray());
}
