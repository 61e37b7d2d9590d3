namespace OrthancGuard.Configuration;

/// <summary>The section Limits.</summary>
internal static class LimitBinder
{
    private const long MiB = 1 << 20;

    public static LimitSettings Read(ConfigurationSection section)
    {
        var standard = new LimitSettings();
        return new()
        {
            ParallelTransfers = section.Number("ParallelTransfers", 1, 64, standard.ParallelTransfers),
            ParallelFetches = section.Number("ParallelFetches", 1, 64, standard.ParallelFetches),
            MemoryBytes = section.Number("MemoryMiB", 64, 1 << 20, standard.MemoryBytes / MiB) * MiB,
            QueueLength = section.Number("QueueLength", 1, 1_000_000, standard.QueueLength),
            BurstQuiet = section.Seconds("BurstQuietSeconds", 0.1, 600, standard.BurstQuiet),
            Retry = section.Section("Retry", ReadRetry) ?? standard.Retry,
        };
    }

    private static RetrySettings ReadRetry(ConfigurationSection section)
    {
        var standard = new RetrySettings();
        var settings = new RetrySettings
        {
            Limit = section.Number("Limit", 0, 10_000, standard.Limit),
            First = section.Seconds("FirstSeconds", 0.1, 3600, standard.First),
            Longest = section.Seconds("LongestSeconds", 0.1, 86400, standard.Longest),
        };
        if (settings.Longest < settings.First)
        {
            section.Mistake("LongestSeconds", "must not be less than FirstSeconds.");
        }

        return settings;
    }
}
