using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Transfers;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/reviews.proto</summary>
internal sealed class ReviewsService(ReviewQueue queue, ReviewDesk desk, ConfigurationSource configuration) : V1.Reviews.ReviewsBase
{
    public override Task<V1.ListReviewsResponse> ListReviews(V1.ListReviewsRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var response = new V1.ListReviewsResponse();
            foreach (var item in await queue.ListAsync(
                request.Destination.Length > 0 ? request.Destination : null, Answers.PageSize(request.PageSize), context.CancellationToken))
            {
                var summary = new V1.ReviewSummary
                {
                    TransferId = item.Record.Id,
                    Destination = item.Record.Destination,
                    HeldSince = Time(item.Record.ChangedAt),
                    Instances = item.Record.Held,
                    FirstReviewer = item.FirstReviewer ?? "",
                };
                summary.Reasons.AddRange(item.Reasons.Select(Messages.From));
                response.Reviews.Add(summary);
            }

            return response;
        });

    public override Task<V1.Review> GetReview(V1.GetReviewRequest request, ServerCallContext context) =>
        Answers.FromStore(async () => await queue.FindAsync(request.TransferId, context.CancellationToken) is { } found
            ? To(found)
            : throw Answers.NotFound("There is no such transfer."));

    public override Task<V1.ReviewDecision> ReleaseReview(V1.ReleaseReviewRequest request, ServerCallContext context) =>
        DecideAsync(request.TransferId, context, desk.ReleaseAsync(
            request.TransferId,
            new()
            {
                By = Callers.Name(context),
                Why = request.Why,
                Revision = Revision(request.Revision),
                Settled = request.Settled.Count > 0 ? request.Settled : null,
                DropInstances = request.DropInstances,
                DropSeries = request.DropSeries,
                Blank = [.. request.Blank.Select(Box)],
            },
            context.CancellationToken));

    public override Task<V1.ReviewDecision> ApproveReview(V1.ApproveReviewRequest request, ServerCallContext context) =>
        DecideAsync(request.TransferId, context, desk.ApproveAsync(
            request.TransferId, Callers.Name(context), request.Why, Revision(request.Revision), context.CancellationToken));

    public override Task<V1.ReviewDecision> RejectReview(V1.RejectReviewRequest request, ServerCallContext context) =>
        DecideAsync(request.TransferId, context, desk.RejectAsync(
            request.TransferId, Callers.Name(context), request.Why, Revision(request.Revision), context.CancellationToken));

    private Task<V1.ReviewDecision> DecideAsync(string id, ServerCallContext context, Task<ReviewResult> act) => Answers.FromStore(async () =>
    {
        var result = await act;
        var text = string.Join('\n', result.Problems);
        var outcome = result.Outcome switch
        {
            ReviewOutcome.Released => "RELEASED",
            ReviewOutcome.WaitsForSecond => "WAITS_FOR_SECOND",
            ReviewOutcome.Rejected => "REJECTED",
            ReviewOutcome.NotFound => throw Answers.NotFound(text),
            ReviewOutcome.Invalid => throw Answers.Invalid(text),
            ReviewOutcome.Changed => throw new RpcException(new Status(StatusCode.Aborted, text)),
            _ => throw Answers.Precondition(text),
        };
        var found = await queue.FindAsync(id, context.CancellationToken);
        return new V1.ReviewDecision { Outcome = outcome, Text = text, Transfer = found is null ? null : Messages.From(found.View) };
    });

    private V1.Review To(ReviewCase found)
    {
        var settings = configuration.Current.FindDestination(found.View.Record.Destination)?.Review ?? new() { FourEyes = true };
        var review = new V1.Review
        {
            Transfer = EvidenceMessages.From(found.View, configuration.Current.Evidence),
            Revision = found.Revision,
            FourEyes = settings.FourEyes,
            FourEyesForFaces = settings.FourEyesForFaces,
        };
        review.Held.AddRange(found.Held.Select(held => new V1.HeldInstance
        {
            InstanceId = held.InstanceId,
            SeriesId = held.SeriesId,
            Code = held.Code,
            Text = held.Text,
            TagPath = held.TagPath ?? "",
            Columns = held.Width,
            Rows = held.Height,
            Frames = held.Frames,
        }));
        review.TextBoxes.AddRange(found.Boxes.Select(EvidenceMessages.From));
        review.Advice.AddRange(found.View.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)
            .Where(code => found.View.Record.State == TransferState.Held && (found.Held.Count == 0 || found.Held.Any(held => held.Code == code)))
            .Select(code => (Code: code, Rule: ReviewRules.Find(code)))
            .Select(pair => new V1.ReviewAdvice { Code = pair.Code, Power = (V1.ReviewPower)(int)pair.Rule.Power, Text = pair.Rule.Why }));
        review.Acts.AddRange(found.Acts.Select(To));
        return review;
    }

    private static V1.ReviewAct To(ReviewAct act)
    {
        var message = new V1.ReviewAct
        {
            At = Time(act.Record.At),
            State = act.Record.State switch
            {
                ReviewState.WaitsForSecond => "WAITS_FOR_SECOND",
                ReviewState.Released => "RELEASED",
                ReviewState.Rejected => "REJECTED",
                _ => "OVERTAKEN",
            },
            Reviewer = act.Record.Reviewer,
            Second = act.Record.Second ?? "",
            Why = act.Why,
        };
        var plan = ReleasePlan.Read(act.Record.Plan);
        message.Settled.AddRange(plan.Instances.SelectMany(instance => instance.Waived).Distinct(StringComparer.Ordinal));
        message.DropInstances.AddRange(plan.DroppedInstances);
        message.DropSeries.AddRange(plan.DroppedSeries);
        message.Blank.AddRange(plan.Instances.SelectMany(instance => instance.Boxes.Select(box => To(instance.Id, box))));
        return message;
    }

    private static V1.BlankBox To(string instance, PixelRectangle rectangle)
    {
        var box = new V1.BlankBox { X = rectangle.X, Y = rectangle.Y, Width = rectangle.Width, Height = rectangle.Height, InstanceIds = { instance } };
        box.Frames.AddRange(rectangle.Frames ?? []);
        return box;
    }

    private static int? Revision(int revision) => revision == 0 ? null : revision;

    private static BlankOrder Box(V1.BlankBox box) => new(
        new PixelRectangle(box.X, box.Y, box.Width, box.Height, box.Frames.Count > 0 ? box.Frames : null),
        box.InstanceIds,
        box.SeriesId.Length > 0 ? box.SeriesId : null);

    private static Timestamp Time(long milliseconds) => Timestamp.FromDateTimeOffset(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
