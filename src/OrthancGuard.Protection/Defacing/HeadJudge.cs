namespace OrthancGuard.Protection.Defacing;

/// <summary>Looks at one stack: is there a head, is there a face in view, and is that sure?</summary>
internal static class HeadJudge
{
    /// <summary>Voxels of 2 mm: half a metre of body. Of more, the uppermost part is looked at.</summary>
    private const long LargestGrid = 16_000_000;
    private const long LargestPart = 24_000_000;

    private const float LeastExtent = 60;
    private const float LargestGap = 8.5f;
    private const int FewestPlanes = 8;
    private const string TooThin = "There are too few slices, or they are too far apart, to see what they show.";

    /// <summary>By the stack alone.</summary>
    public static HeadVerdict Judge(SliceStack stack, ScanKind kind, HeaderWord word)
    {
        if (kind == ScanKind.Pet)
            return new(HeadFinding.Unsure, ["Uptake alone does not show where a face is, and no CT or MR of the same frame of reference does."]);
        var isCt = kind == ScanKind.Ct;
        var extent = stack.Positions[^1] - stack.Positions[0] + stack.Gap;
        var isThin = stack.Slices.Count < FewestPlanes || extent < LeastExtent || stack.Gap > LargestGap;
        if (isCt && isThin && TrunkSections.AreAll(stack))
            return Trunk(word);
        if (stack.Slices.Count < 3)
            return new(HeadFinding.Unsure, [TooThin], IsThin: true);
        var coarse = SeriesResampler.Voxels(stack, 2) > LargestGrid;
        var volume = SeriesResampler.Resample(stack, coarse ? 4 : 2, 0);
        var threshold = SkinThreshold.Find(volume, isCt);
        if (HeadMask.Find(volume, threshold) is not { } head)
            return new(HeadFinding.Unsure, ["Nothing solid is in view."], IsThin: isThin);
        if (TrunkProfile.IsTrunkOnly(volume, head, isCt))
            return Trunk(word);
        if (isThin)
            return new(HeadFinding.Unsure, [TooThin], IsThin: true);
        if (coarse)
        {
            if (UpperBody.Crop(stack, volume, head) is not { } top || SeriesResampler.Voxels(top, 2) > LargestPart)
                return new(HeadFinding.Unsure, ["The series shows much more than a head, and not surely none."]);
            volume = SeriesResampler.Resample(top, 2, 0);
            if (HeadMask.Find(volume, threshold) is not { } upper)
                return new(HeadFinding.Unsure, ["Nothing solid is in view."]);
            head = upper;
        }

        if (HeadFit.Find(volume, threshold, head, isCt) is not { } fit)
            return Headless(word, "nothing like a head was found") ?? new(HeadFinding.Unsure, ["Too little of the top and back of a head is in view."]);
        // What it was found with makes room for the fields that the cut is held against.
        LargeGarbage.Collect(stack.Bytes);
        return Weigh(fit, isCt, word);
    }

    /// <summary>By a fit that this stack gave before.</summary>
    public static HeadVerdict Again(SliceStack stack, ScanKind kind, StackLook look)
    {
        if (SeriesResampler.Voxels(stack, 2) > LargestGrid)
            return PosedJudge.Judge(stack, kind, look);
        var isCt = kind == ScanKind.Ct;
        var volume = SeriesResampler.Resample(stack, 2, 0);
        var threshold = SkinThreshold.Find(volume, isCt);
        return HeadMask.Find(volume, threshold) is { } head
            ? look.Verdict with { Fit = HeadFit.With(volume, threshold, head, look.Vault!, look.Pose!, isCt) }
            : new(HeadFinding.Unsure, ["Nothing solid is in view."]);
    }

    private static HeadVerdict Trunk(HeaderWord word) => word == HeaderWord.NamesHead
        ? new(HeadFinding.Unsure, ["The header speaks of a head, and only a trunk was found."])
        : new(HeadFinding.NoHead, ["Only a trunk is in view: no head."], IsTrunk: true);

    private static HeadVerdict Weigh(HeadFit fit, bool isCt, HeaderWord word)
    {
        var quality = FitQuality.Measure(fit);
        var problems = DefaceGates.Find(quality, isCt);
        if (problems.Count > 0)
        {
            return DefaceGates.IsClearlyNoHead(quality) && Headless(word, "nothing like a head was found") is { } headless
                ? headless with { Quality = quality }
                : new(HeadFinding.Unsure, [.. problems.Select(static gate => gate.Reason)], Quality: quality);
        }

        if (quality.FaceInView == 0)
            return new(HeadFinding.NoFaceInView, ["A head is in view, but no part of its face and ears."], fit, quality);
        if (quality.FaceTissue < DefaceGates.LeastFaceTissue)
        {
            // Whether its face is gone is not believed of anything but the pixels, and what is left of it goes.
            return DefaceGates.IsSureWithoutFace(quality) && SkullLayers.AreThere(fit, isCt)
                ? new(HeadFinding.Face, ["The front of the face had been cut off before. What was left of it, and the ears, were removed."], fit, quality)
                : new(HeadFinding.Unsure, ["There is a head without the front of a face: it may have been altered before."], Quality: quality);
        }

        return new(HeadFinding.Face, ["The face was removed."], fit, quality);
    }

    // Only for a stack that could be looked at: what cannot, is not believed to show what its header says.
    private static HeadVerdict? Headless(HeaderWord word, string seen) => word == HeaderWord.Headless
        ? new(HeadFinding.NoHead, [$"The header names a part of the body without a head, and {seen}."])
        : null;
}
