namespace OrthancGuard.Configuration.Reloading;

/// <summary>How guard.json on disk stands to the configuration in force.</summary>
internal sealed record ReloadState
{
    /// <summary>When the configuration in force was read.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>SHA-256 of the guard.json in force.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Mistakes of the version on disk, which is not in force because of them; empty when there are none.</summary>
    public IReadOnlyList<ConfigurationMistake> Mistakes { get; init; } = [];

    /// <summary>Members whose new values wait for the next start.</summary>
    public IReadOnlyList<string> WaitingForRestart { get; init; } = [];
}

/// <summary>What one reading came to: changed names, empty when there was nothing new or it has mistakes.</summary>
internal sealed record ReloadOutcome(ReloadState State, bool IsApplied, IReadOnlyList<string> Changed);
