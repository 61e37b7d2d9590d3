using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>How strongly an information object asks for an attribute (PS3.5 7.4).</summary>
internal enum AttributeType
{
    /// <summary>Type 3, or not in the object at all.</summary>
    Optional,

    /// <summary>Type 2C.</summary>
    ConditionalEmpty,

    /// <summary>Type 2.</summary>
    MayBeEmpty,

    /// <summary>Type 1C.</summary>
    Conditional,

    /// <summary>Type 1.</summary>
    Required,
}

/// <summary>An information object definition (PS3.3) as this version knows it.</summary>
internal sealed record InformationObject(int Number, string Name);

/// <summary>An attribute that the items of a sequence require.</summary>
/// <param name="Sequence">Tag of the sequence.</param>
/// <param name="Tag">Tag of the attribute.</param>
/// <param name="Type">How strongly.</param>
/// <param name="Object">Number of the only object where it does; null where it does wherever the sequence stands.</param>
internal sealed record NestedRequirement(uint Sequence, uint Tag, AttributeType Type, int? Object);

/// <summary>Which attributes of Table E.1-1 each information object requires, loaded on first use.</summary>
internal static class RequirementTable
{
    private const string AllObjects = "*";
    private static readonly Lazy<FrozenDictionary<string, InformationObject>> Objects = new(LoadObjects);
    private static readonly Lazy<(FrozenDictionary<(int Object, uint Tag), AttributeType> Top, NestedRequirement[] Nested)> Types = new(LoadTypes);

    /// <summary>The object of a SOP class; null when its definition is not known here.</summary>
    public static InformationObject? Find(string sopClassUid) => Objects.Value.GetValueOrDefault(sopClassUid);

    public static IEnumerable<KeyValuePair<string, InformationObject>> SopClasses => Objects.Value;

    /// <summary>The Type of an attribute of the data set itself.</summary>
    public static AttributeType TopLevel(InformationObject definition, uint tag) =>
        Types.Value.Top.GetValueOrDefault((definition.Number, tag));

    /// <summary>Every attribute of the items of a sequence that has a Type stronger than 3.</summary>
    public static IReadOnlyList<NestedRequirement> Nested => Types.Value.Nested;

    private static AttributeType ParseType(string text) => text switch
    {
        "1" => AttributeType.Required,
        "1C" => AttributeType.Conditional,
        "2" => AttributeType.MayBeEmpty,
        "2C" => AttributeType.ConditionalEmpty,
        _ => throw new FormatException("The requirements hold a Type this version does not know."),
    };

    private static FrozenDictionary<string, InformationObject> LoadObjects()
    {
        var objects = new Dictionary<string, InformationObject>(StringComparer.Ordinal);
        foreach (var row in StandardTable.Open(typeof(RequirementTable).Assembly, GeneratedTables.InformationObjects))
        {
            var cells = row;
            var definition = new InformationObject(ParseNumber(cells.NextString()), cells.NextString());
            foreach (var uid in cells.NextString().Split(' '))
                objects.Add(uid, definition);
        }

        return objects.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static (FrozenDictionary<(int Object, uint Tag), AttributeType> Top, NestedRequirement[] Nested) LoadTypes()
    {
        var top = new Dictionary<(int, uint), AttributeType>();
        var nested = new List<NestedRequirement>();
        foreach (var row in StandardTable.Open(typeof(RequirementTable).Assembly, GeneratedTables.AttributeRequirements))
        {
            var cells = row;
            var (sequence, tag, type) = (cells.NextHex32(), cells.NextHex32(), ParseType(cells.NextString()));
            foreach (var number in cells.NextString().Split(' '))
            {
                var definition = string.Equals(number, AllObjects, StringComparison.Ordinal) ? (int?)null : ParseNumber(number);
                if (sequence != 0)
                    nested.Add(new NestedRequirement(sequence, tag, type, definition));
                else
                    top.Add((definition!.Value, tag), type);
            }
        }

        return (top.ToFrozenDictionary(), [.. nested]);
    }

    private static int ParseNumber(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
