namespace OrthancGuard.Adoption;

/// <summary>An entry cannot be taken over, or given back, and why: nothing was changed, unless the message says so.</summary>
internal sealed class AdoptionException : Exception
{
    public AdoptionException(string message)
        : base(message)
    {
    }

    public AdoptionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AdoptionException()
    {
    }
}
