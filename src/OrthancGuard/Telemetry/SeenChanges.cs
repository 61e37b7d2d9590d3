namespace OrthancGuard.Telemetry;

/// <summary>Which changes have been counted. Those of before the start, and of before the last clearing, count as seen.</summary>
internal sealed class SeenChanges(DateTimeOffset start)
{
    private const int Most = 10_000;

    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);
    private DateTimeOffset horizon = start;
    private DateTimeOffset newest = start;

    /// <summary>Index of the first change that is new; the number of changes when none is. All of them are seen afterwards.</summary>
    public int TakeNew(TransferHistory history)
    {
        var changes = history.Changes;
        var first = last.TryGetValue(history.Transfer.Id, out var number)
            ? changes.TakeWhile(change => change.Number <= number).Count()
            : changes.TakeWhile(change => change.Time < horizon).Count();
        if (changes.Count > 0)
        {
            last[history.Transfer.Id] = changes[^1].Number;
            newest = changes[^1].Time > newest ? changes[^1].Time : newest;
        }

        return first;
    }

    /// <summary>Keeps memory flat: what is forgotten is older than the newest change that has been counted.</summary>
    public void Trim()
    {
        if (last.Count > Most)
        {
            last.Clear();
            horizon = newest.AddMilliseconds(1);
        }
    }
}
