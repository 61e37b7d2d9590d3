namespace OrthancGuard.Cli;

/// <summary>The running guard could not be asked, or said no; the message is for the person at the terminal.</summary>
internal sealed class GuardCallException : Exception
{
    public GuardCallException()
    {
    }

    public GuardCallException(string message)
        : base(message)
    {
    }

    public GuardCallException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
