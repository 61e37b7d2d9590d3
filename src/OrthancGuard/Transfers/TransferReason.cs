using System.Text.Json;
using System.Text.Json.Serialization;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers;

/// <summary>Why a transfer ended as it did, or what was not sent: code, plain words, where in the data set, for how many instances.</summary>
internal sealed record TransferReason(string Code, string Text, string? TagPath = null, int Instances = 0)
{
    /// <summary>What it rests on: a contract's reference, the number and scope of an opt-out.</summary>
    public string? Basis { get; init; }

    public static TransferReason From(DecisionReason reason) => new(reason.Code, reason.Text) { Basis = reason.Basis };

    public static string Write(IEnumerable<TransferReason> reasons) =>
        JsonSerializer.Serialize([.. reasons], TransferJson.Default.ListTransferReason);

    public static IReadOnlyList<TransferReason> Read(string json) =>
        JsonSerializer.Deserialize(json, TransferJson.Default.ListTransferReason) ?? [];
}

[JsonSerializable(typeof(List<TransferReason>))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class TransferJson : JsonSerializerContext;
