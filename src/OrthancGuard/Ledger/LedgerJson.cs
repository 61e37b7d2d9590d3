using System.Text.Json.Serialization;

namespace OrthancGuard.Ledger;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LedgerJson : JsonSerializerContext;
