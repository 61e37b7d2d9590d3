namespace OrthancGuard.Policy.Consents;

/// <summary>What was asked of the registry cannot be recorded. The message is for the person who asked and holds no identifier.</summary>
internal sealed class ConsentException : Exception
{
    public ConsentException()
    {
    }

    public ConsentException(string message)
        : base(message)
    {
    }

    public ConsentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
