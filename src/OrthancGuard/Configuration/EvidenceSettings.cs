namespace OrthancGuard.Configuration;

/// <summary>What the guard keeps so that a person can see what it did.</summary>
internal sealed record EvidenceSettings
{
    /// <summary>Pictures of heads, before and after.</summary>
    public FacePictures FacePictures { get; init; } = FacePictures.All;

    /// <summary>How long pictures are kept once a transfer has been delivered or has failed, in days.</summary>
    public int FacePictureDays { get; init; } = 30;
}

/// <summary>Of which heads pictures are kept. Measures are kept of all.</summary>
internal enum FacePictures
{
    None,

    /// <summary>Of series that are held for a face, before and after, until somebody has decided.</summary>
    Held,

    /// <summary>Of those, and of what was delivered the pictures of what went: none that shows a face.</summary>
    Outgoing,

    /// <summary>Before and after, of whatever was held or delivered.</summary>
    All,
}
