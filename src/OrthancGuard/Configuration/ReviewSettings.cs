namespace OrthancGuard.Configuration;

/// <summary>Who decides about what is held on the way to a destination.</summary>
internal sealed record ReviewSettings
{
    /// <summary>Every release needs two different people.</summary>
    public bool FourEyes { get; init; }

    /// <summary>That no face is in view is said by two different people.</summary>
    public bool FourEyesForFaces { get; init; } = true;
}
