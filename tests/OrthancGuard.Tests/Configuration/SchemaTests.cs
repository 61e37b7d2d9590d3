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
        const string nobody = "??????????";
        foreach (var delivery in new[] { "DicomDelivery", "OrthancDelivery" })
        {
            var sample = Sample(Schema, delivery);
            foreach (var place in Objects(sample).ToList())
            {
                var inSchema = place.Select(member => member.Key).Order(StringComparer.Ordinal).ToList();
                place.Add(nobody, 1);
                var mistake = Read(sample.ToJsonString()).Single(m => m.Path.EndsWith(nobody, StringComparison.Ordinal));
                place.Remove(nobody);
                const string listed = "Known are ";
                var inReader = mistake.Text[(mistake.Text.IndexOf(listed, StringComparison.Ordinal) + listed.Length)..].TrimEnd('.').Split(", ");

                // The reader knows the password only to say that it does not belong here.
                Assert.Equal(inSchema, inReader.Except(["Password"]));
            }
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
}
