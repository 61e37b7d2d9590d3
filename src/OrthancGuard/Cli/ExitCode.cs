namespace OrthancGuard.Cli;

/// <summary>What every command ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>Something was held, left out or refused.</summary>
    public const int Held = 3;
}
