namespace OrthancGuard.Protection.Defacing;

/// <summary>Looks at one stack: is there a head, is there a face in view, and is that sure?</summary>
internal static class HeadJudge
{
    /// <summary>Voxels of 2 mm: half a metre of body. More is looked at coarsely, and only to find that it has no head.</summary>
    private const long LargestGrid = 16_000_000;

    private const float LeastExtent = 60;
    private const float LargestGap = 8.5f;
    private const int FewestPlanes = 8;
    private const string TooThin = "There are too few slices, or they are too far apart, to see what they show.";

    public static HeadVerdict Judge(SliceStack stack, HeaderWord word)
    {
        var extent = stack.Positions[^1] - stack.Positions[0] + stack.Gap;
        var isThin = stack.Slices.Count < FewestPlanes || extent < LeastExtent || stack.Gap > LargestGap;
        if (stack.Slices.Count < 3)
            return Unjudged(word, TooThin);
        var coarse = SeriesResampler.Voxels(stack, 2) > LargestGrid;
        var volume = SeriesResampler.Resample(stack, coarse ? 4 : 2, 0);
        var threshold = SkinThreshold.Find(volume, stack.IsCt);
        if (HeadMask.Find(volume, threshold) is not { } head)
            return Unjudged(word, "Nothing solid is in view.");
        if (TrunkProfile.IsTrunkOnly(volume, head, stack.IsCt))
        {
            return word == HeaderWord.NamesHead
                ? new(HeadFinding.Unsure, ["The header speaks of a head, and only a trunk was found."])
                : new(HeadFinding.NoHead, ["Only a trunk is in view: no head."]);
        }

        if (isThin)
            return Unjudged(word, TooThin);
        if (coarse)
            return new(HeadFinding.Unsure, ["The series shows much more than a head, and not surely none."]);
        if (HeadFit.Find(volume, threshold, head, stack.IsCt) is not { } fit)
            return Unjudged(word, "Too little of the top and back of a head is in view.");
        return Weigh(fit, stack.IsCt, word);
    }

    private static HeadVerdict Weigh(HeadFit fit, bool isCt, HeaderWord word)
    {
        var quality = FitQuality.Measure(fit);
        var problems = DefaceGates.Find(quality, isCt);
        if (problems.Count > 0)
        {
            return word == HeaderWord.Headless && DefaceGates.IsClearlyNoHead(quality)
                ? new(HeadFinding.NoHead, ["The header names a part of the body without a head, and nothing like a head was found."], Quality: quality)
                : new(HeadFinding.Unsure, problems, Quality: quality);
        }

        if (quality.FaceInView == 0)
            return new(HeadFinding.NoFaceInView, ["A head is in view, but no part of its face and ears."], Quality: quality);
        if (quality.FaceTissue < DefaceGates.LeastFaceTissue)
            return new(HeadFinding.Unsure, ["There is a head without the front of a face: it may have been altered before."], Quality: quality);
        return new(HeadFinding.Face, ["The face was removed."], fit, quality);
    }

    // Nothing can be made of the pixels. The header's word for a part without a head is then the only one there is.
    private static HeadVerdict Unjudged(HeaderWord word, string reason) => word == HeaderWord.Headless
        ? new(HeadFinding.NoHead, ["The header names a part of the body without a head, and the images are too few to show one."])
        : new(HeadFinding.Unsure, [reason]);
}
