namespace OrthancGuard.Protection;

/// <summary>What was found of a head and a face in one series, and done to it, as evidence. Holds no value of any object.</summary>
public sealed record SeriesReport
{
    /// <summary>The Series Instance UID that the destination gets, or would get.</summary>
    public required string SeriesUid { get; init; }

    /// <summary>The <see cref="SourceInstance.Id"/> of its first image, by which the caller knows which series it is.</summary>
    public required string SourceId { get; init; }

    /// <summary>CT, MR or PT.</summary>
    public required string Modality { get; init; }

    /// <summary>One of <see cref="ReasonCodes"/>: no-head, no-face, defaced, may-show-head or face-check.</summary>
    public required string Answer { get; init; }

    /// <summary>In plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required int Images { get; init; }

    /// <summary>Images of which pixels were altered.</summary>
    public required int AlteredImages { get; init; }

    public required long AlteredPixels { get; init; }

    /// <summary>One for each volume that was looked at closely; empty where that was not needed or not possible.</summary>
    public required IReadOnlyList<FaceMetrics> Heads { get; init; }

    /// <summary>Drawn only where they were asked for. Those of before show the patient's face.</summary>
    public IReadOnlyList<HeadPicture> Pictures { get; init; } = [];
}

/// <summary>A picture for a person who must see that a face is gone.</summary>
/// <param name="Name">Such as <c>before-front</c> or <c>after-sagittal</c>.</param>
/// <param name="ShowsFace">True for pictures of what came: to be kept as the images themselves are.</param>
/// <param name="Png">The picture, grey, without any text in it.</param>
public sealed record HeadPicture(string Name, bool ShowsFace, byte[] Png);

/// <summary>Of which series pictures are drawn.</summary>
public enum PictureChoice
{
    None,

    /// <summary>Of those that are held because of a face.</summary>
    Held,

    /// <summary>Of all in which a head was looked at.</summary>
    All,
}
