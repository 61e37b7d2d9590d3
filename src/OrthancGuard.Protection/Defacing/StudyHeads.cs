using System.Collections.Concurrent;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// What the series of a study say together. Series of one frame of reference show one head: the best fit among them serves them all, and
/// what a short series covers can be known from a longer one.
/// </summary>
internal sealed class StudyHeads
{
    private readonly ConcurrentDictionary<string, SeriesLook> _looks = new(StringComparer.Ordinal);

    public void Add(SeriesLook look) => _looks.TryAdd(look.SeriesUid, look);

    public SeriesLook? Find(string seriesUid) => _looks.GetValueOrDefault(seriesUid);

    /// <summary>The fit that stands for a frame of reference; null where no series is sure, or two that are sure say different things.</summary>
    public StackLook? Best(string frame)
    {
        var sure = Sure(frame).ToArray();
        if (sure.Length == 0)
            return null;
        var best = sure[0];
        return sure.All(stack => PoseAgreement.Agree(best.Pose!, stack.Pose!)) ? best : null;
    }

    /// <summary>The fit by which a stack that is sure of itself is altered: the best of those that agree with it.</summary>
    public StackLook BestFor(string frame, StackLook own) =>
        Sure(frame).FirstOrDefault(stack => PoseAgreement.Agree(stack.Pose!, own.Pose!)) ?? own;

    /// <summary>For each sure fit of a head with its face in view, the way from patient mm to atlas mm.</summary>
    public IEnumerable<Affine> Faces(string frame) =>
        Sure(frame).Where(static stack => stack.Verdict.Finding == HeadFinding.Face).Select(static stack => stack.Pose!.ToPatient.Inverse());

    /// <summary>True when another series of the frame of reference shows that there is no head where this stack is.</summary>
    public bool IsCoveredByNone(string frame, StackExtent extent)
    {
        var stacks = In(frame).SelectMany(static look => look.Stacks).ToArray();
        return !stacks.Any(static stack => stack.Pose is not null) && stacks.Any(stack =>
            stack is { Verdict: { Finding: HeadFinding.NoHead, IsThin: false }, Extent: { } cover } &&
            (cover.Covers(extent) || (stack.Verdict.IsTrunk && extent.Top < cover.Top + 5)));
    }

    /// <summary>The highest level of a trunk without a head, RAS mm; null where none was seen, or a head was.</summary>
    public float? TrunkTop(string frame)
    {
        var stacks = In(frame).SelectMany(static look => look.Stacks).ToArray();
        var trunks = stacks.Where(static stack => stack is { Verdict: { IsTrunk: true, IsThin: false }, Extent: not null }).ToArray();
        return trunks.Length > 0 && !stacks.Any(static stack => stack.Pose is not null) ? trunks.Max(static stack => stack.Extent!.Top) : null;
    }

    private IEnumerable<StackLook> Sure(string frame) =>
        In(frame).SelectMany(static look => look.Stacks).Where(static stack => stack.Pose is not null).OrderByDescending(static stack => stack.Score);

    // By UID, so that looks of equal score are taken in the same order every time.
    private IEnumerable<SeriesLook> In(string frame) => frame.Length == 0
        ? []
        : _looks.Values.Where(look => string.Equals(look.Frame, frame, StringComparison.Ordinal)).OrderBy(static look => look.SeriesUid, StringComparer.Ordinal);
}
