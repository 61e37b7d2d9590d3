using System.Numerics;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>What was found in a series, and its altered images.</summary>
internal sealed record SeriesDefacing
{
    public required HeadFinding Finding { get; init; }

    /// <summary>A localizer or a few slices that nothing can be made of: where it is held, the rest of the study does not need it.</summary>
    public bool IsAside { get; init; }

    /// <summary>The sections of the same frame of reference show a trunk without a head: nobody needs to look at what goes beyond them.</summary>
    public bool IsBesideTrunk { get; init; }

    /// <summary>In plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>One for each file that was given; null where no pixel was altered.</summary>
    public IReadOnlyList<DefacedImage?> Images { get; init; } = [];

    /// <summary>Where the face was, for the check of the outgoing bytes: for each stack, the files in it and the way to the atlas.</summary>
    public IReadOnlyList<FacePlace> Places { get; init; } = [];

    /// <summary>How well the atlas fits, for each stack that was looked at closely and not altered.</summary>
    public IReadOnlyList<FitQuality> Others { get; init; } = [];
}

/// <summary>An image with altered pixels.</summary>
/// <param name="File">Uncompressed and little-endian, still with the original pixels.</param>
/// <param name="Pixels">The new pixel data; what is as it was lies in the source.</param>
/// <param name="Altered">How many of them are new.</param>
/// <param name="Smallest">Least stored value; only where an attribute tells it.</param>
/// <param name="Largest">Greatest stored value; only where an attribute tells it.</param>
internal sealed record DefacedImage(DicomFile File, PixelPieces Pixels, int Altered, int Smallest, int Largest);

/// <summary>Where a face lies in the images of a stack.</summary>
/// <param name="Files">Places among the files of the series.</param>
/// <param name="ToAtlas">Patient mm (RAS) to atlas mm.</param>
/// <param name="Threshold">What parts tissue from air.</param>
/// <param name="IsCt">Values are Hounsfield units.</param>
internal sealed record FacePlace(IReadOnlyList<int> Files, Affine ToAtlas, float Threshold, bool IsCt)
{
    /// <summary>The images of the stack: the place of their file in <see cref="Files"/>, and their frame in it.</summary>
    public IReadOnlyList<(int File, int Frame)> Frames { get; init; } = [];

    /// <summary>The stored value of nothing, where low values are the bright ones; else null.</summary>
    public int? Inverted { get; init; }

    /// <summary>How well the atlas fits; the check does not ask.</summary>
    public FitQuality? Quality { get; init; }

    /// <summary>From the nearest altered place to the brain as it was estimated, mm; infinite where nothing was altered near it.</summary>
    public float NearestToBrain { get; init; } = float.PositiveInfinity;

    public Vector3 Middle => ToAtlas.Inverse().Apply(new(0, 10, -70));
}
