using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.Configuration;

namespace OrthancGuard.Tests.Configuration;

/// <summary>The schema that editors use and the reader know the same members.</summary>
public sealed class SchemaTests
{
    private static readonly JsonObject Schema =
        JsonNode.Parse(File.ReadAllText(ConfigurationLoaderTests.Find("orthanc-config/guard.schema.json")))!.AsObject();

    [Fact]
    public void TheReaderKnowsEveryMemberOfTheSchema()
    {
        foreach (var delivery in new[] { "DicomDelivery", "OrthancDelivery" })
        {
            var everything = Sample(Schema, delivery).ToJsonString();
            var unknown = Read(everything).Where(m => m.Text.StartsWith("is not known", StringComparison.Ordinal));
            Assert.Empty(unknown);
        }
    }

    [Fact]
    public void TheSchemaKnowsEveryMemberOfTheReader()
    {
        foreach (var delivery in new[] { "DicomDelivery", "OrthancDelivery" })
        {
            var sample = Sample(Schema, delivery);
            foreach (var place in Objects(sample))
            {
                // A member that nobody knows is told with what was meant; each letter in turn finds all that the reader knows.
                foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                {
                    place.Add($"{letter}?", 1);
                }
            }

            var suggested = Read(sample.ToJsonString()).Select(m => m.Text).Where(text => text.Contains("Did you mean", StringComparison.Ordinal))
                .Select(text => text[(text.LastIndexOf(' ') + 1)..].TrimEnd('?')).Distinct(StringComparer.Ordinal);
            var members = AllMembers(Schema).ToHashSet(StringComparer.Ordinal);
            Assert.All(suggested, member => Assert.Contains(member, members));
        }
    }

    private static IReadOnlyList<ConfigurationMistake> Read(string json)
    {
        try
        {
            ConfigurationLoader.Parse(Encoding.UTF8.GetBytes(json), "/nowhere/guard.json", new Hashtable());
            return [];
        }
        catch (ConfigurationException e)
        {
            return e.Mistakes;
        }
    }

    private static JsonObject Sample(JsonObject schema, string delivery) => (JsonObject)Make(schema, delivery)!;

    private static JsonNode? Make(JsonObject schema, string delivery)
    {
        if (schema["$ref"] is { } reference)
        {
            return Make(Definition(reference.GetValue<string>()), delivery);
        }

        if (schema["properties"] is JsonObject properties)
        {
            var made = new JsonObject();
            foreach (var (name, property) in properties)
            {
                made[name] = Make(property!.AsObject(), delivery);
            }

            return made;
        }

        if (schema["oneOf"] is JsonArray)
        {
            return Make(Definition("#/$defs/" + delivery), delivery);
        }

        return schema["type"]?.ToJsonString() switch
        {
            "\"array\"" => new JsonArray(Make(schema["items"]!.AsObject(), delivery)),
            "\"boolean\"" => true,
            "\"integer\"" or "\"number\"" => 1,
            _ => schema["const"]?.GetValue<string>() ?? schema["enum"]?[0]?.GetValue<string>() ?? "x",
        };
    }

    private static JsonObject Definition(string reference) => Schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [.. found.SelectMany(member => Objects(member.Value)), found],
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> AllMembers(JsonNode? schema) => schema switch
    {
        JsonObject found => found.SelectMany(member =>
            (member is { Key: "properties", Value: JsonObject properties } ? properties.Select(p => p.Key) : []).Concat(AllMembers(member.Value))),
        JsonArray array => array.SelectMany(AllMembers),
        _ => [],
    };
}
