namespace OrthancGuard.Protection.Defacing;

/// <summary>Everything known of one head after fitting: the plan that the series' planes are altered by.</summary>
internal sealed class HeadFit
{
    public required Volume Volume { get; init; }

    public required float Threshold { get; init; }

    public required byte[] Head { get; init; }

    public required CranialVault Vault { get; init; }

    public required Pose Pose { get; init; }

    public required BrainGuard Guard { get; init; }

    public required byte[] Ears { get; init; }

    /// <returns>Null with the reason where no head can be fitted.</returns>
    public static HeadFit? Find(SliceStack stack, out string? why)
    {
        var volume = SeriesResampler.Resample(stack, 2, 0);
        var threshold = SkinThreshold.Find(volume, stack.IsCt);
        if (HeadMask.Find(volume, threshold) is not { } head)
        {
            why = "nothing solid is in view";
            return null;
        }

        if (CranialVault.Fit(volume, head) is not { } vault)
        {
            why = "too little of the cranial vault is in view";
            return null;
        }

        var pose = AtlasRegistration.Register(volume.Halved(), stack.IsCt, vault);
        var guard = BrainGuard.Find(volume, head, pose, stack.IsCt);
        why = null;
        return new()
        {
            Volume = volume,
            Threshold = threshold,
            Head = head,
            Vault = vault,
            Pose = pose,
            Guard = guard,
            Ears = EarMask.Find(volume, head, pose, guard),
        };
    }
}
