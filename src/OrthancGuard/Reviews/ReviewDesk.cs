using System.Globalization;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reviews;

/// <summary>
/// What reviewers do with held transfers. A released one goes back to the queue and through every step and check again, with what was
/// settled written down; nothing goes around them. Each act is one transaction with its row in the ledger.
/// </summary>
internal sealed class ReviewDesk(
    GuardStore store, Vault vault, ILedger ledger, IConsentRegistry consents, ConfigurationSource configuration, TransferFeed feed, QueueSignal signal)
{
    private const int LongestWhy = 2000;
    private static readonly ReviewResult NotAPerson = new(
        ReviewOutcome.NotReleasable, "Two people must look at this, each signed in to the web interface: a token counts as nobody.");

    private static readonly TransferReason RejectedByReviewer = new("review.rejected", "A reviewer decided that it does not go.");

    public Task<ReviewResult> ReleaseAsync(string id, ReleaseOrder order, CancellationToken cancellationToken) =>
        ActAsync(id, order.By, order.Why, order.Revision, (transaction, held) => Release(transaction, held, order), cancellationToken);

    /// <summary>The second reviewer agrees to what the first has ordered.</summary>
    public Task<ReviewResult> ApproveAsync(string id, string by, string why, int? revision, CancellationToken cancellationToken) =>
        ActAsync(id, by, why, revision, (transaction, held) => Approve(transaction, held, by, why), cancellationToken);

    public Task<ReviewResult> RejectAsync(string id, string by, string why, int? revision, CancellationToken cancellationToken) =>
        ActAsync(id, by, why, revision, (transaction, held) => Reject(transaction, held, by, why), cancellationToken);

    private async Task<ReviewResult> ActAsync(
        string id, string by, string why, int? revision, Func<WriteTransaction, Held, ReviewResult> act, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(why) || why.Length > LongestWhy)
        {
            return new(ReviewOutcome.Invalid, "A decision needs a reason in words, at most 2000 letters.");
        }

        var result = await store.WriteAsync(
            transaction =>
            {
                if (TransferTable.Find(transaction, new(id)) is not { } record)
                {
                    return new(ReviewOutcome.NotFound, "There is no such transfer.");
                }

                if (record.State != TransferState.Held)
                {
                    return new(ReviewOutcome.NotHeld, "The transfer is not held.");
                }

                var held = new Held(new(id), record, ReviewQueue.Revision(transaction, id));
                return revision is { } seen && seen != held.Revision
                    ? new(ReviewOutcome.Changed, "The transfer was held anew since you looked: look again.")
                    : RefuseIfForbidden(transaction, held, by) ?? act(transaction, held);
            },
            cancellationToken);
        feed.Publish(new(id));
        signal.Set();
        return result;
    }

    private ReviewResult Release(WriteTransaction transaction, Held held, ReleaseOrder order)
    {
        var (plan, needs, problems) = ReleaseResolver.Resolve(
            order, HeldInstances.Read(transaction, held.Id.Value), TransferReason.Read(held.Record.Reasons));
        if (problems.Count > 0)
        {
            return new(ReviewOutcome.NotReleasable, problems);
        }

        if (configuration.Current.FindDestination(held.Record.Destination) is not { } destination)
        {
            return new(ReviewOutcome.NotReleasable, Decider.UnknownDestination.Text);
        }

        var isAlone = !destination.Review.FourEyes && !(needs == ReviewPower.TwoPeople && destination.Review.FourEyesForFaces);
        if (!isAlone && !ApiIdentity.IsPerson(order.By))
        {
            return NotAPerson;
        }

        ReviewQueue.Overtake(transaction, held.Id);
        var review = Insert(transaction, held, isAlone ? ReviewState.Released : ReviewState.WaitsForSecond, order.By, order.Why, plan);
        if (isAlone)
        {
            Queue(transaction, held, order.By);
        }

        Record(transaction, held, isAlone ? LedgerKind.ReviewReleased : LedgerKind.ReviewApproved, order.By, review, order.Why, plan);
        return isAlone
            ? new(ReviewOutcome.Released)
            : new(ReviewOutcome.WaitsForSecond, "Another reviewer must look and agree.");
    }

    private ReviewResult Approve(WriteTransaction transaction, Held held, string by, string why)
    {
        if (ReviewQueue.Waiting(transaction, held.Id.Value, held.Revision) is not { } waiting)
        {
            return new(ReviewOutcome.NotReleasable, "No other reviewer has agreed to a release of what is held now.");
        }

        if (!ApiIdentity.IsPerson(by) || !ApiIdentity.IsPerson(waiting.Reviewer))
        {
            return NotAPerson;
        }

        if (string.Equals(waiting.Reviewer, by, StringComparison.OrdinalIgnoreCase))
        {
            return new(ReviewOutcome.SamePerson, "You have agreed already; another person must.");
        }

        transaction.Execute(
            "UPDATE reviews SET state = @released, second = @by, second_at = @now, second_why_sealed = @box WHERE id = @Id",
            new
            {
                released = (int)ReviewState.Released,
                by,
                now = transaction.Now.ToUnixTimeMilliseconds(),
                box = vault.SealText(ReviewRecord.WhyName, why),
                waiting.Id,
            });
        Queue(transaction, held, $"{waiting.Reviewer} and {by}");
        Record(transaction, held, LedgerKind.ReviewReleased, by, waiting.Id, why, ReleasePlan.Read(waiting.Plan), waiting.Reviewer);
        return new(ReviewOutcome.Released);
    }

    private ReviewResult Reject(WriteTransaction transaction, Held held, string by, string why)
    {
        ReviewQueue.Overtake(transaction, held.Id);
        var review = Insert(transaction, held, ReviewState.Rejected, by, why, ReleasePlan.Empty);
        Record(transaction, held, LedgerKind.ReviewRejected, by, review, why, ReleasePlan.Empty);
        Refuse(transaction, held, [RejectedByReviewer], by);
        return new(ReviewOutcome.Rejected);
    }

    // An opt-out refuses what is held at once; one that begins later, or an opt-in that has ended, is met here and again in every step.
    private ReviewResult? RefuseIfForbidden(WriteTransaction transaction, Held held, string by)
    {
        if (configuration.Current.FindDestination(held.Record.Destination) is not { } destination)
        {
            return null;
        }

        var refusals = consents.Ask(transaction, destination, new(TransferPatients.Read(transaction, vault, held.Id), null)).Refusals;
        if (refusals.Count == 0)
        {
            return null;
        }

        ReviewQueue.Overtake(transaction, held.Id);
        Refuse(transaction, held, [.. refusals.Select(TransferReason.From)], by);
        return new(ReviewOutcome.OptedOut, "What the patient has decided meanwhile forbids it: the transfer is refused.");
    }

    private void Refuse(WriteTransaction transaction, Held held, IReadOnlyList<TransferReason> reasons, string by)
    {
        TransferTable.Move(transaction, held.Id, TransferState.Held, TransferState.Queued, $"Looked at by {by}.");
        TransferTable.Move(transaction, held.Id, TransferState.Queued, TransferState.Deciding);
        TransferEnd.Refuse(transaction, ledger, held.Id, TransferState.Deciding, reasons, by);
    }

    private static void Queue(WriteTransaction transaction, Held held, string by)
    {
        TransferTable.Move(transaction, held.Id, TransferState.Held, TransferState.Queued, $"Released by {by}; every check is made again.");
        TransferTable.SetRetry(transaction, held.Id, 0, null);
        TransferTable.SetReasons(transaction, held.Id, []);
    }

    private long Insert(WriteTransaction transaction, Held held, ReviewState state, string by, string why, ReleasePlan plan) =>
        transaction.ExecuteScalar<long>(
            """
            INSERT INTO reviews (transfer_id, revision, state, at, reviewer, why_sealed, plan)
            VALUES (@Value, @Revision, @state, @now, @by, @box, @json) RETURNING id
            """,
            new
            {
                held.Id.Value,
                held.Revision,
                state = (int)state,
                now = transaction.Now.ToUnixTimeMilliseconds(),
                by,
                box = vault.SealText(ReviewRecord.WhyName, why.Trim()),
                json = plan.Write(),
            });

    // Why may name a patient: the ledger holds its keyed digest, the sealed words are beside the review.
    private void Record(
        WriteTransaction transaction, Held held, LedgerKind kind, string by, long review, string why, ReleasePlan plan, string? first = null)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["review"] = Text(review),
            ["why-digest"] = vault.Index(ReviewRecord.WhyName, why.Trim()),
            ["settled"] = string.Join(' ', plan.Instances.SelectMany(instance => instance.Waived).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            ["instances"] = Text(plan.Instances.Count),
            ["blanked"] = Text(plan.Instances.Count(instance => instance.Boxes.Count > 0)),
            ["dropped-instances"] = Text(plan.DroppedInstances.Count),
            ["dropped-series"] = Text(plan.DroppedSeries.Count),
        };
        if (first is not null)
        {
            facts["first-reviewer"] = first;
        }

        TransferEnd.Append(transaction, ledger, held.Id, kind, by, facts);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Held(TransferId Id, TransferRecord Record, int Revision);
}
