namespace OrthancGuard.Configuration;

/// <summary>The configuration in force. Whoever decides about a transfer asks for it each time.</summary>
internal sealed class ConfigurationSource(GuardConfiguration configuration)
{
    private volatile GuardConfiguration current = configuration;

    public GuardConfiguration Current => current;

    public void Replace(GuardConfiguration configuration) => current = configuration;
}
