namespace OrthancGuard.Protection.Defacing;

/// <summary>Three sure answers and one that is not.</summary>
internal enum HeadFinding
{
    /// <summary>No head is in view: released as it is.</summary>
    NoHead,

    /// <summary>A head is in view, its face is not: released as it is.</summary>
    NoFaceInView,

    /// <summary>A face is in view, and it is known where.</summary>
    Face,

    /// <summary>Held.</summary>
    Unsure,
}

/// <summary>What the header says of the region. It can make the answer stricter; it never replaces a look at the pixels that can be looked at.</summary>
internal enum HeaderWord
{
    Nothing,

    /// <summary>A part of the body without a head, and no word for the head anywhere.</summary>
    Headless,

    NamesHead,
}

/// <summary>The answer for one stack.</summary>
/// <param name="Fit">Where the head lies; null unless that is sure.</param>
/// <param name="Finding">One of three sure answers, or none.</param>
/// <param name="Reasons">In plain words, why.</param>
/// <param name="Quality">How well the atlas fits; null where it was not tried.</param>
/// <param name="IsThin">Too little to be looked at alone.</param>
/// <param name="IsTrunk">Every level is a trunk, so that there is no head beside it or below it.</param>
internal sealed record HeadVerdict(
    HeadFinding Finding, IReadOnlyList<string> Reasons, HeadFit? Fit = null, FitQuality? Quality = null, bool IsThin = false, bool IsTrunk = false);
