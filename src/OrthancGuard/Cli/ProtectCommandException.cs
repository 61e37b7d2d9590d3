namespace OrthancGuard.Cli;

/// <summary><c>protect</c> was asked for something it cannot do; the message is for the person who asked.</summary>
internal sealed class ProtectCommandException : Exception
{
    public ProtectCommandException(string message)
        : base(message)
    {
    }

    public ProtectCommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ProtectCommandException()
    {
    }
}
