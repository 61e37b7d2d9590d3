using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrthancGuard.Orthanc;

/// <summary>Serializers made at build time.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(OrthancWire.SystemAnswer))]
[JsonSerializable(typeof(OrthancWire.Resource))]
[JsonSerializable(typeof(List<OrthancWire.Resource>))]
[JsonSerializable(typeof(OrthancWire.ChangePage))]
[JsonSerializable(typeof(OrthancWire.Upload))]
[JsonSerializable(typeof(OrthancWire.Job))]
[JsonSerializable(typeof(OrthancWire.JobTicket))]
[JsonSerializable(typeof(OrthancWire.StoreRequest))]
[JsonSerializable(typeof(OrthancWire.FindRequest))]
[JsonSerializable(typeof(OrthancWire.Note))]
[JsonSerializable(typeof(OrthancWire.Error))]
[JsonSerializable(typeof(List<OrthancWire.Match>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class OrthancJson : JsonSerializerContext;
