namespace OrthancGuard.Orthanc;

/// <summary>
/// Instances that came in and whose study Orthanc has not called stable since. After a restart Orthanc never does: then, and
/// after a while in any case, it is asked.
/// </summary>
internal sealed class UnsettledInstances(TimeProvider time)
{
    // Short, for a restart of Orthanc can be so quick that no request of ours fails, and nothing else tells of it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, (long Sequence, DateTimeOffset AskFrom)> instances = new(StringComparer.Ordinal);
    private DateTimeOffset nextLook;
    private DateTimeOffset hurriedUntil;

    /// <summary>Number of the oldest change that is not settled; the largest number there is when all are.</summary>
    public long Oldest => instances.Count == 0 ? long.MaxValue : instances.Values.Min(i => i.Sequence);

    public void Add(string id, long sequence)
    {
        var now = time.GetUtcNow();
        instances[id] = (sequence, now < hurriedUntil ? now : now + Patience);
    }

    public void Settle(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            instances.Remove(id);
        }
    }

    public void Clear() => instances.Clear();

    /// <summary>Orthanc or the guard has been away: what is unsettled, and what the next pages tell of, is asked about at once.</summary>
    public void Hurry()
    {
        var now = time.GetUtcNow();
        hurriedUntil = now + BetweenLooks;
        foreach (var (id, (sequence, _)) in instances.ToList())
        {
            instances[id] = (sequence, now);
        }
    }

    /// <summary>Studies of instances that were waited for long enough and that Orthanc says are stable.</summary>
    public async Task<IReadOnlyList<string>> FindStableStudiesAsync(IOrthancClient orthanc, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now < nextLook)
        {
            return [];
        }

        nextLook = now + BetweenLooks;
        var stable = new List<string>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in instances.Where(i => i.Value.AskFrom <= now).Select(i => i.Key).ToList())
        {
            // The instances of a study that was looked at in this round are known.
            if (!open.Contains(id) && instances.ContainsKey(id) && await LookAsync(orthanc, id, open, cancellationToken) is { } study)
            {
                stable.Add(study);
            }
        }

        return stable;
    }

    private async Task<string?> LookAsync(IOrthancClient orthanc, string id, HashSet<string> open, CancellationToken cancellationToken)
    {
        try
        {
            var study = await orthanc.GetStudyAsync(await orthanc.GetParentStudyAsync(OrthancLevel.Instance, id, cancellationToken), cancellationToken);
            open.UnionWith((await orthanc.GetStudyInstancesAsync(study.Id, cancellationToken)).Select(i => i.Id));
            return study.IsStable ? study.Id : null;
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            instances.Remove(id);
            return null;
        }
    }
}
