using System.Text.Json;
using System.Text.Json.Serialization;
using OrthancGuard.Orthanc;
using OrthancGuard.Protection;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reviews;

/// <summary>What reviewers decided about a transfer: what is dropped, and what was settled or is blanked in which instance.</summary>
internal sealed record ReleasePlan
{
    public static ReleasePlan Empty { get; } = new();

    public IReadOnlyList<PlannedInstance> Instances { get; init; } = [];

    /// <summary>Orthanc's ids.</summary>
    public IReadOnlyList<string> DroppedInstances { get; init; } = [];

    /// <summary>Orthanc's ids.</summary>
    public IReadOnlyList<string> DroppedSeries { get; init; } = [];

    /// <summary>Every release of the transfer so far, taken together.</summary>
    public static ReleasePlan InForce(WriteTransaction transaction, TransferId id)
    {
        var plans = transaction.Query<string>(
            "SELECT plan FROM reviews WHERE transfer_id = @Value AND state = @released ORDER BY id", new { id.Value, released = (int)ReviewState.Released })
            .Select(Read).ToList();
        return plans.Count == 0 ? Empty : new()
        {
            Instances = [.. plans.SelectMany(plan => plan.Instances)],
            DroppedInstances = [.. plans.SelectMany(plan => plan.DroppedInstances).Distinct(StringComparer.Ordinal)],
            DroppedSeries = [.. plans.SelectMany(plan => plan.DroppedSeries).Distinct(StringComparer.Ordinal)],
        };
    }

    public static ReleasePlan Read(string json) => JsonSerializer.Deserialize(json, ReviewJson.Default.ReleasePlan) ?? Empty;

    public string Write() => JsonSerializer.Serialize(this, ReviewJson.Default.ReleasePlan);

    public bool Drops(OrthancInstance instance) =>
        DroppedInstances.Contains(instance.Id, StringComparer.Ordinal) || DroppedSeries.Contains(instance.SeriesId, StringComparer.Ordinal);

    /// <summary>What was said of these very files; of one that has changed since, nothing.</summary>
    public IReadOnlyDictionary<string, ReviewedInstance>? For(Vault vault, IReadOnlyList<SourceInstance> sources)
    {
        if (Instances.Count == 0)
        {
            return null;
        }

        var byId = Instances.ToLookup(instance => instance.Id, StringComparer.Ordinal);
        var reviewed = new Dictionary<string, ReviewedInstance>(StringComparer.Ordinal);
        foreach (var source in sources.Where(source => byId.Contains(source.Id)))
        {
            var index = HeldInstance.IndexOf(vault, source.Bytes);
            var said = byId[source.Id].Where(instance => string.Equals(instance.Content, index, StringComparison.Ordinal)).ToList();
            if (said.Count > 0)
            {
                reviewed[source.Id] = new()
                {
                    Waived = said.SelectMany(instance => instance.Waived).ToHashSet(StringComparer.Ordinal),
                    Boxes = [.. said.SelectMany(instance => instance.Boxes)],
                };
            }
        }

        return reviewed;
    }
}

/// <param name="Id">Orthanc's.</param>
/// <param name="Content">Of the file that was looked at.</param>
/// <param name="Waived">Codes of reasons that were settled by looking.</param>
/// <param name="Boxes">What is blanked.</param>
internal sealed record PlannedInstance(string Id, string Content, IReadOnlyList<string> Waived, IReadOnlyList<PixelRectangle> Boxes);

[JsonSerializable(typeof(ReleasePlan))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ReviewJson : JsonSerializerContext;
