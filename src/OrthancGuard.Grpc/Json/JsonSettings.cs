using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace OrthancGuard.Grpc.Json;

/// <summary>How messages are written and read as JSON.</summary>
/// <param name="Formatter">Writes fields that have their default value too, so that a reader need not know them.</param>
/// <param name="Parser">Refuses names it does not know: a misspelt field must not be taken for one left out.</param>
internal sealed record JsonSettings(JsonFormatter Formatter, JsonParser Parser)
{
    public static JsonSettings For(IEnumerable<FileDescriptor> files)
    {
        var types = TypeRegistry.FromFiles([.. files, Google.Rpc.ErrorDetailsReflection.Descriptor, Google.Rpc.StatusReflection.Descriptor]);
        return new JsonSettings(
            new JsonFormatter(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithTypeRegistry(types)),
            new JsonParser(JsonParser.Settings.Default.WithTypeRegistry(types)));
    }
}
