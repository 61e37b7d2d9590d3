namespace OrthancGuard.Protection.Verification;

/// <summary>One thing that the check of a defaced series looks for.</summary>
/// <param name="Id">Stable, for programs and for the list of rules.</param>
/// <param name="What">What must be so.</param>
/// <param name="Example">What it finds.</param>
internal sealed record FaceCheckRule(string Id, string What, string Example)
{
    public static FaceCheckRule Readable { get; } = new(
        "readable", "The outgoing images can be read back, decompressed and stacked.", "an image that was cut short");

    public static FaceCheckRule Geometry { get; } = new(
        "geometry", "What says where and how large an image is, how its values are to be read, and whether it was compressed with loss, is unchanged.",
        "an image that was moved by a millimetre");

    public static FaceCheckRule Strays { get; } = new(
        "strays", "Outside the places of face and ears every stored cell is the same bit for bit.", "one altered pixel in the brain");

    public static FaceCheckRule Shell { get; } = new(
        "shell", "From the front, 35° and 60° to either side, at three thresholds, at least 99 % of the rays that met the face meet the common shell.",
        "a slice that was forgotten, a copy of the face set back by a constant depth");

    public static FaceCheckRule Cut { get; } = new(
        "cut", "With everything altered taken for air, nothing stands in front of the cut but, on CT, the bone right before the brain.", "a chin behind which filler was drawn");

    public static FaceCheckRule Volumes { get; } = new(
        "volumes", "Where a series repeats its positions (echoes, times, directions), every image is altered where the one that is drawn is.",
        "an echo that was forgotten");

    public static FaceCheckRule Ears { get; } = new(
        "ears", "Seen from either side, nothing stands out as an ear does.", "an ear on one side");

    public static FaceCheckRule Structure { get; } = new(
        "structure", "What was filled in is noise without structure: means of small blocks differ as chance has it.",
        "a face drawn in shades of the filler");

    public static FaceCheckRule Likeness { get; } = new(
        "likeness", "What was filled in does not resemble what was there: their correlation is 0.", "a weakened original under noise");

    public static IReadOnlyList<FaceCheckRule> All { get; } = [Readable, Geometry, Strays, Volumes, Shell, Cut, Ears, Structure, Likeness];
}
