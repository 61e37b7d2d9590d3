using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>What is known of Orthanc before an entry of its is taken over.</summary>
internal sealed record AdoptionFacts
{
    /// <summary>All of its entries, as it tells them over REST.</summary>
    public required IReadOnlyList<OrthancEntry> Entries { get; init; }

    /// <summary>Its own AE title.</summary>
    public required string Aet { get; init; }

    /// <summary>Its configuration files; null when nobody said where they are.</summary>
    public OrthancFiles? Files { get; init; }

    /// <summary>It keeps entries of this kind in its database, where a change over REST outlives its restart.</summary>
    public bool IsInDatabase { get; init; }

    /// <summary>The hook knows the entry as one that points to the gate.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>The hook knows the entry that the guard will deliver through.</summary>
    public bool IsKeptForDelivery { get; init; }

    /// <summary>The vendor's, from the administrator; Orthanc does not tell it.</summary>
    public string? Password { get; init; }

    public required DateOnly Today { get; init; }
}
