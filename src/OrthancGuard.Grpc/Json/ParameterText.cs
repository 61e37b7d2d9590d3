using System.Globalization;
using System.Text.Json.Nodes;
using Google.Protobuf.Reflection;

namespace OrthancGuard.Grpc.Json;

/// <summary>
/// Path and query values become JSON of the request, so that the JSON mapping of protobuf decides what every type reads:
/// numbers, names of enum values, base64, timestamps, durations, field masks and wrappers.
/// </summary>
internal static class ParameterText
{
    /// <returns>Null when the field cannot be given as text: messages (but for those with a text form), maps, groups.</returns>
    public static string? ToJson(FieldPath path, IReadOnlyList<string> values)
    {
        var leaf = path.Leaf;
        if (leaf.IsMap || !HasTextForm(leaf) || (values.Count != 1 && !leaf.IsRepeated))
            return null;
        JsonNode node = leaf.IsRepeated
            ? new JsonArray([.. values.Select(v => ToToken(leaf, v))])
            : ToToken(leaf, values[0]);
        foreach (var field in path.Fields.Reverse())
            node = new JsonObject { [field.JsonName] = node };
        return node.ToJsonString();
    }

    private static bool HasTextForm(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Group => false,
        FieldType.Message => field.MessageType.File.Package is "google.protobuf"
            && (field.MessageType.Name is "Timestamp" or "Duration" or "FieldMask" || IsWrapper(field.MessageType)),
        _ => true,
    };

    private static bool IsWrapper(MessageDescriptor message) => message.File.Name is "google/protobuf/wrappers.proto";

    private static JsonValue ToToken(FieldDescriptor field, string text)
    {
        var type = field.FieldType;
        if (type == FieldType.Message && IsWrapper(field.MessageType))
            type = field.MessageType.FindFieldByName("value").FieldType;
        // Protobuf's JSON takes quoted numbers, but not quoted booleans nor quoted numbers of enum values.
        return type switch
        {
            FieldType.Bool when text is "true" or "false" => JsonValue.Create(text is "true"),
            FieldType.Bool => JsonValue.Create(text),
            FieldType.Enum when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }
}
