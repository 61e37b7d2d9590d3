namespace OrthancGuard.Protection;

/// <summary>What was measured of one head: how well the atlas fits, what was altered, what the check of the outgoing images found.</summary>
public sealed record FaceMetrics
{
    /// <summary>Normalised mutual information with the atlas; heads measure 1.08 and more.</summary>
    public required double Similarity { get; init; }

    /// <summary>Dice overlap of the upper head with the atlas's, 0 to 1.</summary>
    public required double Silhouette { get; init; }

    /// <summary>Share of the upper head that is in view.</summary>
    public required double Cover { get; init; }

    /// <summary>Share of the places of face and ears that is in view.</summary>
    public required double FaceInView { get; init; }

    /// <summary>Share of the usual room of the face that held tissue.</summary>
    public required double FaceTissue { get; init; }

    /// <summary>Degrees; positive with the chin up.</summary>
    public required double Pitch { get; init; }

    /// <summary>Distance of top and back of the head from an ellipsoid, mm.</summary>
    public required double VaultResidual { get; init; }

    /// <summary>Distance of the two best fits, mm.</summary>
    public required double Spread { get; init; }

    /// <summary>Of the cranial cavity on CT; 0 where none was found or looked for.</summary>
    public required double CavityMillilitres { get; init; }

    /// <summary>Gates that the fit passed, of <see cref="Gates"/>.</summary>
    public required int GatesPassed { get; init; }

    public required int Gates { get; init; }

    /// <summary>Ids of the gates that held.</summary>
    public required IReadOnlyList<string> GatesFailed { get; init; }

    /// <summary>From the nearest altered place to the brain as the image (CT) or the atlas (MR) shows it, mm; null where nothing was altered.</summary>
    public double? NearestToBrain { get; init; }

    /// <summary>What the check of the outgoing images measured; null where nothing was altered.</summary>
    public FaceCheckMetrics? Check { get; init; }
}

/// <summary>What the check of the outgoing images measured.</summary>
public sealed record FaceCheckMetrics
{
    /// <summary>Id of the rule that the images break; null when they stand.</summary>
    public required string? Broken { get; init; }

    /// <summary>Pixels with another value than before.</summary>
    public required long Altered { get; init; }

    /// <summary>Share of the rays that met the face and now meet the common shell, at the worst threshold.</summary>
    public required double Shell { get; init; }

    /// <summary>The same for the cut, with the filler taken away.</summary>
    public required double Cut { get; init; }

    /// <summary>Square centimetres of ear, both sides.</summary>
    public required double EarsBefore { get; init; }

    public required double EarsAfter { get; init; }

    /// <summary>Variance of block means of the filler against chance; 1 for noise.</summary>
    public required double Structure { get; init; }

    /// <summary>Correlation of the filler with what was there; 0 for noise.</summary>
    public required double Likeness { get; init; }
}
