using System.Text.Json.Serialization;

namespace OrthancGuard.Ledger;

[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Checkpoint))]
[JsonSerializable(typeof(ExportEnd))]
[JsonSerializable(typeof(ExportHeader))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
internal sealed partial class LedgerJson : JsonSerializerContext;
