using OrthancGuard.Orthanc;
using OrthancGuard.Protection;

namespace OrthancGuard.Transfers.Running;

/// <summary>Pulls originals out of Orthanc, several at a time.</summary>
internal sealed class SourceReader(RunContext context)
{
    /// <summary>Looks at each instance as it arrives; keeps none.</summary>
    public async Task ScanAsync(TransferWork work, IReadOnlyList<OrthancInstance> instances, Action<SourceInstance> look)
    {
        var window = context.Configuration.Current.Limits.ParallelFetches;
        await foreach (var (instance, file) in context.Orthanc.PullAsync(instances, window, work.Stopping))
        {
            look(new(instance.Id, file));
        }
    }

    public async Task<IReadOnlyList<SourceInstance>> ReadAsync(
        TransferWork work, IReadOnlyList<OrthancInstance> instances, Action<SourceInstance> look)
    {
        var sources = new List<SourceInstance>(instances.Count);
        await ScanAsync(work, instances, source =>
        {
            look(source);
            sources.Add(source);
        });
        return sources;
    }
}
