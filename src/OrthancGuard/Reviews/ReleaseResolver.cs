using OrthancGuard.Protection;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reviews;

/// <summary>From an order and the evidence to a plan: every reason of every held instance must be settled, blanked or dropped.</summary>
internal static class ReleaseResolver
{
    private const int MostBoxes = 1000;

    public static (ReleasePlan Plan, ReviewPower Needs, IReadOnlyList<string> Problems) Resolve(
        ReleaseOrder order, IReadOnlyList<HeldInstance> held, IReadOnlyList<TransferReason> reasons)
    {
        if (held.Count == 0)
        {
            return (ReleasePlan.Empty, ReviewPower.Never, [.. reasons.Select(reason => $"{reason.Text} {ReviewRules.Find(reason.Code).Why} [{reason.Code}]")]);
        }

        var problems = new List<string>();
        Examine(order, held, problems);
        var kept = held.Where(instance => !order.DropInstances.Contains(instance.InstanceId, StringComparer.Ordinal)
            && !order.DropSeries.Contains(instance.SeriesId, StringComparer.Ordinal)).ToList();
        var instances = new List<PlannedInstance>();
        var needs = ReviewPower.OnePerson;
        foreach (var instance in kept.GroupBy(reason => reason.InstanceId, StringComparer.Ordinal))
        {
            var boxes = Boxes(order, instance.First());
            var codes = instance.Select(reason => reason.Code).Distinct(StringComparer.Ordinal).ToList();
            var settled = codes.Where(code => IsSettled(order, code, boxes.Count > 0)).ToList();
            if (settled.Any(code => ReviewRules.Find(code).Power == ReviewPower.TwoPeople))
            {
                needs = ReviewPower.TwoPeople;
            }

            instances.Add(new(instance.Key, instance.First().ContentIndex, settled, boxes));
        }

        // The same reason in three hundred images is one sentence.
        problems.AddRange(kept.Where(reason => !IsSettled(order, reason.Code, Boxes(order, reason).Count > 0))
            .GroupBy(reason => (reason.Code, reason.Text))
            .Select(group => $"{group.Key.Text} {ReviewRules.Find(group.Key.Code).Why} [{group.Key.Code}, {group.Count()} instances]"));
        return (
            new() { Instances = instances, DroppedInstances = order.DropInstances, DroppedSeries = order.DropSeries }, needs, problems);
    }

    private static void Examine(ReleaseOrder order, IReadOnlyList<HeldInstance> held, List<string> problems)
    {
        var instances = held.Select(reason => reason.InstanceId).ToHashSet(StringComparer.Ordinal);
        var series = held.Select(reason => reason.SeriesId).ToHashSet(StringComparer.Ordinal);
        if (order.Blank.Any(blank => blank.Box.Width <= 0 || blank.Box.Height <= 0 || blank.Box.X < 0 || blank.Box.Y < 0))
        {
            problems.Add("A box must have a width and a height, and begin inside the image.");
        }

        if (order.Blank.Count > MostBoxes)
        {
            problems.Add($"At most {MostBoxes} boxes can be blanked at once.");
        }

        if (order.Blank.Any(blank => !blank.Instances.All(instances.Contains) || (blank.Series is { } named && !series.Contains(named))))
        {
            problems.Add("A box is for an instance or a series that is not held.");
        }

        if ((order.Settled ?? []).Any(code => ReviewRules.Find(code).Power == ReviewPower.Never))
        {
            problems.Add("Something is to be overruled that nobody may overrule.");
        }
    }

    private static bool IsSettled(ReleaseOrder order, string code, bool isBlanked) =>
        ReviewRules.Find(code).Power != ReviewPower.Never
        && ReviewedInstance.IsWaivable(code)
        && (order.Settled is null || order.Settled.Contains(code, StringComparer.Ordinal) || (isBlanked && code == ReasonCodes.MayCarryText));

    private static List<PixelRectangle> Boxes(ReleaseOrder order, HeldInstance instance) =>
    [
        .. order.Blank.Where(blank => blank.Instances.Count > 0
            ? blank.Instances.Contains(instance.InstanceId, StringComparer.Ordinal)
            : blank.Series is null || string.Equals(blank.Series, instance.SeriesId, StringComparison.Ordinal)).Select(blank => blank.Box),
    ];
}
